// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/tree.h"
#include "diagnostics/machine/memory/state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

/// Windows itself allows 512 levels.
constexpr qsizetype kDeepest = 512;

const KeyPath &systemKey()
{
    static const KeyPath path = *KeyPath::parse(u"HKEY_LOCAL_MACHINE\\SYSTEM");
    return path;
}

/// Every running Windows has it; where it is not listed, an export left the link out.
QString currentControlSet()
{
    return u"CurrentControlSet"_s;
}

} // namespace

const KeyPath &computerNameKey()
{
    static const KeyPath path =
        *KeyPath::parse(u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName"
                        u"\\ComputerName");
    return path;
}

RegistryTree::RegistryTree(RegistryKey &root, std::span<const KeyPath> interesting, qint64 &room)
    : m_root(root), m_interesting(interesting), m_room(room)
{
}

bool RegistryTree::pay(qint64 bytes)
{
    // Merging asks each tree for each name, so that a tree is dear however small it is.
    constexpr qint64 kTree = 50'000;
    if (!m_hasPaid)
        bytes += kTree;
    m_isFull = m_isFull || bytes > m_room;
    if (m_isFull)
        return false;
    m_room -= bytes;
    m_hasPaid = true;
    return true;
}

bool RegistryTree::isKept(const KeyPath &path) const
{
    return isWhollyKept(path) ||
           std::any_of(m_interesting.begin(), m_interesting.end(),
                       [&](const KeyPath &wanted) { return wanted.isWithin(path); });
}

bool RegistryTree::isWhollyKept(const KeyPath &path) const
{
    return m_interesting.empty() ||
           std::any_of(m_interesting.begin(), m_interesting.end(),
                       [&](const KeyPath &wanted) { return path.isWithin(wanted); });
}

RegistryKey *RegistryTree::find(const KeyPath &path)
{
    RegistryKey *key = &m_root;
    for (const QString &name : path.names()) {
        const auto found = key->subkeys.find(name);
        if (found == key->subkeys.end())
            return nullptr;
        key = &found->second;
    }
    return key;
}

RegistryKey *RegistryTree::place(const KeyPath &path)
{
    const QStringList names = path.names();
    if (names.isEmpty() || names.size() > kDeepest || !isKept(path))
        return nullptr;
    RegistryKey *key = &m_root;
    for (const QString &name : names) {
        key->absentSubkeys.erase(name);
        auto next = key->subkeys.find(name);
        if (next == key->subkeys.end()) {
            if (!pay(qint64(sizeof(RegistryKey)) + 2 * name.size()))
                return nullptr;
            next = key->subkeys.try_emplace(name, State::unrecordedKey()).first;
        }
        key = &next->second;
    }
    return key;
}

void RegistryTree::keep(RegistryKey &key, const formats::RegValue &value)
{
    constexpr qint64 kEach = 200;
    if (pay(kEach + 2 * value.name.size() + value.value.data.size()))
        key.values.insert_or_assign(value.name, value.value);
}

RegistryKey *RegistryTree::list(const KeyPath &path, const Origin &origin)
{
    RegistryKey *key = place(path);
    if (key && key->origin.source.isEmpty())
        key->origin = origin;
    return key;
}

void RegistryTree::deny(const KeyPath &path, const Origin &origin)
{
    if (RegistryKey *key = list(path, origin))
        key->unreadable = Unreadable{Reason::Denied, origin.source};
}

void RegistryTree::forget(const KeyPath &path)
{
    const std::optional<KeyPath> parent = path.parent();
    if (!parent || !isKept(path))
        return;
    if (RegistryKey *key = place(*parent); key && !key->subkeys.contains(path.name()))
        key->absentSubkeys.try_emplace(path.name());
}

void RegistryTree::forgetValue(const KeyPath &path, const QString &name)
{
    if (RegistryKey *key = place(path); key && !key->values.contains(name))
        key->absentValues.try_emplace(name);
}

void RegistryTree::damage(const KeyPath &path, const KeyPath &top)
{
    if (path.isEmpty())
        return;
    if (const RegistryKey *key = find(path))
        m_valuesLost.insert(key);
    for (std::optional<KeyPath> at = path; at && at->isWithin(top); at = at->parent()) {
        if (const RegistryKey *key = find(*at))
            m_subkeysLost.insert(key);
    }
}

void RegistryTree::complete(const KeyPath &top)
{
    if (RegistryKey *key = find(top))
        completeBelow(top, *key);
}

void RegistryTree::completeBelow(const KeyPath &path, RegistryKey &key)
{
    key.valuesComplete = !m_valuesLost.contains(&key);
    if (!m_subkeysLost.contains(&key))
        completeSubkeys(path, key);
    for (auto &[name, subkey] : key.subkeys)
        completeBelow(path.child(name), subkey);
}

void RegistryTree::completeSubkeys(const KeyPath &path, RegistryKey &key)
{
    if (isWhollyKept(path)) {
        key.subkeysComplete = !(path == systemKey() && !key.subkeys.contains(currentControlSet()));
        return;
    }
    // Others were left away here; what was looked for and not listed is absent all the same.
    const qsizetype depth = path.names().size();
    for (const KeyPath &wanted : m_interesting) {
        if (!wanted.isWithin(path))
            continue;
        const QString name = wanted.names().value(depth);
        const bool isLink =
            path == systemKey() && formats::sameRegistryName(name, currentControlSet());
        if (!isLink && !key.subkeys.contains(name))
            key.absentSubkeys.try_emplace(name);
    }
}

} // namespace da::machine::importing
