// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"
#include "diagnostics/causes/by_code/server_seen.h"
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/server_url.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The server's address, its name, and whether it answers.
namespace da::causes {
namespace {

constexpr Text kUrlTitle{"invalid-url.title",
                         QT_TRANSLATE_NOOP("da-wizard", "Address of the server not valid")};
constexpr Text kUrlSentence{
    "invalid-url.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The address of the IP-HTTPS server that the company has set "
                                   "cannot be used.")};
constexpr Text kUrlNext{
    "invalid-url.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator enters the full public name of the server "
                                   "instead, then the policy is applied again.")};
constexpr Text kLiteral{
    "invalid-url.literal",
    QT_TRANSLATE_NOOP("da-wizard", "The address has a number instead of a name: %1.")};
constexpr Text kNamed{
    "invalid-url.named",
    QT_TRANSLATE_NOOP("da-wizard", "The address that was read has a name in it: %1.")};
constexpr Text kUrlUnknown{"invalid-url.unknown",
                           QT_TRANSLATE_NOOP("da-wizard", "The address itself was not read.")};

constexpr Text kNameTitle{"name-resolution.title",
                          QT_TRANSLATE_NOOP("da-wizard", "Server's name not resolved")};
constexpr Text kNameSentence{
    "name-resolution.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The public name of the IP-HTTPS server is not found on this "
                                   "network.")};
constexpr Text kNameNext{
    "name-resolution.next",
    QT_TRANSLATE_NOOP("da-wizard", "Look the server's name up with nslookup on this network and on "
                                   "another one. If only this one fails, ask its owner.")};
constexpr Text kRefusedTitle{"connection-refused.title",
                             QT_TRANSLATE_NOOP("da-wizard", "Connection refused")};
constexpr Text kRefusedSentence{
    "connection-refused.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The connection to the IP-HTTPS server was refused.")};
constexpr Text kRefusedNext{
    "connection-refused.next",
    QT_TRANSLATE_NOOP("da-wizard", "Check the firewall on this computer and whether the server's "
                                   "name leads to the server. If others fail too, check the "
                                   "server.")};

constexpr Text kTimeoutTitle{"connection-timeout.title",
                             QT_TRANSLATE_NOOP("da-wizard", "Server does not answer")};
constexpr Text kTimeoutSentence{
    "connection-timeout.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS server does not answer on this network.")};
constexpr Text kTimeoutNext{
    "connection-timeout.next",
    QT_TRANSLATE_NOOP("da-wizard", "Try another network, such as a phone's hotspot. If it works "
                                   "there, this network blocks TCP port 443 to the server; if not, "
                                   "check the server.")};

constexpr std::initializer_list<quint32> kUrlCodes{0x4be};
constexpr std::initializer_list<quint32> kNameCodes{0x2af9, 0x2afc};
constexpr std::initializer_list<quint32> kRefusedCodes{0x274d};
constexpr std::initializer_list<quint32> kTimeoutCodes{0x274c};

/// The fact that the address was read from: an interface that reports it, else the settings.
FactId sourceOf(const Evidence &evidence, const QString &url)
{
    const auto *interfaces = evidence.ipHttps.value();
    const bool reported =
        interfaces && std::any_of(interfaces->begin(), interfaces->end(), [&](const auto &one) {
            return one.url.compare(url, Qt::CaseInsensitive) == 0;
        });
    return reported ? FactId::IpHttpsInterfaces : FactId::IpHttpsPolicy;
}

// KB2980627: an IP address was entered as the public name. The code is documented for this alone;
// an address that was seen to be a number proves it.
Assessment assessUrl(const Evidence &evidence)
{
    Assessment own = assessmentOf("invalid-url");
    own.verdict = verdictByCode(evidence, kUrlCodes, Verdict::Likely);
    sayCode(own, evidence, kUrlCodes);
    const QStringList urls = serverUrls(evidence);
    if (urls.isEmpty())
        own.missing.push_back(found(FactId::IpHttpsPolicy, u"no url"_s, kUrlUnknown));
    bool allLiteral = !urls.isEmpty();
    for (const QString &url : urls) {
        const bool literal = isAddressLiteral(hostOf(url));
        allLiteral = allLiteral && literal;
        (literal ? own.speaksFor : own.speaksAgainst)
            .push_back(found(sourceOf(evidence, url), url,
                             Message(literal ? kLiteral : kNamed, Outside{url})));
    }
    if (allLiteral && own.verdict == Verdict::Likely)
        own.verdict = Verdict::Confirmed;
    return own;
}

Assessment assessName(const Evidence &evidence)
{
    Assessment own = assessmentOf("name-resolution");
    own.verdict = verdictByCode(evidence, kNameCodes, Verdict::Possible);
    sayCode(own, evidence, kNameCodes);
    sayServer(own, evidence, ServerTopic::Name);
    return own;
}

Assessment assessRefused(const Evidence &evidence)
{
    Assessment own = assessmentOf("connection-refused");
    own.verdict = verdictByCode(evidence, kRefusedCodes, Verdict::Possible);
    sayCode(own, evidence, kRefusedCodes);
    sayServer(own, evidence, ServerTopic::Refused);
    return own;
}

Assessment assessTimeout(const Evidence &evidence)
{
    Assessment own = assessmentOf("connection-timeout");
    own.verdict = verdictByCode(evidence, kTimeoutCodes, Verdict::Likely);
    sayCode(own, evidence, kTimeoutCodes);
    sayServer(own, evidence, ServerTopic::TimedOut);
    return own;
}

} // namespace

const Cause &invalidUrl()
{
    static const Cause cause{"invalid-url", kUrlTitle, kUrlSentence, kUrlNext, assessUrl, nullptr};
    return cause;
}

const Cause &nameResolution()
{
    static const Cause cause{"name-resolution", kNameTitle, kNameSentence,
                             kNameNext,         assessName, nullptr};
    return cause;
}

const Cause &connectionRefused()
{
    static const Cause cause{"connection-refused", kRefusedTitle, kRefusedSentence,
                             kRefusedNext,         assessRefused, nullptr};
    return cause;
}

const Cause &connectionTimeout()
{
    static const Cause cause{"connection-timeout", kTimeoutTitle, kTimeoutSentence,
                             kTimeoutNext,         assessTimeout, nullptr};
    return cause;
}

} // namespace da::causes
