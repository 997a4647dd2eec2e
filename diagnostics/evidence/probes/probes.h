// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/probe.h"

// One function for each probe, each in a file of its own; listed in catalogue.cpp.
namespace da::evidence::probes {

ProbeResult accessSettings(const machine::Machine &machine, std::stop_token stop);
ProbeResult accessStatus(const machine::Machine &machine, std::stop_token stop);
ProbeResult deviceNodes(const machine::Machine &machine, std::stop_token stop);
ProbeResult directAccessPolicy(const machine::Machine &machine, std::stop_token stop);
ProbeResult disabledComponents(const machine::Machine &machine, std::stop_token stop);
ProbeResult ipHelperService(const machine::Machine &machine, std::stop_token stop);
ProbeResult ipHttpsConfiguration(const machine::Machine &machine, std::stop_token stop);
ProbeResult ipHttpsPolicy(const machine::Machine &machine, std::stop_token stop);
ProbeResult ipHttpsState(const machine::Machine &machine, std::stop_token stop);
ProbeResult nameRules(const machine::Machine &machine, std::stop_token stop);
ProbeResult network(const machine::Machine &machine, std::stop_token stop);
ProbeResult platform(const machine::Machine &machine, std::stop_token stop);
ProbeResult proxies(const machine::Machine &machine, std::stop_token stop);
ProbeResult remoteAccessManagementService(const machine::Machine &machine, std::stop_token stop);
ProbeResult serverAnswer(const machine::Machine &machine, std::stop_token stop);
ProbeResult sixToFourState(const machine::Machine &machine, std::stop_token stop);
ProbeResult teredoState(const machine::Machine &machine, std::stop_token stop);
ProbeResult urlReservations(const machine::Machine &machine, std::stop_token stop);

} // namespace da::evidence::probes
