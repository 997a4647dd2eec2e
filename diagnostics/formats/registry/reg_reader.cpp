// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/line_cutter.h"
#include "diagnostics/formats/text/chunk_decoder.h"

namespace da::formats {
namespace {

constexpr qint64 kChunk = 64 * 1024;

/// The first bytes: enough to tell the encoding, also from a device that gives few at a time.
QByteArray firstBytes(QIODevice &in)
{
    constexpr qsizetype kEnough = 4096;
    QByteArray bytes = in.read(kChunk);
    while (bytes.size() < kEnough) {
        const QByteArray more = in.read(kChunk);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

} // namespace

RegFileSummary readRegFile(QIODevice &in, const std::function<bool(RegEntry)> &entry,
                           const std::function<void(ParseIssue)> &issue)
{
    RegLineReader reader(entry, issue);
    LineCutter lines(reader);
    ChunkDecoder decoder;
    bool goOn = true;
    for (QByteArray chunk = firstBytes(in); goOn && !chunk.isEmpty(); chunk = in.read(kChunk)) {
        const QString text = decoder.decode(chunk);
        reader.setCodePage(decoder.codePage());
        goOn = lines.feed(text);
    }
    goOn = goOn && lines.feed(decoder.finish());
    const bool cut = goOn && lines.finish();
    return reader.finish(cut || !goOn);
}

RegFileSummary readRegText(QStringView text, const std::function<bool(RegEntry)> &entry,
                           const std::function<void(ParseIssue)> &issue)
{
    RegLineReader reader(entry, issue);
    LineCutter lines(reader);
    const bool goOn = lines.feed(text);
    const bool cut = goOn && lines.finish();
    return reader.finish(cut || !goOn);
}

} // namespace da::formats
