// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

namespace da::evidence::probes {

ProbeResult deviceNodes(const machine::Machine &machine, std::stop_token /*stop*/)
{
    return resultOf(factOf(machine.devices()), &Evidence::devices);
}

} // namespace da::evidence::probes
