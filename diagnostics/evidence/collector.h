// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/probe.h"

#include <QCoroTask>
#include <QObject>
#include <memory>

namespace da::evidence {

/// How far a probe is, for whoever watches.
struct ProbeProgress final {
    enum class Phase { Waiting, Running, Done };
    qsizetype index = 0; ///< in the list of probes that was given
    Phase phase = Phase::Waiting;
    ProbeRun run; ///< meaningful when Done
};

struct CollectorOptions final {
    std::vector<Probe> probes;                   ///< normally the catalogue
    std::chrono::milliseconds timeLimit{20'000}; ///< for each probe
    std::stop_token stop;
    /// Called on the thread that awaits, never after the task has finished.
    std::function<void(const ProbeProgress &)> progress;
};

/// Runs all probes at once, each on a thread of its own, and puts together what they bring, in the
/// order of the list. A probe that is over its limit, or still running when asked to stop, is
/// reported TimedOut and left behind: it holds nobody up and its late result is dropped. Never
/// throws. Resumes on the thread that awaits, which needs an event loop.
/// The machine is shared because a probe that was left behind may still be looking at it.
[[nodiscard]] QCoro::Task<Evidence> collect(std::shared_ptr<const machine::Machine> machine,
                                            CollectorOptions options);

/// Waits until probes that were left behind have ended, at most this long; true if all have.
/// Called by a program before it ends.
[[nodiscard]] bool waitForLeftBehind(std::chrono::milliseconds limit);

} // namespace da::evidence
