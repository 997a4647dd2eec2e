// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/machine/practice.h"

using namespace da;
using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

using formats::ErrorCode;

RegistryKey &policyOf(Scenario &scenario)
{
    RegistryKey *at = &scenario.state.registry;
    for (const QString &name : key(kV6).names())
        at = &at->subkeys[name];
    return *at;
}

RegistryKey profile(const QString &name, const QString &url)
{
    RegistryKey out;
    out.values.emplace(u"IPHTTPS_ProfileName"_s, RegistryValue::string(name));
    if (!url.isEmpty())
        out.values.emplace(u"IPHTTPS_ClientUrl"_s, RegistryValue::string(url));
    return out;
}

/// The healthy computer with these profiles instead of its single URL.
SimulatedComputer withProfiles(const std::vector<RegistryKey> &profiles)
{
    Scenario scenario = hotelScenario(u"healthy"_s);
    RegistryKey &policy = policyOf(scenario);
    policy.subkeys.erase(u"IPHTTPS"_s);
    for (const RegistryKey &one : profiles) {
        RegistryKey &all = policy.subkeys[u"IPHTTPSProfiles"_s];
        const QString group = u"{%1}"_s.arg(all.subkeys.size());
        all.subkeys[group].subkeys.emplace(u"IPHTTPSInterface"_s, one);
    }
    return SimulatedComputer(scenario);
}

/// The healthy computer with its IP-HTTPS nodes, or others, changed.
SimulatedComputer withNodes(const std::function<void(std::vector<DeviceNode> &)> &change)
{
    Scenario scenario = hotelScenario(u"healthy"_s);
    change(scenario.state.devices.read.value()->nodes);
    return SimulatedComputer(scenario);
}

DeviceNode &nodeOf(std::vector<DeviceNode> &nodes, const QString &instanceId)
{
    return *std::ranges::find(nodes, instanceId, &DeviceNode::instanceId);
}

const NetworkAdapter *adapterOf(const Network &network, const QString &name)
{
    const auto found = std::ranges::find(network.adapters, name, &NetworkAdapter::name);
    return found == network.adapters.end() ? nullptr : &*found;
}

const QString kBus = u"SWD\\IP_TUNNEL_VBUS\\IP_TUNNEL_DEVICE_ROOT"_s;
const QString kHere = u"https://a.contoso.com:443/IPHTTPS"_s;
const QString kThere = u"https://b.contoso.com:443/IPHTTPS"_s;

} // namespace

TEST_CASE("rules_profilesWithNamesAndUrlsOfTheirOwn_areAnOrdinaryDeployment")
{
    CHECK(isUp(withProfiles({profile(u"A"_s, kHere), profile(u"B"_s, kThere)})));
    CHECK(isUp(withProfiles({profile(u"A"_s, kHere), profile(u"a"_s, kHere)})));
}

TEST_CASE("rules_settingsThatContradictEachOther_giveTheInstallFailure")
{
    const ErrorCode failure{0x643};
    CHECK(codeOf(withProfiles({profile(u"A"_s, kHere), profile(u"a"_s, kThere)})) == failure);
    CHECK(codeOf(withProfiles({profile(u"A"_s, kHere), profile(u"B"_s, {})})) == failure);
    CHECK(codeOf(withProfiles({profile(u"A"_s, {})})) == failure);
}

TEST_CASE("rules_noSettings_noInterface")
{
    CHECK_FALSE(tunnelOf(withProfiles({})));
    CHECK(withProfiles({}).query(QueryId::HttpsTunnelInterfaces).read == Read<QString>(QString()));
}

TEST_CASE("rules_clientStateDisabled_isNoFaultOfTheInterface")
{
    Scenario scenario = hotelScenario(u"ghost-interface"_s);
    policyOf(scenario).subkeys[u"IPHTTPS"_s].subkeys[u"IPHTTPSInterface"_s].values.insert_or_assign(
        u"IPHTTPS_ClientState"_s, RegistryValue::dword(3));
    CHECK_FALSE(tunnelOf(SimulatedComputer(scenario)));
}

TEST_CASE("rules_clientStateEnabled_staysUpBesideTeredo")
{
    Scenario scenario = *findScenario(u"idle-teredo");
    policyOf(scenario).subkeys[u"IPHTTPS"_s].subkeys[u"IPHTTPSInterface"_s].values.insert_or_assign(
        u"IPHTTPS_ClientState"_s, RegistryValue::dword(2));
    const SimulatedComputer computer(scenario);
    CHECK(teredoOf(computer).state == formats::TeredoState::Qualified);
    CHECK(isUp(computer));
}

