// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"
#include "diagnostics/causes/by_code/server_seen.h"
#include "diagnostics/causes/causes.h"

using namespace Qt::StringLiterals;

// The certificate of the server, and the secure connection that is made with it.
namespace da::causes {
namespace {

constexpr Text kMismatchTitle{
    "certificate-mismatch.title",
    QT_TRANSLATE_NOOP("da-wizard", "Certificate does not fit the server's name")};
constexpr Text kMismatchSentence{
    "certificate-mismatch.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "No certificate was found that fits the name in the IP-HTTPS "
                                   "address.")};
constexpr Text kMismatchNext{
    "certificate-mismatch.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator of the server compares the names in the "
                                   "certificate with the address, and binds one that fits.")};

constexpr Text kExpiredTitle{"certificate-expired.title",
                             QT_TRANSLATE_NOOP("da-wizard", "Server certificate expired")};
constexpr Text kExpiredSentence{
    "certificate-expired.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The certificate of the IP-HTTPS server has expired, or the "
                                   "clock of this computer is wrong.")};
constexpr Text kExpiredNext{
    "certificate-expired.next",
    QT_TRANSLATE_NOOP("da-wizard", "Look at the date and time of this computer. If they are right, "
                                   "the administrator of the server renews the certificate.")};

constexpr Text kUntrustedTitle{"certificate-untrusted.title",
                               QT_TRANSLATE_NOOP("da-wizard", "Server certificate not trusted")};
constexpr Text kUntrustedSentence{
    "certificate-untrusted.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "This computer does not trust the issuer of the IP-HTTPS "
                                   "server's certificate.")};
constexpr Text kUntrustedNext{
    "certificate-untrusted.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator puts the issuer's certificate into the "
                                   "computer's store, then the service IP Helper is restarted.")};

constexpr Text kTlsTitle{"tls-handshake.title",
                         QT_TRANSLATE_NOOP("da-wizard", "Secure connection breaks off")};
constexpr Text kTlsSentence{
    "tls-handshake.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The secure connection to the IP-HTTPS server breaks off while "
                                   "it is being made.")};
constexpr Text kTlsNext{
    "tls-handshake.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator of the server checks what stands in front of "
                                   "it, such as a load balancer, and which certificates it asks "
                                   "for.")};
constexpr Text kTlsReading{
    "tls-handshake.reading",
    QT_TRANSLATE_NOOP("da-wizard", "That this code means a certificate that is asked for and not "
                                   "there is usual, but not documented.")};

constexpr Text kRevocationTitle{
    "revocation-unreachable.title",
    QT_TRANSLATE_NOOP("da-wizard", "List of revoked certificates not reachable")};
constexpr Text kRevocationSentence{
    "revocation-unreachable.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "Windows cannot reach the list that tells whether the server's "
                                   "certificate was revoked.")};
constexpr Text kRevocationNext{
    "revocation-unreachable.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator publishes that list where it can be reached "
                                   "from outside the company.")};
constexpr Text kInsists{"revocation-unreachable.insists",
                        QT_TRANSLATE_NOOP("da-wizard", "Windows 7 insists on that list.")};
constexpr Text kDoesNotInsist{
    "revocation-unreachable.does-not-insist",
    QT_TRANSLATE_NOOP("da-wizard", "This version of Windows does not insist on that list.")};
constexpr Text kVersionUnknown{
    "revocation-unreachable.version-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "The version of Windows is not known. Only Windows 7 insists on "
                                   "that list.")};

constexpr quint32 kIncompleteCredentials = 0x90320;
constexpr std::initializer_list<quint32> kTlsCodes{0x80090326, kIncompleteCredentials};
constexpr std::initializer_list<quint32> kRevocationCodes{0x80092013};

template <const char *const &id, quint32 code, ServerTopic topic>
Assessment assessAlone(const Evidence &evidence)
{
    Assessment own = assessmentOf(id);
    own.verdict = verdictByCode(evidence, {code}, Verdict::Likely);
    sayCode(own, evidence, {code});
    sayServer(own, evidence, topic);
    return own;
}

constexpr const char *kMismatch = "certificate-mismatch";
constexpr const char *kExpired = "certificate-expired";
constexpr const char *kUntrusted = "certificate-untrusted";

Assessment assessTls(const Evidence &evidence)
{
    Assessment own = assessmentOf("tls-handshake");
    const auto code = evidence::measuredCode(evidence);
    const bool undocumented = code && code->value == kIncompleteCredentials;
    own.verdict =
        verdictByCode(evidence, kTlsCodes, undocumented ? Verdict::Possible : Verdict::Likely);
    sayCode(own, evidence, kTlsCodes);
    if (undocumented)
        own.missing.push_back(found(FactId::IpHttpsInterfaces, code->hex(), kTlsReading));
    sayServer(own, evidence, ServerTopic::Handshake);
    return own;
}

// KB2980672: fatal on Windows 7 (6.1); later versions switch the check off by themselves.
Assessment assessRevocation(const Evidence &evidence)
{
    constexpr int kFirstWithoutCheck = 9200; // Windows 8
    Assessment own = assessmentOf("revocation-unreachable");
    const machine::Platform *platform = evidence.platform.value();
    const std::optional<int> build = platform ? platform->build : std::nullopt;
    const bool insists = build && *build < kFirstWithoutCheck;
    own.verdict =
        verdictByCode(evidence, kRevocationCodes, insists ? Verdict::Likely : Verdict::Possible);
    sayCode(own, evidence, kRevocationCodes);
    const FactId fact = FactId::Platform;
    const QString value = build ? QString::number(*build) : u"version unknown"_s;
    if (!build)
        own.missing.push_back(found(fact, value, kVersionUnknown));
    else if (insists)
        own.speaksFor.push_back(found(fact, value, kInsists));
    else
        own.speaksAgainst.push_back(found(fact, value, kDoesNotInsist));
    return own;
}

} // namespace

const Cause &certificateMismatch()
{
    static const Cause cause{kMismatch,
                             kMismatchTitle,
                             kMismatchSentence,
                             kMismatchNext,
                             assessAlone<kMismatch, 0x103, ServerTopic::OtherName>,
                             nullptr};
    return cause;
}

const Cause &certificateExpired()
{
    static const Cause cause{kExpired,
                             kExpiredTitle,
                             kExpiredSentence,
                             kExpiredNext,
                             assessAlone<kExpired, 0x800b0101, ServerTopic::Expired>,
                             nullptr};
    return cause;
}

const Cause &certificateUntrusted()
{
    static const Cause cause{kUntrusted,
                             kUntrustedTitle,
                             kUntrustedSentence,
                             kUntrustedNext,
                             assessAlone<kUntrusted, 0x800b0109, ServerTopic::Untrusted>,
                             nullptr};
    return cause;
}

const Cause &revocationUnreachable()
{
    static const Cause cause{"revocation-unreachable", kRevocationTitle, kRevocationSentence,
                             kRevocationNext,          assessRevocation, nullptr};
    return cause;
}

const Cause &tlsHandshake()
{
    static const Cause cause{"tls-handshake", kTlsTitle, kTlsSentence,
                             kTlsNext,        assessTls, nullptr};
    return cause;
}

} // namespace da::causes
