// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/tunnels.h"
#include "diagnostics/machine/memory/simulated_computer.h"

using namespace da;
using namespace da::machine;
using namespace Qt::StringLiterals;

namespace {

using formats::ErrorCode;

std::optional<ErrorCode> codeOf(const SimulatedComputer &computer)
{
    const auto output = computer.query(QueryId::HttpsTunnelInterfaces).read;
    const auto report = formats::parseHttpsTunnel(output.valueOr({}));
    return report && !report->interfaces.empty() ? report->interfaces.front().code : std::nullopt;
}

bool isUp(const SimulatedComputer &computer)
{
    const auto output = computer.query(QueryId::HttpsTunnelInterfaces).read;
    const auto report = formats::parseHttpsTunnel(output.valueOr({}));
    return report && !report->interfaces.empty() &&
           formats::tunnelActivity(report->interfaces.front().statusText) ==
               formats::TunnelActivity::Active;
}

/// The scenario where Teredo is blocked, so that only IP-HTTPS can carry the connection.
SimulatedComputer inAHotel(const QString &id)
{
    Scenario scenario = *findScenario(id);
    scenario.surroundings.udp3544 = false;
    return SimulatedComputer(scenario);
}

KeyPath key(const QString &text)
{
    return KeyPath::parse(text).value();
}

const QString kV6 = u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Tcpip\\v6Transition"_s;
const QString kTcpip6 = u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters"_s;

void restartIpHelper(SimulatedComputer &computer)
{
    REQUIRE(computer.stopService(u"iphlpsvc"_s));
    REQUIRE(computer.startService(u"iphlpsvc"_s));
}

void deleteTree(SimulatedComputer &computer, const KeyPath &path)
{
    const auto tree = computer.registryTree(path).read;
    if (!tree.hasValue())
        return;
    for (const auto &[name, sub] : tree.value()->subkeys)
        deleteTree(computer, path.child(name));
    REQUIRE(computer.deleteKey(path));
}

// What each article repair does, by hand.
void removeGhosts(SimulatedComputer &computer)
{
    for (const DeviceNode &node : computer.devices().read.valueOr({}).nodes) {
        if (node.hardwareIds.contains(u"*IPHTTPS"_s) && node.problem != 0)
            REQUIRE(computer.removeDevice(node.instanceId));
    }
    REQUIRE(computer.rescanDevices());
    restartIpHelper(computer);
}

void resetPolicy(SimulatedComputer &computer)
{
    deleteTree(computer, key(kV6 + u"\\IPHTTPS"_s));
    deleteTree(computer, key(kV6 + u"\\IPHTTPSProfiles"_s));
    restartIpHelper(computer);
    computer.joinCorporateNetwork();
    REQUIRE(computer.perform(CommandId::GroupPolicyUpdate));
    computer.restart();
    computer.leaveCorporateNetwork();
}

void enableTransition(SimulatedComputer &computer)
{
    REQUIRE(computer.deleteValue(key(kTcpip6), u"DisabledComponents"_s));
    computer.restart();
}

using Repair = void (*)(SimulatedComputer &);
struct Cure final {
    QString scenario;
    Repair repair;
};
const Cure kCures[] = {{u"ghost-interface"_s, removeGhosts},
                       {u"corrupted-interface"_s, removeGhosts},
                       {u"stale-policy"_s, resetPolicy},
                       {u"disabled-components"_s, enableTransition}};

} // namespace

TEST_CASE("simulated_everyScenario_showsTheCodeOfItsStory")
{
    CHECK(codeOf(inAHotel(u"ghost-interface"_s)) == ErrorCode{0x34});
    CHECK(codeOf(inAHotel(u"corrupted-interface"_s)) == ErrorCode{0x643});
    CHECK(codeOf(inAHotel(u"stale-policy"_s)) == ErrorCode{0x643});
    CHECK(codeOf(inAHotel(u"disabled-components"_s)) == ErrorCode{0x32});
    CHECK(codeOf(inAHotel(u"healthy"_s)) == ErrorCode{0});
    CHECK(isUp(inAHotel(u"healthy"_s)));
    CHECK_FALSE(isUp(SimulatedComputer(*findScenario(u"idle-teredo"))));
    CHECK(isUp(inAHotel(u"idle-teredo"_s)));
}

TEST_CASE("simulated_theRightRepair_healsAndEveryOtherDoesNot")
{
    for (const Cure &cure : kCures) {
        for (const Cure &tried : kCures) {
            SimulatedComputer computer = inAHotel(cure.scenario);
            REQUIRE_FALSE(isUp(computer));
            tried.repair(computer);
            INFO(cure.scenario.toStdString() << " repaired as " << tried.scenario.toStdString());
            CHECK(isUp(computer) == (tried.repair == cure.repair));
        }
    }
}

