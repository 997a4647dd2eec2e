// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"
#include "diagnostics/formats/network/connection_settings.h"
#include "diagnostics/formats/network/proxy.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

using machine::RegistryKey;

constexpr auto kUserBytes = "DefaultConnectionSettings"_L1;
constexpr auto kWinHttpBytes = "WinHttpSettings"_L1;

/// Entries are parted by semicolons or blanks.
QStringList listed(QString text)
{
    return text.replace(u';', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList values()
{
    return {u"ProxyEnable"_s, u"ProxyServer"_s, u"ProxyOverride"_s, u"AutoConfigURL"_s};
}

/// A text that is there; unreadable stays unreadable, absent is empty.
Read<QString> textOrEmpty(const Read<RegistryKey> &key, const QString &name)
{
    const Read<QString> text = machine::stringOf(key, name);
    return text.isAbsent() ? Read<QString>(QString()) : text;
}

/// A list such as "http=a:80;https=b:80" names a server for each scheme; only https counts here.
QString serverForHttps(const QString &text)
{
    QString other;
    for (const QString &entry : listed(text)) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals < 0)
            other = entry;
        else if (entry.first(equals).compare(u"https"_s, Qt::CaseInsensitive) == 0)
            return entry.sliced(equals + 1);
    }
    return other;
}

/// A value of bytes that holds all settings; bytes that are none are Broken.
Read<Proxy> proxyInBytes(const Read<RegistryKey> &key, const QString &name)
{
    const Read<machine::RegistryValue> value = machine::valueOf(key, name);
    if (!value.hasValue())
        return value.map([](const machine::RegistryValue &) { return Proxy(); });
    const auto settings = formats::parseConnectionSettings(value.value()->data);
    if (!settings)
        return machine::Unreadable{machine::Reason::Broken, name};
    return Proxy{serverForHttps(settings->server), settings->scriptUrl, settings->bypass};
}

/// KB2980672: what LocalSystem uses. A server counts only while ProxyEnable is not 0.
Read<Proxy> proxyInValues(const Read<RegistryKey> &key)
{
    if (!key.hasValue())
        return key.map([](const RegistryKey &) { return Proxy(); });
    const Read<quint32> enabled = machine::dwordOf(key, values()[0]);
    const Read<QString> server = textOrEmpty(key, values()[1]);
    const Read<QString> script = textOrEmpty(key, values()[3]);
    const bool isOn = enabled.valueOr(0) != 0;
    Proxy out;
    out.scriptUrl = script.valueOr({});
    if (isOn)
        out.server = serverForHttps(server.valueOr({}));
    const Read<QString> bypass = textOrEmpty(key, values()[2]);
    out.bypass = listed(bypass.valueOr({}));
    out.bypassKnown = bypass.wasRead();
    // What was found counts; that nothing is there must have been read.
    if (out.isDirect() && script.isUnreadable())
        return *script.unreadable();
    if (out.isDirect() && enabled.isUnreadable())
        return *enabled.unreadable();
    if (out.isDirect() && isOn && server.isUnreadable())
        return *server.unreadable();
    return out;
}

/// The proxy of an account, from its key "Internet Settings". WinINet goes by the bytes and keeps
/// the values beside them in step. Where they differ somebody wrote one of them by hand: then the
/// one that has a proxy counts, because it may be in use. Bytes that are there and could not be
/// read are not "no proxy", whatever the values beside them say.
Read<Proxy> proxyOfAccount(const Read<RegistryKey> &key)
{
    const Read<RegistryKey> connections = machine::subkeyOf(key, u"Connections"_s);
    const Read<Proxy> inBytes = proxyInBytes(connections, kUserBytes);
    if (inBytes.hasValue() && !inBytes.value()->isDirect())
        return inBytes;
    const Read<Proxy> inValues = proxyInValues(key);
    const machine::Unreadable *why = inBytes.unreadable();
    const bool areThere = why && why->reason != machine::Reason::NotRecorded;
    if (areThere && !(inValues.hasValue() && !inValues.value()->isDirect()))
        return inBytes;
    return inBytes.hasValue() && inValues.isUnreadable() ? inBytes : inValues;
}

