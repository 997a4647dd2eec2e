// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/computer.h"
#include "tests/evidence/silent_machine.h"

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::machine::Reason;
using Kind = ClientUrlKey::Kind;

namespace {

const QString kSingle = kTransition + u"\\IPHTTPS"_s;
const QString kProfiles = kTransition + u"\\IPHTTPSProfiles"_s;
const QString kInterface = u"\\IPHTTPSInterface"_s;
const QString kUrl = u"https://da.example.com:443/IPHTTPS"_s;

Probed probePolicy(const Computer &computer)
{
    return probe(probes::ipHttpsPolicy, computer);
}

/// Answers for the key above the policy keys alone.
class AnswersAbove final : public SilentMachine {
public:
    [[nodiscard]] da::machine::Reading<da::machine::RegistryKey>
    registryTree(const da::machine::KeyPath &path) const override
    {
        if (path.name() == u"v6Transition"_s)
            return {da::machine::RegistryKey{}, {}};
        return {};
    }
};

const IpHttpsPolicy &policyOf(const Probed &probed)
{
    const IpHttpsPolicy *value = probed.evidence.ipHttpsPolicy.value();
    if (!value)
        FAIL("no policy was read");
    return *value;
}

} // namespace

TEST_CASE("policy_single_site_and_profiles_are_read_with_their_place")
{
    Computer computer;
    computer.key(kSingle);
    computer.text(kSingle + kInterface, u"IPHTTPS_ClientUrl"_s, kUrl);
    computer.number(kSingle + kInterface, u"IPHTTPS_ClientState"_s, 3);
    computer.key(kProfiles);
    computer.key(kProfiles + u"\\{AB}"_s);
    computer.text(kProfiles + u"\\{AB}\\Paris"_s, u"IPHTTPS_ProfileName"_s, u"Paris"_s);
    const Probed probed = probePolicy(computer);
    const IpHttpsPolicy &policy = policyOf(probed);
    CHECK(policy.complete);
    REQUIRE(policy.keys.size() == 2);
    CHECK(policy.keys[0].kind == Kind::SingleSite);
    CHECK(policy.keys[0].interfaceName == u"IPHTTPSInterface"_s);
    CHECK(policy.keys[0].url.valueOr({}) == kUrl);
    CHECK(policy.keys[0].state.valueOr(0) == 3);
    CHECK(policy.keys[0].path.text().endsWith(kSingle + kInterface));
    CHECK(policy.keys[1].kind == Kind::Profile);
    CHECK(policy.keys[1].profileName.valueOr({}) == u"Paris"_s);
    CHECK(policy.keys[1].url.isAbsent());
    CHECK(probed.evidence.ipHttpsPolicy.origins.size() == 2);
    CHECK(probed.evidence.ipHttpsPolicy.origins[0].raw.contains(kUrl));
}

TEST_CASE("policy_is_absent_only_if_both_keys_were_looked_for")
{
    Computer both;
    both.noKey(kSingle);
    both.noKey(kProfiles);
    CHECK(probePolicy(both).result.status == ProbeStatus::Absent);
    Computer one;
    one.noKey(kSingle);
    CHECK(probePolicy(one).result.status == ProbeStatus::NotRecorded);
    Computer denied;
    denied.noKey(kSingle);
    denied.denied(kProfiles);
    CHECK(probePolicy(denied).result.status == ProbeStatus::Denied);
}

TEST_CASE("policy_is_absent_if_the_key_above_both_is")
{
    Computer computer;
    computer.noKey(kTransition);
    CHECK(probePolicy(computer).evidence.ipHttpsPolicy.read.isAbsent());
    Computer empty;
    empty.key(kTransition);
    CHECK(probePolicy(empty).evidence.ipHttpsPolicy.read.isAbsent());
}

TEST_CASE("policy_is_looked_for_in_the_key_above_if_not_recorded_by_itself")
{
    CHECK(probe(probes::ipHttpsPolicy, AnswersAbove()).result.status == ProbeStatus::Absent);
}

