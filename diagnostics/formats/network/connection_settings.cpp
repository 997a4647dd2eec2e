// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/connection_settings.h"

#include <QtEndian>
#include <algorithm>

namespace da::formats {

namespace {

constexpr qsizetype kMostBytes = 65536;
constexpr quint32 kDirect = 1; // INTERNET_PER_CONN_FLAGS
constexpr quint32 kProxy = 2;
constexpr quint32 kAutoProxyUrl = 4;
constexpr quint32 kAutoDetect = 8;

/// Reads from the front; once something is missing, everything after it is, too.
class Reader final {
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    quint32 number()
    {
        if (m_failed || m_bytes.size() - m_at < 4) {
            m_failed = true;
            return 0;
        }
        const auto out = qFromLittleEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return out;
    }
    QString text()
    {
        const quint32 length = number();
        if (m_failed || length > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        const QByteArray piece = m_bytes.sliced(m_at, static_cast<qsizetype>(length));
        m_at += piece.size();
        // Host names and addresses: what has control characters is something else.
        m_failed = std::ranges::any_of(piece, [](char c) { return c >= 0 && c < ' '; });
        return m_failed ? QString() : QString::fromLatin1(piece).trimmed();
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QStringList entries(QString text)
{
    return text.replace(u';', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::optional<ConnectionSettings> parseConnectionSettings(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return std::nullopt;
    Reader reader(bytes);
    reader.number(); // version: 0x46 and others for a user, 0x18 or 0x28 for WinHTTP
    reader.number(); // counts the changes
    const quint32 flags = reader.number();
    const QString server = reader.text();
    const QString bypass = reader.text();
    const QString script = reader.isAtEnd() ? QString() : reader.text();
    if (reader.failed())
        return std::nullopt;
    ConnectionSettings out;
    out.direct = (flags & kDirect) != 0;
    out.detects = (flags & kAutoDetect) != 0;
    if ((flags & kProxy) != 0) {
        out.server = server;
        out.bypass = entries(bypass);
    }
    if ((flags & kAutoProxyUrl) != 0)
        out.scriptUrl = script;
    return out;
}

} // namespace da::formats
