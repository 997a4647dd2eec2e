// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/addresses.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::redaction {
namespace {

Address fromIpv4(quint32 value)
{
    Address out;
    out.version4 = true;
    out.groups[6] = quint16(value >> 16);
    out.groups[7] = quint16(value & 0xffff);
    return out;
}

std::optional<quint32> ipv4Of(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 out = 0;
    for (const QStringView part : parts) {
        bool good = false;
        const uint number = part.toUInt(&good);
        const bool digits =
            std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!good || !digits || part.size() > 3 || number > 255)
            return std::nullopt;
        out = out << 8 | number;
    }
    return out;
}

/// Groups of hex digits, the last perhaps an IPv4 address; nothing if one is none.
std::optional<QList<quint16>> groupsIn(QStringView text)
{
    QList<quint16> out;
    if (text.isEmpty())
        return out;
    for (const QStringView part : text.split(u':')) {
        if (const auto ipv4 = ipv4Of(part)) {
            out += {quint16(*ipv4 >> 16), quint16(*ipv4 & 0xffff)};
            continue;
        }
        bool good = false;
        const uint number = part.toUInt(&good, 16);
        if (!good || part.size() > 4)
            return std::nullopt;
        out += quint16(number);
    }
    return out;
}

std::optional<Address> ipv6Of(QStringView text)
{
    if (text.size() > 45 || text.count(u':') < 2)
        return std::nullopt;
    const qsizetype gap = text.indexOf(u"::");
    const auto left = groupsIn(gap < 0 ? text : text.first(gap));
    const auto right = groupsIn(gap < 0 ? QStringView() : text.sliced(gap + 2));
    if (!left || !right)
        return std::nullopt;
    const qsizetype count = left->size() + right->size();
    if (gap < 0 ? count != 8 : count > 7)
        return std::nullopt;
    Address out;
    std::ranges::copy(*left, out.groups.begin());
    std::ranges::copy(*right, out.groups.end() - right->size());
    return out;
}

bool isAllZero(const Address &address, size_t first, size_t last)
{
    return std::all_of(address.groups.begin() + std::ptrdiff_t(first),
                       address.groups.begin() + std::ptrdiff_t(last),
                       [](quint16 group) { return group == 0; });
}

AddressClass classOf4(quint32 value)
{
    if (value >> 24 == 10)
        return AddressClass::Private10;
    if (value >> 20 == 0xac1)
        return AddressClass::Private172;
    if (value >> 16 == 0xc0a8)
        return AddressClass::Private192;
    if (value >> 22 == 0x64400000U >> 22)
        return AddressClass::Shared;
    if (value >> 16 == 0xa9fe)
        return AddressClass::LinkLocal4;
    return value >> 28 >= 0xe ? AddressClass::Multicast4 : AddressClass::Public4;
}

bool isIsatap(const Address &address)
{
    return (address.groups[4] & 0xfdff) == 0 && address.groups[5] == 0x5efe;
}

/// 192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 (RFC 5737), then 198.18.0.0/15 (RFC 2544).
quint32 documentation4(quint32 number)
{
    constexpr quint32 kBlocks[] = {0xcb007100, 0xc6336400, 0xc0000200};
    const quint32 block = (number - 1) / 254;
    return block < 3 ? kBlocks[block] + (number - 1) % 254 + 1 : 0xc6120000 + (number & 0x1ffff);
}

quint32 placed4(AddressClass own, quint32 number)
{
    switch (own) {
    case AddressClass::Private10:
        return 0x0a000000 + (number & 0xffffff);
    case AddressClass::Private172:
        return 0xac100000 + (number & 0xfffff);
    case AddressClass::Private192:
        return 0xc0a80000 + (number & 0xffff);
    case AddressClass::Shared:
        return 0x64400000 + (number & 0x3fffff);
    case AddressClass::LinkLocal4:
        return 0xa9fe0000 + (number & 0xffff);
    case AddressClass::Multicast4:
        return 0xe0000100 + (number & 0xffffff);
    default:
        return documentation4(number);
    }
}

/// The first groups of a class of IPv6.
std::array<quint16, 2> prefixOf(AddressClass own)
{
    switch (own) {
    case AddressClass::LinkLocal6:
        return {0xfe80, 0};
    case AddressClass::UniqueLocal:
        return {0xfd00, 0};
    case AddressClass::Multicast6:
        return {0xff0e, 0};
    case AddressClass::Teredo:
        return {0x2001, 0};
    case AddressClass::SixToFour:
        return {0x2002, 0};
    case AddressClass::Translated:
        return {0x64, 0xff9b};
    case AddressClass::Other6:
    case AddressClass::Mapped:
        return {0, 0};
    default:
        return {0x2001, 0xdb8};
    }
}

} // namespace

