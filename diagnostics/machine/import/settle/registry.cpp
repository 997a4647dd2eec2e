// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/settle/settle.h"

#include <set>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

/// One key in one source. Many are only places above or around something that was told.
struct Told final {
    const RegistryKey *key = nullptr;
    Origin origin;
    std::size_t source = 0;
};
using Tellings = std::vector<Told>; ///< newest first

bool comesBefore(const Told &a, const Told &b)
{
    return comesFirst(a.origin, a.source, b.origin, b.source);
}

enum class Said { Nothing, There, Absent };

/// The source shows that the key exists: it lists it, or something in it.
bool isShown(const RegistryKey &key)
{
    return !key.origin.source.isEmpty() || key.unreadable || key.valuesComplete ||
           key.subkeysComplete || !key.values.empty() ||
           std::any_of(key.subkeys.begin(), key.subkeys.end(),
                       [](const auto &below) { return isShown(below.second); });
}

Said saidOfValue(const RegistryKey &key, const QString &name)
{
    if (key.values.contains(name))
        return Said::There;
    return key.valuesComplete || key.absentValues.contains(name) ? Said::Absent : Said::Nothing;
}

Said saidOfSubkey(const RegistryKey &key, const QString &name)
{
    const auto found = key.subkeys.find(name);
    if (found != key.subkeys.end())
        return isShown(found->second) ? Said::There : Said::Nothing;
    return key.subkeysComplete || key.absentSubkeys.contains(name) ? Said::Absent : Said::Nothing;
}

template <class Listed>
void addNames(std::set<QString, RegistryNameLess> &names, const Listed &listed)
{
    for (const auto &entry : listed)
        names.insert(entry.first);
}

/// Nobody reads more of them.
constexpr std::size_t kMostConflicts = 1'000;

class KeyMerge final {
public:
    KeyMerge(KeyPath path, Tellings tellings, std::vector<Conflict> &conflicts)
        : m_path(std::move(path)), m_tellings(std::move(tellings)), m_conflicts(conflicts)
    {
    }

    RegistryKey merged()
    {
        std::stable_sort(m_tellings.begin(), m_tellings.end(), comesBefore);
        dropUnreadable();
        if (m_tellings.size() == 1)
            return *m_tellings.front().key;
        takeOwn();
        mergeValues();
        mergeSubkeys();
        if (!m_decided) {
            const Origin origin = m_out.origin;
            m_out = State::unrecordedKey();
            m_out.origin = origin;
            m_out.unreadable = Unreadable{Reason::Contradictory, origin.source};
        }
        return m_out;
    }

private:
    /// That one source was refused contradicts nobody who was not.
    void dropUnreadable()
    {
        const auto readable = [](const Told &one) { return !one.key->unreadable; };
        if (std::any_of(m_tellings.begin(), m_tellings.end(),
                        [&](const Told &one) { return readable(one) && isShown(*one.key); }))
            std::erase_if(m_tellings, [&](const Told &one) { return !readable(one); });
        else if (const auto denied =
                     std::find_if_not(m_tellings.begin(), m_tellings.end(), readable);
                 denied != m_tellings.end())
            m_tellings = {*denied};
    }

    void takeOwn()
    {
        m_out = State::unrecordedKey();
        for (const Told &one : m_tellings) {
            m_out.valuesComplete = m_out.valuesComplete || one.key->valuesComplete;
            m_out.subkeysComplete = m_out.subkeysComplete || one.key->subkeysComplete;
            if (m_out.origin.source.isEmpty())
                m_out.origin = one.key->origin;
            if (m_out.owner.isEmpty())
                m_out.owner = one.key->owner;
            if (m_out.securityDescriptor.isEmpty())
                m_out.securityDescriptor = one.key->securityDescriptor;
            if (!m_out.lastWrite)
                m_out.lastWrite = one.key->lastWrite;
        }
    }

