// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/document/sections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What answers at the address of the IP-HTTPS server, step by step.
namespace da::report::sections {
namespace {

using machine::ConnectionAttempt;
using machine::Flaw;
using machine::Lookup;
using machine::Reached;
using machine::ServerAnswer;
using Spoke = ServerAnswer::Spoke;

constexpr Text kHeading{"report.server", QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS server as "
                                                                        "this computer sees it")};
constexpr Text kItem{"report.server-item", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kFound{"report.server-found", QT_TRANSLATE_NOOP("da-wizard", "its name is found")};
constexpr Text kNotFound{"report.server-not-found",
                         QT_TRANSLATE_NOOP("da-wizard", "its name is not found")};
constexpr Text kLookupFailed{"report.server-lookup-failed",
                             QT_TRANSLATE_NOOP("da-wizard", "its name could not be looked up")};
constexpr Text kLookupLate{
    "report.server-lookup-late",
    QT_TRANSLATE_NOOP("da-wizard", "looking its name up was not answered in time")};
constexpr Text kConnected{"report.server-connected",
                          QT_TRANSLATE_NOOP("da-wizard", "connection to %1 accepted")};
constexpr Text kRefused{"report.server-refused",
                        QT_TRANSLATE_NOOP("da-wizard", "connection to %1 refused")};
constexpr Text kLate{"report.server-late",
                     QT_TRANSLATE_NOOP("da-wizard", "no answer from %1 in time")};
constexpr Text kUnreachable{"report.server-unreachable",
                            QT_TRANSLATE_NOOP("da-wizard", "no way to %1")};
constexpr Text kFailed{"report.server-failed",
                       QT_TRANSLATE_NOOP("da-wizard", "connection to %1 failed")};
constexpr Text kNotWaited{"report.server-not-waited",
                          QT_TRANSLATE_NOOP("da-wizard", "%1 was not waited for")};
constexpr Text kTls{"report.server-tls", QT_TRANSLATE_NOOP("da-wizard", "secure connection, %1")};
constexpr Text kTlsCut{"report.server-tls-cut",
                       QT_TRANSLATE_NOOP("da-wizard", "secure connection, broken off")};
constexpr Text kTlsBroken{
    "report.server-tls-broken",
    QT_TRANSLATE_NOOP("da-wizard", "secure connection broken off before a certificate was seen")};
constexpr Text kWeb{"report.server-web",
                    QT_TRANSLATE_NOOP("da-wizard", "a web page without a secure connection: %1")};
constexpr Text kRedirect{"report.server-redirect",
                         QT_TRANSLATE_NOOP("da-wizard", "it leads to %1")};
constexpr Text kOther{"report.server-other",
                      QT_TRANSLATE_NOOP("da-wizard", "something that is no web server answers")};
constexpr Text kClosed{"report.server-closed",
                       QT_TRANSLATE_NOOP("da-wizard", "the connection is closed at once")};
constexpr Text kSilent{"report.server-silent",
                       QT_TRANSLATE_NOOP("da-wizard", "nothing is said in time")};
constexpr Text kCertificate{
    "report.server-certificate",
    QT_TRANSLATE_NOOP("da-wizard", "Certificate for \"%1\", issued by \"%2\", valid from %3 to %4 "
                                   "(UTC): %5")};
constexpr Text kFingerprint{"report.server-fingerprint",
                            QT_TRANSLATE_NOOP("da-wizard", "SHA-256: %1")};
constexpr Text kSound{"report.server-sound", QT_TRANSLATE_NOOP("da-wizard", "sound")};
constexpr Text kExpired{"report.server-expired",
                        QT_TRANSLATE_NOOP("da-wizard", "expired by this computer's clock")};
constexpr Text kNotYetValid{
    "report.server-not-yet-valid",
    QT_TRANSLATE_NOOP("da-wizard", "not yet valid by this computer's clock")};
constexpr Text kOtherName{"report.server-other-name",
                          QT_TRANSLATE_NOOP("da-wizard", "for another name")};
constexpr Text kUntrusted{"report.server-untrusted",
                          QT_TRANSLATE_NOOP("da-wizard", "issuer not trusted here")};
constexpr Text kIssuerExpired{"report.server-issuer-expired",
                              QT_TRANSLATE_NOOP("da-wizard", "an issuer's certificate expired")};
constexpr Text kFlawed{"report.server-flawed", QT_TRANSLATE_NOOP("da-wizard", "faulty")};

std::optional<Message> lookupWords(Lookup lookup)
{
    switch (lookup) {
    case Lookup::NotTried:
    case Lookup::NotNeeded:
        return std::nullopt;
    case Lookup::Found:
        return Message(kFound);
    case Lookup::NotFound:
        return Message(kNotFound);
    case Lookup::Failed:
        return Message(kLookupFailed);
    case Lookup::TimedOut:
        return Message(kLookupLate);
    }
    return std::nullopt;
}

Message attemptWords(const ConnectionAttempt &attempt)
{
    const Outside address{attempt.address};
    switch (attempt.reached) {
    case Reached::NotTried:
        return Message(kNotWaited, address);
    case Reached::Connected:
        return Message(kConnected, address);
    case Reached::Refused:
        return Message(kRefused, address);
    case Reached::TimedOut:
        return Message(kLate, address);
    case Reached::Unreachable:
        return Message(kUnreachable, address);
    case Reached::Failed:
        break;
    }
    return Message(kFailed, address);
}

std::optional<Message> spokeWords(const ServerAnswer &answer)
{
    switch (answer.spoke) {
    case Spoke::Nothing:
        return std::nullopt;
    case Spoke::Tls:
        if (answer.tls && !answer.tls->protocol.isEmpty())
            return Message(kTls, Outside{answer.tls->protocol});
        return Message(kTlsCut);
    case Spoke::TlsBroken:
        return Message(kTlsBroken);
    case Spoke::Web:
        return Message(kWeb, Outside{answer.web ? answer.web->statusLine : QString()});
    case Spoke::Other:
        return Message(kOther);
    case Spoke::Closed:
        return Message(kClosed);
    case Spoke::Silent:
        return Message(kSilent);
    }
    return std::nullopt;
}

Text flawWords(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Expired:
        return kExpired;
    case Flaw::NotYetValid:
        return kNotYetValid;
    case Flaw::OtherName:
        return kOtherName;
    case Flaw::Untrusted:
        return kUntrusted;
    case Flaw::IssuerExpired:
        return kIssuerExpired;
    case Flaw::Other:
        break;
    }
    return kFlawed;
}

Message certificateWords(const machine::TlsAnswer &tls)
{
    const auto day = [](const QDateTime &time) {
        return Term{time.toUTC().toString(u"yyyy-MM-dd"_s)};
    };
    Several outcome;
    for (const Flaw flaw : tls.flaws)
        outcome.messages.emplace_back(flawWords(flaw));
    if (outcome.messages.empty())
        outcome.messages.emplace_back(kSound);
    const machine::ServerCertificate &seen = tls.certificate;
    return Message(kCertificate, Outside{machine::shownName(seen)}, Outside{seen.issuer},
                   day(seen.validFrom), day(seen.validTo), outcome);
}

void one(Writing &writing, const ServerAnswer &answer)
{
    Several parts;
    if (const auto words = lookupWords(answer.lookup))
        parts.messages.push_back(*words);
    for (const ConnectionAttempt &attempt : answer.attempts)
        parts.messages.push_back(attemptWords(attempt));
    if (const auto words = spokeWords(answer))
        parts.messages.push_back(*words);
    if (answer.web && !answer.web->redirectHost.isEmpty())
        parts.messages.emplace_back(kRedirect, Outside{answer.web->redirectHost});
    writing.page.item(writing.say(Message(kItem, Outside{answer.address.text()}, parts)));
    if (!answer.tls)
        return;
    writing.page.item(writing.say(certificateWords(*answer.tls)), 2);
    if (!answer.tls->certificate.sha256.isEmpty())
        writing.page.item(
            writing.say(Message(kFingerprint, Outside{answer.tls->certificate.sha256})), 2);
}

} // namespace

void server(Writing &writing)
{
    const auto *answers = writing.report.evidence.serverAnswers.value();
    if (!answers || answers->empty())
        return;
    writing.page.heading(writing.say(kHeading));
    for (const ServerAnswer &answer : *answers)
        one(writing, answer);
}

} // namespace da::report::sections
