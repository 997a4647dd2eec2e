// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/collector.h"
#include "tests/evidence/silent_machine.h"
#include "tests/support/run_task.h"
#include "tests/support/test.h"

// Probes that do as they are told, and a collection of them.
namespace da::test {

using namespace Qt::StringLiterals;

inline constexpr Text kNoTitle{"test", "test"};

inline evidence::ProbeResult answer()
{
    return {evidence::ProbeStatus::Ok, u"test"_s, [](evidence::Evidence &) {}};
}

inline evidence::ProbeResult quick(const machine::Machine &machine, std::stop_token /*stop*/)
{
    sharedOf(machine).arrived.add();
    return answer();
}

/// Comes back when the gate is opened, with something to contribute.
inline evidence::ProbeResult gated(const machine::Machine &machine, std::stop_token /*stop*/)
{
    // The share is held: the machine itself may not be asked any more when this comes back.
    const std::shared_ptr<Shared> shared = static_cast<const SilentMachine &>(machine).shared;
    shared->arrived.add();
    const bool opened = shared->gate.wait();
    return {opened ? evidence::ProbeStatus::Ok : evidence::ProbeStatus::Failed, u"gate"_s,
            [shared](evidence::Evidence &) { ++shared->contributed; }};
}

using Function = evidence::ProbeResult (*)(const machine::Machine &, std::stop_token);

inline evidence::Probe probe(const char *id, Function function,
                             std::optional<evidence::FactId> fact = {})
{
    return {id, kNoTitle, kNoTitle, function, fact};
}

/// A machine, what its probes share, and the options of a collection.
struct Bench final {
    std::shared_ptr<SilentMachine> machine = std::make_shared<SilentMachine>();
    std::shared_ptr<Shared> shared = machine->shared;
    evidence::CollectorOptions options;

    explicit Bench(std::vector<evidence::Probe> probes) { options.probes = std::move(probes); }
    ~Bench()
    {
        shared->gate.open();
        CHECK(evidence::waitForLeftBehind(std::chrono::seconds(5)));
    }
    evidence::Evidence collected() { return run(evidence::collect(machine, options)); }
};

} // namespace da::test
