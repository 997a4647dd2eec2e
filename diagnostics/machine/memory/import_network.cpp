// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/import_settle.h"

#include <QSet>

namespace da::machine::importing {

namespace {

NetworkAdapter *named(Network &network, const QString &name)
{
    const auto found = std::find_if(network.adapters.begin(), network.adapters.end(),
                                    [&](const NetworkAdapter &adapter) {
                                        return adapter.name.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    return found == network.adapters.end() ? nullptr : &*found;
}

bool agreeAdapters(const NetworkAdapter &a, const NetworkAdapter &b)
{
    const bool sameGuid = a.interfaceGuid.isEmpty() || b.interfaceGuid.isEmpty() ||
                          a.interfaceGuid.compare(b.interfaceGuid, Qt::CaseInsensitive) == 0;
    const bool sameAddresses = a.addresses.isEmpty() || b.addresses.isEmpty() ||
                               QSet<QString>(a.addresses.begin(), a.addresses.end()) ==
                                   QSet<QString>(b.addresses.begin(), b.addresses.end());
    return sameGuid && sameAddresses && a.connected == b.connected;
}

/// No list of adapters is known to be all, so that one which only the other lists is no
/// contradiction.
bool agreeNetworks(const Network &a, const Network &b)
{
    Network other = b;
    const bool place = !a.insideCorporateNetwork || !b.insideCorporateNetwork ||
                       a.insideCorporateNetwork == b.insideCorporateNetwork;
    return place &&
           std::all_of(a.adapters.begin(), a.adapters.end(), [&](const NetworkAdapter &adapter) {
               const NetworkAdapter *same = named(other, adapter.name);
               return !same || agreeAdapters(adapter, *same);
           });
}

bool completeNetwork(Network &a, const Network &b)
{
    if (!a.insideCorporateNetwork)
        a.insideCorporateNetwork = b.insideCorporateNetwork;
    for (const NetworkAdapter &adapter : b.adapters) {
        NetworkAdapter *same = named(a, adapter.name);
        if (!same) {
            a.adapters.push_back(adapter);
            continue;
        }
        if (same->interfaceGuid.isEmpty())
            same->interfaceGuid = adapter.interfaceGuid;
        if (same->addresses.isEmpty())
            same->addresses = adapter.addresses;
    }
    return false;
}

} // namespace

Network networkOf(const formats::AddressReport &report)
{
    Network network;
    for (const formats::AdapterAddresses &adapter : report.adapters)
        if (adapter.connected) // one of which that is not told would be shown as not connected
            network.adapters.push_back({adapter.name, {}, *adapter.connected, adapter.addresses});
    return network;
}

Reading<Network> mergeNetwork(std::vector<Sighting<Network>> all, std::vector<Conflict> &conflicts)
{
    return settle(std::move(all), QStringLiteral("network"), conflicts, agreeNetworks,
                  completeNetwork);
}

} // namespace da::machine::importing
