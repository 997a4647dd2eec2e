// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/article/interface_nodes.h"
#include "diagnostics/causes/article/policy_keys.h"
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using formats::ServiceRecord;

constexpr auto kId = "stale-interface";
constexpr Text kTitle{"stale-interface.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Duplicate or corrupted IP-HTTPS interface")};
constexpr Text kSentence{
    "stale-interface.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "Windows still keeps an old or damaged IP-HTTPS interface, and "
                                   "the new one cannot be created beside it.")};
constexpr Text kNext{"stale-interface.next",
                     QT_TRANSLATE_NOOP("da-wizard",
                                       "Remove the stale IP-HTTPS interfaces. Windows then makes a "
                                       "new one.")};

constexpr Text kServiceRuns{
    "stale-interface.service-runs",
    QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper runs, so the IP-HTTPS device would have "
                                   "to be present.")};
constexpr Text kServiceStopped{
    "stale-interface.service-stopped",
    QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper does not run, so the IP-HTTPS device "
                                   "need not be present.")};
constexpr Text kServiceUnknown{
    "stale-interface.service-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "It is not known whether the service IP Helper runs.")};
constexpr Text kRivalsRuledOut{
    "stale-interface.rivals",
    QT_TRANSLATE_NOOP("da-wizard", "The other causes of this code are ruled out or not confirmed, "
                                   "and the devices could not be looked at.")};

enum class Service { Runs, DoesNotRun, NotRead };

Service serviceIn(const Evidence &evidence)
{
    if (evidence.ipHelper.read.isUnreadable())
        return Service::NotRead;
    const ServiceRecord *service = evidence.ipHelper.value();
    if (!service)
        return Service::DoesNotRun;
    if (service->state == ServiceRecord::State::Running)
        return Service::Runs;
    const bool tells = service->state != ServiceRecord::State::Unknown ||
                       service->start == ServiceRecord::Start::Disabled;
    return tells ? Service::DoesNotRun : Service::NotRead;
}

// KB2980660: 0x643 and 0x34 mean that something that is there already stands in the way.
Verdict verdictOf(const InterfaceNodes &nodes, const Evidence &evidence)
{
    if (nodes.isOneAndSound())
        return Verdict::RuledOut;
    if (!nodes.lookStale() && !fits(articleCode(evidence)))
        return Verdict::Unknown;
    if (!isClientWithArticleCode(evidence))
        return Verdict::Possible;
    if (nodes.areSeveral() || nodes.oneIsBroken())
        return Verdict::Confirmed;
    if (!nodes.isOneAndNotPresent())
        return Verdict::Possible;

    // While the service does not run, the only device may well not be present.
    switch (serviceIn(evidence)) {
    case Service::Runs:
        return Verdict::Confirmed;
    case Service::NotRead:
        return Verdict::Likely;
    case Service::DoesNotRun:
        break;
    }
    return Verdict::Possible;
}

void sayService(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::IpHelperService;
    switch (serviceIn(evidence)) {
    case Service::Runs:
        own.speaksFor.push_back(found(fact, u"running"_s, kServiceRuns));
        return;
    case Service::DoesNotRun:
        own.speaksAgainst.push_back(found(fact, u"not running"_s, kServiceStopped));
        return;
    case Service::NotRead:
        if (evidence.ipHelper.read.isUnreadable())
            listIfMissing(own, fact, evidence.ipHelper.read);
        else
            own.missing.push_back(found(fact, u"state unknown"_s, kServiceUnknown));
        return;
    }
}

/// Only on a client, and never while IP-HTTPS works.
bool mayRemove(const Evidence &evidence)
{
    return evidence::roleOf(evidence) == Role::Client && linkOf(evidence) != Link::Up;
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    sayArticleCode(own, evidence);
    sayNotAClient(own, evidence);
    listIfMissing(own, FactId::DeviceNodes, evidence.devices.read);

    own.verdict = fits(articleCode(evidence)) ? Verdict::Possible : Verdict::Unknown;
    bool someToRemove = true; // without a list, the repair looks for itself
    if (evidence.devices.value()) {
        const InterfaceNodes nodes(evidence);
        own.verdict = verdictOf(nodes, evidence);
        nodes.say(own);
        if (nodes.oneIsNotPresent())
            sayService(own, evidence);
        someToRemove = nodes.someCanBeRemoved();
    }
    if (someToRemove && mayRemove(evidence) && own.verdict <= Verdict::Possible)
        own.repairs = {u"remove-stale-interfaces"_s};
    return own;
}

/// Nothing that was merely left out of the evidence could still confirm stale settings.
bool stalePolicyIsSettled(const Evidence &evidence, const FirstLook &all)
{
    const Verdict verdict = verdictIn(all, u"stale-policy");
    if (verdict == Verdict::RuledOut)
        return true;
    const evidence::IpHttpsPolicy *settings = evidence.ipHttpsPolicy.value();
    if (verdict == Verdict::Confirmed || (settings && unreadOf(*settings).notRecorded))
        return false;
    const auto recorded = [](const auto &read) { return read.wasRead() || refusedToAnswer(read); };
    const evidence::DirectAccessPolicy *policy = evidence.directAccessPolicy.value();
    return policy ? recorded(policy->nameResolution) && recorded(policy->connectivityAssistant)
                  : recorded(evidence.directAccessPolicy.read);
}

// A list of devices that answers nothing leaves the stale interface as the likely cause once its
// rivals are out. One that was merely not brought along does not: then taking it out of complete
// evidence would make the cause likelier.
void weigh(Assessment &own, const Evidence &evidence, const FirstLook &all)
{
    const bool raises = own.verdict == Verdict::Possible && isClientWithArticleCode(evidence) &&
                        refusedToAnswer(evidence.devices.read) &&
                        verdictIn(all, u"transition-disabled") == Verdict::RuledOut &&
                        stalePolicyIsSettled(evidence, all);
    if (!raises)
        return;
    own.verdict = Verdict::Likely;
    own.speaksFor.push_back(found(FactId::DeviceNodes, u"rivals out"_s, kRivalsRuledOut));
}

} // namespace

const Cause &staleInterface()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, weigh};
    return cause;
}

} // namespace da::causes
