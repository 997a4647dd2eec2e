// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/settle/settle.h"

#include <map>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

/// Finds an adapter of a network again, by its GUID or, where one of the two has none, its name.
class Adapters final {
public:
    explicit Adapters(const Network &network) : m_network(network)
    {
        for (std::size_t i = 0; i < network.adapters.size(); ++i)
            add(i);
    }
    /// The number of the adapter that is the same as this one.
    [[nodiscard]] std::optional<std::size_t> find(const NetworkAdapter &adapter) const
    {
        const auto guid = m_byGuid.find(adapter.interfaceGuid.toLower());
        if (!adapter.interfaceGuid.isEmpty() && guid != m_byGuid.end())
            return guid->second;
        const auto name = m_byName.find(adapter.name.toLower());
        if (name == m_byName.end())
            return std::nullopt;
        const bool other = !adapter.interfaceGuid.isEmpty() &&
                           !m_network.adapters[name->second].interfaceGuid.isEmpty();
        return other ? std::nullopt : std::optional(name->second);
    }
    void add(std::size_t i)
    {
        const NetworkAdapter &adapter = m_network.adapters[i];
        m_byName.emplace(adapter.name.toLower(), i);
        if (!adapter.interfaceGuid.isEmpty())
            m_byGuid.emplace(adapter.interfaceGuid.toLower(), i);
    }

private:
    const Network &m_network;
    std::map<QString, std::size_t> m_byName;
    std::map<QString, std::size_t> m_byGuid;
};

bool agreeAddresses(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a.isEmpty() || b.isEmpty() || a == b;
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

Network networkOf(const std::vector<formats::ListedAdapter> &adapters)
{
    Network out;
    for (const formats::ListedAdapter &adapter : adapters)
        if (adapter.connected)
            out.adapters.push_back({adapter.name, adapter.interfaceGuid, *adapter.connected, {}});
    return out;
}

bool agreeNetworks(const Network &a, const Network &b)
{
    if (a.insideCorporateNetwork && b.insideCorporateNetwork &&
        a.insideCorporateNetwork != b.insideCorporateNetwork)
        return false;
    const Adapters inA(a);
    return std::all_of(b.adapters.begin(), b.adapters.end(), [&](const NetworkAdapter &other) {
        const auto same = inA.find(other);
        return !same || (a.adapters[*same].connected == other.connected &&
                         agreeAddresses(a.adapters[*same].addresses, other.addresses));
    });
}

void mergeAdapters(Network &into, const Network &other)
{
    Adapters known(into);
    for (const NetworkAdapter &adapter : other.adapters) {
        const auto same = known.find(adapter);
        if (!same) {
            into.adapters.push_back(adapter);
            known.add(into.adapters.size() - 1);
            continue;
        }
        NetworkAdapter &mine = into.adapters[*same];
        if (mine.interfaceGuid.isEmpty())
            mine.interfaceGuid = adapter.interfaceGuid;
        if (mine.addresses.isEmpty())
            mine.addresses = adapter.addresses;
    }
}

Reading<Network> mergeNetwork(std::vector<Sighting<Network>> all, std::vector<Conflict> &conflicts)
{
    return settle(std::move(all), u"network"_s, conflicts, agreeNetworks,
                  [](Network &into, const Network &other) {
                      if (!into.insideCorporateNetwork)
                          into.insideCorporateNetwork = other.insideCorporateNetwork;
                      mergeAdapters(into, other);
                      return false;
                  });
}

} // namespace da::machine::importing
