// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/descriptors.h"

#include "diagnostics/formats/system/security_descriptor.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace da::redaction {
namespace {

using formats::DescriptorFault;

constexpr qsizetype kHeader = 20;
constexpr quint16 kDaclPresent = 0x0004;
constexpr quint16 kSelfRelative = 0x8000;
constexpr quint16 kKept = kSelfRelative | kDaclPresent | 0x0008 | 0x0400 | 0x1000;

template <class T>
void append(QByteArray &out, T number)
{
    char bytes[sizeof(T)];
    qToLittleEndian<T>(number, bytes);
    out.append(bytes, sizeof(T));
}

template <class T>
void put(QByteArray &out, qsizetype at, T number)
{
    qToLittleEndian<T>(number, out.data() + at);
}

template <class T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

/// MS-DTYP 2.4.2.2. The descriptor was checked: the SID lies inside.
QString sidText(QByteArrayView bytes)
{
    quint64 authority = 0;
    for (qsizetype i = 2; i < 8; ++i)
        authority = authority << 8 | static_cast<quint8>(bytes[i]);
    QStringList parts{u"S"_s, u"1"_s, QString::number(authority)};
    const int count = static_cast<quint8>(bytes[1]);
    for (int i = 0; i < count; ++i)
        parts += QString::number(numberAt<quint32>(bytes, 8 + 4 * i));
    return parts.join(u'-');
}

QByteArray sidBytes(const QString &text)
{
    const QStringList parts = text.split(u'-');
    QByteArray out;
    out.append('\1');
    out.append(static_cast<char>(parts.size() - 3));
    const quint64 authority = parts.value(2).toULongLong();
    for (int shift = 40; shift >= 0; shift -= 8)
        out.append(static_cast<char>(authority >> shift & 0xff));
    for (qsizetype i = 3; i < parts.size(); ++i)
        append<quint32>(out, parts[i].toUInt());
    return out;
}

QByteArray sidAnew(Tokens &tokens, QByteArrayView bytes)
{
    return sidBytes(tokens.sid(sidText(bytes)));
}

/// An access list of its plain entries: type, flags, mask, account. Others may hold texts, and
/// are left out.
QByteArray listAnew(Tokens &tokens, QByteArrayView list)
{
    QByteArray entries;
    quint16 count = 0;
    qsizetype at = 8;
    for (int left = numberAt<quint16>(list, 4); left > 0; --left) {
        const QByteArrayView ace = list.sliced(at, numberAt<quint16>(list, at + 2));
        at += ace.size();
        if (static_cast<quint8>(ace[0]) > 0x03)
            continue;
        const QByteArray sid = sidAnew(tokens, ace.sliced(8));
        entries.append(ace.data(), 2);
        append<quint16>(entries, quint16(8 + sid.size()));
        entries.append(ace.data() + 4, 4);
        entries += sid;
        ++count;
    }
    QByteArray out;
    out.append('\2').append('\0');
    append<quint16>(out, quint16(8 + entries.size()));
    append<quint16>(out, count);
    append<quint16>(out, 0);
    return out + entries;
}

QByteArray soundAnew(Tokens &tokens, QByteArrayView bytes)
{
    const auto control = quint16(numberAt<quint16>(bytes, 2) & kKept);
    QByteArray out(kHeader, '\0');
    out[0] = 1;
    put<quint16>(out, 2, control);
    for (const qsizetype at : {4, 8}) { // owner, group
        const auto offset = numberAt<quint32>(bytes, at);
        if (offset == 0)
            continue;
        put<quint32>(out, at, quint32(out.size()));
        out += sidAnew(tokens, bytes.sliced(offset));
    }
    const auto dacl = numberAt<quint32>(bytes, 16);
    if ((control & kDaclPresent) != 0 && dacl != 0) {
        put<quint32>(out, 16, quint32(out.size()));
        out += listAnew(tokens, bytes.sliced(dacl));
    }
    return out;
}

/// The shortest that is broken in that way.
QByteArray broken(DescriptorFault fault)
{
    if (fault == DescriptorFault::TooShort)
        return QByteArray(4, '\0');
    QByteArray out(kHeader, '\0');
    if (fault == DescriptorFault::BadHeader)
        return out;
    out[0] = 1;
    put<quint16>(out, 2, kSelfRelative | kDaclPresent);
    put<quint32>(out, fault == DescriptorFault::BadOwner ? 4 : 16, 0xffff);
    return out;
}

} // namespace

QByteArray descriptor(Tokens &tokens, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const DescriptorFault fault = formats::checkSecurityDescriptor(bytes);
    return fault == DescriptorFault::Sound ? soundAnew(tokens, bytes) : broken(fault);
}

QString sddl(Tokens &tokens, const QString &text)
{
    static const QRegularExpression sid(u"S-1-(?:0x[0-9a-fA-F]+|[0-9]+)(?:-[0-9]+)*"_s);
    static const QRegularExpression plain(
        u"\\A(?:O:[A-Z0-9-]+)?(?:G:[A-Z0-9-]+)?D:[A-Z_]*"
        u"(?:\\((?:A|D);[A-Z]*;(?:[A-Z]{0,24}|0x[0-9a-fA-F]{1,8});;;(?:[A-Z]{2}|S-[0-9-]+)\\))*\\z"_s);
    if (text.isEmpty())
        return {};
    if (formats::checkSddl(text) != DescriptorFault::Sound)
        return u"D:(A)"_s;
    QString out;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : sid.globalMatch(text)) {
        out += text.sliced(end, match.capturedStart() - end) + tokens.sid(match.captured());
        end = match.capturedEnd();
    }
    out += text.sliced(end);
    return plain.match(out).hasMatch() ? out : u"D:(A;;GX;;;WD)"_s;
}

} // namespace da::redaction
