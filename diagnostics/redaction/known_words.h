// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// The words that every Windows has. Only these get through redaction as they stand, in the spelling
// that stands here.
namespace da::redaction {

/// Compare without case; empty if it is none.
[[nodiscard]] QString knownKeyName(QStringView name);     ///< "v6Transition"
[[nodiscard]] QString knownInterface(QStringView name);   ///< "IPHTTPSInterface", "Ethernet 2"
[[nodiscard]] QString knownService(QStringView name);     ///< "iphlpsvc"
[[nodiscard]] QString knownWebWord(QStringView word);     ///< "https", "IPHTTPS", "localhost"
[[nodiscard]] QString knownDescription(QStringView text); ///< of a device of the tunnel family
[[nodiscard]] QString knownClass(QStringView name);       ///< "Net"
[[nodiscard]] QString knownEnumerator(QStringView name);  ///< "PCI"
[[nodiscard]] QString knownAccessWord(QStringView word);  ///< "ConnectedRemotely"
[[nodiscard]] QString knownNat(QStringView text);         ///< "restricted", as Teredo prints it
[[nodiscard]] QString knownEdition(QStringView id);       ///< "EnterpriseN", or how it begins
/// The words of a product name that Microsoft uses: "Microsoft Windows 10 Enterprise".
[[nodiscard]] QString knownProduct(QStringView name);
[[nodiscard]] bool isSameGuidEverywhere(QStringView text);

} // namespace da::redaction
