// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/server_answer.h"

#include <QSslCertificate>
#include <QSslError>

namespace da::machine {

/// What stands in a certificate, bounded: nobody needs the ten thousandth name.
[[nodiscard]] ServerCertificate certificateSeen(const QSslCertificate &certificate);

/// What is wrong with the leaf, from what the TLS library says of the chain. Its dates and names
/// are compared here: libraries differ in what they report, and some stop at the first fault.
[[nodiscard]] std::set<Flaw> flawsOf(const ServerCertificate &leaf, const QString &host,
                                     const QDateTime &now, const QList<QSslError> &errors,
                                     const QSslCertificate &certificate);
/// "CertificateExpired", "SelfSignedCertificate": the library's own words, never translated.
[[nodiscard]] QStringList complaintsOf(const QList<QSslError> &errors);

} // namespace da::machine
