// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/reg_line_reader.h"

#include "diagnostics/formats/text_decoding.h"

#include <QStringDecoder>

namespace da::formats {
namespace {

constexpr qint64 kChunk = 256 * 1024;
/// Longer than any line that Windows writes; what is longer is not text worth keeping.
constexpr qsizetype kLongestLine = 4 * 1024 * 1024;

/// Cuts a stream of text into lines and keeps only the unfinished one.
class LineCutter final {
public:
    explicit LineCutter(RegLineReader &reader) : m_reader(reader) {}

    bool feed(const QString &text)
    {
        QStringView rest(text);
        for (;;) {
            const qsizetype end = rest.indexOf(u'\n');
            if (end < 0)
                break;
            if (!line(rest.first(end)))
                return false;
            rest = rest.sliced(end + 1);
        }
        if (m_pending.size() + rest.size() <= kLongestLine)
            m_pending += rest;
        return true;
    }

    /// The text is over; true if its last line had no end.
    bool finish()
    {
        const bool cut = !m_pending.isEmpty();
        if (cut)
            (void)line(QStringView());
        return cut;
    }

private:
    bool line(QStringView end)
    {
        if (m_pending.isEmpty())
            return m_reader.feed(end);
        m_pending += end;
        const bool goOn = m_reader.feed(m_pending);
        m_pending.clear();
        return goOn;
    }

    RegLineReader &m_reader;
    QString m_pending;
};

/// Turns chunks of bytes into text. UTF-16 and UTF-8 are decoded as a stream; the bytes of another
/// code page chunk by chunk, which can only split a character that is for people.
class ChunkDecoder final {
public:
    explicit ChunkDecoder(const QByteArray &first)
    {
        const QString encoding = decodeText(first).encoding;
        if (encoding == QLatin1StringView("UTF-16LE"))
            m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
        else if (encoding == QLatin1StringView("UTF-16BE"))
            m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
        else if (encoding == QLatin1StringView("UTF-8"))
            m_decoder = QStringDecoder(QStringDecoder::Utf8);
    }

    QString decode(const QByteArray &chunk)
    {
        return m_decoder.isValid() ? m_decoder.decode(chunk) : decodeText(chunk).text;
    }

private:
    QStringDecoder m_decoder;
};

} // namespace

RegFileSummary readRegFile(QIODevice &in, const std::function<bool(RegEntry)> &entry,
                           const std::function<void(ParseIssue)> &issue)
{
    RegLineReader reader(entry, issue);
    LineCutter lines(reader);
    QByteArray chunk = in.read(kChunk);
    ChunkDecoder decoder(chunk);
    bool goOn = true;
    while (goOn && !chunk.isEmpty()) {
        goOn = lines.feed(decoder.decode(chunk));
        chunk = in.read(kChunk);
    }
    const bool cut = goOn && lines.finish();
    return reader.finish(cut || !goOn);
}

RegFileSummary readRegText(QStringView text, const std::function<bool(RegEntry)> &entry,
                           const std::function<void(ParseIssue)> &issue)
{
    RegLineReader reader(entry, issue);
    bool goOn = true;
    while (goOn && !text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        goOn = reader.feed(end < 0 ? text : text.first(end));
        if (end < 0)
            return reader.finish(true);
        text = text.sliced(end + 1);
    }
    return reader.finish(!goOn);
}

} // namespace da::formats
