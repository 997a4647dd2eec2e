// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/causes/article/policy_keys.h"
#include "tests/causes/builders.h"

using namespace da::test;

namespace {

const QString kOther = u"https://old.example.com:443/IPHTTPS"_s;

Assessment assessed(const Evidence &evidence)
{
    return assessmentIn(evidence, u"stale-policy");
}

Verdict verdict(const Evidence &evidence)
{
    return assessed(evidence).verdict;
}

} // namespace

TEST_CASE("a profile without a URL confirms stale settings")
{
    const Evidence evidence = withKeys(failing(), {profile(u"A"_s, Absent{})});
    CHECK(verdict(evidence) == Verdict::Confirmed);
    CHECK(assessed(evidence).repairs == std::vector<QString>{u"reset-ip-https-policy"_s});
    CHECK(verdict(withKeys(failing(), {profile(u"A"_s, u" "_s)})) == Verdict::Confirmed);
}

TEST_CASE("a URL that could not be read is not a missing one")
{
    const machine::Read<QString> denied = Unreadable{Reason::Denied, {}};
    const auto key = profile(u"A"_s, denied);
    CHECK(verdict(with(withKeys(failing(), {key}), completeList({ghostNode()}))) ==
          Verdict::Possible);
}

TEST_CASE("two profiles of one name with different URLs confirm stale settings")
{
    CHECK(verdict(withKeys(failing(), {profile(u"Site"_s, kUrl), profile(u"SITE"_s, kOther)})) ==
          Verdict::Confirmed);
    CHECK(verdict(withKeys(failing(), {profile(u"Site"_s, kUrl), profile(u"Site"_s, kUrl)})) ==
          Verdict::Possible);
}

TEST_CASE("profiles with names and URLs of their own are an ordinary multi-site deployment")
{
    const Evidence evidence =
        withKeys(failing(), {profile(u"Europe"_s, kUrl), profile(u"Asia"_s, kOther)});
    CHECK(verdict(evidence) == Verdict::Possible);
    CHECK(mentions(assessed(evidence).speaksAgainst, FactId::IpHttpsPolicy));
}

TEST_CASE("a URL of the interface that no profile has confirms stale settings")
{
    const auto policy = profile(u"Europe"_s, kUrl);
    CHECK(verdict(withKeys(failing(), {singleSite(kOther), policy})) == Verdict::Confirmed);
    CHECK(verdict(withKeys(failing(), {localKey(kOther), policy})) == Verdict::Confirmed);
    CHECK(verdict(withKeys(failing(), {singleSite(kUrl), policy})) == Verdict::Possible);
    CHECK(verdict(withKeys(failing(), {singleSite(u"about:blank"_s), policy})) ==
          Verdict::Possible);
}

TEST_CASE("profiles of another interface say nothing about this one")
{
    ClientUrlKey other = profile(u"Europe"_s, kUrl);
    other.interfaceName = u"Second"_s;
    ClientUrlKey second = singleSite(kUrl);
    second.interfaceName = u"Second"_s;
    CHECK(verdict(withKeys(failing(), {singleSite(kOther), second, other})) == Verdict::Possible);
    CHECK(verdict(withKeys(failing(), {singleSite(kOther), other})) == Verdict::Confirmed);
}

TEST_CASE("while profiles may be missing no URL is foreign")
{
    CHECK(verdict(withKeys(failing(), {singleSite(kOther), profile(u"Europe"_s, kUrl)}, false)) ==
          Verdict::Possible);
}

TEST_CASE("settings left over without any DirectAccess policy are stale")
{
    Evidence evidence = failing();
    evidence.directAccessPolicy.read = evidence::DirectAccessPolicy{Absent{}, Absent{}};
    CHECK(verdict(evidence) == Verdict::Confirmed);
    evidence.directAccessPolicy.read = evidence::DirectAccessPolicy{Absent{}, Unreadable{}};
    CHECK(verdict(evidence) == Verdict::Possible);
    evidence.directAccessPolicy.read = evidence::DirectAccessPolicy{Unreadable{}, Absent{}};
    CHECK(verdict(evidence) == Verdict::Possible);
    evidence.directAccessPolicy.read = evidence::DirectAccessPolicy{Absent{}, true};
    CHECK(verdict(evidence) == Verdict::Possible);
}