TEST_CASE("rules_serverDoesNotAnswer_timesOutWithAnInterfaceThatIsThere")
{
    Scenario scenario = hotelScenario(u"healthy"_s);
    scenario.surroundings.tcp443 = false;
    const SimulatedComputer computer(scenario);
    CHECK(codeOf(computer) == ErrorCode{0x274c});
    const Network network = computer.network().read.valueOr({});
    const NetworkAdapter *adapter = adapterOf(network, u"IPHTTPSInterface"_s);
    REQUIRE(adapter != nullptr);
    CHECK_FALSE(adapter->connected);
}

TEST_CASE("rules_atTheOffice_theInterfaceIsIdle")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    computer.joinCorporateNetwork();
    CHECK(codeOf(computer) == ErrorCode{0});
    CHECK_FALSE(isUp(computer));
    CHECK(computer.network().read.value()->insideCorporateNetwork == true);
    computer.leaveCorporateNetwork();
    CHECK(isUp(computer));
}

TEST_CASE("rules_everyWayOfAsking_givesTheSameAnswer")
{
    const KeyPath stored = key(u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\iphlpsvc\\Parameters"
                               "\\IPHTTPS\\IPHTTPSInterface"_s);
    for (const Scenario &scenario : builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const SimulatedComputer computer(scenario);
        const auto tunnel = tunnelOf(computer);
        const bool isReported = scenario.id != "service-stopped"_L1 && //
                                scenario.id != "set-by-policy"_L1;
        CHECK(tunnel.has_value() == isReported);
        if (!tunnel)
            continue;
        REQUIRE(tunnel->code);
        CHECK(dwordOf(computer.registryTree(stored).read, u"ErrorCode"_s) ==
              Read<quint32>(tunnel->code->value));
        const QString host = scenario.id == "stale-policy"_L1        ? u"da-old.contoso.com"_s
                             : scenario.id == "number-as-address"_L1 ? u"203.0.113.20"_s
                                                                     : u"da.contoso.com"_s;
        CHECK(tunnel->url == u"https://%1:443/IPHTTPS"_s.arg(host));
        const Network network = computer.network().read.valueOr({});
        const NetworkAdapter *adapter = adapterOf(network, tunnel->name);
        // The interface is there as soon as it is made, whether or not the server is reached.
        const formats::CodeKind kind = formats::findErrorCode(*tunnel->code)->kind;
        const bool isConnecting = kind == formats::CodeKind::Connection;
        CHECK((adapter != nullptr) == (isConnecting || kind == formats::CodeKind::Success));
        CHECK((adapter != nullptr && adapter->connected) == isUp(computer));
        const QString cmdlet = computer.query(QueryId::IpHttpsStateCmdlet).read.valueOr({});
        const auto state = formats::parseGetNetIpHttpsState(cmdlet);
        CHECK(cmdlet.isEmpty() != (isUp(computer) || isConnecting));
        CHECK((!state || state->interfaces.empty()) == cmdlet.isEmpty());
    }
}

TEST_CASE("rules_theOnlyNodeBrokenDisabledOrNotPresent_givesTheInstallFailure")
{
    const auto with = [](std::optional<bool> present, int problem) {
        return withNodes([&](std::vector<DeviceNode> &nodes) {
            nodeOf(nodes, kIpHttpsNode).present = present;
            nodeOf(nodes, kIpHttpsNode).problem = problem;
        });
    };
    CHECK(isUp(with(true, 0)));
    for (const int problem : {10, 22, 31})
        CHECK(codeOf(with(true, problem)) == ErrorCode{0x643});
    CHECK(codeOf(with(false, 45)) == ErrorCode{0x643});
}

TEST_CASE("rules_enabling_curesADisabledNodeOrBusAndNothingElse")
{
    for (const QString &id : {kIpHttpsNode, kBus}) {
        SimulatedComputer computer =
            withNodes([&](std::vector<DeviceNode> &nodes) { nodeOf(nodes, id).problem = 22; });
        CHECK(codeOf(computer) == ErrorCode{0x643});
        REQUIRE(computer.enableDevice(id.toLower()));
        CHECK(isUp(computer));
    }
    SimulatedComputer broken = inAHotel(u"corrupted-interface"_s);
    CHECK(broken.enableDevice(kIpHttpsNode));
    CHECK(codeOf(broken) == ErrorCode{0x643});
}

