// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/server_json.h"

#include "diagnostics/machine/memory/state_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kWord{"json.word", QT_TRANSLATE_NOOP("da-wizard", "one of: %1")};

// The words stand in the order of the enums.
const QStringList &lookupWords()
{
    static const QStringList words{u"not-tried"_s, u"not-needed"_s, u"found"_s,
                                   u"not-found"_s, u"failed"_s,     u"timed-out"_s};
    return words;
}

const QStringList &reachedWords()
{
    static const QStringList words{u"not-tried"_s, u"connected"_s,   u"refused"_s,
                                   u"timed-out"_s, u"unreachable"_s, u"failed"_s};
    return words;
}

const QStringList &spokeWords()
{
    static const QStringList words{u"nothing"_s, u"tls"_s,    u"tls-broken"_s, u"web"_s,
                                   u"other"_s,   u"closed"_s, u"silent"_s};
    return words;
}

const QStringList &flawWords()
{
    static const QStringList words{u"expired"_s,   u"not-yet-valid"_s,  u"other-name"_s,
                                   u"untrusted"_s, u"issuer-expired"_s, u"other"_s};
    return words;
}

void insertText(QJsonObject &out, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        out.insert(name, text);
}

void insertTexts(QJsonObject &out, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        out.insert(name, QJsonArray::fromStringList(texts));
}

void insertTime(QJsonObject &out, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        out.insert(name, timeToJson(time));
}

QJsonObject attemptToJson(const ConnectionAttempt &attempt)
{
    QJsonObject out{{u"address"_s, attempt.address},
                    {u"reached"_s, reachedWords()[static_cast<int>(attempt.reached)]},
                    {u"ms"_s, static_cast<qint64>(attempt.took.count())}};
    insertText(out, u"detail"_s, attempt.detail);
    return out;
}

ConnectionAttempt attemptFromJson(JsonCursor &json)
{
    ConnectionAttempt out;
    out.address = json.string(u"address"_s);
    out.reached = static_cast<Reached>(json.word(u"reached"_s, reachedWords()));
    out.took = std::chrono::milliseconds(json.integer(u"ms"_s, 0));
    out.detail = json.string(u"detail"_s);
    return out;
}

QJsonObject tlsToJson(const TlsAnswer &tls)
{
    const ServerCertificate &certificate = tls.certificate;
    QJsonArray flaws;
    for (const Flaw flaw : tls.flaws)
        flaws.append(flawWords()[static_cast<int>(flaw)]);
    QJsonObject out{{u"subject"_s, certificate.subject}, {u"flaws"_s, flaws}};
    insertText(out, u"protocol"_s, tls.protocol);
    insertTexts(out, u"commonNames"_s, certificate.commonNames);
    insertTexts(out, u"dnsNames"_s, certificate.dnsNames);
    insertTexts(out, u"addressNames"_s, certificate.addressNames);
    insertText(out, u"issuer"_s, certificate.issuer);
    insertTime(out, u"validFrom"_s, certificate.validFrom);
    insertTime(out, u"validTo"_s, certificate.validTo);
    insertText(out, u"sha256"_s, certificate.sha256);
    insertTexts(out, u"complaints"_s, tls.complaints);
    return out;
}

TlsAnswer tlsFromJson(JsonCursor json)
{
    TlsAnswer out;
    ServerCertificate &certificate = out.certificate;
    out.protocol = json.string(u"protocol"_s);
    certificate.subject = json.string(u"subject"_s);
    certificate.commonNames = json.strings(u"commonNames"_s);
    certificate.dnsNames = json.strings(u"dnsNames"_s);
    certificate.addressNames = json.strings(u"addressNames"_s);
    certificate.issuer = json.string(u"issuer"_s);
    certificate.validFrom = json.time(u"validFrom"_s).value_or(QDateTime());
    certificate.validTo = json.time(u"validTo"_s).value_or(QDateTime());
    certificate.sha256 = json.string(u"sha256"_s);
    for (const QString &word : json.strings(u"flaws"_s)) {
        const auto index = flawWords().indexOf(word);
        if (index < 0)
            json.complain(u"flaws"_s, Message(kWord, Term{flawWords().join(u", "_s)}));
        else
            out.flaws.insert(static_cast<Flaw>(index));
    }
    out.complaints = json.strings(u"complaints"_s);
    json.done();
    return out;
}

WebAnswer webFromJson(JsonCursor json)
{
    WebAnswer out;
    out.status = json.maybeInt(u"status"_s).value_or(0);
    out.statusLine = json.string(u"statusLine"_s);
    out.redirectHost = json.string(u"redirectHost"_s);
    json.done();
    return out;
}

} // namespace

QJsonObject valueToJson(const ServerAnswer &answer)
{
    QJsonObject out{{u"lookup"_s, lookupWords()[static_cast<int>(answer.lookup)]},
                    {u"spoke"_s, spokeWords()[static_cast<int>(answer.spoke)]}};
    if (answer.askedAt)
        insertTime(out, u"askedAt"_s, *answer.askedAt);
    insertText(out, u"lookupDetail"_s, answer.lookupDetail);
    QJsonArray attempts;
    for (const ConnectionAttempt &attempt : answer.attempts)
        attempts.append(attemptToJson(attempt));
    if (!attempts.isEmpty())
        out.insert(u"attempts"_s, attempts);
    if (answer.tls)
        out.insert(u"tls"_s, tlsToJson(*answer.tls));
    if (answer.web)
        out.insert(u"web"_s, QJsonObject{{u"status"_s, answer.web->status},
                                         {u"statusLine"_s, answer.web->statusLine},
                                         {u"redirectHost"_s, answer.web->redirectHost}});
    insertText(out, u"handshakeDetail"_s, answer.handshakeDetail);
    insertText(out, u"firstBytes"_s, QString::fromLatin1(answer.firstBytes.toHex()));
    if (answer.stopped)
        out.insert(u"stopped"_s, true);
    return out;
}

void valueFromJson(JsonCursor &json, ServerAnswer &out)
{
    out.askedAt = json.time(u"askedAt"_s);
    out.lookup = static_cast<Lookup>(json.word(u"lookup"_s, lookupWords()));
    out.lookupDetail = json.string(u"lookupDetail"_s);
    json.each(u"attempts"_s,
              [&](JsonCursor &one) { out.attempts.push_back(attemptFromJson(one)); });
    out.spoke = static_cast<ServerAnswer::Spoke>(json.word(u"spoke"_s, spokeWords()));
    const bool hasTls = json.has(u"tls"_s);
    const bool hasWeb = json.has(u"web"_s);
    JsonCursor tls = json.object(u"tls"_s);
    JsonCursor web = json.object(u"web"_s);
    if (hasTls)
        out.tls = tlsFromJson(std::move(tls));
    if (hasWeb)
        out.web = webFromJson(std::move(web));
    out.handshakeDetail = json.string(u"handshakeDetail"_s);
    out.firstBytes = json.hex(u"firstBytes"_s);
    out.stopped = json.boolean(u"stopped"_s, false);
}

} // namespace da::machine
