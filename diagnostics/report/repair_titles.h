// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

namespace da::report {

/// What a repair does, in words: "Remove the stale IP-HTTPS interfaces". The id itself for one that
/// this program does not know.
[[nodiscard]] Message repairTitle(const QString &id);

/// Said wherever repairs are offered, as long as this program cannot carry them out.
[[nodiscard]] Message repairsComeLater();

} // namespace da::report
