// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"

#include <QRegularExpression>
#include <algorithm>
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

/// Which computers are named in a folder, or in it and below, asked many times: a sorted list of
/// what names one. Two names that differ are as good as a hundred.
class NamedPlaces final {
public:
    void add(const QString &directory, const QString &name)
    {
        m_places.push_back({key(directory), name, 0});
    }
    void sort()
    {
        std::stable_sort(m_places.begin(), m_places.end(), isBefore);
        for (std::size_t i = m_places.size(); i-- > 0;) {
            const bool goesOn = i + 1 < m_places.size() && m_places[i + 1].name == m_places[i].name;
            m_places[i].sameUntil = goesOn ? m_places[i + 1].sameUntil : i + 1;
        }
    }
    /// Named alone in this folder, or in the nearest one above with all its subfolders.
    [[nodiscard]] QString computerOf(const QString &directory) const
    {
        const Place asked{key(directory), {}, 0};
        const auto [first, last] =
            std::equal_range(m_places.begin(), m_places.end(), asked, isBefore);
        if (first != last)
            return only(first, last);
        const QString inside = nearest(asked.key, first);
        const auto begin =
            std::lower_bound(m_places.begin(), m_places.end(), Place{inside, {}, 0}, isBefore);
        const auto end = std::partition_point(begin, m_places.end(), [&](const Place &place) {
            return place.key.startsWith(inside);
        });
        return only(begin, end);
    }

private:
    struct Place final {
        QString key;
        QString name;
        std::size_t sameUntil = 0; ///< up to here the same name follows
    };
    using At = std::vector<Place>::const_iterator;

    static bool isBefore(const Place &a, const Place &b) { return a.key < b.key; }
    /// All keys below a folder begin with its own.
    static QString key(const QString &directory)
    {
        return directory.isEmpty() ? QString() : directory + u'/';
    }
    [[nodiscard]] QString only(At first, At last) const
    {
        const bool isOne =
            first < last && m_places.cbegin() + std::ptrdiff_t(first->sameUntil) >= last;
        return isOne ? first->name : QString();
    }
    /// The nearest folder at or above `asked` with a name in it or below: what it shares with one
    /// of its neighbours in the list.
    [[nodiscard]] QString nearest(const QString &asked, At next) const
    {
        QString best;
        const auto look = [&](const Place &place) {
            const auto [differs, other] =
                std::mismatch(asked.begin(), asked.end(), place.key.begin(), place.key.end());
            const QString shared = asked.first(differs - asked.begin());
            const QString folder = shared.first(shared.lastIndexOf(u'/') + 1);
            if (folder.size() > best.size())
                best = folder;
        };
        if (next != m_places.end())
            look(*next);
        if (next != m_places.begin())
            look(*std::prev(next));
        return best;
    }

    std::vector<Place> m_places;
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
            for (const QString &name : group.names)
                m_named.add(m_sources.sources[group.source].directory(), name);
        }
        m_named.sort();
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
            known->second = m_named.computerOf(directory);
        return known->second;
    }
    Sources &m_sources;
    std::vector<Group> m_groups;
    NamedPlaces m_named;
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
