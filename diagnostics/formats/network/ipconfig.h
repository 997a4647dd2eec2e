// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace da::formats {

/// An adapter as ipconfig shows it.
struct AdapterAddresses final {
    /// "Ethernet", "iphttpsinterface". Windows prints the kind of adapter in front of it, in its
    /// display language; where that language is not known the name keeps the kind.
    QString name;
    QString description;           ///< "Microsoft IP-HTTPS Platform Adapter"; only with /all
    std::optional<bool> connected; ///< nothing if it is not told in words that are known
    QStringList addresses;         ///< without zone and without marks such as "(Preferred)"
    QStringList gateways;
    QStringList dnsServers; ///< only with /all
    friend bool operator==(const AdapterAddresses &, const AdapterAddresses &) = default;
};

struct AddressReport final {
    QString hostName; ///< only with /all
    std::vector<AdapterAddresses> adapters;
    friend bool operator==(const AddressReport &, const AddressReport &) = default;
};

/// Output of `ipconfig /all` or `ipconfig` in any language. By structure: headings that end in a
/// colon, rows with dots before their colon, values that go on in the next line. What a row means
/// is told by the form of its value and by the order of the rows, which is the same everywhere.
/// "Media disconnected" is the only thing that is told in words.
[[nodiscard]] std::optional<AddressReport> parseIpConfig(QStringView text);

} // namespace da::formats
