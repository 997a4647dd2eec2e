// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

constexpr auto kId = "policy-not-applied";
constexpr Text kTitle{"policy-not-applied.title",
                      QT_TRANSLATE_NOOP("da-wizard", "No DirectAccess settings")};
constexpr Text kSentence{
    "policy-not-applied.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "This computer has not been given any DirectAccess settings by "
                                   "the company.")};
constexpr Text kNext{
    "policy-not-applied.next",
    QT_TRANSLATE_NOOP("da-wizard", "Ask the administrator whether this computer belongs to the "
                                   "DirectAccess group, then connect it to the company network and "
                                   "apply Group Policy.")};

constexpr Text kNoUrl{
    "policy-not-applied.no-url",
    QT_TRANSLATE_NOOP("da-wizard", "There are no IP-HTTPS settings of Group Policy.")};
constexpr Text kUrl{"policy-not-applied.url",
                    QT_TRANSLATE_NOOP("da-wizard", "There are IP-HTTPS settings of Group Policy.")};
constexpr Text kNoRules{
    "policy-not-applied.no-rules",
    QT_TRANSLATE_NOOP("da-wizard", "There is no name resolution policy of DirectAccess.")};
constexpr Text kRules{"policy-not-applied.rules",
                      QT_TRANSLATE_NOOP("da-wizard", "There is a name resolution policy.")};
constexpr Text kNoAssistant{
    "policy-not-applied.no-assistant",
    QT_TRANSLATE_NOOP("da-wizard", "There are no settings of the connectivity assistant.")};
constexpr Text kAssistant{
    "policy-not-applied.assistant",
    QT_TRANSLATE_NOOP("da-wizard", "There are settings of the connectivity assistant.")};
constexpr Text kApplied{"policy-not-applied.applied",
                        QT_TRANSLATE_NOOP("da-wizard", "Windows reports DirectAccess settings.")};
constexpr Text kNotApplied{
    "policy-not-applied.not-applied",
    QT_TRANSLATE_NOOP("da-wizard", "Windows reports no DirectAccess settings.")};
constexpr Text kReported{
    "policy-not-applied.reported",
    QT_TRANSLATE_NOOP("da-wizard", "Windows reports an IP-HTTPS interface, so it was told to make "
                                   "one.")};
constexpr Text kNameRulesTitle{"policy-not-applied.name-rules",
                               QT_TRANSLATE_NOOP("da-wizard", "the name resolution policy")};
constexpr Text kAssistantTitle{
    "policy-not-applied.assistant-settings",
    QT_TRANSLATE_NOOP("da-wizard", "the settings of the connectivity assistant")};

/// How many of the places where DirectAccess settings stand were read, and as what.
struct Count final {
    int present = 0;
    int absent = 0;
    template <class T>
    void add(const machine::Read<T> &read)
    {
        present += read.hasValue() ? 1 : 0;
        absent += read.isAbsent() ? 1 : 0;
    }
};
constexpr int kPlaces = 3;

machine::Read<bool> partOf(const Evidence &evidence,
                           machine::Read<bool> evidence::DirectAccessPolicy::*part)
{
    if (const auto *policy = evidence.directAccessPolicy.value())
        return policy->*part;
    if (const machine::Unreadable *why = evidence.directAccessPolicy.read.unreadable())
        return *why;
    return machine::Absent{};
}

Count countOf(const Evidence &evidence)
{
    Count count;
    count.add(evidence.ipHttpsPolicy.read);
    count.add(partOf(evidence, &evidence::DirectAccessPolicy::nameResolution));
    count.add(partOf(evidence, &evidence::DirectAccessPolicy::connectivityAssistant));
    return count;
}

bool isReported(const Evidence &evidence)
{
    const auto *interfaces = evidence.ipHttps.value();
    return interfaces && !interfaces->empty();
}

// A computer that nobody meant for DirectAccess looks the same, so this is never confirmed.
Verdict verdictOf(const Evidence &evidence)
{
    const Count count = countOf(evidence);
    const formats::DirectAccessSettings *settings = evidence.accessSettings.value();
    if (count.present > 0 || isReported(evidence) || (settings && settings->applied))
        return Verdict::RuledOut;
    if (count.absent == 0 && !settings)
        return Verdict::Unknown;
    const bool all = count.absent == kPlaces && reportsNoInterface(evidence);
    return all && evidence::roleOf(evidence) == Role::Client ? Verdict::Likely : Verdict::Possible;
}

template <class T>
void sayPlace(Assessment &own, FactId fact, const machine::Read<T> &read, const Text &there,
              const Text &absent, const Text &name)
{
    if (read.hasValue())
        own.speaksAgainst.push_back(found(fact, u"present"_s, there));
    else if (read.isAbsent())
        own.speaksFor.push_back(found(fact, u"absent"_s, absent));
    else
        own.missing.push_back(notRead(fact, *read.unreadable(), name));
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    if (evidence.ipHttpsPolicy.read.isUnreadable())
        listIfMissing(own, FactId::IpHttpsPolicy, evidence.ipHttpsPolicy.read);
    else
        sayPlace(own, FactId::IpHttpsPolicy, evidence.ipHttpsPolicy.read, kUrl, kNoUrl, kUrl);
    const FactId policy = FactId::DirectAccessPolicy;
    sayPlace(own, policy, partOf(evidence, &evidence::DirectAccessPolicy::nameResolution), kRules,
             kNoRules, kNameRulesTitle);
    sayPlace(own, policy, partOf(evidence, &evidence::DirectAccessPolicy::connectivityAssistant),
             kAssistant, kNoAssistant, kAssistantTitle);
    if (const formats::DirectAccessSettings *settings = evidence.accessSettings.value())
        (settings->applied ? own.speaksAgainst : own.speaksFor)
            .push_back(found(FactId::AccessSettings, settings->applied ? u"applied"_s : u"empty"_s,
                             settings->applied ? kApplied : kNotApplied));
    if (isReported(evidence))
        own.speaksAgainst.push_back(found(FactId::IpHttpsInterfaces, u"reported"_s, kReported));
    const bool mayRepair = evidence::roleOf(evidence) == Role::Client;
    if (mayRepair && own.verdict <= Verdict::Possible)
        own.repairs = {u"reapply-group-policy"_s};
    return own;
}

} // namespace

const Cause &policyNotApplied()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
