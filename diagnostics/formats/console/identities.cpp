// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"

#include <QSet>

namespace da::formats {

QStringList identities(const Content &content)
{
    QStringList ids;
    if (const auto *tunnels = std::get_if<TunnelReport>(&content))
        for (const TunnelInterface &tunnel : tunnels->interfaces)
            ids.push_back(tunnel.name.toLower());
    else if (const auto *devices = std::get_if<DeviceListing>(&content))
        for (const DeviceNode &node : devices->devices)
            ids.push_back(node.instanceId.toLower());
    else if (const auto *services = std::get_if<ServiceReport>(&content))
        for (const ServiceRecord &service : services->services)
            ids.push_back(service.name.toLower());
    else if (const auto *keys = std::get_if<RegQueryReport>(&content))
        for (const RegQueryKey &key : keys->keys)
            ids.push_back(key.path.text().toLower());
    else if (const auto *configurations = std::get_if<std::vector<IpHttpsConfiguration>>(&content))
        for (const IpHttpsConfiguration &one : *configurations)
            ids.push_back((one.profile + u'\n' + one.url).toLower());
    else if (const auto *rules = std::get_if<std::vector<NrptRule>>(&content))
        for (const NrptRule &rule : *rules)
            ids.push_back(rule.names.join(u'\n').toLower());
    else if (const auto *adapters = std::get_if<std::vector<ListedAdapter>>(&content))
        for (const ListedAdapter &adapter : *adapters)
            ids.push_back(adapter.name.toLower());
    else if (const auto *hotfixes = std::get_if<HotfixReport>(&content))
        ids = hotfixes->hotfixes;
    else
        ids.push_back(QString()); // one report, one output
    return ids;
}

bool repeatsItself(const Content &content)
{
    const QStringList ids = identities(content);
    return QSet<QString>(ids.begin(), ids.end()).size() != ids.size();
}

} // namespace da::formats
