// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace da::evidence {

/// What an address tells of the way it belongs to.
enum class AddressKind { Other, Teredo, SixToFour, Native };
/// RFC 4291: 2000::/3 is global; of it, 2002::/16 is 6to4 (RFC 3056), 2001:0::/32 Teredo (RFC
/// 4380).
[[nodiscard]] AddressKind kindOfAddress(QStringView address);

/// The IPv4 address inside a 6to4 address (RFC 3056: the 32 bits behind 2002), in network order.
[[nodiscard]] std::optional<quint32> ipv4In6to4(QStringView address);
[[nodiscard]] QString ipv4Text(quint32 address);
/// RFC 6598, 100.64.0.0/10: providers give it to customers behind their own NAT. Windows takes it
/// for public and brings 6to4 up, though no answer reaches it.
[[nodiscard]] bool onlyLooksPublic(quint32 ipv4);

} // namespace da::evidence
