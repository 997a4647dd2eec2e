// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_file.h"
#include "diagnostics/machine/registry.h"

#include <QStringList>
#include <set>
#include <span>

namespace da::machine::importing {

/// Grows a registry tree out of what a source lists, and says what is complete in it. Keys that
/// nobody is interested in are not kept, and no more than there is room for; `room` is shared by
/// all trees of an import.
class RegistryTree final {
public:
    RegistryTree(RegistryKey &root, std::span<const KeyPath> interesting, qint64 &room);

    /// The key, which is there; null if it is not interesting.
    RegistryKey *list(const KeyPath &path, const Origin &origin);
    /// The key as a place to note what is not in it; its being there is not known.
    RegistryKey *place(const KeyPath &path);
    void keep(RegistryKey &key, const formats::RegValue &value);
    /// Something was left out for want of room: nothing is known to be all of it.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    void deny(const KeyPath &path, const Origin &origin);
    void forget(const KeyPath &path); ///< it was read, and is not there
    void forgetValue(const KeyPath &path, const QString &name);

    /// Something between this key and the next was lost: neither its values nor the keys listed
    /// after it, below `top`, are known to be all.
    void damage(const KeyPath &path, const KeyPath &top);
    /// All of `top` was listed, with everything below it.
    void complete(const KeyPath &top);
    /// All subkeys of a key were listed, whatever is in them.
    void completeSubkeys(const KeyPath &path, RegistryKey &key);

private:
    [[nodiscard]] bool isKept(const KeyPath &path) const;
    [[nodiscard]] bool isWhollyKept(const KeyPath &path) const;
    RegistryKey *find(const KeyPath &path);
    bool pay(qint64 bytes);
    void completeBelow(const KeyPath &path, RegistryKey &key);

    RegistryKey &m_root;
    std::span<const KeyPath> m_interesting;
    qint64 &m_room;
    bool m_isFull = false;
    bool m_hasPaid = false;
    std::set<const RegistryKey *> m_valuesLost;
    std::set<const RegistryKey *> m_subkeysLost;
};

/// HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName, whose value
/// ComputerName is the computer's name.
[[nodiscard]] const KeyPath &computerNameKey();

} // namespace da::machine::importing
