// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

#include <QHash>
#include <QSet>

// The address of the IP-HTTPS server, and what stands between it and this computer.
namespace da::causes {

/// The URLs that IP-HTTPS is set to use, as far as they were read: of the interfaces, then of the
/// settings. Without duplicates, and without what has no host ("about:blank").
[[nodiscard]] QStringList serverUrls(const Evidence &evidence);
/// Their hosts, in lower case, once each.
[[nodiscard]] QStringList serverHosts(const Evidence &evidence);
/// The host in lower case; empty if the text is no URL with one.
[[nodiscard]] QString hostOf(const QString &url);
/// The host is an IPv4 or IPv6 address instead of a name (KB2980627).
[[nodiscard]] bool isAddressLiteral(const QString &host);

/// The bypass list lets a host pass without the proxy: by name, with "*" for any letters, or by
/// "<local>" for names without a dot.
[[nodiscard]] bool bypasses(const QStringList &bypass, const QString &host);

/// Which rule decides where a host is looked up: the longest name that fits; one that begins with a
/// dot is a suffix, another is the host itself (MS-GPNRPT). Points into the rules.
class NameRuleIndex final {
public:
    explicit NameRuleIndex(const std::vector<evidence::NameRule> &rules);
    /// Null if none fits.
    [[nodiscard]] const evidence::NameRule *ruleFor(const QString &host) const;

private:
    QHash<QString, const evidence::NameRule *> m_rules; ///< by name in lower case
};

/// The paths of the addresses, in lower case: "iphttps". DirectAccess may use another port than
/// 443, and reservations are made for every host, so that the path alone tells what belongs to it.
[[nodiscard]] QSet<QString> serverPaths(const Evidence &evidence);
/// The path of a reservation in the same form; empty if it has none.
[[nodiscard]] QString pathOf(const evidence::UrlReservation &reservation);

} // namespace da::causes
