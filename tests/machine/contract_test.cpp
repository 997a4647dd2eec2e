// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/memory/simulated_computer.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

// What every computer that can be changed must do, whatever stands behind it. Another adapter is
// one more line in adapters().
using namespace da::machine;
using namespace Qt::StringLiterals;

namespace {

/// A computer to try: looked at and changed. It has a device ROOT\*IPHTTPS\0000 and a running
/// service iphlpsvc.
struct Subject final {
    const char *name;
    std::shared_ptr<Machine> machine;
    std::shared_ptr<Hands> hands;
};

std::vector<Subject> adapters()
{
    const auto simulated = std::make_shared<SimulatedComputer>(*findScenario(u"healthy"));
    return {{"simulated", simulated, simulated}};
}

void onEveryAdapter(const std::function<void(Machine &, Hands &)> &statement)
{
    for (const Subject &subject : adapters()) {
        INFO("adapter: " << subject.name);
        statement(*subject.machine, *subject.hands);
    }
}

KeyPath testKey()
{
    return *KeyPath::parse(u"HKLM\\SOFTWARE\\da-wizard-contract");
}

} // namespace

TEST_CASE("contract_whatIsWritten_readsBackWithTypeAndBytes")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey()));
        const std::pair<QString, RegistryValue> values[] = {
            {QString(), RegistryValue::string(u"default")},
            {u"näme \\ \" \U0001F600"_s, RegistryValue::dword(0x80)},
            {u"none"_s, {RegistryValue::None, QByteArray("\1\2\3", 3)}},
            {u"odd list"_s, {RegistryValue::MultiString, QByteArray("a\0b", 3)}},
            {u"qword"_s, {RegistryValue::Qword, QByteArray(8, '\7')}},
            {u"unknown"_s, {0x1234, QByteArray("x")}},
            {u"empty"_s, {RegistryValue::Binary, {}}}};
        for (const auto &[name, value] : values) {
            REQUIRE(hands.setValue(testKey(), name, value));
            CHECK(valueOf(machine.registryTree(testKey()).read, name) ==
                  Read<RegistryValue>(value));
        }
    });
}

TEST_CASE("contract_createKey_makesParentsAndIsHarmlessTwice")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        const KeyPath deep = testKey().child(u"a").child(u"b");
        CHECK(machine.registryTree(deep).read.isAbsent());
        REQUIRE(hands.createKey(deep));
        REQUIRE(hands.setValue(deep, u"x"_s, RegistryValue::dword(1)));
        REQUIRE(hands.createKey(deep));
        CHECK(dwordOf(machine.registryTree(deep).read, u"x"_s) == Read<quint32>(1));
        CHECK(machine.registryTree(testKey().child(u"A")).read.hasValue());
    });
}

TEST_CASE("contract_deletingTwice_isHarmless")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey()));
        REQUIRE(hands.setValue(testKey(), u"x"_s, RegistryValue::dword(1)));
        CHECK(hands.deleteValue(testKey(), u"X"_s));
        CHECK(valueOf(machine.registryTree(testKey()).read, u"x"_s).isAbsent());
        CHECK(hands.deleteValue(testKey(), u"x"_s));
        CHECK(hands.deleteKey(testKey()));
        CHECK(machine.registryTree(testKey()).read.isAbsent());
        CHECK(hands.deleteKey(testKey()));
        CHECK(hands.deleteValue(testKey(), u"x"_s));
        CHECK(hands.removeDevice(u"ROOT\\*IPHTTPS\\0777"_s));
    });
}

TEST_CASE("contract_aKeyWithSubkeys_isNotDeleted")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey().child(u"sub")));
        const Done done = hands.deleteKey(testKey());
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == WriteFailure::Kind::NotEmpty);
        CHECK(machine.registryTree(testKey().child(u"sub")).read.hasValue());
    });
}

TEST_CASE("contract_writingIntoAKeyThatIsNotThere_failsAndMakesNothing")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        const Done done = hands.setValue(testKey(), u"x"_s, RegistryValue::dword(1));
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == WriteFailure::Kind::NotFound);
        CHECK(machine.registryTree(testKey()).read.isAbsent());
    });
}

TEST_CASE("contract_ownerAndSecurity_readBack")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey()));
        REQUIRE(hands.setSecurity(testKey(), u"S-1-5-18"_s, QByteArray("\1\0\4\x80", 4)));
        const auto key = machine.registryTree(testKey()).read;
        CHECK(key.value()->owner == u"S-1-5-18"_s);
        CHECK(key.value()->securityDescriptor == QByteArray("\1\0\4\x80", 4));
    });
}

TEST_CASE("contract_aRemovedDevice_isGoneAndTheOthersStay")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        const auto before = machine.devices().read.valueOr({}).nodes;
        REQUIRE(hands.removeDevice(u"root\\*iphttps\\0000"_s));
        const auto after = machine.devices().read.valueOr({}).nodes;
        CHECK(after.size() + 1 == before.size());
        for (const DeviceNode &node : after)
            CHECK(node.instanceId != u"ROOT\\*IPHTTPS\\0000"_s);
    });
}

