// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"

// What the tests write to the computer they run on, by plain Win32 calls. Only under Wine.
namespace da::test {

/// Under Wine, where a computer is a folder that nobody misses.
[[nodiscard]] bool isWine();

void writeKey(const machine::KeyPath &path);
void writeValue(const machine::KeyPath &path, const QString &name,
                const machine::RegistryValue &value);
/// In SDDL: "D:P(D;;KA;;;WD)" lets nobody in.
void writeAccess(const machine::KeyPath &path, const QString &sddl);
/// With all below it, whoever may read it.
void removeTree(const machine::KeyPath &path);

/// As Windows keeps a node that was installed.
void writeDevice(const machine::DeviceNode &node);
[[nodiscard]] machine::KeyPath deviceKey(const QString &instanceId);

/// Made and, if it shall run, started; it must be removed again.
void writeService(const machine::ServiceRecord &service);
void removeService(const QString &name);

/// A file that lies beside this program, by its full path in Windows' form.
[[nodiscard]] QString besideUs(const QString &name);

/// Puts another netsh.exe in place and takes it away again.
class NetshStandIn final {
public:
    NetshStandIn();
    ~NetshStandIn();
    NetshStandIn(const NetshStandIn &) = delete;
    NetshStandIn &operator=(const NetshStandIn &) = delete;
    void prints(machine::QueryId id, const QByteArray &bytes);
    /// "hang", "flood", "child", "fail", "input"; empty for what it should do.
    void does(const QString &what);

private:
    QString m_folder;
};

} // namespace da::test
