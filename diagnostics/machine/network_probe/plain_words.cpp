// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/network_probe/plain_words.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr char kAlert = 0x15; // RFC 5246 6.2.1
constexpr char kHandshake = 0x16;
constexpr qsizetype kLongestLine = 200;

QByteArray number(qsizetype value, int bytes)
{
    QByteArray out;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out.append(static_cast<char>((value >> shift) & 0xff));
    return out;
}

/// With its length in front.
QByteArray block(const QByteArray &content, int lengthBytes)
{
    return number(content.size(), lengthBytes) + content;
}

QByteArray extension(int type, const QByteArray &content)
{
    return number(type, 2) + block(content, 2);
}

/// RFC 6066 3; an address has no name to ask for.
QByteArray serverName(const QString &host)
{
    const QByteArray name = QUrl::toAce(host);
    if (name.isEmpty() || !QHostAddress(host).isNull())
        return {};
    return extension(0, block(QByteArray(1, '\0') + block(name, 2), 2));
}

QByteArray extensions(const QString &host)
{
    const QByteArray groups = QByteArray::fromHex("001d00170018");         // X25519, P-256, P-384
    const QByteArray points = QByteArray::fromHex("00");                   // uncompressed
    const QByteArray signatures = QByteArray::fromHex("0403080404010201"); // ECDSA, PSS, RSA, SHA-1
    return serverName(host) + extension(10, block(groups, 2)) + extension(11, block(points, 1)) +
           extension(13, block(signatures, 2));
}

QString line(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.first(qMin(bytes.size(), kLongestLine))).trimmed();
}

QString hostOfLocation(const QByteArray &value)
{
    const QUrl url(QString::fromUtf8(value.first(qMin(value.size(), kMostPlainBytes))).trimmed());
    return url.host().left(kLongestLine);
}

} // namespace

QByteArray helloOf(const QString &host)
{
    const QByteArray version = QByteArray::fromHex("0303"); // TLS 1.2
    const QByteArray random(32, 'd');                       // no secret hangs on it
    const QByteArray suites = QByteArray::fromHex("c02fc030c02bc02cc013c014009c009d002f0035000a");
    const QByteArray body = version + random + block({}, 1) + block(suites, 2) +
                            block(QByteArray(1, '\0'), 1) + block(extensions(host), 2);
    const QByteArray message = QByteArray(1, '\1') + block(body, 3);
    return QByteArray(1, kHandshake) + QByteArray::fromHex("0301") + block(message, 2);
}

bool isTlsRecord(const QByteArray &bytes)
{
    return bytes.size() >= 3 && (bytes[0] == kHandshake || bytes[0] == kAlert) && bytes[1] == 3 &&
           bytes[2] >= 0 && bytes[2] <= 4;
}

QByteArray plainRequest(const ServerAddress &address)
{
    const QString host = address.text().section(u':', 0, -2);
    return "GET / HTTP/1.1\r\nHost: "_ba + host.toLatin1() +
           "\r\nAccept: */*\r\nConnection: close\r\n\r\n"_ba;
}

bool isEnough(const QByteArray &bytes)
{
    return bytes.size() >= kMostPlainBytes || bytes.contains("\r\n\r\n") || bytes.contains("\n\n");
}

std::optional<WebAnswer> webAnswer(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.first(qMin(bytes.size(), kMostPlainBytes)).split('\n');
    const QString first = line(lines.front());
    const QString status = first.section(u' ', 1, 1);
    bool isNumber = false;
    const int code = status.toInt(&isNumber);
    if (!first.startsWith("HTTP/"_L1) || !isNumber || code < 100 || code > 999)
        return std::nullopt;
    WebAnswer out{code, first, {}};
    for (const QByteArray &header : lines.sliced(1)) {
        if (header.trimmed().isEmpty())
            break;
        const qsizetype colon = header.indexOf(':');
        if (colon > 0 &&
            header.first(colon).trimmed().compare("location", Qt::CaseInsensitive) == 0)
            out.redirectHost = hostOfLocation(header.sliced(colon + 1));
    }
    return out;
}

} // namespace da::machine