TEST_CASE("policy_read_in_part_is_not_complete")
{
    Computer computer;
    computer.key(kSingle);
    computer.text(kSingle + kInterface, u"IPHTTPS_ClientUrl"_s, kUrl);
    const Probed part = probePolicy(computer);
    CHECK_FALSE(policyOf(part).complete);
    REQUIRE(policyOf(part).unread);
    CHECK(policyOf(part).unread->reason == Reason::NotRecorded);
    computer.noKey(kProfiles);
    const Probed whole = probePolicy(computer);
    CHECK(policyOf(whole).complete);
    CHECK_FALSE(policyOf(whole).unread);
}

TEST_CASE("policy_key_that_was_refused_is_listed_without_its_url")
{
    Computer computer;
    computer.key(kSingle);
    computer.denied(kSingle + kInterface);
    computer.noKey(kProfiles);
    const Probed probed = probePolicy(computer);
    const IpHttpsPolicy &policy = policyOf(probed);
    CHECK_FALSE(policy.complete);
    REQUIRE(policy.keys.size() == 1);
    CHECK(reasonOf(policy.keys.front().url) == Reason::Denied);
    CHECK(reasonOf(policy.keys.front().state) == Reason::Denied);
}

TEST_CASE("policy_profile_with_nothing_in_it_is_a_profile_without_url")
{
    Computer computer;
    computer.noKey(kSingle);
    computer.key(kProfiles);
    computer.key(kProfiles + u"\\{AB}"_s);
    const Probed probed = probePolicy(computer);
    REQUIRE(policyOf(probed).keys.size() == 1);
    CHECK(policyOf(probed).keys.front().url.isAbsent());
    CHECK(policyOf(probed).keys.front().interfaceName.isEmpty());
}

TEST_CASE("policy_profile_whose_inside_was_not_recorded_is_not_a_profile_without_url")
{
    Computer computer;
    computer.noKey(kSingle);
    computer.key(kProfiles);
    computer.key(kProfiles + u"\\{AB}"_s).subkeysComplete = false;
    const Probed probed = probePolicy(computer);
    CHECK(policyOf(probed).keys.empty());
    CHECK_FALSE(policyOf(probed).complete);
}

TEST_CASE("policy_profile_that_was_refused_is_listed_without_url")
{
    Computer computer;
    computer.noKey(kSingle);
    computer.key(kProfiles);
    computer.denied(kProfiles + u"\\{AB}"_s);
    const Probed probed = probePolicy(computer);
    REQUIRE(policyOf(probed).keys.size() == 1);
    CHECK(reasonOf(policyOf(probed).keys.front().url) == Reason::Denied);
    CHECK_FALSE(policyOf(probed).complete);
}

TEST_CASE("policy_takes_local_keys_with_a_url_and_only_those")
{
    Computer computer;
    computer.key(kSingle);
    computer.noKey(kProfiles);
    computer.key(kLocalIpHttps);
    computer.text(kLocalIpHttps + u"\\Old"_s, u"IPHTTPS_ClientUrl"_s, kUrl);
    computer.number(kLocalIpHttps + kInterface, u"ErrorCode"_s, 0x34);
    const Probed probed = probePolicy(computer);
    REQUIRE(policyOf(probed).keys.size() == 1);
    CHECK(policyOf(probed).keys.front().kind == Kind::Local);
    CHECK(policyOf(probed).keys.front().interfaceName == u"Old"_s);
    CHECK(policyOf(probed).complete);
}

TEST_CASE("policy_is_not_there_because_of_local_keys")
{
    Computer computer;
    computer.noKey(kSingle);
    computer.noKey(kProfiles);
    computer.key(kLocalIpHttps);
    computer.text(kLocalIpHttps + u"\\Old"_s, u"IPHTTPS_ClientUrl"_s, kUrl);
    CHECK(probePolicy(computer).evidence.ipHttpsPolicy.read.isAbsent());
}

TEST_CASE("policy_value_of_another_type_is_broken")
{
    Computer computer;
    computer.key(kSingle);
    computer.number(kSingle + kInterface, u"IPHTTPS_ClientUrl"_s, 1);
    computer.text(kSingle + kInterface, u"IPHTTPS_ClientState"_s, u"3"_s);
    const Probed probed = probePolicy(computer);
    REQUIRE(policyOf(probed).keys.size() == 1);
    CHECK(reasonOf(policyOf(probed).keys.front().url) == Reason::Broken);
    CHECK(reasonOf(policyOf(probed).keys.front().state) == Reason::Broken);
}
