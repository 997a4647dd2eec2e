// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

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
        out.names = value->asMultiString().value_or(QStringList(value->asString().value_or(QString())));
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
    return resultOf(std::move(fact), &Evidence::nameRules);
}

} // namespace da::evidence::probes
