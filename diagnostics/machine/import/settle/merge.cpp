// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/settle/settle.h"

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

using formats::ServiceReport;
using formats::SystemReport;
using formats::TunnelReport;

/// What every source says, by subject.
struct Sightings final {
    std::map<QueryId, std::vector<Sighting<QString>>> outputs;
    /// Of `netsh namespace show policy`: what is set, which counts where nobody asked what is in
    /// force.
    std::vector<Sighting<QString>> setRules;
    std::vector<DeviceSighting> devices;
    std::map<QString, std::vector<Sighting<ServiceRecord>>> services;
    std::vector<Sighting<Platform>> platform;
    std::vector<Sighting<Network>> network;
    std::map<QString, std::vector<Sighting<ServerAnswer>>> servers;
    std::vector<RegistrySighting> registry;
};

template <class T>
Sighting<T> sighting(const Reading<T> &reading, std::size_t source)
{
    return {reading.read, reading.origin, source};
}

Platform platformOf(const SystemReport &report)
{
    Platform out;
    out.computerName = report.computerName;
    out.osName = report.osName;
    out.edition = report.edition;
    out.majorVersion = report.majorVersion;
    out.minorVersion = report.minorVersion;
    out.build = report.build;
    if (report.listsHotfixes)
        out.hotfixes = report.hotfixes;
    return out;
}

/// Sorts one passage's content to its subject.
class Sorter final {
public:
    Sorter(Sightings &into, const Found &found, const Origin &origin)
        : m_into(into), m_found(found), m_origin(origin)
    {
    }

    void operator()(const formats::NotUnderstood &) const {}
    void operator()(const formats::RegFileText &) const {}
    void operator()(const formats::RegQueryReport &) const {}
    void operator()(const formats::RegQueryAnswer &) const {}
    void operator()(const formats::EmptyAnswer &) const
    {
        // Typed last, and nothing behind it: perhaps it never ran.
        const std::optional<QueryId> query = queryAsked(m_found.passage.command);
        if (query && m_found.ended)
            output(*query, QString());
    }
    void operator()(const TunnelReport &report) const
    {
        output(report.kind == TunnelReport::Kind::Cmdlet ? QueryId::IpHttpsStateCmdlet
                                                         : QueryId::HttpsTunnelInterfaces,
               m_found.text);
    }
    void operator()(const formats::TeredoReport &) const
    {
        output(QueryId::TeredoState, m_found.text);
    }
    void operator()(const formats::DeviceListing &listing) const
    {
        m_into.devices.push_back({DeviceInventory{listing.devices, listing.scope}, m_origin,
                                  m_found.source, listing.tool});
    }
    void operator()(const ServiceReport &report) const
    {
        for (const ServiceRecord &service : report.services)
            m_into.services[service.name.toLower()].push_back({service, m_origin, m_found.source});
    }
    void operator()(const formats::NoSuchService &service) const
    {
        m_into.services[service.name.toLower()].push_back({Absent{}, m_origin, m_found.source});
    }
    void operator()(const formats::TransitionReport &report) const
    {
        // The relay alone is no answer to what the state is.
        const bool state = report.state != formats::TransitionReport::State::Unknown;
        const bool isatap = report.method == formats::TransitionReport::Method::Isatap;
        if (state)
            output(isatap ? QueryId::IsatapState : QueryId::SixToFourState, m_found.text);
    }
    void operator()(const formats::UrlReservationReport &) const
    {
        output(QueryId::UrlReservations, m_found.text);
    }
    void operator()(const formats::ProxySetting &) const
    {
        output(QueryId::WinHttpProxy, m_found.text);
    }
    void operator()(const formats::NameRuleReport &) const
    {
        const QString last = m_found.passage.command.trimmed().section(u' ', -1);
        if (last.startsWith(u'p', Qt::CaseInsensitive)) // "show policy"
            m_into.setRules.push_back({m_found.text, m_origin, m_found.source});
        else
            output(QueryId::NamespacePolicy, m_found.text);
    }
    void operator()(const formats::DnsClientState &) const
    {
        output(QueryId::DnsClientState, m_found.text);
    }
    void operator()(const formats::AddressReport &report) const
    {
        m_into.network.push_back({networkOf(report), m_origin, m_found.source});
        if (report.hostName.isEmpty())
            return;
        Platform platform;
        platform.computerName = report.hostName;
        m_into.platform.push_back({platform, m_origin, m_found.source});
    }
    void operator()(const formats::HotfixReport &report) const
    {
        Platform platform;
        platform.hotfixes = report.hotfixes;
        if (report.whole) // Platform has no place for a part of them
            m_into.platform.push_back({platform, m_origin, m_found.source});
    }
    void operator()(const SystemReport &report) const
    {
        m_into.platform.push_back({platformOf(report), m_origin, m_found.source});
    }
    void operator()(const std::vector<formats::ListedAdapter> &adapters) const
    {
        m_into.network.push_back({networkOf(adapters), m_origin, m_found.source});
    }
    void operator()(const formats::DirectAccessStatus &) const
    {
        answer(QueryId::DirectAccessStatus);
    }
    void operator()(const formats::DirectAccessSettings &) const
    {
        answer(QueryId::DirectAccessSettings);
    }
    void operator()(const std::vector<formats::IpHttpsConfiguration> &) const
    {
        answer(QueryId::IpHttpsConfigurationCmdlet);
    }
    void operator()(const std::vector<formats::NrptRule> &) const { answer(QueryId::NrptPolicy); }

private:
    void output(QueryId query, const QString &text) const
    {
        m_into.outputs[query].push_back({text, m_origin, m_found.source});
    }
    /// Of a cmdlet, unless it was asked for a part or for another computer.
    void answer(QueryId query) const
    {
        if (isWholeAnswer(m_found.passage.command))
            output(query, m_found.text);
    }

