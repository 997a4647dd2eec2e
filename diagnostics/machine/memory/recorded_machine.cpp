// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/state.h"

namespace da::machine {

RecordedMachine::RecordedMachine(State state) : m_state(std::move(state)) {}

Reading<RegistryKey> RecordedMachine::registryTree(const KeyPath &path) const
{
    const Read<RegistryKey> root(m_state.registry);
    Reading<RegistryKey> out;
    out.read = subkeyOf(root, path.text());
    if (const RegistryKey *key = out.read.value())
        out.origin = key->origin;
    if (out.origin.source.isEmpty())
        out.origin.source = path.text();
    return out;
}

Reading<DeviceInventory> RecordedMachine::devices() const
{
    return m_state.devices;
}

Reading<ServiceRecord> RecordedMachine::service(const QString &name) const
{
    const auto found = m_state.services.find(name.toLower());
    if (found != m_state.services.end())
        return found->second;
    Reading<ServiceRecord> out;
    if (m_state.servicesComplete)
        out.read = Absent{};
    return out;
}

Reading<QString> RecordedMachine::query(QueryId id) const
{
    const auto found = m_state.outputs.find(id);
    return found != m_state.outputs.end() ? found->second : Reading<QString>();
}

Reading<Platform> RecordedMachine::platform() const
{
    return m_state.platform;
}

Reading<Network> RecordedMachine::network() const
{
    return m_state.network;
}

Reading<ServerAnswer> RecordedMachine::server(const ServerAddress &address,
                                              const std::stop_token & /*stop*/) const
{
    const auto found = m_state.servers.find(address.text());
    return found != m_state.servers.end() ? found->second : Reading<ServerAnswer>();
}

} // namespace da::machine
