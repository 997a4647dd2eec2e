// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/registry_value.h"
#include "diagnostics/machine/reading.h"

#include <map>

namespace da::machine {

using formats::KeyPath;
using formats::RegistryValue;

/// Orders registry names as the registry compares them, without case.
struct RegistryNameLess final {
    bool operator()(const QString &a, const QString &b) const;
};

/// A registry key with all that was read of it and below it. Incomplete trees are normal: evidence
/// from outside covers parts. What is not listed is absent only where the tree says it is complete.
struct RegistryKey final {
    std::map<QString, RegistryValue, RegistryNameLess> values; ///< default value: empty name
    std::map<QString, RegistryKey, RegistryNameLess> subkeys;
    /// Names that were looked for and are not there, although the key is not complete.
    std::map<QString, Absent, RegistryNameLess> absentValues;
    std::map<QString, Absent, RegistryNameLess> absentSubkeys;
    bool valuesComplete = true;  ///< a value that is not listed is absent
    bool subkeysComplete = true; ///< a subkey that is not listed is absent
    /// Set if the key is there but could not be opened: then nothing above counts.
    std::optional<Unreadable> unreadable;
    QString owner;                 ///< SID of the owner, "S-1-5-18"; empty if not read
    QByteArray securityDescriptor; ///< self-relative; empty if not read
    std::optional<QDateTime> lastWrite;
    Origin origin;

    friend bool operator==(const RegistryKey &, const RegistryKey &) = default;
};

/// A value of a key that was read; the completeness of the key decides between absent and
/// not recorded. Names compare without case.
[[nodiscard]] Read<RegistryValue> valueOf(const Read<RegistryKey> &key, const QString &name);
/// A subkey, any number of levels down ("IPHTTPS\IPHTTPSInterface").
[[nodiscard]] Read<RegistryKey> subkeyOf(const Read<RegistryKey> &key, const QString &path);
/// As text / number; a value of another type or size is Broken, not absent.
[[nodiscard]] Read<QString> stringOf(const Read<RegistryKey> &key, const QString &name);
[[nodiscard]] Read<quint32> dwordOf(const Read<RegistryKey> &key, const QString &name);
/// Everything below was read: no unreadable key, no incomplete list.
[[nodiscard]] bool isComplete(const RegistryKey &key);
/// The tree as text of a .reg file, for people who want to see what was read.
[[nodiscard]] QString toRegText(const KeyPath &path, const RegistryKey &key);

} // namespace da::machine
