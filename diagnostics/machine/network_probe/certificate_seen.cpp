// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/network_probe/certificate_seen.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr qsizetype kMostNames = 50;
constexpr qsizetype kLongestText = 300;

QString bounded(const QString &text)
{
    return text.first(qMin(text.size(), kLongestText));
}

QStringList bounded(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts.first(qMin(texts.size(), kMostNames)))
        out += bounded(text);
    return out;
}

/// "CN=da.contoso.com, O=Contoso" from the parts that have a usual short name.
template <class Info>
QString named(Info &&info)
{
    using Part = QSslCertificate::SubjectInfo;
    constexpr std::pair<Part, QLatin1StringView> parts[] = {
        {QSslCertificate::CommonName, "CN="_L1},
        {QSslCertificate::OrganizationalUnitName, "OU="_L1},
        {QSslCertificate::Organization, "O="_L1},
        {QSslCertificate::CountryName, "C="_L1}};
    QStringList out;
    for (const auto &[part, name] : parts) {
        for (const QString &value : bounded(info(part)))
            out += name + value;
    }
    return out.join(u", "_s);
}

std::optional<Flaw> flawOf(const QSslError &error, const QSslCertificate &leaf)
{
    switch (error.error()) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch: // compared by fitsHost
        return std::nullopt;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid: // of the leaf: compared with the clock
        if (error.certificate().isNull() || error.certificate() == leaf)
            return std::nullopt;
        return Flaw::IssuerExpired;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Flaw::Untrusted;
    default:
        return Flaw::Other;
    }
}

} // namespace

ServerCertificate certificateSeen(const QSslCertificate &certificate)
{
    ServerCertificate out;
    out.subject = named([&](auto part) { return certificate.subjectInfo(part); });
    out.issuer = named([&](auto part) { return certificate.issuerInfo(part); });
    out.commonNames = bounded(certificate.subjectInfo(QSslCertificate::CommonName));
    const auto alternatives = certificate.subjectAlternativeNames();
    out.dnsNames = bounded(alternatives.values(QSsl::DnsEntry));
    out.addressNames = bounded(alternatives.values(QSsl::IpAddressEntry));
    // A map keeps equal keys in no order that a reader knows.
    out.dnsNames.sort(Qt::CaseInsensitive);
    out.addressNames.sort(Qt::CaseInsensitive);
    out.validFrom = certificate.effectiveDate().toUTC();
    out.validTo = certificate.expiryDate().toUTC();
    out.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    return out;
}

std::set<Flaw> flawsOf(const ServerCertificate &leaf, const QString &host, const QDateTime &now,
                       const QList<QSslError> &errors, const QSslCertificate &certificate)
{
    std::set<Flaw> out;
    if (leaf.validTo.isValid() && leaf.validTo < now)
        out.insert(Flaw::Expired);
    if (leaf.validFrom.isValid() && leaf.validFrom > now)
        out.insert(Flaw::NotYetValid);
    if (!fitsHost(leaf, host))
        out.insert(Flaw::OtherName);
    for (const QSslError &error : errors) {
        if (const auto flaw = flawOf(error, certificate))
            out.insert(*flaw);
    }
    return out;
}

QStringList complaintsOf(const QList<QSslError> &errors)
{
    const QMetaEnum names = QMetaEnum::fromType<QSslError::SslError>();
    QStringList out;
    for (const QSslError &error : errors) {
        const char *name = names.valueToKey(error.error());
        const QString text = name ? QString::fromLatin1(name) : QString::number(error.error());
        if (out.size() < kMostNames && !out.contains(text))
            out += text;
    }
    return out;
}

} // namespace da::machine
