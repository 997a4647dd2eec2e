// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"

namespace da::test {

/// A report with something of everything in it, every text from outside a hostile one.
[[nodiscard]] report::Report fullReport();
/// The bytes in it that must never reach a terminal or a sentence.
inline const QString kHostile = QStringLiteral("\x1b[2J\x07\u202Eevil");

} // namespace da::test
