// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace da::formats {

/// A Windows service. State numbers are those of the service control manager.
struct ServiceRecord final {
    enum class State {
        Unknown = 0,
        Stopped = 1,
        StartPending = 2,
        StopPending = 3,
        Running = 4,
        ContinuePending = 5,
        PausePending = 6,
        Paused = 7
    };
    enum class Start {
        Unknown = -1,
        Boot = 0,
        System = 1,
        Automatic = 2,
        Manual = 3,
        Disabled = 4
    };
    QString name; ///< "iphlpsvc"; compares without case
    State state = State::Unknown;
    Start start = Start::Unknown;
    std::optional<QDateTime> startedAt;
    /// Running services that need this one and stop before it; nothing if not told.
    std::optional<QStringList> dependents = std::nullopt;
    friend bool operator==(const ServiceRecord &, const ServiceRecord &) = default;
};

/// Output of `sc query[ex]`, `sc qc` or `Get-Service` (table or list).
struct ServiceReport final {
    std::vector<ServiceRecord> services;
    bool truncated = false; ///< a name was cut with "..." : such rows are left out
    friend bool operator==(const ServiceReport &, const ServiceReport &) = default;
};

/// sc: by structure, the state row is "n  NAME" with n 1..7; the service name is the value of the
/// row that opens a block (SERVICE_NAME is not translated, but is not relied on alone).
[[nodiscard]] std::optional<ServiceReport> parseScQuery(QStringView text);
/// `sc qc`: what a service is set to, by structure; its start type is "n  NAME" with n 0..4. The
/// state is not told.
[[nodiscard]] std::optional<ServiceReport> parseScConfig(QStringView text);
/// Get-Service: Status words Running/Stopped/... are enum names and never translated.
[[nodiscard]] std::optional<ServiceReport> parseGetService(QStringView text);
/// `sc` answers error 1060 for a service that does not exist: the number counts, not the words.
[[nodiscard]] bool saysServiceDoesNotExist(QStringView text);

enum class Edition { Unknown, Client, Server };

/// What systeminfo, ver or winver say of the computer.
struct SystemReport final {
    QString computerName; ///< empty if not told
    QString osName;       ///< "Microsoft Windows 10 Enterprise"; empty if not told
    std::optional<int> majorVersion;
    std::optional<int> minorVersion;
    std::optional<int> build;
    Edition edition = Edition::Unknown; ///< from the product name ("Server" is not translated)
    QStringList hotfixes;               ///< "KB2966807"; of systeminfo's list
    bool listsHotfixes = false;
    friend bool operator==(const SystemReport &, const SystemReport &) = default;
};

/// systeminfo: by structure. Rows "label: value" in a fixed order in every language: host name, OS
/// name, OS version ("10.0.19045 N/A Build 19045"), ... ; "[01]: KB..." rows are the hotfixes.
[[nodiscard]] std::optional<SystemReport> parseSystemInfo(QStringView text);
/// ver: "Microsoft Windows [Version 6.3.9600]", the word before the number in any language.
[[nodiscard]] std::optional<SystemReport> parseVer(QStringView text);

} // namespace da::formats