/// What was looked at, to be shown: the values, and the bytes of the account alone.
Reading<RegistryKey> settingsOf(const machine::Machine &machine, const machine::KeyPath &path)
{
    const Reading<RegistryKey> all = readKey(machine, path);
    Reading<RegistryKey> out = only(all, values());
    RegistryKey *key = out.read.value();
    if (!key)
        return out;
    const auto connections = all.read.value()->subkeys.find(u"Connections"_s);
    if (connections != all.read.value()->subkeys.end()) {
        const Reading<RegistryKey> found{connections->second, {}};
        key->subkeys.insert_or_assign(u"Connections"_s, only(found, {kUserBytes}).read.valueOr({}));
    }
    return out;
}

std::optional<Proxy> winHttpProxy(const QString &text)
{
    const auto printed = formats::parseWinHttpProxy(text);
    if (!printed)
        return std::nullopt;
    return Proxy{serverForHttps(printed->server), {}, listed(printed->bypass.join(u' '))};
}

/// WinHTTP: from the registry, which is in no language, else as netsh prints it. Without the value
/// there is no proxy.
Fact<Proxy> winHttpProxyIn(const machine::Machine &machine)
{
    const machine::KeyPath path = winHttpProxyKey();
    const Reading<RegistryKey> key = only(readKey(machine, path), {kWinHttpBytes});
    Fact<Proxy> fact = factOfOutput<Proxy>(machine, machine::QueryId::WinHttpProxy, winHttpProxy);
    const Read<Proxy> inBytes = proxyInBytes(key.read, kWinHttpBytes);
    if (inBytes.hasValue() || fact.read.isUnreadable()) {
        Fact<Proxy> out{inBytes.wasRead() ? inBytes : fact.read, {}};
        addOriginOf(out.origins, key.read, originOf(path, key));
        for (const Origin &origin : fact.origins)
            addOrigin(out.origins, origin);
        return out;
    }
    return fact;
}

/// KB2980635: proxies that IP Helper remembers, as subkeys.
Read<bool> cachedProxies(const Read<RegistryKey> &key)
{
    const RegistryKey *value = key.value();
    if (!value)
        return key.map([](const RegistryKey &) { return true; });
    if (!value->subkeys.empty())
        return true;
    if (value->subkeysComplete)
        return machine::Absent{};
    return machine::Unreadable{};
}

bool wasAnyRead(const Proxies &proxies)
{
    return proxies.system.wasRead() || proxies.winHttp.wasRead() || proxies.cached.wasRead() ||
           proxies.user.wasRead();
}

} // namespace

ProbeResult proxies(const machine::Machine &machine, std::stop_token /*stop*/)
{
    const machine::KeyPath systemPath = systemProxyKey();
    const machine::KeyPath cachedPath = ipHelperKey().child(u"Parameters").child(u"ProxyMgr");
    const Reading<RegistryKey> system = settingsOf(machine, systemPath);
    const Reading<RegistryKey> user = settingsOf(machine, userProxyKey());
    const Reading<RegistryKey> cached = readKey(machine, cachedPath);

    Proxies value;
    value.system = proxyOfAccount(system.read);
    value.user = proxyOfAccount(user.read);
    value.cached = cachedProxies(cached.read);
    const Fact<Proxy> winHttp = winHttpProxyIn(machine);
    value.winHttp = winHttp.read;
    Fact<Proxies> fact;
    if (wasAnyRead(value))
        fact.read = value;
    else
        fact.read = reasonOf(value.system, value.cached);
    addOriginOf(fact.origins, system.read, originOf(systemPath, system));
    addOriginOf(fact.origins, user.read, originOf(userProxyKey(), user));
    addOriginOf(fact.origins, cached.read, originOf(cachedPath, cached));
    for (const Origin &origin : winHttp.origins)
        addOrigin(fact.origins, origin);
    return resultOf(std::move(fact), &Evidence::proxies);
}

} // namespace da::evidence::probes