TEST_CASE("rules_theNodeThatIsMissing_comesBackByItself")
{
    const auto gone = [] {
        return withNodes([](std::vector<DeviceNode> &nodes) {
            std::erase_if(nodes, [](const auto &node) { return node.instanceId == kIpHttpsNode; });
        });
    };
    SimulatedComputer restarted = gone();
    CHECK(codeOf(restarted) == ErrorCode{0x643});
    restarted.restart();
    CHECK(isUp(restarted));
    SimulatedComputer serviceRestarted = gone();
    REQUIRE(serviceRestarted.stopService(u"iphlpsvc"_s));
    REQUIRE(serviceRestarted.startService(u"iphlpsvc"_s));
    CHECK(isUp(serviceRestarted));
}

TEST_CASE("rules_disabledComponents_eachBitSwitchesOffWhatItNames")
{
    using formats::TeredoState;
    const auto with = [](quint32 bits) {
        SimulatedComputer computer(*findScenario(u"idle-teredo"));
        REQUIRE(
            computer.setValue(key(kTcpip6), u"DisabledComponents"_s, RegistryValue::dword(bits)));
        computer.restart();
        return computer;
    };
    CHECK(codeOf(with(0x80)) == ErrorCode{0x32});
    CHECK(teredoOf(with(0x80)).state == TeredoState::Qualified);
    CHECK(codeOf(with(0x01)) == ErrorCode{0x32});
    CHECK(teredoOf(with(0x01)).state != TeredoState::Qualified);
    CHECK(isUp(with(0x08)));
    CHECK(teredoOf(with(0x08)).type == formats::TeredoType::Disabled);
    for (const quint32 harmless : {0x00U, 0x20U, 0x10U, 0x40U}) {
        CHECK(codeOf(with(harmless)) == ErrorCode{0});
        CHECK(teredoOf(with(harmless)).state == TeredoState::Qualified);
    }
}

TEST_CASE("rules_teredo_followsItsPolicyAndTheNetwork")
{
    using formats::TeredoState;
    using formats::TeredoType;
    const auto with = [](const QString &word, bool office) {
        Scenario scenario = *findScenario(u"idle-teredo");
        policyOf(scenario).values.insert_or_assign(u"Teredo_State"_s, RegistryValue::string(word));
        scenario.surroundings.corporateNetwork = office;
        return teredoOf(SimulatedComputer(scenario));
    };
    CHECK(with(u"Enterprise Client"_s, true).state == TeredoState::Qualified);
    CHECK(with(u"Client"_s, true).state == TeredoState::Offline);
    CHECK(with(u"Client"_s, false).type == TeredoType::Client);
    CHECK(with(u"Client"_s, false).state == TeredoState::Qualified);
    CHECK(with(u"Disabled"_s, false).type == TeredoType::Disabled);
    CHECK(with(u"Disabled"_s, false).state == TeredoState::Offline);
    CHECK(teredoOf(inAHotel(u"idle-teredo"_s)).state == TeredoState::Offline);
}

TEST_CASE("rules_restart_startsWhatIsAutomaticAndLeavesTheRest")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    REQUIRE(computer.stopService(u"iphlpsvc"_s));
    computer.restart();
    CHECK(isUp(computer));
    REQUIRE(computer.setServiceStart(u"iphlpsvc"_s, ServiceRecord::Start::Disabled));
    CHECK(isUp(computer)); // it still runs
    computer.restart();
    CHECK(computer.query(QueryId::TeredoState).read == Read<QString>(QString()));
    const auto assistant = [&] { return computer.service(u"NcaSvc"_s).read.value()->state; };
    CHECK(assistant() == ServiceRecord::State::Running);
    REQUIRE(computer.stopService(u"NcaSvc"_s));
    computer.restart();
    CHECK(assistant() == ServiceRecord::State::Stopped);
}

TEST_CASE("rules_restart_bringsPolicyBackAtTheOfficeOnly")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    const KeyPath settings = key(kV6 + u"\\IPHTTPS"_s);
    REQUIRE(computer.deleteKey(settings.child(u"IPHTTPSInterface")));
    REQUIRE(computer.deleteKey(settings));
    computer.restart();
    CHECK_FALSE(tunnelOf(computer));
    computer.joinCorporateNetwork();
    computer.restart();
    computer.leaveCorporateNetwork();
    CHECK(isUp(computer));
}
