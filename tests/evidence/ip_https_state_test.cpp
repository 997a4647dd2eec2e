// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/evidence/probes/ip_https_merge.h"
#include "tests/evidence/computer.h"

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::evidence::probes::MergedInterfaces;
using da::evidence::probes::mergeInterfaces;
using da::evidence::probes::Sighting;
using da::formats::ErrorCode;
using da::formats::TunnelActivity;
using da::formats::TunnelInterface;
using da::formats::TunnelReport;
using da::formats::TunnelRole;
using da::machine::NetworkAdapter;
using da::machine::QueryId;
using da::machine::Reason;
using da::machine::RegistryValue;

namespace {

const QString kName = u"IPHTTPSInterface"_s;
const QString kUrl = u"https://da.example.com:443/IPHTTPS"_s;

TunnelInterface tunnel(std::optional<quint32> code, const QString &name = kName,
                       TunnelRole role = TunnelRole::Client)
{
    TunnelInterface out;
    out.name = name;
    out.role = role;
    out.url = kUrl;
    if (code)
        out.code = ErrorCode{*code};
    out.statusText = code == 0u ? u"IPHTTPS interface active"_s : u"no luck"_s;
    return out;
}

QString netsh(std::vector<TunnelInterface> interfaces)
{
    return da::formats::writeHttpsTunnel({TunnelReport::Kind::Netsh, std::move(interfaces)});
}

QString cmdlet(quint32 code, const QString &status)
{
    return u"\r\nLastErrorCode   : %1\r\nInterfaceStatus : %2\r\n\r\n"_s.arg(code).arg(status);
}

void registryCode(Computer &computer, quint32 code, const QString &name = kName)
{
    computer.key(kLocalIpHttps);
    computer.number(kLocalIpHttps + u'\\' + name, u"ErrorCode"_s, code);
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

// For the merge alone.
Sighting sighting(std::vector<TunnelInterface> interfaces, std::optional<int> minute,
                  const QString &source)
{
    Sighting out;
    out.interfaces = std::move(interfaces);
    out.origin.source = source;
    if (minute)
        out.origin.time = QDateTime(QDate(2026, 3, 1), QTime(9, *minute), Qt::UTC);
    return out;
}

TunnelInterface nameless(quint32 code)
{
    TunnelInterface out = tunnel(code, {}, TunnelRole::Unknown);
    out.url.clear();
    return out;
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

TEST_CASE("merge_of_two_newest_that_differ_is_not_decided_by_an_older_third")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0x643)}, 5, u"a"_s), sighting({tunnel(0)}, 5, u"b"_s),
                         sighting({tunnel(0)}, 1, u"c"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].code == std::nullopt);
    CHECK(merged.interfaces[0].activity == TunnelActivity::NotUnderstood);
}

TEST_CASE("merge_gives_a_nameless_report_to_the_only_client")
{
    const MergedInterfaces merged = mergeInterfaces(
        {sighting({tunnel(0x34, u"C"_s), tunnel(0, u"S"_s, TunnelRole::Server)}, 1, u"netsh"_s),
         sighting({nameless(0)}, 2, u"cmdlet"_s)});
    REQUIRE(merged.interfaces.size() == 2);
    CHECK(merged.interfaces[0].code == ErrorCode{0});
    REQUIRE(merged.contradictions.size() == 1);
    CHECK(merged.contradictions[0].kept.source == u"cmdlet"_s);
}

TEST_CASE("merge_gives_a_nameless_report_on_a_server_to_its_interface")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0, u"S"_s, TunnelRole::Server)}, 1, u"netsh"_s),
                         sighting({nameless(0x34)}, 2, u"cmdlet"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].role == TunnelRole::Server);
    CHECK(merged.interfaces[0].code == ErrorCode{0x34});
}

