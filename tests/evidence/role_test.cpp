// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/evidence/evidence.h"

using namespace Qt::StringLiterals;
using namespace da::evidence;
using da::formats::ErrorCode;
using da::formats::TunnelActivity;
using da::formats::TunnelRole;
using da::machine::DeviceNode;
using da::machine::Edition;
using da::machine::Platform;

namespace {

IpHttpsInterface interfaceWith(std::optional<quint32> code, TunnelRole role = TunnelRole::Client)
{
    IpHttpsInterface out;
    out.name = u"IPHTTPSInterface"_s;
    out.role = role;
    if (code)
        out.code = ErrorCode{*code};
    return out;
}

Evidence evidenceWith(std::vector<IpHttpsInterface> interfaces)
{
    Evidence out;
    out.ipHttps.read = std::move(interfaces);
    return out;
}

Evidence evidenceWith(Edition edition)
{
    Evidence out;
    Platform platform;
    platform.edition = edition;
    out.platform.read = platform;
    return out;
}

DeviceNode node(const QString &instanceId, const QStringList &hardwareIds = {})
{
    DeviceNode out;
    out.instanceId = instanceId;
    out.hardwareIds = hardwareIds;
    return out;
}

qsizetype ipHttpsAmong(std::vector<DeviceNode> nodes)
{
    return qsizetype(ipHttpsNodes({std::move(nodes), {}}).size());
}

} // namespace

TEST_CASE("role_is_unknown_when_nothing_tells")
{
    CHECK(roleOf(Evidence{}) == Role::Unknown);
    CHECK(roleOf(evidenceWith(Edition::Server)) == Role::Unknown);
}

TEST_CASE("role_is_client_by_interface_or_edition")
{
    CHECK(roleOf(evidenceWith({interfaceWith(0)})) == Role::Client);
    CHECK(roleOf(evidenceWith(Edition::Client)) == Role::Client);
}

TEST_CASE("role_server_wins_over_client")
{
    const Evidence both =
        evidenceWith({interfaceWith(0, TunnelRole::Client), interfaceWith(0, TunnelRole::Server)});
    CHECK(roleOf(both) == Role::Server);
}

TEST_CASE("role_management_service_makes_a_server_only_of_a_server_edition")
{
    Evidence server = evidenceWith(Edition::Server);
    server.remoteAccessManagement.read = da::machine::ServiceRecord{};
    CHECK(roleOf(server) == Role::Server);
    Evidence client = evidenceWith(Edition::Client);
    client.remoteAccessManagement.read = da::machine::ServiceRecord{};
    CHECK(roleOf(client) == Role::Client);
}

TEST_CASE("role_told_may_raise_caution_but_never_lower_it")
{
    Evidence evidence = evidenceWith({interfaceWith(0)});
    evidence.told.role = Told::Role::Server;
    CHECK(roleOf(evidence) == Role::Server);
    Evidence nothing;
    nothing.told.role = Told::Role::Client;
    CHECK(roleOf(nothing) == Role::Unknown);
}

TEST_CASE("nodes_of_ip_https_are_found_by_id_in_any_case")
{
    CHECK(ipHttpsAmong({node(u"ROOT\\*IPHTTPS\\0000"_s), node(u"root\\*iphttps\\0001"_s)}) == 2);
    CHECK(ipHttpsAmong({node(u"ROOT\\NET\\0003"_s, {u"*iphttps"_s})}) == 1);
    CHECK(ipHttpsAmong({node(u"SWD\\IP_TUNNEL_VBUS\\IP_HTTPS_0"_s)}) == 1);
    CHECK(ipHttpsAmong({node(u"SWD\\ip_tunnel_vbus\\MsIpHttps"_s)}) == 1);
    CHECK(ipHttpsAmong({node(u"SWD\\IP_TUNNEL_VBUS\\IP-HTTPS-Device"_s)}) == 1);
}

TEST_CASE("nodes_of_other_families_never_count")
{
    DeviceNode described = node(u"ROOT\\*ISATAP\\0001"_s, {u"*ISATAP"_s});
    described.description = u"Microsoft IP-HTTPS Platform Adapter"_s;
    CHECK(ipHttpsAmong({described}) == 0);
    CHECK(ipHttpsAmong({node(u"ROOT\\*TEREDO\\0000"_s), node(u"ROOT\\*6TO4MP\\0000"_s)}) == 0);
    CHECK(ipHttpsAmong({node(u"SWD\\IP_TUNNEL_VBUS\\ISATAP_0"_s),
                        node(u"SWD\\IP_TUNNEL_VBUS\\Teredo_Tunnel_Device"_s),
                        node(u"SWD\\IP_TUNNEL_VBUS\\IP_TUNNEL_DEVICE_ROOT"_s)}) == 0);
    CHECK(ipHttpsAmong({node(u"SWD\\OTHER\\IPHTTPS"_s), node(u"ROOT\\XIPHTTPS\\0000"_s),
                        node(u"ROOT\\IPHTTPS\\0000"_s)}) == 0);
}

TEST_CASE("nodes_listed_twice_count_once")
{
    CHECK(ipHttpsAmong({node(u"ROOT\\*IPHTTPS\\0000"_s), node(u"root\\*IPHTTPS\\0000"_s)}) == 1);
}

TEST_CASE("transition_bus_is_known_by_its_id")
{
    CHECK(isTransitionBus(node(u"swd\\ip_tunnel_vbus\\ip_tunnel_device_root"_s)));
    CHECK_FALSE(isTransitionBus(node(u"SWD\\IP_TUNNEL_VBUS\\ISATAP_0"_s)));
}

