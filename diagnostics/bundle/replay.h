// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"

namespace da::bundle {

/// Runs the probes that a report was made with over a State, one after another, and diagnoses what
/// they bring. How the probes went the first time, the time and what a person told stay as they
/// were. Blocks, for as long as reading from memory takes.
[[nodiscard]] report::Report replayed(const machine::State &state, const report::Report &before);

/// Outcome and every verdict are the same, in the same order.
[[nodiscard]] bool sameDiagnosis(const causes::Diagnosis &a, const causes::Diagnosis &b);

} // namespace da::bundle