    /// Notes that two sources differ; false if their times do not decide.
    bool conflict(const KeyPath &path, const Told &kept, const Told &dropped)
    {
        const bool newer = isNewer(kept.origin, kept.source, dropped.origin, dropped.source);
        const Conflict found{path.text(), kept.origin, dropped.origin, newer};
        if (m_conflicts.size() < kMostConflicts &&
            std::find(m_conflicts.begin(), m_conflicts.end(), found) == m_conflicts.end())
            m_conflicts.push_back(found);
        return newer;
    }

    void mergeValues()
    {
        std::set<QString, RegistryNameLess> names;
        for (const Told &one : m_tellings) {
            addNames(names, one.key->values);
            addNames(names, one.key->absentValues);
        }
        for (const QString &name : names)
            mergeValue(name);
    }

    void mergeValue(const QString &name)
    {
        const Told *first = nullptr;
        for (const Told &one : m_tellings) {
            const Said said = saidOfValue(*one.key, name);
            if (said == Said::Nothing)
                continue;
            if (!first) {
                first = &one;
                if (said == Said::There)
                    m_out.values.insert(*one.key->values.find(name));
                else if (!m_out.valuesComplete)
                    m_out.absentValues.try_emplace(name);
                continue;
            }
            const auto kept = m_out.values.find(name);
            const bool same =
                kept == m_out.values.end()
                    ? said == Said::Absent
                    : said == Said::There && one.key->values.find(name)->second == kept->second;
            if (!same)
                m_decided = conflict(m_path, *first, one) && m_decided;
        }
    }

    void mergeSubkeys()
    {
        std::set<QString, RegistryNameLess> names;
        for (const Told &one : m_tellings) {
            addNames(names, one.key->subkeys);
            addNames(names, one.key->absentSubkeys);
        }
        for (const QString &name : names)
            mergeSubkey(name);
    }

    /// What is older than a source that says "not there" no longer counts.
    void mergeSubkey(const QString &name)
    {
        const KeyPath path =
            m_path.isEmpty() ? KeyPath::parse(name).value_or(KeyPath()) : m_path.child(name);
        Tellings children;
        const Told *first = nullptr;
        Said firstSaid = Said::Nothing;
        bool over = false;
        bool decided = true;
        for (const Told &one : m_tellings) {
            const Said said = saidOfSubkey(*one.key, name);
            if (said != Said::Nothing && !first) {
                first = &one;
                firstSaid = said;
            } else if (said != Said::Nothing && said != firstSaid) {
                decided = conflict(path, *first, one) && decided;
            }
            over = over || said == Said::Absent;
            if (const auto found = one.key->subkeys.find(name);
                !over && found != one.key->subkeys.end())
                children.push_back(childOf(one, found->second));
        }
        if (firstSaid == Said::Absent && decided) {
            if (!m_out.subkeysComplete)
                m_out.absentSubkeys.try_emplace(name);
            return;
        }
        RegistryKey &child = m_out.subkeys.try_emplace(name, State::unrecordedKey()).first->second;
        if (!decided)
            child.unreadable = Unreadable{Reason::Contradictory, first->origin.source};
        else
            child = KeyMerge(path, std::move(children), m_conflicts).merged();
    }

    static Told childOf(const Told &parent, const RegistryKey &key)
    {
        return {&key, key.origin.source.isEmpty() ? parent.origin : key.origin, parent.source};
    }

    KeyPath m_path;
    Tellings m_tellings;
    std::vector<Conflict> &m_conflicts;
    RegistryKey m_out;
    bool m_decided = true;
};

} // namespace

RegistryKey mergeRegistry(std::vector<RegistrySighting> trees, std::vector<Conflict> &conflicts)
{
    if (trees.empty())
        return State::unrecordedKey();
    Tellings tellings;
    for (RegistrySighting &tree : trees)
        tellings.push_back({tree.root, std::move(tree.origin), tree.source});
    return KeyMerge(KeyPath(), std::move(tellings), conflicts).merged();
}

} // namespace da::machine::importing
