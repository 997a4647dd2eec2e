// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace da::formats {

/// An IPv4 or IPv6 address by its form.
struct InternetAddress final {
    QString text;         ///< without zone and mark
    bool version4 = true; ///< else 6
    bool marked = false;  ///< "(Preferred)" or the like in any language stood behind it
    friend bool operator==(const InternetAddress &, const InternetAddress &) = default;

    [[nodiscard]] bool isNetMask() const;     ///< ones, then zeros
    [[nodiscard]] bool isUnspecified() const; ///< "::" or "0.0.0.0", which is no address at all
    [[nodiscard]] bool isLinkLocal() const;   ///< fe80::/10
};

/// An IPv4 address and nothing else, in network order: four decimal numbers below 256.
[[nodiscard]] std::optional<quint32> ipv4Of(QStringView text);
/// The whole value is one address, with a zone ("%11") and a mark in brackets or without.
[[nodiscard]] std::optional<InternetAddress> internetAddress(QStringView value);

} // namespace da::formats
