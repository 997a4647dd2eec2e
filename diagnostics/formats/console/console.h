// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/access/access_status.h"
#include "diagnostics/formats/access/ip_https_configuration.h"
#include "diagnostics/formats/access/name_rules.h"
#include "diagnostics/formats/access/net_adapters.h"
#include "diagnostics/formats/devices/device_listing.h"
#include "diagnostics/formats/network/ipconfig.h"
#include "diagnostics/formats/network/name_resolution.h"
#include "diagnostics/formats/network/proxy.h"
#include "diagnostics/formats/network/transition.h"
#include "diagnostics/formats/network/url_reservations.h"
#include "diagnostics/formats/registry/reg_query.h"
#include "diagnostics/formats/system/hotfixes.h"
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/tunnels/tunnels.h"

#include <functional>
#include <stop_token>
#include <variant>

namespace da::formats {

/// A piece of a console paste: the command line if a prompt shows it, and what followed.
struct ConsolePiece final {
    QString command; ///< without the prompt: "netsh interface httpstunnel show interfaces"
    QString output;
    qint64 line = 1; ///< of the piece's first output line in the whole text
    friend bool operator==(const ConsolePiece &, const ConsolePiece &) = default;
};

/// Splits a paste at its prompts: "C:\Windows\system32>cmd", "PS C:\>cmd", "[host]: PS C:\>cmd",
/// "netsh interface>cmd". Without prompts the whole text is one piece without a command.
[[nodiscard]] std::vector<ConsolePiece> splitConsole(QStringView text);

/// A .reg export found inside a text: read it with readRegText.
struct RegFileText final {
    friend bool operator==(const RegFileText &, const RegFileText &) = default;
};
/// reg.exe's refusal of a known command.
struct RegQueryAnswer final {
    RegQueryCommand command;
    RegQueryRefusal refusal = RegQueryRefusal::NotFound;
    friend bool operator==(const RegQueryAnswer &, const RegQueryAnswer &) = default;
};
/// The command ran and printed nothing; for some commands that means something.
struct EmptyAnswer final {
    friend bool operator==(const EmptyAnswer &, const EmptyAnswer &) = default;
};
/// `sc query NAME` of a service that does not exist.
struct NoSuchService final {
    QString name;
    friend bool operator==(const NoSuchService &, const NoSuchService &) = default;
};
struct NotUnderstood final {
    friend bool operator==(const NotUnderstood &, const NotUnderstood &) = default;
};

using Content =
    std::variant<NotUnderstood, EmptyAnswer, TunnelReport, TeredoReport, DeviceListing, RegFileText,
                 RegQueryReport, RegQueryAnswer, ServiceReport, NoSuchService, SystemReport,
                 TransitionReport, AddressReport, UrlReservationReport, ProxySetting,
                 NameRuleReport, DnsClientState, HotfixReport, DirectAccessStatus,
                 DirectAccessSettings, std::vector<IpHttpsConfiguration>, std::vector<NrptRule>,
                 std::vector<ListedAdapter>>;

[[nodiscard]] inline bool isUnderstood(const Content &content)
{
    return !std::holds_alternative<NotUnderstood>(content);
}

/// A stretch of a text, recognised by its content.
struct Passage final {
    QString command; ///< as in ConsolePiece
    QString text;    ///< the stretch itself, untouched; what it shows, if it was quoted or HTML
    qint64 line = 1; ///< its first line
    Content content;
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Splits a text by prompts, by the headings of a log (NCA, DCA) and by content and recognises each
/// stretch; of a log in HTML, and of what a mail quotes or HTML wraps, a stretch is what it shows.
/// Outputs that stand one after another without prompts are separated at blank lines where that
/// makes them recognisable. What no format claims is NotUnderstood and kept. Never guesses: two
/// formats that both claim a stretch make it NotUnderstood.
[[nodiscard]] std::vector<Passage> recognise(const QString &text);

/// An output that is longer, in characters or lines, is no output of a command that this program
/// reads; it is NotUnderstood without being looked at. The bound keeps memory and time in hand.
inline constexpr qsizetype kLongestOutput = 4 * 1024 * 1024;
inline constexpr qsizetype kMostOutputLines = 400'000;
[[nodiscard]] bool isTooLongForOutput(QStringView text);

/// The same, each passage handed over in order as soon as it is known, in memory that one piece
/// needs. It ends when `take` returns false or a stop is requested. The text of a passage that is
/// too long for an output lives only during the call.
void recognise(QStringView text, const std::stop_token &stop,
               const std::function<bool(Passage)> &take);

/// The name of the recognised format for people and JSON: "netsh-httpstunnel", "netsh-teredo",
/// "get-netiphttpsstate", "devices-devcon", "devices-pnputil", "devices-get-pnpdevice", "reg-file",
/// "reg-query", "services", "systeminfo", "ver", "netsh-6to4", "netsh-isatap", "ipconfig",
/// "netsh-urlacl", "netsh-winhttp-proxy", "netsh-namespace-policy", "netsh-dns-state",
/// "get-daconnectionstatus", "get-daclientexperienceconfiguration", "get-netiphttpsconfiguration",
/// "get-dnsclientnrptpolicy", "get-netadapter", "hotfixes", "empty", "not-understood".
[[nodiscard]] const char *contentName(const Content &content);

} // namespace da::formats
