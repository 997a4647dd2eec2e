// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/access/name_rules.h"
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"
#include "diagnostics/formats/network/name_resolution.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

using machine::RegistryKey;
using Rules = std::vector<NameRule>;

/// A text with semicolons, or a list; nothing if it could not be read.
std::optional<QStringList> listed(const Read<machine::RegistryValue> &value)
{
    if (value.isUnreadable())
        return std::nullopt;
    if (value.isAbsent())
        return QStringList();
    QStringList all;
    if (const auto text = value.value()->asString())
        all = text->split(u';', Qt::SkipEmptyParts);
    else if (const auto list = value.value()->asMultiString())
        all = *list;
    else
        return std::nullopt;
    QStringList out;
    for (const QString &one : all) {
        if (!one.trimmed().isEmpty())
            out += one.trimmed();
    }
    return out;
}

/// MS-GPNRPT 2.2.2: Name is a REG_MULTI_SZ, the servers are lists with semicolons. Nothing if a
/// part could not be read: without it a rule would look like an exemption.
std::optional<NameRule> ruleIn(const RegistryKey &key)
{
    const Read<RegistryKey> read = opened(key);
    const auto names = listed(machine::valueOf(read, u"Name"_s));
    const auto access = listed(machine::valueOf(read, u"DirectAccessDNSServers"_s));
    const auto generic = listed(machine::valueOf(read, u"GenericDNSServers"_s));
    if (!names || !access || !generic)
        return std::nullopt;
    return NameRule{*names, *access + *generic};
}

/// All rules; unreadable unless every one was read: one that is missing may exempt a name.
Read<Rules> rulesIn(const Read<RegistryKey> &all)
{
    const RegistryKey *value = all.value();
    if (!value)
        return all.map([](const RegistryKey &) { return Rules(); });
    if (!machine::isComplete(*value))
        return machine::Unreadable{};
    Rules out;
    for (const auto &[name, key] : value->subkeys) {
        const std::optional<NameRule> rule = ruleIn(key);
        if (!rule)
            return machine::Unreadable{machine::Reason::Broken, name};
        out.push_back(*rule);
    }
    if (out.empty())
        return machine::Absent{};
    return out;
}

template <class Printed>
Rules rulesOf(const std::vector<Printed> &printed)
{
    Rules out;
    for (const Printed &rule : printed)
        out.push_back({rule.names, rule.dnsServers});
    return out;
}

/// As a command printed them, if the registry was not read.
std::optional<Fact<Rules>> printedRules(const machine::Machine &machine)
{
    const auto cmdlet = [](const QString &text) -> std::optional<Rules> {
        const auto printed = formats::parseGetDnsClientNrptPolicy(text);
        return printed ? std::optional(rulesOf(*printed)) : std::nullopt;
    };
    const auto netsh = [](const QString &text) -> std::optional<Rules> {
        const auto printed = formats::parseNamespacePolicy(text);
        return printed ? std::optional(rulesOf(printed->rules)) : std::nullopt;
    };
    Fact<Rules> fact = factOfOutput<Rules>(machine, machine::QueryId::NrptPolicy, cmdlet);
    if (fact.read.hasValue())
        return fact;
    fact = factOfOutput<Rules>(machine, machine::QueryId::NamespacePolicy, netsh);
    return fact.read.hasValue() ? std::optional(fact) : std::nullopt;
}

} // namespace

// The rules of Group Policy count; the computer's own count where policy has none (MS-GPNRPT).
ProbeResult nameRules(const machine::Machine &machine, std::stop_token /*stop*/)
{
    const Reading<RegistryKey> policy = readKey(machine, nameResolutionKey());
    const Reading<RegistryKey> own = readKey(machine, localNameRulesKey());
    Fact<Rules> fact{rulesIn(policy.read), {}};
    addOriginOf(fact.origins, policy.read, originOf(nameResolutionKey(), policy));
    if (fact.read.isAbsent()) {
        fact.read = rulesIn(own.read);
        addOriginOf(fact.origins, own.read, originOf(localNameRulesKey(), own));
    }
    if (fact.read.isUnreadable())
        fact = printedRules(machine).value_or(std::move(fact));
    return resultOf(std::move(fact), &Evidence::nameRules);
}

} // namespace da::evidence::probes
