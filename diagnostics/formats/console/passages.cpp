// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/console/nca_log.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr qsizetype kLongestLog = 8'000'000;

/// Nothing was printed because it went elsewhere.
bool sendsElsewhere(QStringView command)
{
    static constexpr const char16_t *kSinks[] = {u">",
                                                 u"clip",
                                                 u"out-file",
                                                 u"out-null",
                                                 u"set-content",
                                                 u"export-",
                                                 u"erroraction",
                                                 u"set-clipboard",
                                                 u"findstr",
                                                 u"find ",
                                                 u"where",
                                                 u"select-string",
                                                 u"$"};
    return std::any_of(std::begin(kSinks), std::end(kSinks), [&](const char16_t *sink) {
        return command.contains(QStringView(sink), Qt::CaseInsensitive);
    });
}

qint64 sourceLine(const ClosedPiece &closed, qint64 line)
{
    const qint64 within = line - closed.piece.line;
    return within >= 0 && within < qint64(closed.lines.size()) ? closed.lines[size_t(within)]
                                                               : line;
}

void recogniseLog(const std::vector<ClosedPiece> &log, const std::stop_token &stop,
                  const std::function<bool(Passage)> &take)
{
    for (const ClosedPiece &closed : log) {
        const ConsolePiece &piece = closed.piece;
        for (Passage &passage :
             passagesOf({piece.command, piece.output, piece.line, closed.closed}, stop)) {
            passage.line = sourceLine(closed, passage.line);
            if (stop.stop_requested() || !take(std::move(passage)))
                return;
        }
    }
}

} // namespace

std::vector<Passage> passagesOf(const PieceView &piece, const std::stop_token &stop)
{
    if (isTooLongForOutput(piece.output)) {
        const QString text = QString::fromRawData(piece.output.data(), piece.output.size());
        return {{piece.command, text, piece.line, NotUnderstood{}}};
    }
    if (piece.output.trimmed().isEmpty()) {
        if (piece.command.isEmpty())
            return {};
        // Without a prompt behind it the answer may just not have been copied.
        const bool answered = piece.closed && !sendsElsewhere(piece.command);
        const Content content = answered ? Content(EmptyAnswer{}) : Content(NotUnderstood{});
        return {{piece.command, piece.output.toString(), piece.line, content}};
    }
    return takeApart(piece, stop);
}

bool isTooLongForOutput(QStringView text)
{
    return text.size() > kLongestOutput || text.count(u'\n') > kMostOutputLines;
}

void recognise(QStringView text, const std::stop_token &stop,
               const std::function<bool(Passage)> &take)
{
    // No log of that kind is longer than a few megabytes.
    const auto log = text.size() <= kLongestLog ? piecesOfLog(text) : std::nullopt;
    if (log)
        return recogniseLog(*log, stop, take);
    eachPiece(text, [&](const PieceView &piece) {
        for (Passage &passage : passagesOf(piece, stop)) {
            for (Passage &inner : unwrapped(std::move(passage), stop))
                if (stop.stop_requested() || !take(std::move(inner)))
                    return false;
        }
        return !stop.stop_requested();
    });
}

std::vector<Passage> recognise(const QString &text)
{
    std::vector<Passage> passages;
    recognise(text, {}, [&](Passage passage) {
        if (isTooLongForOutput(passage.text))
            passage.text = QString(passage.text.constData(), passage.text.size());
        passages.push_back(std::move(passage));
        return true;
    });
    return passages;
}

} // namespace da::formats
