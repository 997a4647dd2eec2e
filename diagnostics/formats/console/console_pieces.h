// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/console/console.h"

namespace da::formats {

/// A piece of a paste, and whether another prompt stands behind it. One without may have been cut,
/// so that it says nothing by being empty.
struct ClosedPiece final {
    ConsolePiece piece;
    bool closed = false;
    /// The line of the source for each line of the output, if they do not just follow each other.
    std::vector<qint64> lines;
};
[[nodiscard]] std::vector<ClosedPiece> piecesOf(QStringView text);

/// What a text is, as one output; `command` as in ConsolePiece.
[[nodiscard]] Content contentOf(QStringView text, QStringView command);
/// It begins with a .reg header line.
[[nodiscard]] bool beginsRegFile(QStringView text);

/// What may come only once in one output. A second one begins another output.
[[nodiscard]] QStringList identities(const Content &content);
[[nodiscard]] bool repeatsItself(const Content &content);

[[nodiscard]] inline bool isUnderstood(const Content &content)
{
    return !std::holds_alternative<NotUnderstood>(content);
}

} // namespace da::formats
