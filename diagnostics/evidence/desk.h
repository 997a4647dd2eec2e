// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/collector.h"

#include <QObject>
#include <mutex>
#include <optional>

// Where the threads of the probes leave what they bring, and the one thread that awaits takes it.
namespace da::evidence {

using SteadyTime = std::chrono::steady_clock::time_point;

/// One probe's place.
struct Place final {
    ProbeProgress::Phase phase = ProbeProgress::Phase::Waiting;
    ProbeResult result;
    std::optional<QString> failure; ///< what an exception said
    SteadyTime started;
    SteadyTime ended;
};

/// Shared by the threads and the one that awaits; lives as long as any of them. Everything in it
/// is passed on under the mutex.
class Desk final {
public:
    /// `bell` gets a custom event when there is news; it lives on the thread that awaits.
    Desk(std::size_t places, QObject *bell) : m_places(places), m_bell(bell) {}

    // For the probes' threads.
    void begin(std::size_t index);
    /// A result after the closing is dropped.
    void end(std::size_t index, ProbeResult result, const std::optional<QString> &failure);
    /// There is news of another kind: somebody asked to stop.
    void ring();

    // For the thread that awaits.
    /// Takes what is there. What was taken before comes without its result.
    [[nodiscard]] std::vector<Place> take();
    /// No bell after this, and late results are dropped. Takes what came in up to now.
    [[nodiscard]] std::vector<Place> close();
    /// The bell was heard: from here on news rings again.
    void heard();

private:
    void ringLocked();
    [[nodiscard]] std::vector<Place> takeLocked();

    std::mutex m_mutex;
    std::vector<Place> m_places;
    QObject *m_bell = nullptr;
    bool m_rung = false;
};

/// Runs one probe on a thread of its own, which holds its own share of everything it touches. What
/// a probe throws is a failure of that probe, and so is a thread that can't be had.
void startProbe(const std::shared_ptr<Desk> &desk, std::size_t index, const Probe &probe,
                const std::shared_ptr<const machine::Machine> &machine,
                const std::stop_token &stop);

} // namespace da::evidence
