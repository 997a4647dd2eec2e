// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/ip_https_merge.h"

#include <algorithm>
#include <set>

namespace da::evidence::probes {

using formats::ErrorCode;
using formats::TunnelInterface;
using formats::TunnelRole;

namespace {

struct Report final {
    const TunnelInterface *said = nullptr;
    const Origin *origin = nullptr;
    std::size_t sighting = 0;
};

/// All that is said of one interface.
struct Group final {
    QString name;
    TunnelRole role = TunnelRole::Unknown;
    std::vector<Report> reports;

    [[nodiscard]] bool hasFrom(std::size_t sighting) const
    {
        return std::any_of(reports.begin(), reports.end(),
                           [&](const Report &report) { return report.sighting == sighting; });
    }
    [[nodiscard]] bool hasCode(const std::optional<ErrorCode> &code) const
    {
        return std::any_of(reports.begin(), reports.end(),
                           [&](const Report &report) { return report.said->code == code; });
    }
};

/// Server wins: where anything says server, every guard for servers must hold.
TunnelRole stronger(TunnelRole a, TunnelRole b)
{
    if (a == TunnelRole::Server || b == TunnelRole::Server)
        return TunnelRole::Server;
    return a == TunnelRole::Unknown ? b : a;
}

class Grouping final {
public:
    explicit Grouping(const std::vector<Sighting> &sightings)
    {
        for (const Sighting &sighting : sightings) {
            for (const TunnelInterface &said : sighting.interfaces) {
                if (!said.name.isEmpty())
                    m_names.insert(said.name.toCaseFolded());
            }
        }
        for (std::size_t i = 0; i < sightings.size(); ++i) {
            for (const TunnelInterface &said : sightings[i].interfaces)
                add({&said, &sightings[i].origin, i});
        }
    }
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

private:
    void add(const Report &report)
    {
        Group *group = report.said->name.isEmpty() ? onlyOne(report) : named(report);
        if (!group && isSaidAlready(report))
            return;
        if (!group)
            group = &m_groups.emplace_back();
        if (group->name.isEmpty())
            group->name = report.said->name;
        group->role = stronger(group->role, report.said->role);
        group->reports.push_back(report);
    }

    Group *named(const Report &report)
    {
        for (Group &group : m_groups) {
            const bool same = group.name.compare(report.said->name, Qt::CaseInsensitive) == 0;
            if (same && !group.hasFrom(report.sighting))
                return &group;
        }
        Group *only = m_names.size() == 1 ? onlyOne(report) : nullptr;
        return only && only->name.isEmpty() ? only : nullptr;
    }

    /// The one interface that a report without a name can mean.
    Group *onlyOne(const Report &report)
    {
        std::vector<Group *> notServers;
        std::vector<Group *> all;
        for (Group &group : m_groups) {
            if (group.hasFrom(report.sighting))
                continue;
            all.push_back(&group);
            if (group.role != TunnelRole::Server)
                notServers.push_back(&group);
        }
        const std::vector<Group *> &candidates = notServers.empty() ? all : notServers;
        return candidates.size() == 1 ? candidates.front() : nullptr;
    }

    /// Several could be meant, and one of them has this code: it adds nothing.
    [[nodiscard]] bool isSaidAlready(const Report &report) const
    {
        return report.said->name.isEmpty() &&
               std::any_of(m_groups.begin(), m_groups.end(), [&](const Group &group) {
                   return !group.hasFrom(report.sighting) && group.hasCode(report.said->code);
               });
    }

    std::set<QString> m_names;
    std::vector<Group> m_groups;
};

bool isNewer(const Origin &a, const Origin &b)
{
    return a.time && b.time && *a.time > *b.time;
}

/// Newest first, without a time last; else as the sources were given. Not isNewer itself, which is
/// no ordering when times are missing.
std::vector<Report> newestFirst(std::vector<Report> reports)
{
    std::stable_sort(reports.begin(), reports.end(), [](const Report &a, const Report &b) {
        const std::optional<QDateTime> &ta = a.origin->time;
        const std::optional<QDateTime> &tb = b.origin->time;
        return ta && (!tb || *ta > *tb);
    });
    return reports;
}

/// The newest code, or nothing if another one is not known to be older.
std::optional<ErrorCode> decide(const std::vector<Report> &reports,
                                std::vector<Contradiction> &contradictions)
{
    const Report *newest = nullptr;
    bool decided = true;
    for (const Report &report : reports) {
        if (!report.said->code)
            continue;
        if (!newest) {
            newest = &report;
            continue;
        }
        if (report.said->code == newest->said->code)
            continue;
        const bool older = isNewer(*newest->origin, *report.origin);
        decided = decided && older;
        contradictions.push_back(
            {FactId::IpHttpsInterfaces, *newest->origin, *report.origin, older});
    }
    return newest && decided ? newest->said->code : std::nullopt;
}

ConfiguredBy configuredBy(const std::vector<Report> &reports)
{
    for (const Report &report : reports) {
        if (report.said->fromGroupPolicy)
            return *report.said->fromGroupPolicy ? ConfiguredBy::GroupPolicy : ConfiguredBy::Local;
    }
    return ConfiguredBy::Unknown;
}

IpHttpsInterface merged(const Group &group, std::vector<Contradiction> &contradictions)
{
    const std::vector<Report> reports = newestFirst(group.reports);
    IpHttpsInterface out;
    out.name = group.name;
    out.role = group.role;
    out.code = decide(reports, contradictions);
    out.configuredBy = configuredBy(reports);
    for (const Report &report : reports) {
        if (out.url.isEmpty())
            out.url = report.said->url;
        // A status belongs to the code that it was printed with.
        if (out.statusText.isEmpty() && report.said->code == out.code)
            out.statusText = report.said->statusText;
    }
    out.activity = formats::tunnelActivity(out.statusText);
    return out;
}

} // namespace

MergedInterfaces mergeInterfaces(const std::vector<Sighting> &sightings)
{
    MergedInterfaces out;
    const Grouping grouping(sightings);
    for (const Group &group : grouping.groups())
        out.interfaces.push_back(merged(group, out.contradictions));
    return out;
}

} // namespace da::evidence::probes
