// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/server_seen.h"

#include "diagnostics/causes/shared/findings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using machine::Flaw;
using machine::Lookup;
using machine::Reached;
using machine::ServerAnswer;
using machine::TlsAnswer;
using Spoke = ServerAnswer::Spoke;

constexpr FactId kFact = FactId::ServerAnswers;

constexpr Text kExpired{
    "server.expired",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows was valid until %2.")};
constexpr Text kExpiredByClock{
    "server.expired-by-clock",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows was valid until %2. The clock of "
                                   "this computer says %3.")};
constexpr Text kNotYetValid{
    "server.not-yet-valid",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows is valid from %2 only. The clock "
                                   "of this computer may be wrong.")};
constexpr Text kNotYetValidByClock{
    "server.not-yet-valid-by-clock",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows is valid from %2 only. The clock "
                                   "of this computer says %3 and may be wrong.")};
constexpr Text kIssuerExpired{
    "server.issuer-expired",
    QT_TRANSLATE_NOOP("da-wizard", "A certificate between the one that %1 shows and its root has "
                                   "expired.")};
constexpr Text kUntrusted{
    "server.untrusted",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows was issued by \"%2\", which this "
                                   "computer does not trust. Something in the network may show it "
                                   "in place of the server's own.")};
constexpr Text kOtherName{
    "server.other-name",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows is for another name: \"%2\", "
                                   "issued by \"%3\". Something else than the server may answer "
                                   "there.")};
constexpr Text kSound{
    "server.sound",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate that %1 shows fits the name, is trusted here, "
                                   "and is valid until %2.")};
constexpr Text kSoundNow{
    "server.sound-now",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The certificate that %1 shows now is sound, and valid until "
                      "%2. It may have been renewed, or the clock of this computer was "
                      "wrong before.")};
constexpr Text kWebPage{
    "server.web-page",
    QT_TRANSLATE_NOOP("da-wizard", "Something else answers at %1: a web page without a secure "
                                   "connection (status %2).")};
constexpr Text kRedirect{
    "server.redirect",
    QT_TRANSLATE_NOOP("da-wizard", "Something else answers at %1: a web page that leads to %2.")};
constexpr Text kNotTls{
    "server.not-tls",
    QT_TRANSLATE_NOOP("da-wizard", "What answers at %1 does not offer a secure connection.")};
constexpr Text kBroken{
    "server.broken",
    QT_TRANSLATE_NOOP("da-wizard", "The secure connection to %1 also breaks off when this program "
                                   "makes it.")};
constexpr Text kHandshakeWorks{
    "server.handshake-works",
    QT_TRANSLATE_NOOP("da-wizard", "This program could make a secure connection to %1.")};
constexpr Text kNotFound{
    "server.not-found",
    QT_TRANSLATE_NOOP("da-wizard", "The name in %1 is not found on this network.")};
constexpr Text kLookupFailed{
    "server.lookup-failed",
    QT_TRANSLATE_NOOP("da-wizard", "Nobody on this network says where the name in %1 leads.")};
constexpr Text kFound{"server.found",
                      QT_TRANSLATE_NOOP("da-wizard", "The name in %1 is found, and leads to %2.")};
constexpr Text kRefused{
    "server.refused",
    QT_TRANSLATE_NOOP("da-wizard", "A connection to %1 is refused to this program, too.")};
constexpr Text kTimedOut{"server.timed-out",
                         QT_TRANSLATE_NOOP("da-wizard", "%1 does not answer this program either.")};
constexpr Text kSilent{
    "server.silent",
    QT_TRANSLATE_NOOP("da-wizard", "Something at %1 accepts a connection, but then says nothing.")};
constexpr Text kConnected{"server.connected",
                          QT_TRANSLATE_NOOP("da-wizard", "This program could connect to %1.")};

/// In no language and no time zone of its own: the same evidence says the same everywhere.
Term day(const QDateTime &time)
{
    return {time.toUTC().toString(u"yyyy-MM-dd"_s)};
}

/// One address: what was seen there, said under a topic.
class Saying final {
public:
    Saying(Assessment &own, const ServerAnswer &answer) : m_own(own), m_answer(answer) {}

    void certificate(ServerTopic topic)
    {
        if (!m_answer.tls)
            return noCertificate();
        const TlsAnswer &tls = *m_answer.tls;
        const Term until = day(tls.certificate.validTo);
        if (topic == ServerTopic::Expired)
            dates();
        else if (topic == ServerTopic::Untrusted && has(Flaw::Untrusted))
            speaksFor(u"untrusted"_s,
                      Message(kUntrusted, server(), Outside{tls.certificate.issuer}));
        else if (topic == ServerTopic::OtherName && has(Flaw::OtherName))
            speaksFor(u"other name"_s,
                      Message(kOtherName, server(), Outside{machine::shownName(tls.certificate)},
                              Outside{tls.certificate.issuer}));
        const bool mayHaveChanged =
            topic == ServerTopic::Expired && m_own.verdict != Verdict::RuledOut;
        if (tls.isSound())
            speaksAgainst(u"sound"_s,
                          Message(mayHaveChanged ? kSoundNow : kSound, server(), until));
    }

    void handshake()
    {
        if (m_answer.spoke == Spoke::TlsBroken)
            speaksFor(u"handshake broken"_s, Message(kBroken, server()));
        else if (const auto instead = somethingElse())
            speaksFor(u"not TLS"_s, *instead);
        else if (m_answer.tls && !m_answer.tls->protocol.isEmpty())
            speaksAgainst(m_answer.tls->protocol, Message(kHandshakeWorks, server()));
    }

