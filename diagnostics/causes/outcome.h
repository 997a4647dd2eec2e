// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/diagnosis.h"

namespace da::causes {

struct ReasonedOutcome final {
    Outcome outcome = Outcome::Inconclusive;
    Message why;
};

/// The outcome over causes that are weighed and sorted.
[[nodiscard]] ReasonedOutcome outcomeOf(const Evidence &evidence,
                                        const std::vector<Assessment> &causes);

} // namespace da::causes
