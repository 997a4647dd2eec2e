// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/addresses.h"

#include <QStringList>
#include <array>

namespace da::evidence {

namespace {

/// The first three groups of an IPv6 address; an empty one stands for zeros ("2001::1").
std::optional<std::array<uint, 3>> groupsOf(QStringView address)
{
    std::array<uint, 3> groups{};
    if (address.indexOf(u':') <= 0)
        return std::nullopt;
    for (uint &group : groups) {
        const qsizetype end = address.indexOf(u':');
        const QStringView text = end < 0 ? address : address.first(end);
        if (text.isEmpty())
            break; // "::": zeros from here on
        bool isNumber = false;
        group = text.toUInt(&isNumber, 16);
        if (!isNumber || group > 0xffff)
            return std::nullopt;
        address = end < 0 ? QStringView() : address.sliced(end + 1);
    }
    return groups;
}

} // namespace

AddressKind kindOfAddress(QStringView address)
{
    const auto groups = groupsOf(address);
    if (!groups || (*groups)[0] < 0x2000 || (*groups)[0] > 0x3fff)
        return AddressKind::Other;
    if ((*groups)[0] == 0x2002)
        return AddressKind::SixToFour;
    return (*groups)[0] == 0x2001 && (*groups)[1] == 0 ? AddressKind::Teredo : AddressKind::Native;
}

std::optional<quint32> ipv4In6to4(QStringView address)
{
    const auto groups = groupsOf(address);
    if (!groups || (*groups)[0] != 0x2002)
        return std::nullopt;
    return (*groups)[1] << 16 | (*groups)[2];
}

QString ipv4Text(quint32 address)
{
    QStringList parts;
    for (const int shift : {24, 16, 8, 0})
        parts += QString::number(address >> shift & 0xff);
    return parts.join(u'.');
}

bool onlyLooksPublic(quint32 ipv4)
{
    return ipv4 >> 22 == 0x64400000U >> 22;
}

} // namespace da::evidence
