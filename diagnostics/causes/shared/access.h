// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

namespace da::causes {

/// What DirectAccess says of itself (Get-DAConnectionStatus).
enum class Access { Fault, Connected, NotUnderstood, NotRead };
[[nodiscard]] Access accessOf(const Evidence &evidence);
/// Status and substatus in one.
[[nodiscard]] QString accessWords(const formats::DirectAccessStatus &status);
/// It reports a fault of the way to the server rather than of what goes through it.
[[nodiscard]] bool isFaultBelow(const Evidence &evidence);
/// While IP-HTTPS is said to be up, DirectAccess says that nothing gets to the server, and nothing
/// shows that this is older.
[[nodiscard]] bool accessContradictsLink(const Evidence &evidence);

} // namespace da::causes
