// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/access/access_status.h"
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr QStringView kStatus = u"Status";
constexpr QStringView kSubstatus = u"Substatus";
constexpr QStringView kResources = u"CorporateResources";
constexpr QStringView kManual = u"ManualEntryPointSelectionAllowed";

bool isEnumWord(QStringView word)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), isLetter);
}

bool isStatusValue(const QString &text, bool numbers)
{
    return isEnumWord(text) || (numbers && plainNumber(text).has_value());
}

/// Nothing stands in it but what MSFT_DAConnectionStatus and PowerShell itself have: a list with
/// more was put together by hand, from several outputs.
bool isStatusAlone(const PsRecord &record)
{
    static constexpr const char16_t *kNames[] = {u"Status",
                                                 u"Substatus",
                                                 u"Caption",
                                                 u"Description",
                                                 u"ElementName",
                                                 u"InstanceID",
                                                 u"PSComputerName",
                                                 u"RunspaceId",
                                                 u"PSShowComputerName",
                                                 u"PSSourceJobInstanceId"};
    return std::all_of(
        record.properties.begin(), record.properties.end(), [](const PsProperty &property) {
            return std::any_of(std::begin(kNames), std::end(kNames), [&](const char16_t *name) {
                return equalsNoCase(property.name, name);
            });
        });
}

/// These names in one object are this cmdlet's. Get-DAMultiSite of a server has others of them.
bool isExperience(const PsRecord &record)
{
    static constexpr const char16_t *kNames[] = {u"PreferLocalNamesAllowed",
                                                 u"UserInterface",
                                                 u"SupportEmail",
                                                 u"FriendlyName",
                                                 u"GslbFqdn",
                                                 u"ManualEntryPointSelectionAllowed",
                                                 u"CustomCommands",
                                                 u"ForceTunneling",
                                                 u"PassiveMode",
                                                 u"IPsecTunnelEndpoints"};
    const auto isThere = [&](const char16_t *name) { return record.has(name); };
    return record.has(kResources) && std::any_of(std::begin(kNames), std::end(kNames), isThere);
}

bool hasText(const PsRecord &record)
{
    static constexpr const char16_t *kTexts[] = {u"CorporateResources", u"IPsecTunnelEndpoints",
                                                 u"CustomCommands",     u"SupportEmail",
                                                 u"FriendlyName",       u"GslbFqdn"};
    return std::any_of(std::begin(kTexts), std::end(kTexts),
                       [&](const char16_t *name) { return !record.list(name).isEmpty(); });
}

} // namespace

bool DirectAccessStatus::isNumbered() const
{
    return plainNumber(status).has_value();
}

std::optional<DirectAccessStatus> parseGetDaConnectionStatus(QStringView text)
{
    if (!text.contains(kSubstatus, Qt::CaseInsensitive))
        return std::nullopt;
    const auto records = readPsObjects(text);
    if (!records || records->size() != 1)
        return std::nullopt;
    const PsRecord &record = records->front();
    const DirectAccessStatus found{record.text(kStatus), record.text(kSubstatus)};
    const bool numbers = record.numbersForWords;
    if (!record.has(kSubstatus) || !isStatusAlone(record) ||
        !isStatusValue(found.status, numbers) ||
        (!found.substatus.isEmpty() && !isStatusValue(found.substatus, numbers)))
        return std::nullopt;
    return found;
}

std::optional<DirectAccessSettings> parseGetDaClientExperience(QStringView text)
{
    if (!text.contains(kResources, Qt::CaseInsensitive))
        return std::nullopt;
    const auto records = readPsObjects(text, {QStringLiteral("FriendlyName")});
    if (!records || records->size() != 1 || !isExperience(records->front()))
        return std::nullopt;
    const PsRecord &record = records->front();
    return DirectAccessSettings{hasText(record), record.text(u"FriendlyName"),
                                record.list(kResources), record.truth(kManual)};
}

} // namespace da::formats
