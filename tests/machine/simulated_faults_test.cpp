// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/machine/practice.h"

#include <thread>

using namespace da;
using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("simulated_faultBelowAKey_isSeenInTheTreeAbove")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    Fault fault;
    fault.target = kV6 + u"\\IPHTTPS"_s;
    fault.unreadable = Unreadable{Reason::Denied, {}};
    computer.addFault(fault);
    const auto tree = computer.registryTree(key(kV6)).read;
    REQUIRE(tree.hasValue());
    CHECK(stringOf(tree, u"Teredo_State"_s).hasValue());
    CHECK(subkeyOf(tree, u"IPHTTPS"_s).unreadable()->reason == Reason::Denied);
    CHECK_FALSE(isComplete(*tree.value()));
}

TEST_CASE("simulated_keyThatCanNotBeOpened_canNotBeChangedEither")
{
    Scenario scenario = *findScenario(u"healthy");
    scenario.state.registry.subkeys[u"HKEY_LOCAL_MACHINE"_s].subkeys[u"SECRET"_s].unreadable =
        Unreadable{Reason::Denied, {}};
    SimulatedComputer computer(scenario);
    const KeyPath secret = key(u"HKLM\\SECRET"_s);
    for (const Done &done :
         {computer.setValue(secret, u"x"_s, RegistryValue::dword(1)),
          computer.createKey(secret.child(u"sub")), computer.deleteKey(secret)}) {
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == WriteFailure::Kind::Denied);
    }
}

TEST_CASE("simulated_faultAtTheSecondWrite_letsTheOthersThrough")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    Fault fault;
    fault.at = Fault::At::Write;
    fault.target = kTcpip6;
    fault.nth = 2;
    fault.writeFailure = WriteFailure{WriteFailure::Kind::TimedOut, {}};
    computer.addFault(fault);
    CHECK(computer.setValue(key(kTcpip6), u"a"_s, RegistryValue::dword(1)));
    CHECK(computer.stopService(u"iphlpsvc"_s));
    CHECK_FALSE(computer.setValue(key(kTcpip6), u"b"_s, RegistryValue::dword(1)));
    CHECK(computer.setValue(key(kTcpip6), u"c"_s, RegistryValue::dword(1)));
    const auto tree = computer.registryTree(key(kTcpip6)).read;
    CHECK(valueOf(tree, u"a"_s).hasValue());
    CHECK(valueOf(tree, u"b"_s).isAbsent());
}

TEST_CASE("simulated_slowLook_doesNotHoldUpTheOthers")
{
    SimulatedComputer computer = inAHotel(u"healthy"_s);
    Fault fault;
    fault.target = u"devices"_s;
    fault.delay = std::chrono::milliseconds(40);
    computer.addFault(fault);
    std::atomic<bool> isDone = false;
    const std::jthread slow([&] {
        (void)computer.devices();
        isDone = true;
    });
    CHECK(computer.platform().read.hasValue());
    CHECK(computer.setValue(key(kTcpip6), u"a"_s, RegistryValue::dword(1)));
    CHECK_FALSE(isDone);
}
