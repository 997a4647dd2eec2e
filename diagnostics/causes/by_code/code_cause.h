// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"
#include "diagnostics/causes/findings.h"

// Causes that a code of IP-HTTPS names. A code that is documented for one cause alone makes it
// likely; one that several share makes each possible, and only another fact raises one of them.
namespace da::causes {

/// The codes of a cause. A catalogue entry: at most two.
struct CodesOf final {
    quint32 first = 0;
    quint32 second = 0; ///< 0: none
};

/// What the code alone makes of a cause: `measured` if it was measured, possible if it was told,
/// ruled out if another one was measured, unknown without any.
[[nodiscard]] Verdict verdictByCode(const Evidence &evidence, CodesOf codes, Verdict measured);
[[nodiscard]] CodeFit fitOf(const Evidence &evidence, CodesOf codes);
void sayCode(Assessment &own, const Evidence &evidence, CodesOf codes);

} // namespace da::causes
