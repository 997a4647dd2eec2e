// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

// The address of the IP-HTTPS server, and what stands between it and this computer.
namespace da::causes {

/// The URLs that IP-HTTPS is set to use, as far as they were read: of the interfaces, then of the
/// settings. Without duplicates.
[[nodiscard]] QStringList serverUrls(const Evidence &evidence);
/// The host in lower case; empty if the text is no URL with one.
[[nodiscard]] QString hostOf(const QString &url);
/// The host is an IPv4 or IPv6 address instead of a name (KB2980627).
[[nodiscard]] bool isAddressLiteral(const QString &host);

/// The bypass list lets a host pass without the proxy: by name, with "*" for any letters, or by
/// "<local>" for names without a dot.
[[nodiscard]] bool bypasses(const QStringList &bypass, const QString &host);

/// The rule that decides where a host is looked up: the longest name that fits; a name that begins
/// with a dot is a suffix, another is the host itself (MS-GPNRPT). Null if none fits.
[[nodiscard]] const evidence::NameRule *ruleFor(const std::vector<evidence::NameRule> &rules,
                                                const QString &host);

/// The reservation is for the path of that URL, whatever its port and host: DirectAccess may use
/// another port than 443, and reservations are made for every host.
[[nodiscard]] bool isForPathOf(const evidence::UrlReservation &reservation, const QString &url);

} // namespace da::causes
