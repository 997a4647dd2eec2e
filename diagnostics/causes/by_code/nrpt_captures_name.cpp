// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/server_url.h"

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using evidence::NameRule;

constexpr auto kId = "nrpt-captures-name";
constexpr Text kTitle{"nrpt-captures-name.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Server's name is looked up inside the "
                                                     "company")};
constexpr Text kSentence{
    "nrpt-captures-name.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The name resolution policy sends the public name of the "
                                   "IP-HTTPS server to name servers inside the company, which "
                                   "cannot be reached before IP-HTTPS is up.")};
constexpr Text kNext{
    "nrpt-captures-name.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator adds the public name of the server to the "
                                   "name resolution policy as an exception without name servers.")};

constexpr Text kCaptures{
    "nrpt-captures-name.captures",
    QT_TRANSLATE_NOOP("da-wizard", "A rule for %1 sends %2 to the name servers %3.")};
constexpr Text kExempt{
    "nrpt-captures-name.exempt",
    QT_TRANSLATE_NOOP("da-wizard", "The policy leaves %1 to the name servers of the network.")};
constexpr Text kNoRules{
    "nrpt-captures-name.no-rules",
    QT_TRANSLATE_NOOP("da-wizard", "There are no rules of the name resolution policy.")};
constexpr Text kHostUnknown{
    "nrpt-captures-name.host-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "The address of the IP-HTTPS server was not read, so it is not "
                                   "known which rule fits it.")};

constexpr std::initializer_list<quint32> kCodes{0x2afc, 0x274d};

enum class Shown { Captures, LeavesAlone, NotRead };

Shown shownBy(const Evidence &evidence)
{
    if (evidence.nameRules.read.isAbsent())
        return Shown::LeavesAlone;
    const std::vector<NameRule> *rules = evidence.nameRules.value();
    const QStringList hosts = serverHosts(evidence);
    if (!rules || hosts.isEmpty())
        return Shown::NotRead;
    const NameRuleIndex index(*rules);
    for (const QString &host : hosts) {
        const NameRule *rule = index.ruleFor(host);
        if (rule && !rule->servers.isEmpty())
            return Shown::Captures;
    }
    return Shown::LeavesAlone;
}

// KB3056560, KB3052855. The rule is a fact; that it is what fails here is only likely, because a
// name server inside may be reached another way.
Verdict verdictOf(const Evidence &evidence)
{
    const Verdict byCode = verdictByCode(evidence, kCodes, Verdict::Possible);
    if (byCode != Verdict::Possible)
        return byCode;
    switch (shownBy(evidence)) {
    case Shown::Captures:
        return fitOf(evidence, kCodes) == CodeFit::Measured ? Verdict::Likely : Verdict::Possible;
    case Shown::LeavesAlone:
        return Verdict::RuledOut;
    case Shown::NotRead:
        break;
    }
    return Verdict::Possible;
}

void sayRules(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::NameRules;
    listIfMissing(own, fact, evidence.nameRules.read);
    if (evidence.nameRules.read.isAbsent())
        own.speaksAgainst.push_back(found(fact, u"none"_s, kNoRules));
    const std::vector<NameRule> *rules = evidence.nameRules.value();
    if (!rules)
        return;
    const QStringList hosts = serverHosts(evidence);
    if (hosts.isEmpty())
        own.missing.push_back(found(fact, u"no url"_s, kHostUnknown));
    const NameRuleIndex index(*rules);
    for (const QString &host : hosts) {
        const NameRule *rule = index.ruleFor(host);
        if (rule && !rule->servers.isEmpty())
            own.speaksFor.push_back(
                found(fact, host,
                      Message(kCaptures, Outside{rule->names.join(u", "_s)}, Outside{host},
                              Outside{rule->servers.join(u", "_s)})));
        else
            own.speaksAgainst.push_back(found(fact, host, Message(kExempt, Outside{host})));
    }
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    sayCode(own, evidence, kCodes);
    sayRules(own, evidence);
    return own;
}

} // namespace

const Cause &nrptCapturesName()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