TEST_CASE("contract_services_stopStartAndChangeTheirStartType")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        const auto state = [&] { return machine.service(u"iphlpsvc"_s).read.value()->state; };
        REQUIRE(hands.stopService(u"iphlpsvc"_s));
        CHECK(state() == ServiceRecord::State::Stopped);
        REQUIRE(hands.stopService(u"iphlpsvc"_s));
        REQUIRE(hands.setServiceStart(u"iphlpsvc"_s, ServiceRecord::Start::Disabled));
        CHECK_FALSE(hands.startService(u"iphlpsvc"_s));
        CHECK(state() == ServiceRecord::State::Stopped);
        REQUIRE(hands.setServiceStart(u"iphlpsvc"_s, ServiceRecord::Start::Automatic));
        REQUIRE(hands.startService(u"iphlpsvc"_s));
        CHECK(state() == ServiceRecord::State::Running);
        CHECK_FALSE(hands.startService(u"no-such-service"_s));
        CHECK(machine.service(u"no-such-service"_s).read.isAbsent());
    });
}

TEST_CASE("contract_aStartType_readsBackWhateverItIs")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        using Start = ServiceRecord::Start;
        for (const Start start : {Start::Manual, Start::Disabled, Start::Automatic}) {
            REQUIRE(hands.setServiceStart(u"IpHlpSvc"_s, start));
            CHECK(machine.service(u"iphlpsvc"_s).read.value()->start == start);
        }
        CHECK_FALSE(hands.setServiceStart(u"no-such-service"_s, Start::Manual));
    });
}

TEST_CASE("contract_whatIsNotThere_canNotBeStartedOrEnabled")
{
    onEveryAdapter([](Machine &, Hands &hands) {
        const Done service = hands.startService(u"no-such-service"_s);
        REQUIRE_FALSE(service);
        CHECK(service.error().kind == WriteFailure::Kind::NotFound);
        const Done device = hands.enableDevice(u"ROOT\\*IPHTTPS\\0777"_s);
        REQUIRE_FALSE(device);
        CHECK(device.error().kind == WriteFailure::Kind::NotFound);
    });
}

TEST_CASE("contract_aValueWrittenAgain_hasTheNewTypeAndStandsOnce")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey()));
        REQUIRE(hands.setValue(testKey(), u"Name"_s, RegistryValue::dword(1)));
        REQUIRE(hands.setValue(testKey(), u"NAME"_s, RegistryValue::string(u"two")));
        const auto key = machine.registryTree(testKey()).read;
        REQUIRE(key.hasValue());
        CHECK(key.value()->values.size() == 1);
        CHECK(stringOf(key, u"name"_s) == Read<QString>(u"two"_s));
    });
}

TEST_CASE("contract_aKeyDeleted_leavesTheOthersAlone")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey().child(u"[a] \"b\" ü")));
        REQUIRE(hands.createKey(testKey().child(u"[a]")));
        const auto before = machine.registryTree(*KeyPath::parse(u"HKLM\\SYSTEM")).read;
        REQUIRE(hands.deleteKey(testKey().child(u"[A]")));
        const auto key = machine.registryTree(testKey()).read;
        REQUIRE(key.hasValue());
        CHECK(key.value()->subkeys.size() == 1);
        CHECK(key.value()->subkeys.begin()->first == u"[a] \"b\" ü"_s);
        CHECK(machine.registryTree(*KeyPath::parse(u"HKLM\\SYSTEM")).read == before);
    });
}

TEST_CASE("contract_looking_changesNothing")
{
    onEveryAdapter([](Machine &machine, Hands &) {
        const auto look = [&machine] {
            std::vector<QString> outputs;
            for (const QueryId query : kAllQueries)
                outputs.push_back(machine.query(query).read.valueOr({}));
            return std::tuple(machine.registryTree(*KeyPath::parse(u"HKLM\\SOFTWARE")).read,
                              machine.devices().read, machine.platform().read,
                              machine.network().read, machine.service(u"iphlpsvc"_s).read, outputs);
        };
        const auto first = look();
        CHECK(look() == first);
    });
}

TEST_CASE("contract_lookingFromManyThreadsWhileSomethingChanges_showsBeforeOrAfter")
{
    onEveryAdapter([](Machine &machine, Hands &hands) {
        REQUIRE(hands.createKey(testKey()));
        std::atomic<bool> isOdd = false; // assertions belong to the main thread
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 20; ++n) {
                    const auto value = dwordOf(machine.registryTree(testKey()).read, u"x"_s);
                    if (!value.isAbsent() && value.valueOr(0) != 7)
                        isOdd = true;
                }
            });
        }
        for (int n = 0; n < 20; ++n) {
            CHECK(hands.setValue(testKey(), u"x"_s, RegistryValue::dword(7)));
            CHECK(hands.deleteValue(testKey(), u"x"_s));
        }
        threads.clear();
        CHECK_FALSE(isOdd);
    });
}