TEST_CASE("simulated_restartingAlone_healsNothing")
{
    for (const Cure &cure : kCures) {
        SimulatedComputer computer = inAHotel(cure.scenario);
        restartIpHelper(computer);
        computer.restart();
        INFO(cure.scenario.toStdString());
        CHECK_FALSE(isUp(computer));
    }
}

TEST_CASE("simulated_disabledComponents_takesEffectAtTheRestart")
{
    SimulatedComputer computer = inAHotel(u"disabled-components"_s);
    REQUIRE(computer.setValue(key(kTcpip6), u"DisabledComponents"_s, RegistryValue::dword(0x20)));
    restartIpHelper(computer);
    CHECK(codeOf(computer) == ErrorCode{0x32});
    computer.restart();
    CHECK(isUp(computer));
    REQUIRE(computer.setValue(key(kTcpip6), u"DisabledComponents"_s, RegistryValue::dword(0x01)));
    CHECK(isUp(computer));
    computer.restart();
    CHECK(codeOf(computer) == ErrorCode{0x32});
}

TEST_CASE("simulated_policyDeletedAwayFromTheOffice_strandsTheComputer")
{
    SimulatedComputer computer = inAHotel(u"stale-policy"_s);
    deleteTree(computer, key(kV6 + u"\\IPHTTPS"_s));
    deleteTree(computer, key(kV6 + u"\\IPHTTPSProfiles"_s));
    // The service has not looked yet.
    CHECK(codeOf(computer) == ErrorCode{0x643});
    restartIpHelper(computer);
    CHECK(codeOf(computer) == std::nullopt);
    CHECK_FALSE(computer.perform(CommandId::GroupPolicyUpdate));
    computer.joinCorporateNetwork();
    CHECK(computer.platform().read.value()->domainControllerReachable == true);
    REQUIRE(computer.perform(CommandId::GroupPolicyUpdate));
    computer.leaveCorporateNetwork();
    CHECK(isUp(computer));
}

TEST_CASE("simulated_soundDeviceRemoved_comesBackWhenWindowsLooksForIt")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    REQUIRE(computer.removeDevice(u"ROOT\\*IPHTTPS\\0000"_s));
    CHECK(codeOf(computer) == ErrorCode{0x643});
    REQUIRE(computer.rescanDevices());
    CHECK(isUp(computer));
}

TEST_CASE("simulated_stoppedService_reportsNothing")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    REQUIRE(computer.stopService(u"iphlpsvc"_s));
    CHECK(computer.query(QueryId::HttpsTunnelInterfaces).read == Read<QString>(QString()));
    CHECK(codeOf(computer) == std::nullopt);
}

TEST_CASE("simulated_faultAtARead_answersWithItsReasonAtTheRightTime")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    Fault fault;
    fault.target = u"devices"_s;
    fault.nth = 2;
    fault.unreadable = Unreadable{Reason::Denied, u"5"_s};
    computer.addFault(fault);
    CHECK(computer.devices().read.hasValue());
    CHECK(computer.devices().read.unreadable()->reason == Reason::Denied);
    CHECK(computer.devices().read.hasValue());
    CHECK(computer.platform().read.hasValue());
}

TEST_CASE("simulated_faultAtAKey_concernsWhatIsBelow")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    Fault fault;
    fault.target = kV6;
    fault.unreadable = Unreadable{Reason::Denied, {}};
    computer.addFault(fault);
    CHECK(computer.registryTree(key(kV6 + u"\\IPHTTPS"_s)).read.isUnreadable());
    CHECK(computer.registryTree(key(kTcpip6)).read.hasValue());
}

TEST_CASE("simulated_faultAtAWrite_changesNothing")
{
    SimulatedComputer computer = inAHotel(u"ghost-interface"_s);
    Fault fault;
    fault.at = Fault::At::Write;
    fault.writeFailure = WriteFailure{WriteFailure::Kind::DiskFull, {}};
    computer.addFault(fault);
    const State before = computer.state();
    CHECK_FALSE(computer.removeDevice(u"ROOT\\*IPHTTPS\\0000"_s));
    CHECK_FALSE(computer.deleteValue(key(kTcpip6), u"Dhcpv6DUID"_s));
    CHECK_FALSE(computer.createKey(key(kTcpip6 + u"\\x"_s)));
    CHECK_FALSE(computer.stopService(u"iphlpsvc"_s));
    CHECK(computer.state() == before);
}
