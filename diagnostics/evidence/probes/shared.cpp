// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/shared.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

using machine::KeyPath;
using machine::Reason;
using machine::RegistryKey;
using machine::Unreadable;

namespace {

KeyPath localMachine(QStringView below)
{
    const QString text = u"HKEY_LOCAL_MACHINE\\"_s + below.toString();
    return KeyPath::parse(text).value_or(KeyPath());
}

int telling(Reason reason)
{
    switch (reason) {
    case Reason::NotRecorded:
        return 0;
    case Reason::Unsupported:
        return 1;
    case Reason::Contradictory:
        return 2;
    case Reason::Broken:
        return 3;
    case Reason::TimedOut:
        return 4;
    case Reason::Denied:
        return 5;
    }
    return 0;
}

} // namespace

KeyPath transitionPolicyKey()
{
    return localMachine(u"SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition");
}

KeyPath ipHelperKey()
{
    return serviceKey(u"iphlpsvc"_s);
}

KeyPath localIpHttpsKey()
{
    return ipHelperKey().child(u"Parameters").child(u"IPHTTPS");
}

KeyPath tcpip6Key()
{
    return serviceKey(u"Tcpip6"_s);
}

KeyPath nameResolutionKey()
{
    return localMachine(u"SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig");
}

KeyPath localNameRulesKey()
{
    return serviceKey(u"Dnscache"_s).child(u"Parameters").child(u"DnsPolicyConfig");
}

KeyPath urlReservationsKey()
{
    return serviceKey(u"HTTP"_s).child(u"Parameters").child(u"UrlAclInfo");
}

KeyPath systemProxyKey()
{
    return KeyPath::parse(u"HKEY_USERS\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                          u"Internet Settings")
        .value_or(KeyPath());
}

KeyPath userProxyKey()
{
    return KeyPath::parse(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                          u"Internet Settings")
        .value_or(KeyPath());
}

KeyPath winHttpProxyKey()
{
    return localMachine(u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\"
                        u"Connections");
}

KeyPath connectivityAssistantKey()
{
    return localMachine(u"SOFTWARE\\Policies\\Microsoft\\Windows\\NetworkConnectivityAssistant");
}

KeyPath windowsVersionKey()
{
    return localMachine(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
}

KeyPath serviceKey(const QString &name)
{
    return localMachine(u"SYSTEM\\CurrentControlSet\\Services").child(name);
}

Read<RegistryKey> opened(const RegistryKey &key)
{
    if (key.unreadable)
        return *key.unreadable;
    return key;
}

Reading<RegistryKey> readKey(const machine::Machine &machine, const KeyPath &path)
{
    Reading<RegistryKey> reading = machine.registryTree(path);
    const RegistryKey *key = reading.read.value();
    if (!key)
        return reading;
    const Origin origin = key->origin.source.isEmpty() ? reading.origin : key->origin;
    return {opened(*key), origin};
}

Reading<RegistryKey> only(const Reading<RegistryKey> &key, const QStringList &values)
{
    const RegistryKey *all = key.read.value();
    if (!all)
        return key;
    RegistryKey some = *all;
    some.subkeys.clear();
    some.values.clear();
    for (const QString &name : values) {
        if (const auto found = all->values.find(name); found != all->values.end())
            some.values.insert(*found);
    }
    return {some, key.origin};
}

Origin originOf(const KeyPath &path, const Reading<RegistryKey> &key)
{
    Origin origin = key.origin;
    if (const RegistryKey *value = key.read.value())
        origin.raw = machine::toRegText(path, *value);
    return origin;
}

void addOrigin(std::vector<Origin> &origins, const Origin &origin)
{
    const bool saysNothing = origin.source.isEmpty() && origin.raw.isEmpty();
    if (!saysNothing && std::find(origins.begin(), origins.end(), origin) == origins.end())
        origins.push_back(origin);
}

const Unreadable &tellingMost(const Unreadable &a, const Unreadable &b)
{
    return telling(b.reason) > telling(a.reason) ? b : a;
}

} // namespace da::evidence::probes
