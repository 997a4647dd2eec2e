// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/access/net_adapters.h"
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kDescription = u"InterfaceDescription";

/// What the module prints as Status, and IF_OPER_STATUS as InterfaceOperationalStatus (RFC 2863).
bool isStatusWord(QStringView text)
{
    static constexpr const char16_t *kWords[] = {
        u"Up",      u"Down",       u"Disconnected", u"Disabled",         u"Not Present",
        u"Dormant", u"NotPresent", u"Testing",      u"Lower Layer Down", u"LowerLayerDown",
        u"Unknown"};
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](const char16_t *word) { return equalsNoCase(text, word); });
}

/// MSFT_NetAdapter: 0 unknown, 1 connected, 2 disconnected.
std::optional<bool> mediaOf(const PsRecord &record)
{
    for (const QStringView name : {u"MediaConnectionState", u"MediaConnectState"}) {
        const QString text = record.text(name);
        const bool number = record.numbersForWords;
        if (equalsNoCase(text, u"Connected") || (number && text == u"1"_s))
            return true;
        if (equalsNoCase(text, u"Disconnected") || (number && text == u"2"_s))
            return false;
    }
    return std::nullopt;
}

std::optional<bool> connectedOf(const QString &status, const PsRecord &record)
{
    if (equalsNoCase(status, u"Up"))
        return true;
    if (status.isEmpty() || equalsNoCase(status, u"Unknown"))
        return mediaOf(record);
    return false;
}

std::optional<ListedAdapter> adapterOf(const PsRecord &record)
{
    ListedAdapter found;
    found.name = record.text(u"Name");
    found.description = record.text(kDescription);
    found.status = record.text(u"Status");
    if (found.status.isEmpty() && !plainNumber(record.text(u"InterfaceOperationalStatus")))
        found.status = record.text(u"InterfaceOperationalStatus");
    const bool states = !found.status.isEmpty();
    const bool media = record.has(u"MediaConnectionState") || record.has(u"MediaConnectState");
    for (const QStringView index : {u"ifIndex", u"InterfaceIndex"})
        if (record.has(index) && !plainNumber(record.text(index)))
            return std::nullopt;
    if (found.name.isEmpty() || !record.has(kDescription) || (!states && !media) ||
        (states && !isStatusWord(found.status)))
        return std::nullopt;
    const QString guid = record.text(u"InterfaceGuid").toLower();
    if (guid.size() == 38 && guid.startsWith(u'{') && guid.endsWith(u'}'))
        found.interfaceGuid = guid;
    found.connected = connectedOf(found.status, record);
    return found;
}

} // namespace

std::optional<std::vector<ListedAdapter>> parseGetNetAdapter(QStringView text)
{
    if (!text.contains(kDescription, Qt::CaseInsensitive))
        return std::nullopt;
    const auto records =
        readPsObjects(text, {u"Name"_s, kDescription.toString(), u"Status"_s, u"LinkSpeed"_s});
    if (!records || records->empty())
        return std::nullopt;
    std::vector<ListedAdapter> out;
    for (const PsRecord &record : *records) {
        auto found = adapterOf(record);
        if (!found)
            return std::nullopt;
        const PsValue *name = record.find(u"Name");
        if (!name->cut)
            out.push_back(std::move(*found));
    }
    return out;
}

} // namespace da::formats