TEST_CASE("settings that refuse to be read are likely stale once the rivals are ruled out")
{
    const machine::Read<QString> denied = Unreadable{Reason::Denied, {}};
    const Evidence evidence = withKeys(failing(), {singleSite(kUrl), profile(u"A"_s, denied)});
    CHECK(verdict(evidence) == Verdict::Likely);
    CHECK(verdict(with(evidence, completeList({ghostNode()}))) == Verdict::Possible);
    CHECK(verdict(without(evidence, &Evidence::devices)) == Verdict::Possible);
    CHECK(verdict(without(evidence, &Evidence::disabledComponents)) == Verdict::Possible);

    Evidence halfDenied = failing();
    halfDenied.ipHttpsPolicy.read.value()->complete = false;
    CHECK(verdict(halfDenied) == Verdict::Possible); // not brought along
    halfDenied.ipHttpsPolicy.read.value()->unread = Unreadable{Reason::Denied, {}};
    CHECK(verdict(halfDenied) == Verdict::Likely);
}

TEST_CASE("consistent settings stay possible with the code of the article")
{
    CHECK(verdict(failing()) == Verdict::Possible);
    CHECK(verdict(failing(0x34)) == Verdict::Possible);
}

TEST_CASE("settings read as absent rule stale settings out")
{
    Evidence evidence = failing();
    evidence.ipHttpsPolicy.read = Absent{};
    CHECK(verdict(evidence) == Verdict::RuledOut);
    CHECK(assessed(evidence).repairs.empty());
}

TEST_CASE("a measured code of success rules stale settings out")
{
    CHECK(verdict(withKeys(healthy(), {profile(u"A"_s, Absent{})})) == Verdict::RuledOut);
    const Evidence toldOnly = without(healthy(), &Evidence::ipHttps);
    CHECK(verdict(withTold(toldOnly, 0)) == Verdict::Unknown);
}

TEST_CASE("settings that were not read are not absent")
{
    for (const Reason reason : {Reason::NotRecorded, Reason::Denied, Reason::TimedOut}) {
        CHECK(verdict(without(failing(), &Evidence::ipHttpsPolicy, reason)) == Verdict::Possible);
        CHECK(verdict(without(failing(0x2af9), &Evidence::ipHttpsPolicy, reason)) ==
              Verdict::Unknown);
    }
}

TEST_CASE("stale settings are never reset on a server or while the role is unknown")
{
    const Evidence evidence = withKeys(failing(), {profile(u"A"_s, Absent{})});
    for (const Evidence &one : {asServer(evidence), withoutRole(evidence)}) {
        CHECK(verdict(one) == Verdict::Possible);
        CHECK(assessed(one).repairs.empty());
    }
}

TEST_CASE("a code that was told leaves stale settings possible")
{
    const Evidence evidence =
        without(withKeys(failing(), {profile(u"A"_s, Absent{})}), &Evidence::ipHttps);
    CHECK(verdict(withTold(evidence, 0x34)) == Verdict::Possible);
}

TEST_CASE("URLs compare without case of the host, the default port and a last slash")
{
    using da::causes::isSameUrl;
    CHECK(isSameUrl(u"HTTPS://DA.example.com/IPHTTPS/", u"https://da.EXAMPLE.com:443/IPHTTPS"));
    CHECK(!isSameUrl(u"https://da.example.com:44500/IPHTTPS", kUrl));
    CHECK(!isSameUrl(u"https://da.example.com/other", kUrl));
    CHECK(isSameUrl(u"no address", u"no address "));
}
