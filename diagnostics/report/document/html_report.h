// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/document.h"

namespace da::report {

/// The document as one HTML file that needs nothing else: no scripts, nothing loaded from anywhere,
/// and a policy that forbids a browser both. Whole, with what was read folded away. Light or dark
/// as the reader's system is; prints in black on white. Text from outside is made harmless and
/// escaped.
[[nodiscard]] QString toHtml(const Document &document);
[[nodiscard]] QString toHtml(const Report &report, const Translator &translator);

} // namespace da::report
