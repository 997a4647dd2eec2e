// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/article/policy_keys.h"
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using evidence::IpHttpsPolicy;

constexpr auto kId = "stale-policy";
constexpr Text kTitle{"stale-policy.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Stale or duplicate IP-HTTPS settings")};
constexpr Text kSentence{"stale-policy.sentence",
                         QT_TRANSLATE_NOOP("da-wizard",
                                           "Old IP-HTTPS settings of Group Policy are still in the "
                                           "registry and conflict with the current ones.")};
constexpr Text kNext{
    "stale-policy.next",
    QT_TRANSLATE_NOOP("da-wizard", "Delete the IP-HTTPS settings, restart the service IP Helper, "
                                   "and then restart the computer on the corporate network, so "
                                   "that Group Policy sets them again.")};

constexpr Text kAbsent{
    "stale-policy.absent",
    QT_TRANSLATE_NOOP("da-wizard", "There are no IP-HTTPS settings of Group Policy.")};
constexpr Text kConsistent{
    "stale-policy.consistent",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS settings were read and do not contradict each "
                                   "other.")};
constexpr Text kPartly{
    "stale-policy.partly",
    QT_TRANSLATE_NOOP("da-wizard", "There are IP-HTTPS settings, but not all of them were read.")};
constexpr Text kRivalsRuledOut{
    "stale-policy.rivals",
    QT_TRANSLATE_NOOP("da-wizard", "There are IP-HTTPS settings that refuse to be read, and the "
                                   "other causes of this code are ruled out.")};

bool works(const Evidence &evidence)
{
    const auto code = evidence::measuredCode(evidence);
    return code && code->value == 0;
}

Verdict verdictOf(const Evidence &evidence, bool contradict)
{
    if (evidence.ipHttpsPolicy.read.isAbsent() || works(evidence))
        return Verdict::RuledOut;
    if (contradict && isClientWithArticleCode(evidence))
        return Verdict::Confirmed;
    const bool somethingFits = contradict || fits(articleCode(evidence));
    return somethingFits ? Verdict::Possible : Verdict::Unknown;
}

void saySettings(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::IpHttpsPolicy;
    listIfMissing(own, fact, evidence.ipHttpsPolicy.read);
    listIfMissing(own, FactId::DirectAccessPolicy, evidence.directAccessPolicy.read);
    if (const evidence::DirectAccessPolicy *rest = evidence.directAccessPolicy.value()) {
        listIfMissing(own, FactId::DirectAccessPolicy, rest->nameResolution);
        listIfMissing(own, FactId::DirectAccessPolicy, rest->connectivityAssistant);
    }
    if (evidence.ipHttpsPolicy.read.isAbsent())
        own.speaksAgainst.push_back(found(fact, u"absent"_s, kAbsent));
    const IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value();
    if (!policy)
        return;
    const bool partly = unreadOf(*policy) != UnreadSettings{};
    if (partly)
        own.missing.push_back(found(fact, u"incomplete"_s, kPartly));
    else if (own.speaksFor.empty())
        own.speaksAgainst.push_back(found(fact, u"consistent"_s, kConsistent));
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.speaksFor = contradictionsIn(evidence);
    own.verdict = verdictOf(evidence, !own.speaksFor.empty());
    saySettings(own, evidence);
    sayArticleCode(own, evidence);
    sayNotAClient(own, evidence);

    const bool isClient = evidence::roleOf(evidence) == Role::Client;
    if (isClient && own.verdict <= Verdict::Possible)
        own.repairs = {u"reset-ip-https-policy"_s};
    return own;
}

void weigh(Assessment &own, const Evidence &evidence, const FirstLook &all)
{
    const IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value();
    const bool raises = own.verdict == Verdict::Possible && isClientWithArticleCode(evidence) &&
                        policy && unreadOf(*policy).refused &&
                        areRuledOut(all, {u"service-stopped", u"transition-disabled",
                                          u"adapter-disabled", u"stale-interface"});
    if (!raises)
        return;
    own.verdict = Verdict::Likely;
    own.speaksFor.push_back(found(FactId::IpHttpsPolicy, u"rivals out"_s, kRivalsRuledOut));
}

} // namespace

const Cause &stalePolicy()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, weigh};
    return cause;
}

} // namespace da::causes
