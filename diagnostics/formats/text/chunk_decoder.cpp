// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/chunk_decoder.h"

#include "diagnostics/formats/text/text_decoding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return c < 0 || c == 0; });
}

/// No second half of a double byte is a line end, so whole lines hold whole characters.
QByteArrayView wholeLines(QByteArrayView bytes)
{
    const qsizetype end = bytes.lastIndexOf('\n');
    return end < 0 ? bytes : bytes.first(end + 1);
}

} // namespace

QString ChunkDecoder::decode(const QByteArray &chunk)
{
    if (m_decoder.isValid())
        return m_decoder.decode(chunk);
    if (m_page == 0) {
        const bool first = !std::exchange(m_begun, true);
        const bool hasMark = first && chunk.startsWith('\xEF');
        return isAscii(chunk) && !hasMark ? QString::fromLatin1(chunk) : choose(chunk);
    }
    constexpr qsizetype kLongestKept = 1024 * 1024;
    m_kept += chunk;
    const bool endless = m_kept.size() > kLongestKept && !m_kept.contains('\n');
    const qsizetype end = endless ? m_kept.size() : m_kept.lastIndexOf('\n') + 1;
    QString text = decodePage(QByteArrayView(m_kept).first(end));
    m_kept.remove(0, end);
    return text;
}

QString ChunkDecoder::choose(const QByteArray &chunk)
{
    const QString encoding = decodeText(wholeLines(chunk)).encoding;
    if (encoding == "UTF-8"_L1)
        m_decoder = QStringDecoder(QStringDecoder::Utf8);
    else if (encoding == "UTF-16LE"_L1)
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (encoding == "UTF-16BE"_L1)
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    else
        m_page = std::max(1, QStringView(encoding).mid(2).toInt());
    return decode(chunk);
}

QString ChunkDecoder::decodePage(QByteArrayView bytes) const
{
    if (std::optional<QString> text = decodeCodePage(bytes, m_page))
        return *text;
    return QString::fromLatin1(bytes); // keeps the ASCII that is read
}

QString ChunkDecoder::finish()
{
    return decodePage(std::exchange(m_kept, {}));
}

} // namespace da::formats