const char *kindName(AddressClass one)
{
    static constexpr const char *kNames[] = {
        "a10",   "a172",   "a192", "shared", "link4",      "cast4",  "public4", "link6", "local6",
        "cast6", "teredo", "6to4", "isatap", "translated", "mapped", "global6", "other6"};
    return kNames[static_cast<size_t>(one)];
}

std::optional<Address> addressOf(QStringView text)
{
    if (const auto ipv4 = ipv4Of(text))
        return fromIpv4(*ipv4);
    return ipv6Of(text);
}

QString textOf(const Address &address)
{
    if (address.version4) {
        QStringList parts;
        for (const int shift : {24, 16, 8, 0})
            parts += QString::number(address.ipv4() >> shift & 0xff);
        return parts.join(u'.');
    }
    QStringList groups;
    for (const quint16 group : address.groups)
        groups += QString::number(group, 16);
    // The first run of two zeros or more is left out (RFC 5952 takes the longest).
    for (qsizetype i = 0; i + 1 < groups.size(); ++i) {
        qsizetype end = i;
        while (end < groups.size() && groups[end] == u"0"_s)
            ++end;
        if (end - i < 2)
            continue;
        const QString left = QStringList(groups.first(i)).join(u':');
        return left + u"::"_s + QStringList(groups.sliced(end)).join(u':');
    }
    return groups.join(u':');
}

AddressClass classOf(const Address &address)
{
    if (address.version4)
        return classOf4(address.ipv4());
    const quint16 first = address.groups[0];
    if (first == 0x2002)
        return AddressClass::SixToFour;
    if (first == 0x2001 && address.groups[1] == 0)
        return AddressClass::Teredo;
    if (first == 0 && isAllZero(address, 0, 5) && address.groups[5] == 0xffff)
        return AddressClass::Mapped;
    if (first == 0x64 && address.groups[1] == 0xff9b)
        return AddressClass::Translated;
    if (first >> 8 == 0xff)
        return AddressClass::Multicast6;
    if (first >> 6 == 0xfe80 >> 6)
        return AddressClass::LinkLocal6;
    if (first >> 9 == 0xfc00 >> 9)
        return AddressClass::UniqueLocal;
    if (first < 0x2000 || first > 0x3fff)
        return AddressClass::Other6;
    return isIsatap(address) ? AddressClass::Isatap : AddressClass::Global6;
}

bool isSameEverywhere(const Address &address)
{
    if (address.version4)
        return address.ipv4() == 0 || address.ipv4() == 0x7f000001 || address.ipv4() == 0xffffffff;
    return isAllZero(address, 0, 7) && address.groups[7] <= 1;
}

std::optional<Address> innerOf(const Address &address)
{
    if (address.version4)
        return std::nullopt;
    const auto at = [&](size_t i) {
        return fromIpv4(quint32(address.groups[i]) << 16 | address.groups[i + 1]);
    };
    switch (classOf(address)) {
    case AddressClass::SixToFour:
        return at(1);
    case AddressClass::Isatap:
    case AddressClass::Translated:
    case AddressClass::Mapped:
        return at(6);
    default:
        return std::nullopt;
    }
}

Address placed(AddressClass own, quint32 number, const Address &inner)
{
    if (own <= AddressClass::Public4)
        return fromIpv4(placed4(own, number));
    Address out;
    const auto prefix = prefixOf(own);
    out.groups[0] = prefix[0];
    out.groups[1] = prefix[1];
    out.groups[6] = quint16(number >> 16);
    out.groups[7] = quint16(number & 0xffff);
    if (own == AddressClass::SixToFour) {
        out.groups[1] = inner.groups[6];
        out.groups[2] = inner.groups[7];
    } else if (own == AddressClass::Isatap || own == AddressClass::Translated ||
               own == AddressClass::Mapped) {
        out.groups[6] = inner.groups[6];
        out.groups[7] = inner.groups[7];
        out.groups[5] = own == AddressClass::Isatap   ? 0x5efe
                        : own == AddressClass::Mapped ? 0xffff
                                                      : 0;
    } else if (own == AddressClass::Other6) {
        out.groups[0] = 0x100; // RFC 6666: leads nowhere
    }
    return out;
}

} // namespace da::redaction
