// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/evidence.h"

#include <functional>
#include <span>
#include <stop_token>

namespace da::evidence {

/// What a probe brings: how it went, and a function that puts what it read into the Evidence.
struct ProbeResult final {
    ProbeStatus status = ProbeStatus::Failed;
    QString source; ///< of the decisive origin
    std::function<void(Evidence &)> contribute;
};

/// One thing that is read of a computer. Reads and converts; judges nothing.
struct Probe final {
    const char *id; ///< stable: "ip-https-state", "device-nodes", ...
    Text title;     ///< "IP-HTTPS interface"
    Text doing;     ///< "Reading the state of the IP-HTTPS interface"
    ProbeResult (*run)(const machine::Machine &machine, std::stop_token stop);
    /// What it reads. If the probe does not come back, this fact says why there is nothing.
    std::optional<FactId> fact = std::nullopt;
};

/// All probes, in the order in which they are shown (probes/catalogue.cpp).
[[nodiscard]] std::span<const Probe> probeCatalogue();

/// The registry keys that probes read; an import keeps only these.
[[nodiscard]] std::vector<machine::KeyPath> interestingKeys();

/// The status that a read stands for.
template <class T>
[[nodiscard]] ProbeStatus statusOf(const Read<T> &read)
{
    if (read.hasValue())
        return ProbeStatus::Ok;
    if (read.isAbsent())
        return ProbeStatus::Absent;
    switch (read.unreadable()->reason) {
    case machine::Reason::NotRecorded:
        return ProbeStatus::NotRecorded;
    case machine::Reason::Denied:
        return ProbeStatus::Denied;
    case machine::Reason::Unsupported:
        return ProbeStatus::Unsupported;
    case machine::Reason::TimedOut:
        return ProbeStatus::TimedOut;
    case machine::Reason::Broken:
    case machine::Reason::Contradictory:
        return ProbeStatus::Failed;
    }
    return ProbeStatus::Failed;
}

} // namespace da::evidence
