// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using formats::ServiceRecord;
using Start = ServiceRecord::Start;
using State = ServiceRecord::State;

constexpr auto kId = "service-stopped";
constexpr Text kTitle{"service-stopped.title",
                      QT_TRANSLATE_NOOP("da-wizard", "IP Helper service not running")};
constexpr Text kSentence{
    "service-stopped.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The Windows service IP Helper makes the IP-HTTPS connection, "
                                   "and it does not run.")};
constexpr Text kNext{
    "service-stopped.next",
    QT_TRANSLATE_NOOP("da-wizard", "Set the service IP Helper to start by itself, and start it.")};

constexpr Text kStopped{"service-stopped.stopped",
                        QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper does not run.")};
constexpr Text kRunning{"service-stopped.running",
                        QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper runs.")};
constexpr Text kChanging{
    "service-stopped.changing",
    QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper is about to start.")};
constexpr Text kDisabled{
    "service-stopped.disabled",
    QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper is set never to start.")};
constexpr Text kNoService{"service-stopped.no-service",
                          QT_TRANSLATE_NOOP("da-wizard", "This Windows has no service IP Helper.")};
constexpr Text kStateUnknown{
    "service-stopped.state-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "It is not known whether the service IP Helper runs.")};

bool isStarting(const ServiceRecord &service)
{
    return service.state == State::StartPending || service.state == State::ContinuePending;
}

bool isStopped(const ServiceRecord &service)
{
    return service.state != State::Unknown && service.state != State::Running &&
           !isStarting(service);
}

Verdict verdictOf(const Evidence &evidence)
{
    if (evidence.ipHelper.read.isAbsent())
        return Verdict::Possible;
    const Verdict unread = reportsNoInterface(evidence) ? Verdict::Possible : Verdict::Unknown;
    const ServiceRecord *service = evidence.ipHelper.value();
    if (!service)
        return unread;

    const bool disabled = service->start == Start::Disabled;
    if (isStopped(*service))
        return linkOf(evidence) == Link::Down ? Verdict::Confirmed : Verdict::Likely;
    if (disabled || isStarting(*service))
        return Verdict::Possible;
    return service->state == State::Running ? Verdict::RuledOut : unread;
}

void sayState(Assessment &own, const ServiceRecord &service)
{
    const FactId fact = FactId::IpHelperService;
    if (service.start == Start::Disabled)
        own.speaksFor.push_back(found(fact, u"start disabled"_s, kDisabled));
    if (isStopped(service))
        own.speaksFor.push_back(found(fact, u"stopped"_s, kStopped));
    else if (isStarting(service))
        own.speaksFor.push_back(found(fact, u"starting"_s, kChanging));
    else if (service.state == State::Running)
        own.speaksAgainst.push_back(found(fact, u"running"_s, kRunning));
    else
        own.missing.push_back(found(fact, u"state unknown"_s, kStateUnknown));
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    if (const ServiceRecord *service = evidence.ipHelper.value())
        sayState(own, *service);
    if (evidence.ipHelper.read.isAbsent())
        own.speaksFor.push_back(found(FactId::IpHelperService, u"absent"_s, kNoService));
    listIfMissing(own, FactId::IpHelperService, evidence.ipHelper.read);
    sayLink(own, evidence);

    const bool canStart = !evidence.ipHelper.read.isAbsent();
    if (canStart && own.verdict <= Verdict::Possible)
        own.repairs = {u"restart-ip-helper"_s};
    return own;
}

} // namespace

const Cause &serviceStopped()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