TEST_CASE("merge_does_not_put_the_words_of_one_code_beside_another")
{
    TunnelInterface wordless = tunnel(0x34);
    wordless.statusText.clear();
    const MergedInterfaces merged = mergeInterfaces(
        {sighting({tunnel(0)}, 1, u"netsh"_s), sighting({wordless}, 2, u"registry"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].code == ErrorCode{0x34});
    CHECK(merged.interfaces[0].statusText.isEmpty());
    CHECK(merged.interfaces[0].activity == TunnelActivity::NotUnderstood);
}

TEST_CASE("merge_does_not_guess_which_of_several_a_nameless_report_means")
{
    const std::vector<TunnelInterface> two{tunnel(0x34, u"A"_s), tunnel(0x34, u"B"_s)};
    const MergedInterfaces other =
        mergeInterfaces({sighting(two, 1, u"netsh"_s), sighting({nameless(0)}, 2, u"cmdlet"_s)});
    REQUIRE(other.interfaces.size() == 3);
    CHECK(other.interfaces[0].code == ErrorCode{0x34});
    CHECK(other.interfaces[2].code == ErrorCode{0});
    const MergedInterfaces same =
        mergeInterfaces({sighting(two, 1, u"netsh"_s), sighting({nameless(0x34)}, 2, u"cmdlet"_s)});
    CHECK(same.interfaces.size() == 2);
}

TEST_CASE("merge_gives_retyped_text_the_one_name_that_is_known")
{
    const TunnelInterface retyped = nameless(0x643);
    const MergedInterfaces one = mergeInterfaces(
        {sighting({retyped}, 1, u"article"_s), sighting({tunnel(0x643)}, 1, u"registry"_s)});
    REQUIRE(one.interfaces.size() == 1);
    CHECK(one.interfaces[0].name == kName);
    const MergedInterfaces two =
        mergeInterfaces({sighting({retyped}, 1, u"article"_s),
                         sighting({tunnel(0x643, u"A"_s)}, 1, u"registry A"_s),
                         sighting({tunnel(0x643, u"B"_s)}, 1, u"registry B"_s)});
    CHECK(two.interfaces.size() == 3);
}

TEST_CASE("merge_keeps_two_interfaces_of_one_source_apart")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0x34), tunnel(0)}, 1, u"netsh"_s)});
    CHECK(merged.interfaces.size() == 2);
    CHECK(merged.contradictions.empty());
}

TEST_CASE("merge_lets_server_win_where_sources_differ_on_the_role")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0)}, 2, u"a"_s),
                         sighting({tunnel(0, kName, TunnelRole::Server)}, 1, u"b"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].role == TunnelRole::Server);
}

namespace {

NetworkAdapter adapter(const QString &name, const QString &guid, bool connected,
                       const QStringList &addresses = {u"fd00::1"_s})
{
    NetworkAdapter out;
    out.name = name;
    out.interfaceGuid = guid;
    out.connected = connected;
    out.addresses = addresses;
    return out;
}

std::optional<bool> upWith(const NetworkAdapter &one)
{
    Computer computer;
    computer.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0)}));
    computer.adapter(one);
    const Evidence evidence = evidenceOf(computer);
    return evidence.ipHttps.value()->front().adapterUp;
}

const QString kGuid = u"{2EE2C70C-A092-4D88-A654-98C8D7645CD5}"_s;

} // namespace

TEST_CASE("adapter_is_known_by_its_constant_guid_or_the_name_of_the_interface")
{
    CHECK(upWith(adapter(u"Tunnel"_s, kGuid, true)) == std::optional(true));
    CHECK(upWith(adapter(kName.toUpper(), {}, true)) == std::optional(true));
    CHECK(upWith(adapter(u"Ethernet"_s, {}, true)) == std::nullopt);
}

TEST_CASE("adapter_with_the_constant_guid_is_nobodys_if_there_are_several_interfaces")
{
    Computer computer;
    computer.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0, u"A"_s), tunnel(0, u"B"_s)}));
    computer.adapter(adapter(u"B"_s, kGuid, true));
    const Evidence evidence = evidenceOf(computer);
    REQUIRE(evidence.ipHttps.value()->size() == 2);
    CHECK(evidence.ipHttps.value()->at(0).adapterUp == std::nullopt);
    CHECK(evidence.ipHttps.value()->at(1).adapterUp == std::optional(true));
}

TEST_CASE("adapter_is_up_only_if_connected_and_with_an_address")
{
    CHECK(upWith(adapter(kName, kGuid, false)) == std::optional(false));
    CHECK_FALSE(upWith(adapter(kName, kGuid, true, {}))); // some lists have no addresses
}

TEST_CASE("facts_are_related_whichever_comes_first")
{
    Computer computer;
    computer.printed(QueryId::HttpsTunnelInterfaces, netsh({tunnel(0)}));
    computer.adapter(adapter(kName, {}, true));
    const da::machine::RecordedMachine machine = computer.machine();
    Evidence evidence;
    probes::network(machine, {}).contribute(evidence);
    probes::ipHttpsState(machine, {}).contribute(evidence);
    CHECK(evidence.ipHttps.value()->front().adapterUp == std::optional(true));
}

TEST_CASE("configured_by_policy_is_known_from_the_policy_if_the_report_does_not_tell")
{
    const auto configuredBy = [](const Computer &computer) {
        return evidenceOf(computer).ipHttps.value()->front().configuredBy;
    };
    Computer computer;
    registryCode(computer, 0x34); // tells no origin of the settings
    CHECK(configuredBy(computer) == ConfiguredBy::Unknown);
    computer.key(kTransition);
    CHECK(configuredBy(computer) == ConfiguredBy::Local);
    computer.key(kTransition + u"\\IPHTTPS"_s);
    computer.text(kTransition + u"\\IPHTTPS\\IPHTTPSInterface"_s, u"IPHTTPS_ClientUrl"_s, kUrl);
    CHECK(configuredBy(computer) == ConfiguredBy::GroupPolicy);
}