    void name()
    {
        if (m_answer.lookup == Lookup::NotFound)
            speaksFor(u"not found"_s, Message(kNotFound, server()));
        else if (m_answer.lookup == Lookup::Failed || m_answer.lookup == Lookup::TimedOut)
            speaksFor(u"lookup failed"_s, Message(kLookupFailed, server()));
        else if (m_answer.lookup == Lookup::Found && !m_answer.attempts.empty())
            speaksAgainst(addresses(), Message(kFound, server(), Outside{addresses()}));
    }

    void connection(Reached how, const Text &fits)
    {
        if (m_answer.allEnded(how))
            speaksFor(how == Reached::Refused ? u"refused"_s : u"timed out"_s,
                      Message(fits, server()));
        else if (how == Reached::TimedOut && m_answer.spoke == Spoke::Silent)
            speaksFor(u"silent"_s, Message(kSilent, server()));
        else if (const auto instead = somethingElse())
            missing(u"something else"_s, *instead);
        else if (m_answer.isConnected())
            speaksAgainst(u"connected"_s, Message(kConnected, server()));
    }

private:
    [[nodiscard]] Outside server() const { return {m_answer.address.text()}; }
    [[nodiscard]] bool has(Flaw flaw) const { return m_answer.tls->flaws.contains(flaw); }
    [[nodiscard]] QString addresses() const
    {
        QStringList all;
        for (const machine::ConnectionAttempt &one : m_answer.attempts)
            all += one.address;
        return all.join(u", "_s);
    }

    void dates()
    {
        const machine::ServerCertificate &seen = m_answer.tls->certificate;
        const auto &clock = m_answer.askedAt;
        if (has(Flaw::Expired) && clock)
            speaksFor(u"expired"_s,
                      Message(kExpiredByClock, server(), day(seen.validTo), day(*clock)));
        else if (has(Flaw::Expired))
            speaksFor(u"expired"_s, Message(kExpired, server(), day(seen.validTo)));
        if (has(Flaw::NotYetValid) && clock)
            speaksFor(u"not yet valid"_s,
                      Message(kNotYetValidByClock, server(), day(seen.validFrom), day(*clock)));
        else if (has(Flaw::NotYetValid))
            speaksFor(u"not yet valid"_s, Message(kNotYetValid, server(), day(seen.validFrom)));
        if (has(Flaw::IssuerExpired))
            speaksFor(u"issuer expired"_s, Message(kIssuerExpired, server()));
    }

    /// What stands between this computer and the certificate, if that was seen.
    void noCertificate()
    {
        if (const auto instead = somethingElse())
            missing(u"something else"_s, *instead);
        else if (m_answer.spoke == Spoke::TlsBroken)
            missing(u"handshake broken"_s, Message(kBroken, server()));
        else if (m_answer.spoke == Spoke::Silent)
            missing(u"silent"_s, Message(kSilent, server()));
        else if (m_answer.lookup == Lookup::NotFound)
            missing(u"not found"_s, Message(kNotFound, server()));
        else if (m_answer.allEnded(Reached::Refused))
            missing(u"refused"_s, Message(kRefused, server()));
        else if (m_answer.allEnded(Reached::TimedOut))
            missing(u"timed out"_s, Message(kTimedOut, server()));
    }

    [[nodiscard]] std::optional<Message> somethingElse() const
    {
        if (m_answer.web && !m_answer.web->redirectHost.isEmpty())
            return Message(kRedirect, server(), Outside{m_answer.web->redirectHost});
        if (m_answer.web)
            return Message(kWebPage, server(), Number{m_answer.web->status});
        if (m_answer.spoke == Spoke::Other || m_answer.spoke == Spoke::Closed)
            return Message(kNotTls, server());
        return std::nullopt;
    }

    void speaksFor(const QString &value, const Message &text)
    {
        addOnce(m_own.speaksFor, found(kFact, value, text));
    }
    void speaksAgainst(const QString &value, const Message &text)
    {
        addOnce(m_own.speaksAgainst, found(kFact, value, text));
    }
    /// What hinders the look at a certificate matters only while the cause is considered.
    void missing(const QString &value, const Message &text)
    {
        if (m_own.verdict <= Verdict::Possible)
            addOnce(m_own.missing, found(kFact, value, text));
    }

    Assessment &m_own;
    const ServerAnswer &m_answer;
};

void sayOne(Saying saying, ServerTopic topic)
{
    switch (topic) {
    case ServerTopic::Expired:
    case ServerTopic::Untrusted:
    case ServerTopic::OtherName:
        return saying.certificate(topic);
    case ServerTopic::Handshake:
        return saying.handshake();
    case ServerTopic::Name:
        return saying.name();
    case ServerTopic::Refused:
        return saying.connection(Reached::Refused, kRefused);
    case ServerTopic::TimedOut:
        return saying.connection(Reached::TimedOut, kTimedOut);
    }
}

} // namespace

void sayServer(Assessment &own, const Evidence &evidence, ServerTopic topic)
{
    const auto *answers = evidence.serverAnswers.value();
    if (!answers) {
        if (own.verdict <= Verdict::Possible)
            listIfMissing(own, kFact, evidence.serverAnswers.read);
        return;
    }
    const size_t before = own.speaksFor.size();
    for (const ServerAnswer &answer : *answers)
        sayOne(Saying(own, answer), topic);
    const bool fits = own.speaksFor.size() > before;
    // A server's look at its own public name goes another way than that of its clients.
    if (fits && own.verdict == Verdict::Unknown && evidence::roleOf(evidence) == Role::Client)
        own.verdict = Verdict::Possible;
}

std::optional<QString> webPageInstead(const Evidence &evidence)
{
    const auto *answers = evidence.serverAnswers.value();
    if (!answers)
        return std::nullopt;
    for (const ServerAnswer &answer : *answers) {
        if (answer.web)
            return answer.web->redirectHost;
    }
    return std::nullopt;
}

} // namespace da::causes
