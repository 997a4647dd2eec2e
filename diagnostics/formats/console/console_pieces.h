// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/console/console.h"

namespace da::formats {

/// A ConsolePiece where it stands in the text.
struct PieceView final {
    QString command;
    QStringView output;
    qint64 line = 1;
    /// Another prompt stands behind it. One without may have been cut, so that it says nothing by
    /// being empty.
    bool closed = false;
};
/// Hands over each piece in order, until `take` returns false.
void eachPiece(QStringView text, const std::function<bool(const PieceView &)> &take);

/// The passages of a piece that is neither empty nor too long. Unfinished once a stop is requested.
[[nodiscard]] std::vector<Passage> takeApart(const PieceView &piece, const std::stop_token &stop);

/// What a text is, as one output; `command` as in ConsolePiece.
[[nodiscard]] Content contentOf(QStringView text, QStringView command);
/// It begins with a .reg header line.
[[nodiscard]] bool beginsRegFile(QStringView text);

} // namespace da::formats
