// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/state.h"

#include <QSet>

namespace da::machine {
namespace {

/// A registry without what a restore does not bring back: times and origins.
RegistryKey lastingKey(const RegistryKey &key)
{
    RegistryKey out;
    out.values = key.values;
    out.owner = key.owner;
    out.securityDescriptor = key.securityDescriptor;
    out.unreadable = key.unreadable;
    out.valuesComplete = key.valuesComplete;
    out.subkeysComplete = key.subkeysComplete;
    for (const auto &[name, subkey] : key.subkeys)
        out.subkeys.emplace(name, lastingKey(subkey));
    return out;
}

std::vector<DeviceNode> sortedNodes(const Reading<DeviceInventory> &devices)
{
    std::vector<DeviceNode> out = devices.read.valueOr({}).nodes;
    std::ranges::sort(out, [](const DeviceNode &a, const DeviceNode &b) {
        return a.instanceId.compare(b.instanceId, Qt::CaseInsensitive) < 0;
    });
    return out;
}

std::map<QString, ServiceRecord::Start> startTypes(const State &state)
{
    std::map<QString, ServiceRecord::Start> out;
    for (const auto &[name, reading] : state.services) {
        if (const ServiceRecord *service = reading.read.value())
            out.emplace(name, service->start);
    }
    return out;
}

} // namespace

RegistryKey State::unrecordedKey()
{
    RegistryKey key;
    key.valuesComplete = false;
    key.subkeysComplete = false;
    return key;
}

bool sameLasting(const State &a, const State &b)
{
    return lastingKey(a.registry) == lastingKey(b.registry) &&
           sortedNodes(a.devices) == sortedNodes(b.devices) && startTypes(a) == startTypes(b);
}

} // namespace da::machine
