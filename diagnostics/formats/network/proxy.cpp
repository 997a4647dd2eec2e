// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/proxy.h"
#include "diagnostics/formats/network/network_phrases.h"
#include "diagnostics/formats/text/lines.h"

#include <QList>
#include <algorithm>

namespace da::formats {

namespace {

constexpr qsizetype kLongest = 20'000; // a bypass list may be long
constexpr size_t kMostLines = 300;

bool isHost(QStringView text)
{
    const auto odd = [](QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u','; };
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), odd);
}

/// "proxy:8080", "[fd00::1]:80", "http://proxy:8080", "https=proxy:443", "proxy".
bool isServer(QStringView text)
{
    if (const qsizetype equals = text.indexOf(u'='); equals >= 0)
        text = text.sliced(equals + 1);
    if (const qsizetype scheme = text.indexOf(u"://"); scheme >= 0)
        text = text.sliced(scheme + 3);
    while (text.endsWith(u'/'))
        text.chop(1);
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || text.endsWith(u']'))
        return isHost(text);
    const std::optional<int> port = plainNumber(text.sliced(colon + 1));
    return port && *port <= 65535 && isHost(text.first(colon));
}

std::vector<QStringView> listed(QStringView value)
{
    std::vector<QStringView> items;
    for (const QStringView item : value.split(u';'))
        if (!item.trimmed().isEmpty())
            items.push_back(item.trimmed());
    return items;
}

bool isServerList(QStringView value)
{
    std::vector<QStringView> servers;
    for (const QStringView item : listed(value))
        for (const QStringView server : wordsOf(item))
            servers.push_back(server);
    return !servers.empty() && std::all_of(servers.begin(), servers.end(), isServer);
}

/// "(none)" in any language.
bool isNone(QStringView value)
{
    const auto in = [&](QChar open, QChar shut) {
        return value.startsWith(open) && value.endsWith(shut);
    };
    return value.isEmpty() || in(u'(', u')') || in(QChar(0xFF08), QChar(0xFF09));
}

/// Two rows: the server, and what goes past it. Long lists go on in further lines.
std::optional<ProxySetting> proxyOf(const std::vector<Line> &lines)
{
    std::vector<QString> values;
    for (size_t i = 1; i < lines.size(); ++i) {
        const QStringView text = lines[i].text.trimmed();
        const std::optional<LabelRow> row = labelRow(text);
        if (row && values.size() < 2)
            values.push_back(row->value.toString());
        else if (values.empty() || wordsOf(text).size() != 1)
            return std::nullopt;
        else
            values.back() += text.toString();
    }
    if (values.empty() || !isServerList(values[0]))
        return std::nullopt;
    ProxySetting setting{false, values[0], {}};
    if (values.size() > 1 && !isNone(values[1]))
        for (const QStringView item : listed(values[1]))
            setting.bypass.push_back(item.toString());
    return setting;
}

} // namespace

std::optional<ProxySetting> parseWinHttpProxy(QStringView text)
{
    if (text.size() > kLongest || !text.contains(u"WinHTTP", Qt::CaseInsensitive))
        return std::nullopt;
    const std::vector<Line> lines = filledLinesOf(text);
    if (lines.size() < 2 || lines.size() > kMostLines)
        return std::nullopt;
    const QStringView heading = lines[0].text.trimmed();
    const std::optional<LabelRow> row = labelRow(heading);
    if (!heading.contains(u"WinHTTP", Qt::CaseInsensitive) || !row || !row->value.isEmpty())
        return std::nullopt;
    if (lines.size() == 2 && saysNoProxy(lines[1].text))
        return ProxySetting{};
    return proxyOf(lines);
}

} // namespace da::formats
