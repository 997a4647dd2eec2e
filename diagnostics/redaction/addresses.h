// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace da::redaction {

/// An IPv4 address stands in the last two groups.
struct Address final {
    bool version4 = false;
    std::array<quint16, 8> groups{};
    [[nodiscard]] quint32 ipv4() const { return quint32(groups[6]) << 16 | groups[7]; }
    friend bool operator==(const Address &, const Address &) = default;
};

/// What an address tells of where it belongs; a token stays in the class.
enum class AddressClass {
    Private10,
    Private172,
    Private192,
    Shared,      ///< 100.64.0.0/10, RFC 6598
    LinkLocal4,  ///< 169.254.0.0/16
    Multicast4,  ///< 224.0.0.0/4 and above
    Public4,     ///< becomes one for documentation, RFC 5737
    LinkLocal6,  ///< fe80::/10
    UniqueLocal, ///< fc00::/7
    Multicast6,
    Teredo,     ///< 2001:0::/32
    SixToFour,  ///< 2002::/16
    Isatap,     ///< ...:0:5efe:a.b.c.d below any prefix, RFC 5214
    Translated, ///< 64:ff9b::/96, RFC 6052
    Mapped,     ///< ::ffff:0:0/96
    Global6,    ///< becomes one for documentation, RFC 3849
    Other6,
};
[[nodiscard]] const char *kindName(AddressClass one);

/// By its form alone, without zone, port or brackets.
[[nodiscard]] std::optional<Address> addressOf(QStringView text);
[[nodiscard]] QString textOf(const Address &address);

[[nodiscard]] AddressClass classOf(const Address &address);
/// "0.0.0.0", "127.0.0.1", "::", "::1": tells nothing of a computer.
[[nodiscard]] bool isSameEverywhere(const Address &address);
/// The IPv4 address in a 6to4, ISATAP, translated or mapped one.
[[nodiscard]] std::optional<Address> innerOf(const Address &address);
/// The address number so and so of a class, with that IPv4 address inside where it has one.
[[nodiscard]] Address placed(AddressClass own, quint32 number, const Address &inner);

} // namespace da::redaction
