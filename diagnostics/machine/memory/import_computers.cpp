// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/import_parts.h"

#include <QRegularExpression>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

bool isAddress(const QString &host)
{
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    return address.match(host).hasMatch();
}

/// As computers compare their names: NetBIOS, 15 characters without case and domain.
QString identity(const QString &name)
{
    constexpr qsizetype kNetBios = 15;
    const QString plain = name.trimmed().toUpper();
    return isAddress(plain) ? plain : plain.section(u'.', 0, 0).left(kNetBios);
}

bool namesNobody(const QString &host)
{
    return host.isEmpty() || host == u"."_s ||
           host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0;
}

/// What stands in one source under one prompt: it all comes from one computer.
struct Group final {
    std::size_t source = 0;
    std::set<QString> names; ///< identities
    bool remote = false;
    bool reports = false; ///< IP-HTTPS
    bool understood = false;
    std::vector<Found *> found;
    QString computer; ///< identity; empty if it can't be told
};

class Computers final {
public:
    explicit Computers(Sources &sources) : m_sources(sources)
    {
        std::map<std::pair<std::size_t, QString>, std::size_t> places;
        for (Found &found : sources.found) {
            const QString host = namesNobody(found.remoteHost) ? QString() : found.remoteHost;
            const auto [place, isNew] =
                places.try_emplace({found.source, identity(host)}, m_groups.size());
            if (isNew) {
                Group &group = m_groups.emplace_back();
                group.source = found.source;
                group.remote = !host.isEmpty();
            }
            add(m_groups[place->second], found);
        }
        for (Group &group : m_groups) {
            nameGroup(group);
            if (group.remote)
                m_withRemote.insert(group.source);
        }
    }

    [[nodiscard]] bool areSeveral() const
    {
        return m_order.size() > 1 || std::any_of(m_groups.begin(), m_groups.end(),
                                                 [&](const Group &g) { return isForeign(g); });
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (const QString &id : m_order)
            out.append(m_shown.at(id));
        return out;
    }

    /// Whose files report IP-HTTPS; empty if that does not tell.
    QString diagnosed()
    {
        std::set<QString> reporters;
        std::map<QString, QString> directories;
        for (Group &group : m_groups) {
            group.computer = computerOf(group, directories);
            if (group.reports)
                reporters.insert(group.computer);
        }
        return reporters.size() == 1 ? *reporters.begin() : QString();
    }
    void leaveOutOthers(const QString &diagnosed)
    {
        for (Group &group : m_groups) {
            for (Found *found : group.found) {
                const bool unassigned = group.computer.isEmpty() && !found->isUnderstood();
                found->passage.leftOut = group.computer != diagnosed && !unassigned;
            }
        }
        const auto place = std::find(m_order.begin(), m_order.end(), diagnosed);
        std::rotate(m_order.begin(), place, place + 1);
    }

private:
    void add(Group &group, Found &found)
    {
        group.found.push_back(&found);
        group.reports = group.reports || found.reportsIpHttps();
        group.understood = group.understood || found.isUnderstood();
        for (const QString &name : std::as_const(found.names))
            group.names.insert(seen(name));
    }
    /// A prompt's host is a name where nothing better is said; it may be an alias or an address.
    void nameGroup(Group &group)
    {
        if (group.names.empty() && group.remote)
            group.names.insert(seen(group.found.front()->remoteHost));
        if (group.names.size() != 1)
            return;
        for (Found *found : group.found)
            found->passage.computer = m_shown.at(*group.names.begin());
    }
    QString seen(const QString &name)
    {
        const QString id = identity(name);
        if (m_shown.try_emplace(id, name.trimmed()).second)
            m_order.push_back(id);
        return id;
    }

    /// Under a local prompt in a source that has remote ones, too: another computer, not named.
    [[nodiscard]] bool isForeign(const Group &group) const
    {
        return group.understood && !group.remote && group.names.empty() &&
               m_withRemote.contains(group.source);
    }

    QString computerOf(const Group &group, std::map<QString, QString> &directories) const
    {
        if (!group.names.empty())
            return group.names.size() == 1 ? *group.names.begin() : QString();
        if (isForeign(group))
            return {};
        const QString directory = m_sources.sources[group.source].directory();
        const auto [known, isNew] = directories.try_emplace(directory);
        if (isNew)
            known->second = computerOfDirectory(directory);
        return known->second;
    }
    /// Named alone in this folder, or in the nearest one above with all its subfolders.
    [[nodiscard]] QString computerOfDirectory(const QString &directory) const
    {
        std::set<QString> names = namesIn(directory, false);
        for (QString at = directory; names.empty(); at = at.section(u'/', 0, -2)) {
            names = namesIn(at, true);
            if (at.isEmpty())
                break;
        }
        return names.size() == 1 ? *names.begin() : QString();
    }
    [[nodiscard]] std::set<QString> namesIn(const QString &directory, bool below) const
    {
        std::set<QString> out;
        for (const Group &group : m_groups) {
            const QString place = m_sources.sources[group.source].directory();
            const bool inside =
                place == directory ||
                (below && (directory.isEmpty() || place.startsWith(directory + u'/')));
            if (inside)
                out.insert(group.names.begin(), group.names.end());
        }
        return out;
    }

    Sources &m_sources;
    std::vector<Group> m_groups;
    std::set<std::size_t> m_withRemote; ///< sources that have a remote prompt
    std::vector<QString> m_order;       ///< identities, as they were found
    std::map<QString, QString> m_shown;
};

} // namespace

void tellComputersApart(Sources &sources, Import &result)
{
    Computers computers(sources);
    if (computers.areSeveral()) {
        const QString diagnosed = computers.diagnosed();
        result.mixedComputers = diagnosed.isEmpty();
        if (!diagnosed.isEmpty())
            computers.leaveOutOthers(diagnosed);
    }
    result.computers = computers.names();
}

} // namespace da::machine::importing
