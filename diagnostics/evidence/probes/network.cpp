// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

namespace da::evidence::probes {

ProbeResult network(const machine::Machine &machine, std::stop_token /*stop*/)
{
    ProbeResult result = resultOf(factOf(machine.network()), &Evidence::network);
    result.contribute = [put = std::move(result.contribute)](Evidence &evidence) {
        put(evidence);
        relate(evidence);
    };
    return result;
}

} // namespace da::evidence::probes
