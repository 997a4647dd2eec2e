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
