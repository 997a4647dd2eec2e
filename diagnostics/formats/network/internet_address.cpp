// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/internet_address.h"
#include "diagnostics/formats/text/lines.h"

#include <QList>
#include <algorithm>

namespace da::formats {

namespace {

constexpr qsizetype kLongest = 45; // of an IPv6 address with an IPv4 one in its end

bool isGroup(QStringView text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return !text.isEmpty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), isHex);
}

/// How many groups a side of "::" holds; an IPv4 address at the end counts for two.
std::optional<int> groupsIn(QStringView side, bool mayEndInVersion4)
{
    if (side.isEmpty())
        return 0;
    const QList<QStringView> parts = side.split(u':');
    int count = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        if (isGroup(parts[i]))
            ++count;
        else if (last && mayEndInVersion4 && ipv4Of(parts[i]))
            count += 2;
        else
            return std::nullopt;
    }
    return count;
}

bool isVersion6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0)
        return text.contains(u':') && groupsIn(text, true) == 8;
    const std::optional<int> before = groupsIn(text.first(gap), false);
    const std::optional<int> behind = groupsIn(text.sliced(gap + 2), true);
    return before && behind && *before + *behind < 8;
}

} // namespace

std::optional<quint32> ipv4Of(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 bits = 0;
    for (const QStringView part : parts) {
        const std::optional<int> number = part.size() <= 3 ? plainNumber(part) : std::nullopt;
        if (!number || *number > 255)
            return std::nullopt;
        bits = bits << 8 | quint32(*number);
    }
    return bits;
}

bool InternetAddress::isNetMask() const
{
    const std::optional<quint32> bits = version4 ? ipv4Of(text) : std::nullopt;
    return bits && *bits != 0 && (~*bits & (~*bits + 1)) == 0;
}

bool InternetAddress::isUnspecified() const
{
    return text == u"::" || text == u"0.0.0.0";
}

bool InternetAddress::isLinkLocal() const
{
    return text.startsWith(u"fe80:", Qt::CaseInsensitive);
}

std::optional<InternetAddress> internetAddress(QStringView value)
{
    value = value.first(qMin<qsizetype>(value.size(), 120)).trimmed();
    InternetAddress found;
    const auto isBracket = [](QChar c) { return c == u'(' || c == QChar(0xFF08); };
    const auto bracket = std::find_if(value.begin(), value.end(), isBracket);
    if (bracket != value.end()) {
        found.marked = true;
        value = value.first(bracket - value.begin()).trimmed();
    }
    if (const qsizetype zone = value.indexOf(u'%'); zone >= 0) {
        const QStringView number = value.sliced(zone + 1);
        if (!plainNumber(number))
            return std::nullopt;
        value = value.first(zone);
    }
    if (value.isEmpty() || value.size() > kLongest)
        return std::nullopt;
    found.version4 = ipv4Of(value).has_value();
    if (!found.version4 && !isVersion6(value))
        return std::nullopt;
    found.text = value.toString();
    return found;
}

} // namespace da::formats
