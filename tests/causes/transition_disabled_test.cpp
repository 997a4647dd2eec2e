// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

using namespace da::test;

namespace {

Assessment assessed(const Evidence &evidence)
{
    return assessmentIn(evidence, u"transition-disabled");
}

Verdict verdict(const Evidence &evidence)
{
    return assessed(evidence).verdict;
}

Evidence withState(Evidence evidence, machine::Read<quint32> state)
{
    ClientUrlKey key = singleSite(kUrl);
    key.state = std::move(state);
    return withKeys(std::move(evidence), {key});
}

const std::vector<QString> kEnable{u"enable-transition-technologies"_s};

} // namespace

TEST_CASE("a value that turns IP-HTTPS off confirms it while IP-HTTPS is not up")
{
    for (const quint32 value : {0x80U, 0x01U, 0x11U, 0xffU, 0xffffffffU, 0xa0U}) {
        CHECK(verdict(withDisabled(failing(), value)) == Verdict::Confirmed);
        CHECK(assessed(withDisabled(failing(), value)).repairs == kEnable);
    }
    Evidence noInterface = withDisabled(healthy(), quint32(0x80));
    noInterface.ipHttps.read = std::vector<IpHttpsInterface>{};
    CHECK(verdict(noInterface) == Verdict::Confirmed);
}

TEST_CASE("a value that turns IP-HTTPS off is likely while IP-HTTPS is up or was not read")
{
    const Evidence evidence = withDisabled(healthy(), quint32(0x80));
    CHECK(verdict(evidence) == Verdict::Likely);
    CHECK(verdict(without(evidence, &Evidence::ipHttps)) == Verdict::Likely);
}

TEST_CASE("bits of other technologies do not turn IP-HTTPS off")
{
    for (const quint32 value : {0x0U, 0x20U, 0x0eU, 0x10U, 0x40U, 0x28U})
        CHECK(verdict(withDisabled(failing(), value)) == Verdict::RuledOut);
    CHECK(verdict(withDisabled(failing(), Absent{})) == Verdict::RuledOut);
}

TEST_CASE("a state of policy confirms it, but is not changed here")
{
    const Evidence evidence = withState(failing(), quint32(3));
    CHECK(verdict(evidence) == Verdict::Confirmed);
    CHECK(assessed(evidence).repairs.empty());
    CHECK(verdict(withState(healthy(), quint32(3))) == Verdict::Likely);
    CHECK(assessed(withDisabled(evidence, quint32(0x80))).repairs == kEnable);
    CHECK(verdict(withState(failing(), quint32(2))) == Verdict::RuledOut);
}

TEST_CASE("a value or a state that was not read rules nothing out")
{
    for (const Reason reason : {Reason::NotRecorded, Reason::Denied}) {
        const Evidence noValue = withDisabled(failing(), Unreadable{reason, {}});
        CHECK(verdict(noValue) == Verdict::Possible);
        CHECK(mentions(assessed(noValue).missing, FactId::DisabledComponents));
        CHECK(verdict(without(failing(), &Evidence::ipHttpsPolicy, reason)) == Verdict::Possible);
        CHECK(verdict(withState(failing(), Unreadable{reason, {}})) == Verdict::Possible);
        CHECK(verdict(without(failing(0x2af9), &Evidence::disabledComponents, reason)) ==
              Verdict::Unknown);
    }
    CHECK(verdict(withKeys(failing(), {}, false)) == Verdict::Possible);
}

TEST_CASE("policy read as absent disables nothing")
{
    Evidence evidence = failing();
    evidence.ipHttpsPolicy.read = Absent{};
    CHECK(verdict(evidence) == Verdict::RuledOut);
}

TEST_CASE("code 0x32 makes it likely while the value is not known")
{
    const Evidence evidence = failing(0x32);
    CHECK(verdict(without(evidence, &Evidence::disabledComponents)) == Verdict::Likely);
    CHECK(verdict(without(withoutRole(evidence), &Evidence::disabledComponents, Reason::Denied)) ==
          Verdict::Likely);
    CHECK(verdict(withDisabled(evidence, quint32(0x80))) == Verdict::Confirmed);
}

TEST_CASE("code 0x32 with a harmless value is possible, because a restart may be pending")
{
    CHECK(verdict(failing(0x32)) == Verdict::Possible);
    CHECK(assessed(failing(0x32)).repairs.empty());
}

TEST_CASE("code 0x32 that was only told is possible")
{
    const Evidence evidence = withTold(without(failing(), &Evidence::ipHttps), 0x32);
    CHECK(verdict(evidence) == Verdict::Possible);
    CHECK(verdict(without(evidence, &Evidence::disabledComponents)) == Verdict::Possible);
}

TEST_CASE("a value one level too high has no effect and is only noted")
{
    Evidence evidence = failing();
    evidence.disabledComponents.read = evidence::DisabledComponents{Absent{}, quint32(0xff)};
    const Assessment own = assessed(evidence);
    CHECK(own.verdict == Verdict::RuledOut);
    const auto noted = [](const da::causes::Finding &one) {
        return one.value == u"misplaced 0xff"_s;
    };
    CHECK(std::any_of(own.speaksAgainst.begin(), own.speaksAgainst.end(), noted));
}

TEST_CASE("a value one level too high proves nothing while the right place was not read")
{
    Evidence evidence = failing();
    evidence.disabledComponents.read = evidence::DisabledComponents{Unreadable{}, quint32(0xff)};
    CHECK(verdict(evidence) == Verdict::Possible);
}
