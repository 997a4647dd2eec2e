// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/ip_https.h"

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::formats::ErrorCode;
using da::formats::TunnelActivity;
using da::formats::TunnelRole;
using da::machine::QueryId;
using da::machine::Reason;

namespace {

QString cmdlet(quint32 code, const QString &status)
{
    return u"\r\nLastErrorCode   : %1\r\nInterfaceStatus : %2\r\n\r\n"_s.arg(code).arg(status);
}

Probed probeState(const Computer &computer)
{
    return probe(probes::ipHttpsState, computer);
}

std::vector<IpHttpsInterface> interfacesOf(const Probed &probed)
{
    const auto *value = probed.evidence.ipHttps.value();
    if (!value)
        FAIL("no list of interfaces");
    return *value;
}

quint32 codeOf(const IpHttpsInterface &one)
{
    return one.code.value_or(ErrorCode{0xDEAD}).value;
}

} // namespace

TEST_CASE("state_of_netsh_alone_is_what_netsh_says")
{
    Computer computer;
    computer.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0x643)}));
    const Probed probed = probeState(computer);
    const std::vector<IpHttpsInterface> interfaces = interfacesOf(probed);
    REQUIRE(interfaces.size() == 1);
    CHECK(interfaces[0].name == kName);
    CHECK(interfaces[0].role == TunnelRole::Client);
    CHECK(interfaces[0].url == kUrl);
    CHECK(codeOf(interfaces[0]) == 0x643);
    CHECK(interfaces[0].adapterUp == std::nullopt);
    CHECK(probed.result.status == ProbeStatus::Ok);
    CHECK(probed.evidence.ipHttps.origins.size() == 1);
    CHECK(probed.evidence.contradictions.empty());
}

TEST_CASE("state_of_empty_netsh_is_asked_and_none_reported")
{
    Computer computer;
    computer.printed(QueryId::HttpsTunnelInterfaces, u"\r\n \r\n"_s);
    CHECK(interfacesOf(probeState(computer)).empty());
    computer.failed(QueryId::IpHttpsStateCmdlet, Reason::Denied);
    CHECK(interfacesOf(probeState(computer)).empty());
}

TEST_CASE("state_of_an_empty_cmdlet_says_nothing_of_a_fault")
{
    Computer computer;
    computer.printed(QueryId::IpHttpsStateCmdlet, u""_s);
    CHECK(interfacesOf(probeState(computer)).empty());
    computer.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0x34)}));
    const Probed probed = probeState(computer);
    REQUIRE(interfacesOf(probed).size() == 1);
    CHECK(codeOf(interfacesOf(probed)[0]) == 0x34);
    CHECK(probed.evidence.contradictions.empty());
}

TEST_CASE("state_of_an_empty_cmdlet_does_not_hide_netsh_that_was_not_understood")
{
    Computer computer;
    computer.printed(QueryId::IpHttpsStateCmdlet, u""_s);
    computer.printed(QueryId::HttpsTunnelInterfaces, u"Diese Anwendung wurde nicht gefunden."_s);
    const Probed probed = probeState(computer);
    CHECK(reasonOf(probed.evidence.ipHttps.read) == Reason::Broken);
    CHECK(probed.evidence.ipHttps.origins.front().raw ==
          u"Diese Anwendung wurde nicht gefunden."_s);
}

TEST_CASE("state_that_nobody_could_read_has_the_reason_that_tells_most")
{
    Computer computer;
    computer.failed(QueryId::HttpsTunnelInterfaces, Reason::TimedOut);
    CHECK(probeState(computer).result.status == ProbeStatus::TimedOut);
    computer.denied(kLocalIpHttps);
    CHECK(probeState(computer).result.status == ProbeStatus::Denied);
}

TEST_CASE("state_of_a_registry_without_codes_does_not_say_that_there_is_no_interface")
{
    Computer absent;
    absent.noKey(kLocalIpHttps);
    CHECK(probeState(absent).result.status == ProbeStatus::NotRecorded);
    Computer silent;
    silent.key(kLocalIpHttps);
    silent.key(kLocalIpHttps + u'\\' + kName);
    CHECK(probeState(silent).result.status == ProbeStatus::NotRecorded);
}

