// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/access/name_rules.h"
#include "diagnostics/formats/powershell/powershell_objects.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr QStringView kNames = u"Namespace";
constexpr QStringView kDirectServers = u"DirectAccessDnsServers";
constexpr QStringView kServers = u"NameServers";

bool hasAnyOf(const PsRecord &record, const std::initializer_list<QStringView> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QStringView name) { return record.has(name); });
}

/// The properties of Get-DnsClientNrptRule are the same but for these.
bool isPolicy(const PsRecord &record)
{
    return record.has(kNames) &&
           hasAnyOf(record, {kDirectServers, kServers, u"DirectAccessEnabled"}) &&
           !hasAnyOf(record, {u"Comment", u"DisplayName", u"DnsSecEnabled", u"IPsecCARestriction"});
}

/// An array, or one text with semicolons as the registry has it.
QStringList partsOf(const QStringList &values)
{
    QStringList out;
    for (const QString &value : values)
        for (const QString &part : value.split(u';', Qt::SkipEmptyParts))
            if (const QString bare = part.trimmed(); !bare.isEmpty())
                out.push_back(bare);
    out.removeDuplicates();
    return out;
}

std::optional<NrptRule> ruleOf(const PsRecord &record)
{
    if (!isPolicy(record))
        return std::nullopt;
    NrptRule rule{partsOf(record.list(kNames)), partsOf(record.list(kDirectServers)),
                  record.truth(u"DirectAccessEnabled")};
    if (rule.dnsServers.isEmpty())
        rule.dnsServers = partsOf(record.list(kServers));
    const auto isCut = [&](QStringView name) {
        const PsValue *value = record.find(name);
        return value && value->cut;
    };
    const bool namesCut = isCut(kNames); // a rule for some names more than are told
    const bool wordless = std::any_of(rule.names.begin(), rule.names.end(),
                                      [](const QString &name) { return name.contains(u' '); });
    return namesCut || wordless || rule.names.isEmpty() ? std::nullopt : std::optional(rule);
}

} // namespace

std::optional<std::vector<NrptRule>> parseGetDnsClientNrptPolicy(QStringView text)
{
    if (!text.contains(kNames, Qt::CaseInsensitive))
        return std::nullopt;
    const auto records = readPsObjects(text);
    if (!records || records->empty())
        return std::nullopt;
    std::vector<NrptRule> rules;
    for (const PsRecord &record : *records) {
        auto rule = ruleOf(record);
        if (!rule)
            return std::nullopt;
        rules.push_back(std::move(*rule));
    }
    return rules;
}

} // namespace da::formats
