// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace da::formats {

/// A rule of the name resolution policy table (NRPT), as it is in force.
struct NrptRule final {
    QStringList names; ///< ".corp.contoso.com"; one that begins with a dot means all below it
    /// Who answers: DNS servers of DirectAccess, else those of the rule. None: an exemption, these
    /// names are asked of the network's own DNS.
    QStringList dnsServers;
    std::optional<bool> directAccess; ///< nothing if the property has no value
    friend bool operator==(const NrptRule &, const NrptRule &) = default;
};
/// `Get-DnsClientNrptPolicy`. Not `Get-DnsClientNrptRule`, whose rules need not be in force.
[[nodiscard]] std::optional<std::vector<NrptRule>> parseGetDnsClientNrptPolicy(QStringView text);

} // namespace da::formats