    Sightings &m_into;
    const Found &m_found;
    const Origin &m_origin;
};

void addState(Sightings &into, const State &state, std::size_t source)
{
    for (const auto &[query, reading] : state.outputs)
        into.outputs[query].push_back(sighting(reading, source));
    for (const auto &[name, reading] : state.services)
        into.services[name].push_back(sighting(reading, source));
    into.devices.push_back({state.devices.read, state.devices.origin, source, std::nullopt});
    into.platform.push_back(sighting(state.platform, source));
    into.network.push_back(sighting(state.network, source));
    for (const auto &[address, reading] : state.servers)
        into.servers[address].push_back(sighting(reading, source));
}

Sightings sightingsIn(const Sources &sources)
{
    Sightings out;
    for (const Found &found : sources.found) {
        if (found.passage.leftOut || asksAnotherComputer(found.passage.command))
            continue;
        const Source &source = sources.sources[found.source];
        // Only prompts tell what was typed first; a mail quotes in any order.
        const qint64 order = found.passage.command.isEmpty() ? 0 : found.passage.line;
        const Origin origin{source.place(found.passage.line), found.text, source.time, order};
        if (found.state)
            addState(out, *found.state, found.source);
        if (found.state || found.registry) {
            const RegistryKey *root = found.state ? &found.state->registry : &*found.registry;
            out.registry.push_back({root, origin, found.source});
        }
        std::visit(Sorter(out, found, origin), found.content);
    }
    if (!out.setRules.empty())
        out.outputs.try_emplace(QueryId::NamespacePolicy, std::move(out.setRules));
    return out;
}

template <class T>
bool agreeIfKnown(const T &a, const T &b, const T &unknown)
{
    return a == unknown || b == unknown || a == b;
}

bool agreeServices(const ServiceRecord &a, const ServiceRecord &b)
{
    return agreeIfKnown(a.state, b.state, ServiceRecord::State::Unknown) &&
           agreeIfKnown(a.start, b.start, ServiceRecord::Start::Unknown);
}

bool completeService(ServiceRecord &a, const ServiceRecord &b)
{
    if (a.state == ServiceRecord::State::Unknown)
        a.state = b.state;
    if (a.start == ServiceRecord::Start::Unknown)
        a.start = b.start;
    if (!a.startedAt)
        a.startedAt = b.startedAt;
    if (!a.dependents)
        a.dependents = b.dependents;
    return false;
}

/// The one stretch that is evidence; null if there are several.
const Found *onlyEvidence(const Sources &sources)
{
    const Found *only = nullptr;
    for (const Found &found : sources.found) {
        if (isBundlePart(found))
            continue;
        if (only)
            return nullptr;
        only = &found;
    }
    return only;
}

} // namespace

State merge(const Sources &sources)
{
    // A recording alone stays as it is, with what only its own form can say.
    if (const Found *found = onlyEvidence(sources); found && found->state)
        return *found->state;
    const Sightings all = sightingsIn(sources);
    State out;
    for (const Found &found : sources.found) {
        if (found.state && !found.passage.leftOut)
            out.conflicts.insert(out.conflicts.end(), found.state->conflicts.begin(),
                                 found.state->conflicts.end());
    }
    for (const auto &[query, texts] : all.outputs) {
        out.outputs[query] = settle(
            texts, queryName(query), out.conflicts,
            [q = query](const QString &a, const QString &b) { return agreeOutputs(q, a, b); },
            [q = query](const QString &a, const QString &b) { return tellsMore(q, a, b); });
    }
    out.devices = mergeDevices(all.devices, out.conflicts);
    for (const auto &[name, records] : all.services)
        out.services[name] =
            settle(records, u"service:"_s + name, out.conflicts, agreeServices, completeService);
    out.platform = mergePlatform(all.platform, out.conflicts);
    out.network = mergeNetwork(all.network, out.conflicts);
    for (const auto &[address, answers] : all.servers)
        out.servers[address] =
            settle(answers, u"server:"_s + address, out.conflicts, std::equal_to<>(),
                   [](const ServerAnswer &, const ServerAnswer &) { return false; });
    out.registry = mergeRegistry(all.registry, out.conflicts);
    return out;
}

} // namespace da::machine::importing
