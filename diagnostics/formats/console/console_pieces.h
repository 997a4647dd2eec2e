// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/console/console.h"

#include <span>

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
/// A piece that stands somewhere else than in the text, as those of a log do.
struct ClosedPiece final {
    ConsolePiece piece;
    bool closed = false; ///< as in PieceView
    /// The line of the source for each line of the output, if they do not just follow each other.
    std::vector<qint64> lines;
};
/// Hands over each piece in order, until `take` returns false.
void eachPiece(QStringView text, const std::function<bool(const PieceView &)> &take);

/// The passages of a piece, as they stand.
[[nodiscard]] std::vector<Passage> passagesOf(const PieceView &piece, const std::stop_token &stop);
/// The same, of a piece that is neither empty nor too long. Unfinished once a stop is requested.
[[nodiscard]] std::vector<Passage> takeApart(const PieceView &piece, const std::stop_token &stop);

/// A passage that nothing claims because a mail quotes it ("> ", "| ") or HTML is around it, as
/// what stands beneath. Else the passage itself.
[[nodiscard]] std::vector<Passage> unwrapped(Passage passage, const std::stop_token &stop);
/// It has marks of quotation or of HTML, so that its passages may show another text than it is.
[[nodiscard]] bool mayBeWrapped(QStringView text);

/// What a text is, as one output; `command` as in ConsolePiece.
[[nodiscard]] Content contentOf(QStringView text, QStringView command);
/// It begins with a .reg header line.
[[nodiscard]] bool beginsRegFile(QStringView text);

/// Two outputs of one format may be one: interfaces, devices, services, keys one after another.
[[nodiscard]] bool sameFormat(const Content &a, const Content &b);
/// What may come only once in one output. A second one begins another output.
[[nodiscard]] QStringList identities(const Content &content);
[[nodiscard]] bool repeatsItself(const Content &content);

/// The articles' retyped form with several codes is the article, which speaks of no computer.
void dropContradictingArticles(std::span<Passage> passages);

/// How many of these paragraphs, from the first on, look like one output that Windows itself prints
/// with empty lines inside, so that its paragraphs alone say nothing. 0: none does.
[[nodiscard]] size_t brokenOutput(std::span<const QStringView> paragraphs);

} // namespace da::formats
