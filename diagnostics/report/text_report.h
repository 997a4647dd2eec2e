// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/document.h"
#include "diagnostics/report/text_page.h"

namespace da::report {

/// How much of a document plain text shows.
enum class Extent {
    Findings, ///< what a person wants to read: for a terminal, a ticket
    Whole,    ///< with the appendix: what was read, word for word
};

/// The document as plain text. Text from outside is made harmless.
[[nodiscard]] QString toText(const Document &document, TextStyle style,
                             Extent extent = Extent::Findings);
/// The whole document as a text file that opens right with Notepad of any Windows: UTF-8 with a
/// byte order mark, lines that end with CR LF.
[[nodiscard]] QByteArray toTextFile(const Document &document);
/// The diagnosis as a technician likes to read it: outcome first, then the cause, why, the code,
/// the other causes in a line each, what was not understood.
[[nodiscard]] QString toText(const Report &report, const Translator &translator, TextStyle style);
[[nodiscard]] QString toText(const CodeExplanation &explanation, const Translator &translator,
                             TextStyle style);

} // namespace da::report
