// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/symptoms.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

// What a simulated computer is told when it asks its server who it is.
namespace da::machine {
namespace {

using Certificate = Surroundings::Certificate;

QDateTime day(int year)
{
    return QDateTime(QDate(year, 3, 1), QTime(0, 0), Qt::UTC);
}

/// The dates are those of a story; whether they are over stands in the flaws, so that a practice
/// computer shows the same in any year.
TlsAnswer certificateShown(const QString &host, Certificate kind)
{
    const QString name = kind == Certificate::OtherName ? u"mail.contoso.com"_s : host;
    TlsAnswer out;
    out.protocol = u"TLS 1.2"_s;
    out.certificate.commonNames = {name};
    out.certificate.dnsNames = {name};
    out.certificate.subject = u"CN="_s + name + u", O=Contoso"_s;
    out.certificate.issuer = u"CN=Contoso Issuing CA, O=Contoso"_s;
    out.certificate.validFrom = day(kind == Certificate::Expired ? 2024 : 2026);
    out.certificate.validTo = day(kind == Certificate::Expired ? 2026 : 2028);
    const QByteArray seed = name.toUtf8() + QByteArray::number(static_cast<int>(kind));
    out.certificate.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex());
    if (kind == Certificate::Expired)
        out.flaws = {Flaw::Expired};
    if (kind == Certificate::Untrusted)
        out.flaws = {Flaw::Untrusted};
    if (kind == Certificate::OtherName)
        out.flaws = {Flaw::OtherName};
    return out;
}

ServerAnswer answerOf(const State &state, const Surroundings &surroundings,
                      const ServerAddress &address)
{
    constexpr auto publicAddress = "203.0.113.10"_L1; // RFC 5737
    ServerAnswer out;
    out.address = address;
    const bool isNumber = settingError(u"https://"_s + address.text()).has_value();
    const bool resolves = surroundings.nameResolves && !policyCaptures(state, address.host);
    out.lookup = isNumber ? Lookup::NotNeeded : resolves ? Lookup::Found : Lookup::NotFound;
    if (out.lookup == Lookup::NotFound)
        return out;
    ConnectionAttempt attempt;
    attempt.address = isNumber ? address.host : QString(publicAddress);
    attempt.reached = surroundings.tcp443 ? Reached::Connected : Reached::TimedOut;
    attempt.took = std::chrono::milliseconds(surroundings.tcp443 ? 24 : 4000);
    out.attempts = {attempt};
    if (!surroundings.tcp443)
        return out;
    out.spoke = ServerAnswer::Spoke::Tls;
    out.tls = certificateShown(address.host, surroundings.certificate);
    return out;
}

} // namespace

Reading<ServerAnswer> serverSeen(const State &state, const Surroundings &surroundings,
                                 const ServerAddress &address)
{
    return {answerOf(state, surroundings, address),
            Origin{u"connection to "_s + address.text(), {}, {}, 0}};
}

} // namespace da::machine
