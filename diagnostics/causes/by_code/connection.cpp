// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/server_url.h"

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
constexpr Text kNameRivalsOut{
    "name-resolution.rivals-out",
    QT_TRANSLATE_NOOP("da-wizard", "No proxy and no rule of the name resolution policy stands in "
                                   "the way.")};

constexpr Text kRefusedTitle{"connection-refused.title",
                             QT_TRANSLATE_NOOP("da-wizard", "Connection refused")};
constexpr Text kRefusedSentence{
    "connection-refused.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "Something answered at the address of the IP-HTTPS server and "
                                   "refused the connection.")};
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

constexpr quint32 kNoData = 0x2afc;
constexpr CodesOf kUrlCodes{0x4be};
constexpr CodesOf kNameCodes{0x2af9, kNoData};
constexpr CodesOf kRefusedCodes{0x274d};
constexpr CodesOf kTimeoutCodes{0x274c};

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
    for (const QString &url : urls) {
        const bool literal = isAddressLiteral(hostOf(url));
        (literal ? own.speaksFor : own.speaksAgainst)
            .push_back(found(FactId::IpHttpsInterfaces, url,
                             Message(literal ? kLiteral : kNamed, Outside{url})));
        if (literal && own.verdict == Verdict::Likely)
            own.verdict = Verdict::Confirmed;
    }
    return own;
}

Assessment assessName(const Evidence &evidence)
{
    Assessment own = assessmentOf("name-resolution");
    own.verdict = verdictByCode(evidence, kNameCodes, Verdict::Possible);
    sayCode(own, evidence, kNameCodes);
    return own;
}

// "No data" is an answer about the name. With proxy and policy out of the way nothing else is left
// that is documented for it; "not found" is also what firewalls lead to (KB2980635).
void weighName(Assessment &own, const Evidence &evidence, const FirstLook &all)
{
    const auto code = evidence::measuredCode(evidence);
    // All places of the address must have been read: one more could be what a rule captures.
    const evidence::IpHttpsPolicy *settings = evidence.ipHttpsPolicy.value();
    const bool raises = own.verdict == Verdict::Possible && code && code->value == kNoData &&
                        settings && settings->complete &&
                        verdictIn(all, u"proxy-blocking") == Verdict::RuledOut &&
                        verdictIn(all, u"nrpt-captures-name") == Verdict::RuledOut;
    if (!raises)
        return;
    own.verdict = Verdict::Likely;
    own.speaksFor.push_back(found(FactId::NameRules, u"rivals out"_s, kNameRivalsOut));
}

Assessment assessRefused(const Evidence &evidence)
{
    Assessment own = assessmentOf("connection-refused");
    own.verdict = verdictByCode(evidence, kRefusedCodes, Verdict::Possible);
    sayCode(own, evidence, kRefusedCodes);
    return own;
}

Assessment assessTimeout(const Evidence &evidence)
{
    Assessment own = assessmentOf("connection-timeout");
    own.verdict = verdictByCode(evidence, kTimeoutCodes, Verdict::Likely);
    sayCode(own, evidence, kTimeoutCodes);
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
                             kNameNext,         assessName, weighName};
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
