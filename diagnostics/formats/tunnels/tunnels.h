// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/codes/error_code.h"
#include "diagnostics/formats/text/parse_issue.h"

#include <vector>

namespace da::formats {

enum class TunnelRole { Unknown, Client, Server };

/// What the words of an interface's status say. Words are translated by Windows, so they come from
/// a table of phrases per language; a phrase that is not in it is NotUnderstood.
enum class TunnelActivity { NotUnderstood, Active, Inactive };
[[nodiscard]] TunnelActivity tunnelActivity(QStringView statusText);

/// One IP-HTTPS interface as netsh or Get-NetIPHttpsState report it.
struct TunnelInterface final {
    QString name; ///< "IPHTTPSInterface"; empty if not given
    TunnelRole role = TunnelRole::Unknown;
    QString url;                         ///< as printed; empty if not given
    std::optional<ErrorCode> code;       ///< nothing if none was printed
    QString statusText;                  ///< as printed, blanks trimmed
    std::optional<bool> fromGroupPolicy; ///< the "(Group Policy)" mark behind the name; nothing if
                                         ///< the format does not tell
    qint64 line = 0;
    friend bool operator==(const TunnelInterface &, const TunnelInterface &) = default;
};

/// Output of `netsh interface httpstunnel show interfaces`, of `Get-NetIPHttpsState` (list or
/// table), or the form that support articles retype.
struct TunnelReport final {
    enum class Kind { Netsh, Cmdlet, Retyped };
    Kind kind = Kind::Netsh;
    std::vector<TunnelInterface> interfaces;
    friend bool operator==(const TunnelReport &, const TunnelReport &) = default;
};

/// Reads by structure, not by labels: a heading without a value, a rule of dashes, rows of
/// "label : value"; the code is the row whose whole value is 0x and hex digits, the URL the row
/// whose value has a scheme, the role the row whose value is "client" or "server", the status the
/// row behind the code. Any number of interfaces. Nothing if the text is not this output.
[[nodiscard]] std::optional<TunnelReport> parseHttpsTunnel(QStringView text);
/// `InterfaceStatus`/`LastErrorCode` are property names and never translated. Decimal codes.
[[nodiscard]] std::optional<TunnelReport> parseGetNetIpHttpsState(QStringView text);

/// Teredo's own words (type and state stay English in every Windows).
enum class TeredoState { Unknown, Offline, Dormant, Probe, Qualified };
enum class TeredoType {
    Unknown,
    Default,
    Disabled,
    Client,
    EnterpriseClient,
    NatAwareClient,
    Server
};

/// Output of `netsh interface teredo show state`.
struct TeredoReport final {
    TeredoType type = TeredoType::Unknown;
    TeredoState state = TeredoState::Unknown;
    bool fromGroupPolicy = false;
    QString serverName;
    QString nat;       ///< "restricted (port)", ... as printed; empty if not printed
    QString errorText; ///< translated by Windows; empty if not printed
    friend bool operator==(const TeredoReport &, const TeredoReport &) = default;
};
[[nodiscard]] std::optional<TeredoReport> parseTeredo(QStringView text);

// Writers, for the simulated computer: English, padded as netsh does.
[[nodiscard]] QString writeHttpsTunnel(const TunnelReport &report);
[[nodiscard]] QString writeTeredo(const TeredoReport &report);

} // namespace da::formats
