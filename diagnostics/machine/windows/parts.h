// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"
#include "diagnostics/machine/windows/windows_machine.h"

// The parts of WindowsMachine, one file each. All may be called from any thread.
namespace da::machine::windows {

/// A tree that is larger is cut, and says so where it was.
struct TreeLimits final {
    int depth = 512; ///< what the registry itself allows
    qint64 keys = 200'000;
    qint64 bytes = 256 * 1024 * 1024;
};
[[nodiscard]] Read<RegistryKey> readTree(const KeyPath &path, const std::stop_token &stop,
                                         const TreeLimits &limits = {});

/// Devices of the classes Net and Software devices, and those of no class, present or not.
[[nodiscard]] Read<DeviceInventory> readDevices(const std::stop_token &stop);

[[nodiscard]] Read<ServiceRecord> readService(const QString &name);

/// `facts` is what a Platform has no field for: the update revision, what it is joined to.
[[nodiscard]] Platform readPlatform(const WindowsMachine::Limits &limits, QString &facts);
[[nodiscard]] Read<Network> readNetwork();

/// What this computer is joined to.
struct Join final {
    enum class Kind { Unknown, Workgroup, Domain };
    Kind kind = Kind::Unknown;
    QString name;
};
[[nodiscard]] Join readJoin();
/// Nothing if the computer belongs to no domain, or nobody could tell in time.
[[nodiscard]] std::optional<bool> findsDomainController(const Join &join,
                                                        const WindowsMachine::Limits &limits);

/// Runs a program by its full path and gives what it printed. No shell, no input, no window; it and
/// all that it starts end with the time limit. One that prints nothing gave no answer.
[[nodiscard]] Read<QString> runProgram(const QString &program, const QString &arguments,
                                       const WindowsMachine::Limits &limits);
/// A query that is a netsh command.
[[nodiscard]] Read<QString> runNetsh(QueryId id, const WindowsMachine::Limits &limits);

} // namespace da::machine::windows
