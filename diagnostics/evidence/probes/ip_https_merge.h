// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/evidence.h"

// How what several sources say of the IP-HTTPS interfaces becomes one list. Pure; never invents.
namespace da::evidence::probes {

/// What one source says: netsh, a key of the service in the registry, or Get-NetIPHttpsState.
struct Sighting final {
    std::vector<formats::TunnelInterface> interfaces;
    Origin origin;
};

struct MergedInterfaces final {
    std::vector<IpHttpsInterface> interfaces;
    std::vector<Contradiction> contradictions;
};

/// One entry for each interface that any source names. Reports belong together by name. The cmdlet
/// and retyped text give no name: such a report belongs to the only interface there is (the only
/// one that is not a server's, if there are several), else it stands alone.
/// Where codes differ, the newest counts; if the times do not decide there is no code.
[[nodiscard]] MergedInterfaces mergeInterfaces(const std::vector<Sighting> &sightings);

} // namespace da::evidence::probes
