// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

namespace da::causes {

enum class Outcome { Healthy, Idle, ProblemFound, Inconclusive };
/// "healthy", "idle", "problem-found", "inconclusive".
[[nodiscard]] const char *outcomeName(Outcome outcome);

/// What the evidence amounts to.
struct Diagnosis final {
    Outcome outcome = Outcome::Inconclusive;
    Message why; ///< the outcome in one sentence, with its reason
    evidence::Role role = evidence::Role::Unknown;
    std::vector<Assessment> causes; ///< every cause, best verdict first, then catalogue order
    std::vector<QString> repairs;   ///< offered by the diagnosis itself: "test-ip-https-alone"
    /// The code that the diagnosis turns on: measured, or (`codeIsTold`) told by the person.
    std::optional<formats::ErrorCode> code;
    bool codeIsTold = false;
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// Pure and stable: the same evidence gives the same diagnosis.
[[nodiscard]] Diagnosis diagnose(const Evidence &evidence);

} // namespace da::causes
