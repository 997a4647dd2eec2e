// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/evidence/probe.h"
#include "diagnostics/machine/memory/recording_machine.h"
#include "diagnostics/machine/memory/simulated_computer.h"

#include <thread>

using namespace da;
using namespace Qt::StringLiterals;
using machine::Absent;
using machine::Reason;
using machine::RecordedMachine;
using machine::RecordingMachine;
using machine::State;
using machine::Unreadable;

namespace {

machine::KeyPath key(const QString &text)
{
    return *machine::KeyPath::parse(text);
}

const QString kService = u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6"_s;

machine::RegistryKey &keyIn(State &state, const QString &path)
{
    machine::RegistryKey *at = &state.registry;
    for (const QString &name : key(path).names())
        at = &at->subkeys[name];
    return *at;
}

/// The same answers as before, asked of what was recorded.
void checkAlike(const machine::Machine &asked, const RecordingMachine &recording,
                const std::vector<machine::KeyPath> &keys)
{
    const RecordedMachine again(recording.recorded());
    for (const machine::KeyPath &path : keys) {
        INFO(path.text().toStdString());
        const auto before = asked.registryTree(path).read;
        const auto after = again.registryTree(path).read;
        CHECK(before.hasValue() == after.hasValue());
        CHECK(before.isAbsent() == after.isAbsent());
        if (before.isUnreadable() && after.isUnreadable())
            CHECK(*before.unreadable() == *after.unreadable());
    }
}

} // namespace

TEST_CASE("recording_answersUntouched_andTheRecordAnswersAlike")
{
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const auto computer = std::make_shared<machine::SimulatedComputer>(scenario);
        const RecordingMachine recording(computer);
        for (const machine::KeyPath &path : evidence::interestingKeys())
            CHECK(recording.registryTree(path) == computer->registryTree(path));
        CHECK(recording.devices() == computer->devices());
        CHECK(recording.platform() == computer->platform());
        CHECK(recording.network() == computer->network());
        CHECK(recording.service(u"RaMgmtSvc"_s) == computer->service(u"RaMgmtSvc"_s));
        for (const machine::QueryId query : machine::kAllQueries)
            CHECK(recording.query(query) == computer->query(query));
        checkAlike(*computer, recording, evidence::interestingKeys());
        const RecordedMachine again(recording.recorded());
        CHECK(again.devices() == computer->devices());
        CHECK(again.service(u"ramgmtsvc"_s).read == computer->service(u"RaMgmtSvc"_s).read);
        for (const machine::QueryId query : machine::kAllQueries)
            CHECK(again.query(query) == computer->query(query));
    }
}

TEST_CASE("recording_whatWasNotAsked_isNotRecorded")
{
    const auto computer =
        std::make_shared<machine::SimulatedComputer>(*machine::findScenario(u"healthy"));
    const RecordingMachine recording(computer);
    (void)recording.registryTree(key(kService));
    const RecordedMachine again(recording.recorded());
    CHECK(again.devices().read.unreadable()->reason == Reason::NotRecorded);
    CHECK(again.service(u"iphlpsvc"_s).read.unreadable()->reason == Reason::NotRecorded);
    const auto other = again.registryTree(key(u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\X"_s));
    CHECK(other.read.unreadable()->reason == Reason::NotRecorded);
}

TEST_CASE("recording_deniedAbsentAndThere_stayThreeThings")
{
    State state;
    state.registry = machine::RegistryKey();
    keyIn(state, kService + u"\\Parameters"_s)
        .values.emplace(u"DisabledComponents"_s, machine::RegistryValue::dword(0x20));
    keyIn(state, kService + u"\\Secret"_s).unreadable = Unreadable{Reason::Denied, u"5"_s};
    state.services[u"iphlpsvc"_s].read = Absent{};
    const auto computer = std::make_shared<RecordedMachine>(state);
    const RecordingMachine recording(computer);
    const std::vector<machine::KeyPath> keys{key(kService + u"\\Parameters"_s),
                                             key(kService + u"\\Secret"_s),
                                             key(kService + u"\\None\\Below"_s)};
    for (const machine::KeyPath &path : keys)
        (void)recording.registryTree(path);
    (void)recording.service(u"iphlpsvc"_s);
    checkAlike(*computer, recording, keys);
    CHECK(RecordedMachine(recording.recorded()).service(u"IPHLPSVC"_s).read.isAbsent());
}

TEST_CASE("recording_keyAboveAbsent_keepsKeysBelowAbsent")
{
    State state;
    state.registry = machine::RegistryKey();
    const auto computer = std::make_shared<RecordedMachine>(state);
    const RecordingMachine recording(computer);
    const std::vector<machine::KeyPath> keys{key(kService + u"\\Parameters"_s), key(kService)};
    for (const machine::KeyPath &path : keys)
        CHECK(recording.registryTree(path).read.isAbsent());
    checkAlike(*computer, recording, keys);
}

TEST_CASE("recording_closed_keepsNothingAndLateLooksAreTimedOut")
{
    /// Comes back when it is let.
    class Slow final : public machine::Machine {
    public:
        machine::Reading<machine::RegistryKey> registryTree(const machine::KeyPath &) const override
        {
            return {};
        }
        machine::Reading<machine::DeviceInventory> devices() const override
        {
            onDevices();
            return {machine::DeviceInventory(), {}};
        }
        machine::Reading<machine::ServiceRecord> service(const QString &) const override
        {
            return {};
        }
        machine::Reading<QString> query(machine::QueryId) const override { return {}; }
        machine::Reading<machine::Platform> platform() const override { return {}; }
        machine::Reading<machine::Network> network() const override { return {}; }
        machine::Reading<machine::ServerAnswer> server(const machine::ServerAddress &,
                                                       const std::stop_token &) const override
        {
            return {};
        }
        std::function<void()> onDevices;
    };
    const auto slow = std::make_shared<Slow>();
    RecordingMachine recording(slow);
    slow->onDevices = [&] { recording.close(); };
    CHECK(recording.devices().read.hasValue());
    CHECK(recording.recorded().devices.read.unreadable()->reason == Reason::TimedOut);
}

TEST_CASE("recording_manyThreadsAtOnce_keepsAll")
{
    const auto computer =
        std::make_shared<machine::SimulatedComputer>(*machine::findScenario(u"healthy"));
    const RecordingMachine recording(computer);
    std::vector<std::thread> threads;
    for (const machine::QueryId query : machine::kAllQueries)
        threads.emplace_back([&recording, query] {
            (void)recording.query(query);
            (void)recording.registryTree(key(kService));
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(recording.recorded().outputs.size() == std::size(machine::kAllQueries));
}
