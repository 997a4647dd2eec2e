// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"
#include "diagnostics/texts/translator.h"

namespace da::report {

/// How plain text is laid out.
struct TextStyle final {
    bool colour = false; ///< ANSI colours, for a terminal
    int width = 80;      ///< columns to wrap at
};

/// The diagnosis as a technician likes to read it: outcome first, then the cause, why, the code,
/// the other causes in a line each, what was not understood. Text from outside is made harmless.
[[nodiscard]] QString toText(const Report &report, const Translator &translator, TextStyle style);
[[nodiscard]] QString toText(const CodeExplanation &explanation, const Translator &translator,
                             TextStyle style);

} // namespace da::report
