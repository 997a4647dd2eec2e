// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/symptoms.h"

#include <atomic>

namespace da::machine {

/// What a simulated computer is made of. Everything but the faults' counters is guarded by `mutex`.
struct SimulatedComputer::Inside final {
    explicit Inside(Scenario from);

    mutable std::mutex mutex;
    Scenario scenario;
    State state;
    Surroundings surroundings;
    InForce inForce;
    std::vector<Fault> faults;
    mutable std::vector<int> matches; ///< how often each fault's target was met

    /// The fault that strikes now, if any. Counts the match.
    [[nodiscard]] std::optional<Fault> strike(Fault::At at, const QString &target) const;
    void readDisabledComponents();
    void readPolicy();
    void applyPolicy(); ///< a domain controller was reached
    /// Windows makes the IP-HTTPS node by itself if there is none.
    void recreateNode();
    [[nodiscard]] ServiceRecord *service(const QString &name);
};

} // namespace da::machine
