// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/ip_https.h"

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::machine::NetworkAdapter;
using da::machine::QueryId;

// What one fact says of another: the adapter of an interface, the policy behind its settings.
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
