// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace da::formats {

/// Who may listen at a URL of HTTP.SYS.
struct UrlReservation final {
    QString url;        ///< "https://+:443/sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/"
    QStringList owners; ///< account names as printed, in the language of that Windows
    QString sddl;       ///< as printed; empty if none was
    friend bool operator==(const UrlReservation &, const UrlReservation &) = default;
};

struct UrlReservationReport final {
    std::vector<UrlReservation> reservations;
    friend bool operator==(const UrlReservationReport &, const UrlReservationReport &) = default;
};

/// Output of `netsh http show urlacl` in any language. By structure: a row whose value is a URL,
/// under it three rows for each account (who, may listen, may delegate) and one with the SDDL.
[[nodiscard]] std::optional<UrlReservationReport> parseUrlAcl(QStringView text);

} // namespace da::formats
