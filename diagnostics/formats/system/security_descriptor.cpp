// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/system/security_descriptor.h"

#include <QRegularExpression>
#include <QtEndian>
#include <optional>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

constexpr qsizetype kHeaderSize = 20;
constexpr quint16 kDaclPresent = 0x0004;
constexpr quint16 kSaclPresent = 0x0010;
constexpr quint16 kSelfRelative = 0x8000;

template <class T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

/// The bytes from an offset that lies behind the header; nothing if it does not.
std::optional<QByteArrayView> behindHeader(QByteArrayView bytes, quint32 offset)
{
    if (offset < kHeaderSize || offset >= static_cast<quint64>(bytes.size()))
        return std::nullopt;
    return bytes.sliced(static_cast<qsizetype>(offset));
}

/// MS-DTYP 2.4.2.2: revision 1, at most 15 sub authorities of four bytes each.
bool beginsWithSid(QByteArrayView bytes)
{
    constexpr int kMostSubAuthorities = 15;
    if (bytes.size() < 8 || bytes[0] != 1)
        return false;
    const int count = static_cast<quint8>(bytes[1]);
    return count <= kMostSubAuthorities && bytes.size() >= 8 + 4 * count;
}

// Entries of MS-DTYP 2.4.4 that are a header, a mask and a SID; of others only the size is judged.
bool isSimpleAce(quint8 type)
{
    return type <= 0x03 || type == 0x11 || type == 0x12 || type == 0x13;
}

bool isSoundAce(QByteArrayView ace)
{
    constexpr qsizetype kSidAt = 8;
    if (!isSimpleAce(static_cast<quint8>(ace[0])))
        return true;
    return ace.size() > kSidAt && beginsWithSid(ace.sliced(kSidAt));
}

/// MS-DTYP 2.4.5: revision 2 or 4, its size, and as many entries as it says, inside that size.
bool beginsWithAcl(QByteArrayView bytes)
{
    constexpr qsizetype kAclHeader = 8;
    constexpr qsizetype kAceHeader = 4;
    if (bytes.size() < kAclHeader || (bytes[0] != 2 && bytes[0] != 4))
        return false;
    const qsizetype size = numberAt<quint16>(bytes, 2);
    if (size < kAclHeader || size > bytes.size())
        return false;
    QByteArrayView rest = bytes.first(size).sliced(kAclHeader);
    for (int left = numberAt<quint16>(bytes, 4); left > 0; --left) {
        if (rest.size() < kAceHeader)
            return false;
        const qsizetype length = numberAt<quint16>(rest, 2);
        if (length < kAceHeader || length > rest.size() || !isSoundAce(rest.first(length)))
            return false;
        rest = rest.sliced(length);
    }
    return true;
}

bool isSoundSid(QByteArrayView bytes, quint32 offset)
{
    const auto sid = behindHeader(bytes, offset);
    return sid && beginsWithSid(*sid);
}

bool isSoundAcl(QByteArrayView bytes, quint32 offset)
{
    const auto acl = behindHeader(bytes, offset);
    return acl && beginsWithAcl(*acl);
}

} // namespace

const char *descriptorFaultName(DescriptorFault fault)
{
    switch (fault) {
    case DescriptorFault::Sound:
        return "sound";
    case DescriptorFault::TooShort:
        return "too-short";
    case DescriptorFault::BadHeader:
        return "bad-header";
    case DescriptorFault::BadOwner:
        return "bad-owner";
    case DescriptorFault::BadAccessList:
        return "bad-access-list";
    }
    return "sound";
}

DescriptorFault checkSecurityDescriptor(QByteArrayView bytes)
{
    if (bytes.size() < kHeaderSize)
        return DescriptorFault::TooShort;
    const auto control = numberAt<quint16>(bytes, 2);
    if (bytes[0] != 1 || (control & kSelfRelative) == 0)
        return DescriptorFault::BadHeader;
    for (const qsizetype at : {4, 8}) { // owner, group; 0 means none
        const auto offset = numberAt<quint32>(bytes, at);
        if (offset != 0 && !isSoundSid(bytes, offset))
            return DescriptorFault::BadOwner;
    }
    const auto sacl = numberAt<quint32>(bytes, 12);
    const auto dacl = numberAt<quint32>(bytes, 16);
    if ((control & kSaclPresent) != 0 && sacl != 0 && !isSoundAcl(bytes, sacl))
        return DescriptorFault::BadAccessList;
    if ((control & kDaclPresent) != 0 && dacl != 0 && !isSoundAcl(bytes, dacl))
        return DescriptorFault::BadAccessList;
    return DescriptorFault::Sound;
}

DescriptorFault checkSddl(QStringView text)
{
    // Parts in the order in which Windows writes them; each may be missing. An entry has six
    // fields, or seven with a condition.
    static const QRegularExpression whole(
        uR"(\A(?:O:([^:()]*?))?(?:G:([^:()]*?))?(D:[A-Z_]*(?:\([^()]*\))*)?(S:[A-Z_]*(?:\([^()]*\))*)?\z)"_s);
    static const QRegularExpression sid(
        uR"(\A(?:[A-Z]{2}|S-1-(?:0x[0-9a-fA-F]+|\d+)(?:-\d+)*)\z)"_s);
    const QRegularExpressionMatch match = whole.match(text.trimmed().toString());
    if (!match.hasMatch())
        return DescriptorFault::BadAccessList;
    if (text.trimmed().isEmpty())
        return DescriptorFault::BadHeader;
    for (const int part : {1, 2}) {
        if (match.hasCaptured(part) && !sid.match(match.captured(part)).hasMatch())
            return DescriptorFault::BadOwner;
    }
    for (const int part : {3, 4}) {
        for (const QString &entry : match.captured(part).split(u'(').mid(1)) {
            const QStringList fields = entry.chopped(1).split(u';');
            const bool hasSid = fields.size() >= 6 && sid.match(fields[5]).hasMatch();
            if (fields.size() > 7 || !hasSid || fields[0].isEmpty())
                return DescriptorFault::BadAccessList;
        }
    }
    return DescriptorFault::Sound;
}

} // namespace da::formats
