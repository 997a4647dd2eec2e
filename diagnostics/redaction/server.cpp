// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What answered at the server's address. Names in the certificate become tokens as hosts do, so
// that it fits the same hosts as before; what only tells who it is of is left out.
namespace da::redaction {

using machine::ServerAnswer;
using machine::ServerCertificate;

namespace {

QStringList hosts(Tokens &tokens, const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out += webWords(tokens, name);
    return out;
}

ServerCertificate certificate(Tokens &tokens, const ServerCertificate &certificate)
{
    ServerCertificate out;
    out.commonNames = hosts(tokens, certificate.commonNames);
    out.dnsNames = hosts(tokens, certificate.dnsNames);
    out.addressNames = hosts(tokens, certificate.addressNames);
    out.subject = out.commonNames.isEmpty() ? tokens.named("subject"_L1, certificate.subject)
                                            : u"CN="_s + out.commonNames.first();
    out.issuer = tokens.named("issuer"_L1, certificate.issuer);
    out.validFrom = certificate.validFrom;
    out.validTo = certificate.validTo;
    return out;
}

machine::TlsAnswer tls(Tokens &tokens, const machine::TlsAnswer &answer)
{
    static const QRegularExpression protocol(u"\\A(?:TLS|SSL|DTLS) ?v?[0-9](?:\\.[0-9])?\\z"_s);
    machine::TlsAnswer out;
    if (protocol.match(answer.protocol).hasMatch())
        out.protocol = answer.protocol;
    out.certificate = certificate(tokens, answer.certificate);
    out.flaws = answer.flaws;
    return out;
}

machine::WebAnswer web(Tokens &tokens, const machine::WebAnswer &answer)
{
    machine::WebAnswer out;
    out.status = answer.status;
    out.statusLine = u"HTTP/1.1 "_s + QString::number(answer.status);
    out.redirectHost = webWords(tokens, answer.redirectHost);
    return out;
}

} // namespace

machine::ServerAddress serverAddress(Tokens &tokens, const machine::ServerAddress &address)
{
    return {webWords(tokens, address.host), address.port};
}

ServerAnswer server(Tokens &tokens, const ServerAnswer &answer)
{
    ServerAnswer out;
    out.address = serverAddress(tokens, answer.address);
    out.askedAt = answer.askedAt;
    out.lookup = answer.lookup;
    for (const machine::ConnectionAttempt &attempt : answer.attempts)
        out.attempts.push_back(
            {webWords(tokens, attempt.address), attempt.reached, attempt.took, {}});
    out.spoke = answer.spoke;
    if (answer.tls)
        out.tls = tls(tokens, *answer.tls);
    if (answer.web)
        out.web = web(tokens, *answer.web);
    out.stopped = answer.stopped;
    return out;
}

} // namespace da::redaction
