// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/probe.h"
#include "diagnostics/machine/listing.h"

#include <QStringList>

// What several probes share: how a key is read and shown, and which reason counts among several.
namespace da::evidence::probes {

// The keys that probes read. Policy: MS-GPNRPT and the ADMX files tcpip and nca; the rest: KB929852
// and the services themselves.
[[nodiscard]] machine::KeyPath transitionPolicyKey(); ///< ...\TCPIP\v6Transition
[[nodiscard]] machine::KeyPath ipHelperKey();         ///< ...\Services\iphlpsvc
[[nodiscard]] machine::KeyPath localIpHttpsKey();     ///< ...\iphlpsvc\Parameters\IPHTTPS
[[nodiscard]] machine::KeyPath tcpip6Key();           ///< ...\Services\Tcpip6
[[nodiscard]] machine::KeyPath nameResolutionKey();   ///< ...\DNSClient\DnsPolicyConfig
[[nodiscard]] machine::KeyPath localNameRulesKey();   ///< ...\Dnscache\Parameters\DnsPolicyConfig
[[nodiscard]] machine::KeyPath connectivityAssistantKey();
[[nodiscard]] machine::KeyPath urlReservationsKey(); ///< ...\HTTP\Parameters\UrlAclInfo
[[nodiscard]] machine::KeyPath systemProxyKey();     ///< HKU\.DEFAULT\...\Internet Settings
[[nodiscard]] machine::KeyPath userProxyKey();       ///< HKCU\...\Internet Settings
[[nodiscard]] machine::KeyPath winHttpProxyKey();    ///< HKLM\...\Internet Settings\Connections
[[nodiscard]] machine::KeyPath windowsVersionKey();  ///< ...\Windows NT\CurrentVersion
[[nodiscard]] machine::KeyPath serviceKey(const QString &name);

/// The key, unreadable if it is there but could not be opened, with the origin that is nearest to
/// it.
[[nodiscard]] Reading<machine::RegistryKey> readKey(const machine::Machine &machine,
                                                    const machine::KeyPath &path);
/// A key inside another as an answer of its own.
[[nodiscard]] Read<machine::RegistryKey> opened(const machine::RegistryKey &key);
/// The key reduced to these values, to show only what was looked at.
[[nodiscard]] Reading<machine::RegistryKey> only(const Reading<machine::RegistryKey> &key,
                                                 const QStringList &values);

/// The origin of a key, its raw text being what was read as a .reg file has it.
[[nodiscard]] Origin originOf(const machine::KeyPath &path,
                              const Reading<machine::RegistryKey> &key);
/// Adds an origin unless it says nothing or is there already.
void addOrigin(std::vector<Origin> &origins, const Origin &origin);
/// Adds the origin of an answer; what was not recorded has none, wherever it would have stood.
template <class T>
void addOriginOf(std::vector<Origin> &origins, const Read<T> &read, const Origin &origin)
{
    const machine::Unreadable *why = read.unreadable();
    if (!why || why->reason != machine::Reason::NotRecorded)
        addOrigin(origins, origin);
}

/// The reason that tells most: denied, timed out, broken, contradictory, unsupported, not recorded.
[[nodiscard]] const machine::Unreadable &tellingMost(const machine::Unreadable &a,
                                                     const machine::Unreadable &b);
/// The same for two answers of which at least one is unreadable.
template <class A, class B>
[[nodiscard]] machine::Unreadable reasonOf(const Read<A> &a, const Read<B> &b)
{
    if (a.isUnreadable() && b.isUnreadable())
        return tellingMost(*a.unreadable(), *b.unreadable());
    return a.isUnreadable() ? *a.unreadable() : *b.unreadable();
}

/// A reading as a fact with its one origin, whose raw text is a listing if it came with none.
template <class T>
[[nodiscard]] Fact<T> factOf(const Reading<T> &reading)
{
    Fact<T> fact{reading.read, {}};
    Origin origin = reading.origin;
    if (const T *value = fact.value(); value && origin.raw.isEmpty())
        origin.raw = machine::listed(*value);
    addOriginOf(fact.origins, reading.read, origin);
    return fact;
}

/// What a command printed, understood by its reader: Broken if it is not what it should be. The
/// origin keeps the text.
template <class T, class Parse>
[[nodiscard]] Fact<T> factOfOutput(const machine::Machine &machine, machine::QueryId query,
                                   Parse &&parse)
{
    const Reading<QString> text = machine.query(query);
    Fact<T> fact;
    if (const QString *printed = text.read.value()) {
        if (std::optional<T> value = parse(*printed))
            fact.read = std::move(*value);
        else
            fact.read = machine::Unreadable{machine::Reason::Broken, machine::queryName(query)};
    } else if (text.read.isAbsent()) {
        fact.read = machine::Absent{};
    } else {
        fact.read = *text.read.unreadable();
    }
    addOriginOf(fact.origins, text.read, text.origin);
    return fact;
}

/// What a probe brings for one fact.
template <class T>
[[nodiscard]] ProbeResult resultOf(Fact<T> fact, Fact<T> Evidence::*place)
{
    ProbeResult result;
    result.status = statusOf(fact.read);
    result.source = fact.origins.empty() ? QString() : fact.origins.front().source;
    result.contribute = [fact = std::move(fact), place](Evidence &evidence) {
        evidence.*place = fact;
    };
    return result;
}

/// The IP-HTTPS client settings: what the probe of that name brings (ip_https_policy.cpp).
[[nodiscard]] Fact<IpHttpsPolicy> ipHttpsPolicyIn(const machine::Machine &machine);

/// Completes the interfaces by what other facts tell of them: whether the adapter is up, and who
/// configured them. Called by each probe whose fact bears on it, so that none waits for another;
/// the order does not matter.
void relate(Evidence &evidence);

} // namespace da::evidence::probes
