// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/symptoms.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

Reading<QString> printed(QueryId id, const QString &text)
{
    return {text, Origin{queryCommand(id), text, {}, 0}};
}

void addOutputs(State &seen, const Symptoms &symptoms)
{
    formats::TunnelReport report;
    if (symptoms.ipHttps)
        report.interfaces.push_back(*symptoms.ipHttps);
    const QString tunnels = symptoms.ipHttps ? formats::writeHttpsTunnel(report) : QString();
    // Get-NetIPHttpsState prints nothing while IP-HTTPS is inactive.
    const bool isInactive =
        symptoms.tunnel == Symptoms::Tunnel::NotMade || symptoms.tunnel == Symptoms::Tunnel::Idle;
    report.kind = formats::TunnelReport::Kind::Cmdlet;
    const QString state = isInactive ? QString() : formats::writeHttpsTunnel(report);
    const QString teredo = symptoms.serviceRuns ? formats::writeTeredo(symptoms.teredo) : QString();
    seen.outputs[QueryId::HttpsTunnelInterfaces] = printed(QueryId::HttpsTunnelInterfaces, tunnels);
    seen.outputs[QueryId::IpHttpsStateCmdlet] = printed(QueryId::IpHttpsStateCmdlet, state);
    seen.outputs[QueryId::TeredoState] = printed(QueryId::TeredoState, teredo);
}

/// Where IP Helper itself keeps the last error of each interface.
void addErrorCode(State &seen, const Symptoms &symptoms)
{
    if (!symptoms.ipHttps || !symptoms.ipHttps->code)
        return;
    const auto path =
        KeyPath::parse(u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\iphlpsvc\\Parameters\\IPHTTPS");
    RegistryKey &key = makeKey(seen.registry, path->child(symptoms.ipHttps->name));
    key.values.insert_or_assign(u"ErrorCode"_s,
                                RegistryValue::dword(symptoms.ipHttps->code->value));
}

void addNetwork(State &seen, const Surroundings &surroundings, const Symptoms &symptoms)
{
    Network network = seen.network.read.valueOr({});
    network.insideCorporateNetwork = surroundings.corporateNetwork;
    if (symptoms.tunnel != Symptoms::Tunnel::NotMade) {
        NetworkAdapter adapter;
        adapter.name = symptoms.ipHttps->name;
        adapter.connected = symptoms.tunnel == Symptoms::Tunnel::Up;
        if (adapter.connected)
            adapter.addresses = {u"2001:db8:cafe:1000:4d3c:2b1a:98ff:1"_s};
        network.adapters.push_back(adapter);
    }
    if (symptoms.teredo.state == formats::TeredoState::Qualified)
        network.adapters.push_back({u"Teredo Tunneling Pseudo-Interface"_s,
                                    {},
                                    true,
                                    {u"2001:0:4137:9e76:1c3e:2a40:3f57:fe9a"_s}});
    seen.network = {network, Origin{u"network adapters"_s, {}, {}, 0}};
}

void addServers(State &seen, const Surroundings &surroundings, const InForce &inForce)
{
    for (const QString &url : urlsInForce(inForce)) {
        if (const auto address = serverAddressOf(url))
            seen.servers.insert_or_assign(address->text(),
                                          serverSeen(seen, surroundings, *address));
    }
}

} // namespace

State asSeen(const State &state, const Surroundings &surroundings, const InForce &inForce)
{
    State seen = state;
    const Symptoms symptoms = symptomsOf(state, surroundings, inForce);
    addOutputs(seen, symptoms);
    addAccessOutputs(seen, surroundings, inForce, symptoms);
    addErrorCode(seen, symptoms);
    addNetwork(seen, surroundings, symptoms);
    addServers(seen, surroundings, inForce);
    if (Platform *platform = seen.platform.read.value())
        platform->domainControllerReachable = surroundings.corporateNetwork;
    seen.platform.origin.source = u"Windows version"_s;
    seen.devices.origin.source = u"Device Manager"_s;
    for (auto &[name, service] : seen.services)
        service.origin.source = u"service "_s + name;
    return seen;
}

const RegistryKey *findKey(const RegistryKey &root, const KeyPath &path)
{
    const RegistryKey *at = &root;
    for (const QString &name : path.names()) {
        const auto found = at->subkeys.find(name);
        if (found == at->subkeys.end())
            return nullptr;
        at = &found->second;
    }
    return at;
}

RegistryKey *findKey(RegistryKey &root, const KeyPath &path)
{
    return const_cast<RegistryKey *>(findKey(std::as_const(root), path)); // NOLINT: root is ours
}

RegistryKey &makeKey(RegistryKey &root, const KeyPath &path)
{
    RegistryKey *at = &root;
    for (const QString &name : path.names()) {
        at->absentSubkeys.erase(name);
        at = &at->subkeys.try_emplace(name).first->second;
    }
    return *at;
}

} // namespace da::machine
