// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/ip_https_merge.h"
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

using formats::TunnelInterface;
using formats::TunnelReport;
using machine::Reason;
using machine::RegistryKey;
using machine::Unreadable;

/// What the sources say, and why those that say nothing don't.
struct Sources final {
    std::vector<Sighting> sightings;
    std::vector<Origin> origins;         ///< of every source that was read or refused
    std::set<machine::QueryId> answered; ///< commands that answered, be it with nothing
    std::optional<Unreadable> why;       ///< the reason that tells most

    void failed(const Unreadable &reason) { why = why ? tellingMost(*why, reason) : reason; }
};

using Parser = std::optional<TunnelReport> (*)(QStringView);

/// Commands print nothing if there is no interface (netsh) or IP-HTTPS is inactive (the cmdlet):
/// that is an answer, and no sign of a fault.
void addCommand(Sources &sources, const machine::Machine &machine, machine::QueryId query,
                Parser parse)
{
    const Reading<QString> text = machine.query(query);
    addOriginOf(sources.origins, text.read, text.origin);
    if (const Unreadable *reason = text.read.unreadable())
        return sources.failed(*reason);
    if (text.read.isAbsent()) // this Windows does not have the command
        return sources.failed({Reason::Unsupported, {}});
    if (text.read.value()->trimmed().isEmpty()) {
        sources.answered.insert(query);
        return;
    }
    const std::optional<TunnelReport> report = parse(*text.read.value());
    if (!report)
        return sources.failed({Reason::Broken, u"not the state of IP-HTTPS"_s});
    sources.answered.insert(query);
    sources.sightings.push_back({report->interfaces, text.origin});
}

/// The service keeps the last code of each interface here, in no language. A key without a code
/// is no sighting: settings alone make no interface.
void addRegistry(Sources &sources, const machine::Machine &machine)
{
    const machine::KeyPath path = localIpHttpsKey();
    const Reading<RegistryKey> all = readKey(machine, path);
    if (const Unreadable *reason = all.read.unreadable())
        sources.failed(*reason);
    if (!all.read.hasValue())
        return;
    for (const auto &[name, key] : all.read.value()->subkeys) {
        const Origin own = key.origin.source.isEmpty() ? all.origin : key.origin;
        const Read<RegistryKey> read = opened(key);
        const Read<quint32> code = machine::dwordOf(read, u"ErrorCode"_s);
        const Origin origin = originOf(path.child(name), {read, own});
        if (const Unreadable *reason = code.unreadable()) {
            sources.failed(*reason);
            addOriginOf(sources.origins, code, origin);
        }
        if (!code.hasValue())
            continue;
        TunnelInterface said;
        said.name = name;
        said.code = formats::ErrorCode{*code.value()};
        addOrigin(sources.origins, origin);
        sources.sightings.push_back({{said}, origin});
    }
}

/// Nobody reported an interface. netsh lists them all, so its silence is the finding. The cmdlet's
/// silence is one only if no other source had something that could not be read.
Read<std::vector<IpHttpsInterface>> withoutInterface(const Sources &sources)
{
    const bool somethingLost = sources.why && (sources.why->reason == Reason::Broken ||
                                               sources.why->reason == Reason::Denied ||
                                               sources.why->reason == Reason::TimedOut);
    const bool listed = sources.answered.contains(machine::QueryId::HttpsTunnelInterfaces);
    if (listed || (!sources.answered.empty() && !somethingLost))
        return std::vector<IpHttpsInterface>{};
    return sources.why.value_or(Unreadable{});
}

/// The decisive origin first: the newest of those that saw an interface.
void putDecisiveFirst(Sources &sources)
{
    const Origin *decisive = nullptr;
    for (const Sighting &sighting : sources.sightings) {
        const std::optional<QDateTime> &time = sighting.origin.time;
        if (!decisive || (time && (!decisive->time || *time > *decisive->time)))
            decisive = &sighting.origin;
    }
    if (!decisive)
        return;
    const auto found = std::find(sources.origins.begin(), sources.origins.end(), *decisive);
    if (found != sources.origins.end())
        std::rotate(sources.origins.begin(), found, found + 1);
}

} // namespace

ProbeResult ipHttpsState(const machine::Machine &machine, std::stop_token stop)
{
    Sources sources;
    addCommand(sources, machine, machine::QueryId::HttpsTunnelInterfaces,
               formats::parseHttpsTunnel);
    if (!stop.stop_requested())
        addRegistry(sources, machine);
    if (!stop.stop_requested())
        addCommand(sources, machine, machine::QueryId::IpHttpsStateCmdlet,
                   formats::parseGetNetIpHttpsState);
    putDecisiveFirst(sources);

    MergedInterfaces merged = mergeInterfaces(sources.sightings);
    Fact<std::vector<IpHttpsInterface>> fact;
    if (merged.interfaces.empty())
        fact.read = withoutInterface(sources);
    else
        fact.read = std::move(merged.interfaces);
    fact.origins = std::move(sources.origins);

    ProbeResult result = resultOf(std::move(fact), &Evidence::ipHttps);
    result.contribute = [put = std::move(result.contribute),
                         contradictions = std::move(merged.contradictions)](Evidence &evidence) {
        put(evidence);
        evidence.contradictions.insert(evidence.contradictions.end(), contradictions.begin(),
                                       contradictions.end());
        relate(evidence);
    };
    return result;
}

} // namespace da::evidence::probes
