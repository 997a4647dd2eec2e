// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/parts.h"

using namespace Qt::StringLiterals;

namespace da::redaction {

namespace {

QString hostOrAddress(Tokens &tokens, const QString &host)
{
    const auto address = tokens.address(host);
    return address ? *address : tokens.host(host);
}

QStringList hosts(Tokens &tokens, const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out += hostOrAddress(tokens, name);
    return out;
}

/// Its dates tell whether it is valid, and stay. Its fingerprint would name it.
machine::ServerCertificate certificate(Tokens &tokens, const machine::ServerCertificate &seen)
{
    machine::ServerCertificate out;
    out.commonNames = hosts(tokens, seen.commonNames);
    out.dnsNames = hosts(tokens, seen.dnsNames);
    out.addressNames = hosts(tokens, seen.addressNames);
    out.issuer = seen.issuer.isEmpty() ? QString() : tokens.named("issuer"_L1, seen.issuer);
    out.validFrom = seen.validFrom;
    out.validTo = seen.validTo;
    return out;
}

} // namespace

machine::ServerAddress serverAddress(Tokens &tokens, const machine::ServerAddress &address)
{
    return {hostOrAddress(tokens, address.host), address.port};
}

machine::ServerAnswer server(Tokens &tokens, const machine::ServerAnswer &answer)
{
    machine::ServerAnswer out;
    out.address = serverAddress(tokens, answer.address);
    out.askedAt = answer.askedAt;
    out.lookup = answer.lookup;
    out.spoke = answer.spoke;
    out.stopped = answer.stopped;
    for (const machine::ConnectionAttempt &attempt : answer.attempts) {
        out.attempts.push_back(
            {hostOrAddress(tokens, attempt.address), attempt.reached, attempt.took, {}});
    }
    if (answer.tls) {
        out.tls = machine::TlsAnswer{answer.tls->protocol,
                                     certificate(tokens, answer.tls->certificate),
                                     answer.tls->flaws,
                                     {}};
    }
    if (answer.web) {
        const QString &to = answer.web->redirectHost;
        out.web = machine::WebAnswer{answer.web->status, u"HTTP/1.1 %1"_s.arg(answer.web->status),
                                     to.isEmpty() ? QString() : hostOrAddress(tokens, to)};
    }
    return out;
}

} // namespace da::redaction
