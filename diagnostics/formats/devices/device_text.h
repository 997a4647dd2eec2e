// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/devices/device_listing.h"
#include "diagnostics/formats/text/lines.h"

namespace da::formats {

// Shared by the readers of devcon, pnputil and Get-PnpDevice.

/// ENUMERATOR\device\instance: two backslashes or more, no blanks, no registry hive or drive in
/// front.
[[nodiscard]] bool isInstanceId(QStringView word);
/// The same, with an enumerator that Windows itself brings: strong enough to begin a listing.
[[nodiscard]] bool isKnownInstanceId(QStringView word);
/// "{4d36e972-e325-11ce-bfc1-08002be10318}"
[[nodiscard]] bool isGuid(QStringView text);

/// The words of a command line, without quotes: {"pnputil", "/enum-devices", "/class", "Net"}. The
/// program stands first, without its folder and ".exe".
[[nodiscard]] QStringList commandWords(QStringView command);

[[nodiscard]] ParseIssue cutIdIssue(qint64 line, QStringView read);
[[nodiscard]] ParseIssue unreadRowIssue(qint64 line, QStringView read);
[[nodiscard]] ParseIssue cutBlockIssue(qint64 line, QStringView read);
[[nodiscard]] ParseIssue countIssue(qint64 line, qint64 announced, qint64 listed);

/// Get-PnpDevice [-PresentOnly] [-Class Net] [| Format-...]: what it covers. Any other condition
/// leaves that unknown. Without the command: what the content tells.
[[nodiscard]] ListingScope getPnpDeviceScope(const ListingScope &content, QStringView command);

[[nodiscard]] std::optional<DeviceListing> parseDevcon(QStringView text, QStringView command);
[[nodiscard]] std::optional<DeviceListing> parsePnpUtil(QStringView text, QStringView command);
[[nodiscard]] std::optional<DeviceListing> parseGetPnpDevice(QStringView text, QStringView command);

} // namespace da::formats
