// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

using namespace da::test;

namespace {

using State = ServiceRecord::State;

Assessment assessed(const Evidence &evidence)
{
    return assessmentIn(evidence, u"stale-interface");
}

Verdict verdict(const Evidence &evidence)
{
    return assessed(evidence).verdict;
}

const QStringList kRemoval{u"remove-stale-interfaces"_s};

QStringList repairs(const Evidence &evidence)
{
    const Assessment own = assessed(evidence);
    return QStringList(own.repairs.begin(), own.repairs.end());
}

} // namespace

TEST_CASE("two interface nodes with the code of the article confirm a stale interface")
{
    for (const quint32 code : {0x643U, 0x34U}) {
        const Evidence evidence = with(failing(code), completeList({soundNode(), ghostNode(1)}));
        CHECK(verdict(evidence) == Verdict::Confirmed);
        CHECK(repairs(evidence) == kRemoval);
    }
}

TEST_CASE("two interface nodes are two however incomplete the list is")
{
    CHECK(verdict(with(failing(), partialList({soundNode(), ghostNode(1)}))) == Verdict::Confirmed);
}

TEST_CASE("a node listed twice is one")
{
    CHECK(verdict(with(failing(), completeList({soundNode(), soundNode()}))) == Verdict::RuledOut);
}

TEST_CASE("a present node with a problem of its own confirms a stale interface")
{
    CHECK(verdict(with(failing(), completeList({node(0, true, 31)}))) == Verdict::Confirmed);
    CHECK(verdict(with(failing(), partialList({node(0, true, 31)}))) == Verdict::Confirmed);
}

TEST_CASE("a disabled node is no stale interface")
{
    const Evidence evidence = with(failing(), completeList({node(0, true, 22)}));
    CHECK(verdict(evidence) == Verdict::Possible);
    CHECK(repairs(evidence).isEmpty());
}

TEST_CASE("a node that cannot start counts only when DisabledComponents does not explain it")
{
    const Evidence evidence = with(failing(), completeList({node(0, true, 10)}));
    CHECK(verdict(withDisabled(evidence, quint32(0x20))) == Verdict::Confirmed);
    CHECK(verdict(withDisabled(evidence, Absent{})) == Verdict::Confirmed);
    CHECK(verdict(withDisabled(evidence, quint32(0x80))) == Verdict::Possible);
    CHECK(verdict(withDisabled(evidence, quint32(0x01))) == Verdict::Possible);
    CHECK(verdict(withDisabled(evidence, Unreadable{Reason::Denied, {}})) == Verdict::Possible);
    CHECK(verdict(without(evidence, &Evidence::disabledComponents)) == Verdict::Possible);
}

TEST_CASE("the only node not present is confirmed by a running service")
{
    const Evidence evidence = with(failing(), completeList({ghostNode()}));
    CHECK(verdict(evidence) == Verdict::Confirmed);
    CHECK(repairs(evidence) == kRemoval);
    CHECK(verdict(with(evidence, service(State::Stopped))) == Verdict::Possible);
    // Known not to be present, without a problem number.
    CHECK(verdict(with(failing(), completeList({node(0, false, std::nullopt)}))) ==
          Verdict::Confirmed);
}

TEST_CASE("the only node not present is likely while the service was not read")
{
    const Evidence evidence = with(failing(), completeList({ghostNode()}));
    CHECK(verdict(without(evidence, &Evidence::ipHelper)) == Verdict::Likely);
    CHECK(verdict(without(evidence, &Evidence::ipHelper, Reason::Denied)) == Verdict::Likely);
    CHECK(verdict(with(evidence, service(State::Unknown))) == Verdict::Likely);
}

TEST_CASE("a node not present in a list of unknown extent is possible only")
{
    CHECK(verdict(with(failing(), partialList({ghostNode()}))) == Verdict::Possible);
    Evidence evidence = with(failing(), completeList({ghostNode()}));
    evidence.devices.read.value()->scope.whole = false;
    CHECK(verdict(evidence) == Verdict::Possible);
}

TEST_CASE("devices that refuse to be read make a stale interface likely once its rivals are out")
{
    const Evidence evidence = without(failing(), &Evidence::devices, Reason::Denied);
    CHECK(verdict(evidence) == Verdict::Likely);
    CHECK(repairs(evidence) == kRemoval);
    CHECK(verdict(without(evidence, &Evidence::disabledComponents)) == Verdict::Possible);
    CHECK(verdict(withDisabled(evidence, quint32(0x80))) == Verdict::Possible);
    CHECK(verdict(withKeys(evidence, {profile(u"A"_s, Absent{})})) == Verdict::Possible);
    CHECK(verdict(without(evidence, &Evidence::directAccessPolicy, Reason::TimedOut)) ==
          Verdict::Likely);
    // Settings that nobody brought along might be stale.
    CHECK(verdict(without(evidence, &Evidence::directAccessPolicy)) == Verdict::Possible);
    CHECK(verdict(withKeys(evidence, {singleSite(kUrl)}, false)) == Verdict::Possible);
}

