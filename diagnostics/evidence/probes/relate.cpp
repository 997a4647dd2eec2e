// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/shared.h"

#include <algorithm>

namespace da::evidence::probes {

namespace {

using machine::NetworkAdapter;

/// Recent Windows gives the IP-HTTPS interface this GUID on every computer.
constexpr QStringView kIpHttpsInterface = u"{2ee2c70c-a092-4d88-a654-98c8d7645cd5}";

bool same(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Nothing if no such adapter is listed: lists leave adapters out that have nothing to show.
std::optional<bool> isUp(const machine::Network &network, const QString &name, bool byGuid)
{
    std::optional<bool> up;
    for (const NetworkAdapter &adapter : network.adapters) {
        const bool named = !name.isEmpty() && same(adapter.name, name);
        if (!named && !(byGuid && same(adapter.interfaceGuid, kIpHttpsInterface)))
            continue;
        // Some lists have no addresses at all: connected without one says nothing.
        if (adapter.connected && adapter.addresses.isEmpty())
            continue;
        up = up.value_or(false) || adapter.connected;
    }
    return up;
}

bool isOfPolicy(const ClientUrlKey &key)
{
    return key.kind != ClientUrlKey::Kind::Local && key.url.hasValue();
}

/// Policy that names the interface, or its URL, configured it; no policy at all, if that was read,
/// leaves only the computer itself.
ConfiguredBy configuredBy(const IpHttpsInterface &interface, const Read<IpHttpsPolicy> &policy)
{
    if (policy.isAbsent())
        return ConfiguredBy::Local;
    const IpHttpsPolicy *value = policy.value();
    if (!value)
        return ConfiguredBy::Unknown;
    const bool byPolicy =
        std::any_of(value->keys.begin(), value->keys.end(), [&](const ClientUrlKey &key) {
            const bool sameName =
                !interface.name.isEmpty() && same(key.interfaceName, interface.name);
            const bool sameUrl = !interface.url.isEmpty() && key.url.hasValue() &&
                                 same(*key.url.value(), interface.url);
            return isOfPolicy(key) && (sameName || sameUrl);
        });
    return byPolicy ? ConfiguredBy::GroupPolicy : ConfiguredBy::Unknown;
}

} // namespace

void relate(Evidence &evidence)
{
    std::vector<IpHttpsInterface> *interfaces = evidence.ipHttps.read.value();
    if (!interfaces)
        return;
    const bool byGuid = interfaces->size() == 1; // of several, the GUID does not tell which
    for (IpHttpsInterface &interface : *interfaces) {
        if (const machine::Network *network = evidence.network.value())
            interface.adapterUp = isUp(*network, interface.name, byGuid);
        const bool open = interface.configuredBy == ConfiguredBy::Unknown &&
                          interface.role != formats::TunnelRole::Server;
        if (open)
            interface.configuredBy = configuredBy(interface, evidence.ipHttpsPolicy.read);
    }
}

} // namespace da::evidence::probes