TEST_CASE("listing_covers_ip_https_only_if_known_to")
{
    da::machine::DeviceInventory devices;
    devices.scope = {true, true, std::nullopt, true};
    CHECK(coversIpHttps(devices));
    devices.scope.includesNotPresent = std::nullopt;
    CHECK_FALSE(coversIpHttps(devices));
    devices.scope = {true, std::nullopt, std::nullopt, true};
    CHECK_FALSE(coversIpHttps(devices));
    devices.scope = {true, true, std::nullopt, false};
    CHECK_FALSE(coversIpHttps(devices));
}

TEST_CASE("measured_code_is_the_worst_one")
{
    CHECK_FALSE(measuredCode(Evidence{}));
    CHECK_FALSE(measuredCode(evidenceWith({interfaceWith({})})));
    const auto worst = [](std::vector<quint32> codes) {
        std::vector<IpHttpsInterface> interfaces;
        for (const quint32 code : codes)
            interfaces.push_back(interfaceWith(code));
        return measuredCode(evidenceWith(std::move(interfaces))).value_or(ErrorCode{0xDEAD}).value;
    };
    CHECK(worst({0}) == 0);
    CHECK(worst({0x2af9, 0x4be, 0x34, 0}) == 0x34);
    CHECK(worst({0x2af9, 0x4be, 0}) == 0x4be);
    CHECK(worst({0, 0x2af9, 0x3e5}) == 0x2af9);
    CHECK(worst({0x643, 0x32}) == 0x643);
}

TEST_CASE("article_codes_are_0x643_and_0x34_alone")
{
    CHECK(hasArticleCode(evidenceWith({interfaceWith(0x643)})));
    CHECK(hasArticleCode(evidenceWith({interfaceWith(0x34, TunnelRole::Server)})));
    CHECK_FALSE(hasArticleCode(evidenceWith({interfaceWith(0x32)})));
    CHECK_FALSE(hasArticleCode(Evidence{}));
}

TEST_CASE("up_is_nothing_when_not_read_and_false_when_none_is_reported")
{
    CHECK(ipHttpsIsUp(Evidence{}) == std::nullopt);
    CHECK(ipHttpsIsUp(evidenceWith(std::vector<IpHttpsInterface>{})) == std::optional(false));
    CHECK(ipHttpsIsUp(evidenceWith({interfaceWith({})})) == std::nullopt);
}

TEST_CASE("up_needs_code_0_and_known_words_or_an_adapter")
{
    IpHttpsInterface one = interfaceWith(0);
    CHECK(ipHttpsIsUp(evidenceWith({one})) == std::nullopt);
    one.activity = TunnelActivity::Active;
    CHECK(ipHttpsIsUp(evidenceWith({one})) == std::optional(true));
    one.activity = TunnelActivity::Inactive;
    CHECK(ipHttpsIsUp(evidenceWith({one})) == std::optional(false));
    one.activity = TunnelActivity::NotUnderstood;
    one.adapterUp = true;
    CHECK(ipHttpsIsUp(evidenceWith({one})) == std::optional(true));
    one.adapterUp = false;
    CHECK(ipHttpsIsUp(evidenceWith({one})) == std::optional(false));
    CHECK(ipHttpsIsUp(evidenceWith({interfaceWith(0x34)})) == std::optional(false));
}

TEST_CASE("up_of_several_is_one_that_is_up_or_nothing_if_one_is_not_known")
{
    IpHttpsInterface up = interfaceWith(0);
    up.activity = TunnelActivity::Active;
    CHECK(ipHttpsIsUp(evidenceWith({interfaceWith(0x34), up})) == std::optional(true));
    CHECK(ipHttpsIsUp(evidenceWith({interfaceWith(0x34), interfaceWith({})})) == std::nullopt);
}

TEST_CASE("fact_names_are_stable_and_each_has_a_title")
{
    QStringList names;
    for (const FactId id : kAllFacts) {
        names.append(QString::fromLatin1(factName(id)));
        CHECK_FALSE(factTitle(id).isEmpty());
    }
    CHECK(names == QStringList{u"ip-https-interfaces"_s,
                               u"teredo"_s,
                               u"device-nodes"_s,
                               u"disabled-components"_s,
                               u"ip-https-policy"_s,
                               u"direct-access-policy"_s,
                               u"ip-helper-service"_s,
                               u"remote-access-management-service"_s,
                               u"platform"_s,
                               u"network"_s,
                               u"url-reservations"_s,
                               u"proxies"_s,
                               u"name-rules"_s,
                               u"six-to-four"_s,
                               u"ip-https-configuration"_s,
                               u"direct-access-status"_s,
                               u"direct-access-settings"_s,
                               u"server-answer"_s,
                               u"told-role"_s,
                               u"told-code"_s});
}

TEST_CASE("status_of_what_was_not_recorded_is_unsupported_and_never_absent")
{
    CHECK(std::string(probeStatusName(ProbeStatus::NotRecorded)) == "unsupported");
    CHECK(std::string(probeStatusName(ProbeStatus::Absent)) == "absent");
    CHECK(std::string(probeStatusName(ProbeStatus::TimedOut)) == "timed-out");
}

TEST_CASE("origins_of_what_the_person_told_are_there_only_if_told")
{
    Evidence evidence;
    CHECK(originsOf(evidence, FactId::ToldRole).empty());
    evidence.told.role = Told::Role::CannotTell;
    CHECK(originsOf(evidence, FactId::ToldRole).empty());
    evidence.told.role = Told::Role::Client;
    evidence.told.code = ErrorCode{0x643};
    REQUIRE(originsOf(evidence, FactId::ToldRole).size() == 1);
    CHECK(originsOf(evidence, FactId::ToldCode).front().raw == u"0x643"_s);
}
