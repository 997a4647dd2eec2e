// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

using machine::KeyPath;
using machine::RegistryKey;

namespace {

using Kind = ClientUrlKey::Kind;

ClientUrlKey clientUrlKey(Kind kind, const KeyPath &path, const QString &interfaceName,
                          const RegistryKey &key)
{
    const Read<RegistryKey> read = opened(key);
    ClientUrlKey out;
    out.kind = kind;
    out.path = path;
    out.interfaceName = interfaceName;
    if (kind == Kind::Profile)
        out.profileName = machine::stringOf(read, u"IPHTTPS_ProfileName"_s);
    out.url = machine::stringOf(read, u"IPHTTPS_ClientUrl"_s);
    out.state = machine::dwordOf(read, u"IPHTTPS_ClientState"_s);
    return out;
}

void addInterfaces(std::vector<ClientUrlKey> &keys, Kind kind, const KeyPath &path,
                   const RegistryKey &key)
{
    for (const auto &[name, subkey] : key.subkeys)
        keys.push_back(clientUrlKey(kind, path.child(name), name, subkey));
}

/// IPHTTPSProfiles\{GUID}\NAME. A profile without anything below it, if that was read, stands for
/// itself: it is a profile without a URL. So does one that could not be opened.
void addProfiles(std::vector<ClientUrlKey> &keys, const KeyPath &path, const RegistryKey &key)
{
    for (const auto &[guid, profile] : key.subkeys) {
        const KeyPath profilePath = path.child(guid);
        const bool standsForItself = profile.unreadable || profile.subkeysComplete;
        if (!profile.subkeys.empty())
            addInterfaces(keys, Kind::Profile, profilePath, profile);
        else if (standsForItself)
            keys.push_back(clientUrlKey(Kind::Profile, profilePath, {}, profile));
    }
}

/// The service keeps its own settings here, too, under value names that are not documented; only
/// what has a URL under the name that policy uses counts.
void addLocal(std::vector<ClientUrlKey> &keys, const KeyPath &path, const RegistryKey &key)
{
    for (const auto &[name, subkey] : key.subkeys) {
        ClientUrlKey local = clientUrlKey(Kind::Local, path.child(name), name, subkey);
        if (local.url.hasValue())
            keys.push_back(std::move(local));
    }
}

/// A policy key; if it was not recorded by itself, the key above may still tell.
Reading<RegistryKey> readBelowTransition(const machine::Machine &machine, const QString &name)
{
    const KeyPath parentPath = transitionPolicyKey();
    Reading<RegistryKey> own = readKey(machine, parentPath.child(name));
    const machine::Unreadable *why = own.read.unreadable();
    if (!why || why->reason != machine::Reason::NotRecorded)
        return own;
    const Reading<RegistryKey> parent = readKey(machine, parentPath);
    if (parent.read.isUnreadable())
        return own;
    return {machine::subkeyOf(parent.read, name), parent.origin};
}

bool wasReadWhole(const Read<RegistryKey> &key)
{
    return key.isAbsent() || (key.hasValue() && machine::isComplete(*key.value()));
}

} // namespace

Fact<IpHttpsPolicy> ipHttpsPolicyIn(const machine::Machine &machine)
{
    const KeyPath singlePath = transitionPolicyKey().child(u"IPHTTPS");
    const KeyPath profilesPath = transitionPolicyKey().child(u"IPHTTPSProfiles");
    const Reading<RegistryKey> single = readBelowTransition(machine, u"IPHTTPS"_s);
    const Reading<RegistryKey> profiles = readBelowTransition(machine, u"IPHTTPSProfiles"_s);
    const Reading<RegistryKey> local = readKey(machine, localIpHttpsKey());

    IpHttpsPolicy policy;
    policy.complete = wasReadWhole(single.read) && wasReadWhole(profiles.read);
    if (single.read.isUnreadable() || profiles.read.isUnreadable())
        policy.unread = reasonOf(single.read, profiles.read);
    if (const RegistryKey *key = single.read.value())
        addInterfaces(policy.keys, Kind::SingleSite, singlePath, *key);
    if (const RegistryKey *key = profiles.read.value())
        addProfiles(policy.keys, profilesPath, *key);
    if (const RegistryKey *key = local.read.value())
        addLocal(policy.keys, localIpHttpsKey(), *key);

    Fact<IpHttpsPolicy> fact;
    if (single.read.hasValue() || profiles.read.hasValue())
        fact.read = std::move(policy);
    else if (single.read.isAbsent() && profiles.read.isAbsent())
        fact.read = machine::Absent{};
    else
        fact.read = reasonOf(single.read, profiles.read);
    addOriginOf(fact.origins, single.read, originOf(singlePath, single));
    addOriginOf(fact.origins, profiles.read, originOf(profilesPath, profiles));
    addOriginOf(fact.origins, local.read, originOf(localIpHttpsKey(), local));
    return fact;
}

ProbeResult ipHttpsPolicy(const machine::Machine &machine, std::stop_token /*stop*/)
{
    ProbeResult result = resultOf(ipHttpsPolicyIn(machine), &Evidence::ipHttpsPolicy);
    result.contribute = [put = std::move(result.contribute)](Evidence &evidence) {
        put(evidence);
        relate(evidence);
    };
    return result;
}

} // namespace da::evidence::probes
