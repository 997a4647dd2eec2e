// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

namespace da::evidence::probes {

namespace {

using KeyReading = Reading<machine::RegistryKey>;

/// The name resolution policy is there if it has a rule; an empty key is none (MS-GPNRPT).
Read<bool> rules(const Read<machine::RegistryKey> &key)
{
    const machine::RegistryKey *value = key.value();
    if (!value)
        return key.map([](const machine::RegistryKey &) { return true; });
    if (!value->subkeys.empty())
        return true;
    if (value->subkeysComplete)
        return machine::Absent{};
    return machine::Unreadable{machine::Reason::NotRecorded, {}};
}

Read<bool> exists(const Read<machine::RegistryKey> &key)
{
    return key.map([](const machine::RegistryKey &) { return true; });
}

ProbeStatus statusOf(const DirectAccessPolicy &policy)
{
    const Read<bool> &a = policy.nameResolution;
    const Read<bool> &b = policy.connectivityAssistant;
    if (a.hasValue() || b.hasValue())
        return ProbeStatus::Ok;
    if (a.isAbsent() && b.isAbsent())
        return ProbeStatus::Absent;
    return evidence::statusOf(Read<bool>(reasonOf(a, b)));
}

} // namespace

ProbeResult directAccessPolicy(const machine::Machine &machine, std::stop_token stop)
{
    const machine::KeyPath rulesPath = nameResolutionKey();
    const machine::KeyPath assistantPath = connectivityAssistantKey();
    const KeyReading nameResolution = readKey(machine, rulesPath);
    KeyReading assistant;
    if (!stop.stop_requested())
        assistant = readKey(machine, assistantPath);

    DirectAccessPolicy value;
    value.nameResolution = rules(nameResolution.read);
    value.connectivityAssistant = exists(assistant.read);
    const ProbeStatus status = statusOf(value);

    Fact<DirectAccessPolicy> fact;
    if (value.nameResolution.wasRead() || value.connectivityAssistant.wasRead())
        fact.read = value;
    else
        fact.read = reasonOf(value.nameResolution, value.connectivityAssistant);
    addOriginOf(fact.origins, value.nameResolution, originOf(rulesPath, nameResolution));
    addOriginOf(fact.origins, value.connectivityAssistant, originOf(assistantPath, assistant));
    ProbeResult result = resultOf(std::move(fact), &Evidence::directAccessPolicy);
    result.status = status;
    return result;
}

} // namespace da::evidence::probes
