// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/access/access_status.h"
#include "diagnostics/formats/access/ip_https_configuration.h"
#include "diagnostics/formats/access/name_rules.h"
#include "diagnostics/formats/access/net_adapters.h"
#include "diagnostics/formats/devices/device_listing.h"
#include "diagnostics/formats/registry/reg_query.h"
#include "diagnostics/formats/system/hotfixes.h"
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/tunnels/tunnels.h"

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
                 DirectAccessStatus, DirectAccessSettings, std::vector<IpHttpsConfiguration>,
                 std::vector<NrptRule>, std::vector<ListedAdapter>, HotfixReport>;

/// A stretch of a text, recognised by its content.
struct Passage final {
    QString command; ///< as in ConsolePiece
    QString text;    ///< the stretch itself, untouched
    qint64 line = 1; ///< its first line
    Content content;
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Splits a text by prompts, by the headings of a log (NCA, DCA) and by content and recognises each
/// stretch; of a log in HTML, a stretch is what it shows. Outputs that stand one
/// after another without prompts are separated at blank lines where that makes them recognisable.
/// What no format claims is NotUnderstood and kept. Never guesses: two formats that both claim a
/// stretch make it NotUnderstood.
[[nodiscard]] std::vector<Passage> recognise(const QString &text);

/// The name of the recognised format for people and JSON: "netsh-httpstunnel", "netsh-teredo",
/// "get-netiphttpsstate", "devices-devcon", "devices-pnputil", "devices-get-pnpdevice", "reg-file",
/// "reg-query", "services", "systeminfo", "ver", "get-daconnectionstatus",
/// "get-daclientexperienceconfiguration", "get-netiphttpsconfiguration",
/// "get-dnsclientnrptpolicy", "get-netadapter", "hotfixes", "empty", "not-understood".
[[nodiscard]] const char *contentName(const Content &content);

} // namespace da::formats
