// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/symptoms.h"

namespace da::machine {

/// What a simulated computer is made of. Everything is guarded by `mutex`.
struct SimulatedComputer::Inside final {
    explicit Inside(Scenario from);

    mutable std::mutex mutex;
    Scenario scenario;
    State state;
    Surroundings surroundings;
    InForce inForce;
    std::vector<Fault> faults;
    mutable std::vector<int> matches; ///< how often each fault's target was met

    /// What strikes now: the first answer and all delays together. Counts the matches.
    [[nodiscard]] Fault strike(Fault::At at, const QString &target) const;
    /// Marks what a fault hides below a key that itself can be read.
    void hideBelow(const KeyPath &path, RegistryKey &key) const;
    void readDisabledComponents();
    void readPolicy();
    void applyPolicy();   ///< a domain controller was reached
    void startServices(); ///< as a start of the computer does
    /// Windows makes the IP-HTTPS node by itself if there is none.
    void recreateNode();
    [[nodiscard]] ServiceRecord *service(const QString &name);
};

} // namespace da::machine
