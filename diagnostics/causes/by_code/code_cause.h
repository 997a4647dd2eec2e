// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"
#include "diagnostics/causes/shared/findings.h"

// Causes that a code of IP-HTTPS names. A code that is documented for one cause alone makes it
// likely; one that several share makes each possible, and only another fact raises one of them.
namespace da::causes {

/// What the code alone makes of a cause: `measured` if it was measured, possible if it was told,
/// ruled out if another one was measured, unknown without any.
[[nodiscard]] Verdict verdictByCode(const Evidence &evidence, std::initializer_list<quint32> codes,
                                    Verdict measured);

} // namespace da::causes
