// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"
#include "diagnostics/report/text_page.h"
#include "diagnostics/texts/translator.h"

namespace da::report {

/// The diagnosis as a technician likes to read it: outcome first, then the cause, why, the code,
/// the other causes in a line each, what was not understood. Text from outside is made harmless.
[[nodiscard]] QString toText(const Report &report, const Translator &translator, TextStyle style);
[[nodiscard]] QString toText(const CodeExplanation &explanation, const Translator &translator,
                             TextStyle style);

} // namespace da::report
