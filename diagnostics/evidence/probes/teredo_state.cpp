// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

namespace da::evidence::probes {

// Nothing but blanks is no report of Teredo: netsh always prints one.
ProbeResult teredoState(const machine::Machine &machine, std::stop_token /*stop*/)
{
    using formats::TeredoReport;
    return resultOf(
        factOfOutput<TeredoReport>(machine, machine::QueryId::TeredoState, formats::parseTeredo),
        &Evidence::teredo);
}

ProbeResult sixToFourState(const machine::Machine &machine, std::stop_token /*stop*/)
{
    using formats::TransitionReport;
    const auto query = machine::QueryId::SixToFourState;
    const auto parse = [&](const QString &text) {
        return formats::parseTransition(text, machine::queryCommand(query));
    };
    return resultOf(factOfOutput<TransitionReport>(machine, query, parse), &Evidence::sixToFour);
}

} // namespace da::evidence::probes
