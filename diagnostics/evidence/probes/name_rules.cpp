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

QStringList listed(const Read<QString> &text)
{
    QStringList out;
    for (const QString &part : text.valueOr({}).split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            out += part.trimmed();
    }
    return out;
}

/// MS-GPNRPT 2.2.2: Name is a REG_MULTI_SZ, the servers are lists with semicolons.
NameRule ruleIn(const RegistryKey &key)
{
    const Read<RegistryKey> read = opened(key);
    const Read<machine::RegistryValue> names = machine::valueOf(read, u"Name"_s);
    NameRule out;
    if (const machine::RegistryValue *value = names.value())
        out.names =
            value->asMultiString().value_or(QStringList(value->asString().value_or(QString())));
    out.names.removeAll(QString());
    out.servers = listed(machine::stringOf(read, u"DirectAccessDNSServers"_s)) +
                  listed(machine::stringOf(read, u"GenericDNSServers"_s));
    return out;
}

/// All rules; unreadable unless every one was read: one that is missing may exempt a name.
Read<Rules> rulesIn(const Read<RegistryKey> &key)
{
    const RegistryKey *value = key.value();
    if (!value)
        return key.map([](const RegistryKey &) { return Rules(); });
    if (!machine::isComplete(*value))
        return machine::Unreadable{};
    Rules out;
    for (const auto &[name, rule] : value->subkeys)
        out.push_back(ruleIn(rule));
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
