// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace da::formats {

/// A rule of the Name Resolution Policy Table (MS-GPNRPT).
struct NameRule final {
    QStringList names;                ///< ".corp.contoso.com", "nls.corp.contoso.com"
    QStringList dnsServers;           ///< none: an exemption, or a rule about something else
    std::optional<bool> directAccess; ///< it sets what DirectAccess does; nothing if not told
    friend bool operator==(const NameRule &, const NameRule &) = default;
};

struct NameRuleReport final {
    std::vector<NameRule> rules;
    friend bool operator==(const NameRuleReport &, const NameRuleReport &) = default;
};

/// Output of `netsh namespace show effectivepolicy` or `show policy` in any language. By
/// structure: blocks of a heading that names the rule, a rule of dashes and rows; "DirectAccess"
/// and "DNS" stand in the labels of every language.
[[nodiscard]] std::optional<NameRuleReport> parseNamespacePolicy(QStringView text);

/// Where the DNS client thinks it is.
struct DnsClientState final {
    std::optional<bool> outsideCorporateNetwork;
    std::optional<bool> directAccessConfigured;
    friend bool operator==(const DnsClientState &, const DnsClientState &) = default;
};

/// Output of `netsh dns show state`: a heading, a rule and six rows whose values are sentences.
/// Nothing but words, so only languages whose words are known are understood.
[[nodiscard]] std::optional<DnsClientState> parseDnsState(QStringView text);

} // namespace da::formats