TEST_CASE("state_in_the_registry_alone_gives_the_code_and_no_role")
{
    Computer computer;
    registryCode(computer, 0x32);
    const std::vector<IpHttpsInterface> interfaces = interfacesOf(probeState(computer));
    REQUIRE(interfaces.size() == 1);
    CHECK(interfaces[0].name == kName);
    CHECK(codeOf(interfaces[0]) == 0x32);
    CHECK(interfaces[0].role == TunnelRole::Unknown);
    CHECK(interfaces[0].activity == TunnelActivity::NotUnderstood);
}

TEST_CASE("state_in_the_registry_of_another_type_is_broken")
{
    Computer computer;
    computer.key(kLocalIpHttps);
    computer.text(kLocalIpHttps + u'\\' + kName, u"ErrorCode"_s, u"0x34"_s);
    const Probed probed = probeState(computer);
    CHECK(reasonOf(probed.evidence.ipHttps.read) == Reason::Broken);
    REQUIRE(probed.evidence.ipHttps.origins.size() == 1);
    CHECK(probed.evidence.ipHttps.origins[0].raw.contains(u"0x34"_s));
}

TEST_CASE("state_from_three_sources_at_one_moment_is_one_interface")
{
    Computer computer;
    computer.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0)}));
    computer.printed(QueryId::IpHttpsStateCmdlet, cmdlet(0, u"IPHTTPS interface active"_s));
    registryCode(computer, 0, kName.toLower());
    const Probed probed = probeState(computer);
    const std::vector<IpHttpsInterface> interfaces = interfacesOf(probed);
    REQUIRE(interfaces.size() == 1);
    CHECK(codeOf(interfaces[0]) == 0);
    CHECK(interfaces[0].activity == TunnelActivity::Active);
    CHECK(probed.evidence.ipHttps.origins.size() == 3);
    CHECK(probed.evidence.contradictions.empty());
}

TEST_CASE("state_that_differs_is_decided_by_the_newer_source")
{
    Computer computer;
    computer.at(1).printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0x643)}));
    computer.at(2).printed(QueryId::IpHttpsStateCmdlet, cmdlet(0, u"IPHTTPS interface active"_s));
    const Probed probed = probeState(computer);
    const std::vector<IpHttpsInterface> interfaces = interfacesOf(probed);
    REQUIRE(interfaces.size() == 1);
    CHECK(codeOf(interfaces[0]) == 0);
    CHECK(interfaces[0].activity == TunnelActivity::Active);
    CHECK(interfaces[0].url == kUrl);
    REQUIRE(probed.evidence.contradictions.size() == 1);
    const Contradiction &contradiction = probed.evidence.contradictions[0];
    CHECK(contradiction.decided);
    CHECK(contradiction.kept.source == queryCommand(QueryId::IpHttpsStateCmdlet));
    CHECK(contradiction.dropped.source == queryCommand(QueryId::HttpsTunnelInterfaces));
    CHECK(probed.result.source == queryCommand(QueryId::IpHttpsStateCmdlet));
}

TEST_CASE("state_that_differs_without_an_order_in_time_has_no_code")
{
    Computer sameTime;
    sameTime.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0x643)}));
    registryCode(sameTime, 0);
    Computer noTime;
    noTime.withoutTime().printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0x643)}));
    registryCode(noTime, 0);
    Computer oneTime;
    oneTime.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0x643)}));
    oneTime.withoutTime();
    registryCode(oneTime, 0);
    for (const Computer &computer : {sameTime, noTime, oneTime}) {
        const Probed probed = probeState(computer);
        REQUIRE(interfacesOf(probed).size() == 1);
        CHECK(interfacesOf(probed)[0].code == std::nullopt);
        REQUIRE(probed.evidence.contradictions.size() == 1);
        CHECK_FALSE(probed.evidence.contradictions[0].decided);
    }
}