TEST_CASE("a list of devices that was not brought along proves nothing")
{
    CHECK(verdict(without(failing(), &Evidence::devices)) == Verdict::Possible);
    CHECK(verdict(without(healthy(), &Evidence::devices)) == Verdict::Unknown);
}

TEST_CASE("one node present without a problem rules a stale interface out")
{
    CHECK(verdict(failing()) == Verdict::RuledOut);
    CHECK(verdict(healthy()) == Verdict::RuledOut);
    CHECK(verdict(failing(0x2af9)) == Verdict::RuledOut);
    CHECK(repairs(failing()).isEmpty());
}

TEST_CASE("one sound node in a list of unknown extent rules nothing out")
{
    CHECK(verdict(with(failing(), partialList({soundNode()}))) == Verdict::Possible);
    CHECK(verdict(with(healthy(), partialList({soundNode()}))) == Verdict::Unknown);
}

TEST_CASE("a node of which presence or problem is not known is no sound one")
{
    for (const DeviceNode &one :
         {node(0, std::nullopt, 0), node(0, true, std::nullopt), node(0, std::nullopt, 31)}) {
        const Assessment own = assessed(with(failing(), completeList({one})));
        CHECK(own.verdict == Verdict::Possible);
        CHECK(mentions(own.missing, FactId::DeviceNodes));
        CHECK(own.repairs.empty());
    }
}

TEST_CASE("a complete list without any node leaves a stale interface possible")
{
    CHECK(verdict(with(failing(), completeList({bus(0)}))) == Verdict::Possible);
    CHECK(repairs(with(failing(), completeList({bus(0)}))).isEmpty());
    CHECK(verdict(with(healthy(), completeList({bus(0)}))) == Verdict::Unknown);
}

TEST_CASE("several nodes without the code of the article fit but prove nothing")
{
    const auto two = completeList({soundNode(), ghostNode(1)});
    CHECK(verdict(with(healthy(), two)) == Verdict::Possible);
    CHECK(verdict(with(failing(0x2af9), two)) == Verdict::Possible);
    CHECK(verdict(without(with(failing(), two), &Evidence::ipHttps)) == Verdict::Possible);
    CHECK(repairs(with(healthy(), two)).isEmpty()); // nothing is removed while IP-HTTPS works
}

TEST_CASE("other families of tunnels do not count")
{
    DeviceNode isatap = ghostNode();
    isatap.instanceId = u"ROOT\\*ISATAP\\0000"_s;
    isatap.hardwareIds = {u"*ISATAP"_s};
    isatap.description = u"Microsoft IP-HTTPS Platform Adapter #2"_s;
    CHECK(verdict(with(failing(), completeList({isatap, soundNode()}))) == Verdict::RuledOut);
}

TEST_CASE("on a server a stale interface is possible at most and is never removed")
{
    const Evidence evidence = asServer(with(failing(), completeList({soundNode(), ghostNode(1)})));
    const Assessment own = assessed(evidence);
    CHECK(own.verdict == Verdict::Possible);
    CHECK(own.repairs.empty());
    CHECK(mentions(own.speaksAgainst, FactId::ToldRole));
    CHECK(verdict(asServer(without(healthy(), &Evidence::devices))) == Verdict::Unknown);
}

TEST_CASE("while the role is not known a stale interface is possible at most")
{
    const Assessment own =
        assessed(withoutRole(with(failing(), completeList({soundNode(), ghostNode(1)}))));
    CHECK(own.verdict == Verdict::Possible);
    CHECK(own.repairs.empty());
    CHECK(mentions(own.missing, FactId::Platform));
}

TEST_CASE("a code that was told leaves a stale interface possible")
{
    const Evidence untold =
        without(with(failing(), completeList({soundNode(), ghostNode(1)})), &Evidence::ipHttps);
    const Assessment own = assessed(withTold(untold, 0x643));
    CHECK(own.verdict == Verdict::Possible);
    CHECK(mentions(own.speaksFor, FactId::ToldCode));
}

TEST_CASE("a measured code outweighs the one that was told")
{
    const Evidence evidence = without(failing(0x2af9), &Evidence::devices);
    const Assessment own = assessed(withTold(evidence, 0x643));
    CHECK(own.verdict == Verdict::Unknown);
    CHECK(mentions(own.speaksAgainst, FactId::ToldCode));
    CHECK(!mentions(own.speaksFor, FactId::ToldCode));
}
