// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/lines.h"

#include <algorithm>

namespace da::machine::importing {

namespace {

/// A key's path is 32 K characters at most, and so is its header.
constexpr qsizetype kLongestHeader = 40'000;
constexpr qsizetype kFalseHeaders = 64;
/// The reader is a chunk behind, which holds no more keys than this; lines that only look like keys
/// are forgotten without it.
constexpr std::size_t kMostWaiting = 10'000;

} // namespace

qint64 HeaderLines::lineOf(const formats::KeyPath &path) const
{
    // A line inside a string of several lines may look like a header: few ever do.
    const qsizetype most = std::min<qsizetype>(kFalseHeaders, qsizetype(m_headers.size()));
    for (qsizetype i = 0; i < most; ++i) {
        const Header &header = m_headers[std::size_t(i)];
        const QStringView text = QStringView(header.text).trimmed();
        if (!text.endsWith(u']') || formats::KeyPath::parse(text.sliced(1).chopped(1)) != path)
            continue;
        const qint64 line = header.line;
        m_headers.erase(m_headers.begin(), m_headers.begin() + i + 1);
        return line;
    }
    if (!m_headers.empty())
        m_headers.pop_front();
    return 0;
}

void HeaderLines::add(qint64 line, const QString &header)
{
    if (m_headers.size() >= kMostWaiting)
        m_headers.pop_front();
    m_headers.push_back({line, header});
}

WatchedDevice::WatchedDevice(QIODevice &in, qint64 firstLine, std::stop_token stop)
    : m_in(in), m_stop(std::move(stop)), m_line(firstLine)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool WatchedDevice::atEnd() const
{
    return m_stop.stop_requested() || (QIODevice::bytesAvailable() == 0 && m_in.atEnd());
}

qint64 WatchedDevice::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + (m_stop.stop_requested() ? 0 : m_in.bytesAvailable());
}

qint64 WatchedDevice::readData(char *data, qint64 most)
{
    if (m_stop.stop_requested())
        return -1;
    const qint64 got = m_in.read(data, most);
    if (got > 0)
        watch(QByteArrayView(data, got));
    return got;
}

void WatchedDevice::watch(QByteArrayView bytes)
{
    if (m_width == 0) {
        m_begin += bytes;
        if (m_begin.size() < 2)
            return;
        // A mark, or the NUL beside the first letter of the header line.
        m_bigEndian = m_begin.startsWith("\xFE\xFF") || m_begin[0] == '\0';
        m_width = m_bigEndian || m_begin.startsWith("\xFF\xFE") || m_begin[1] == '\0' ? 2 : 1;
        bytes = m_begin;
    }
    for (const char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        if (m_width == 1) {
            take(static_cast<char16_t>(byte));
        } else if (m_pending < 0) {
            m_pending = byte;
        } else {
            const int unit = m_bigEndian ? m_pending << 8 | byte : byte << 8 | m_pending;
            m_pending = -1;
            take(static_cast<char16_t>(unit));
        }
    }
}

void WatchedDevice::take(char16_t unit)
{
    if (unit == u'\n') {
        if (m_inHeader)
            m_headers.add(m_line, m_header);
        ++m_line;
        m_atLineStart = true;
        m_inHeader = false;
        return;
    }
    if (m_atLineStart && unit == u'[') {
        m_inHeader = true;
        m_header.clear();
    }
    m_atLineStart = false;
    if (m_inHeader && m_header.size() < kLongestHeader)
        m_header += QChar(unit);
}

} // namespace da::machine::importing
