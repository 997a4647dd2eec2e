// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/outcome.h"

#include "diagnostics/causes/shared/carriers.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {

using formats::CodeKind;
using formats::ErrorCode;

namespace {

constexpr Text kMixed{
    "outcome.mixed",
    QT_TRANSLATE_NOOP("da-wizard", "The evidence comes from several computers, and nothing tells "
                                   "which of them reports the problem.")};
constexpr Text kInProgress{
    "outcome.in-progress",
    QT_TRANSLATE_NOOP("da-wizard",
                      "IP-HTTPS is still busy connecting (code %1). Look again in a while.")};
constexpr Text kJustStarted{
    "outcome.just-started",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS reports the code %1, but it started less than 15 "
                                   "minutes before and may still connect. Look again later.")};
constexpr Text kConfirmed{"outcome.confirmed",
                          QT_TRANSLATE_NOOP("da-wizard", "The cause was found: %1.")};
constexpr Text kLikely{"outcome.likely",
                       QT_TRANSLATE_NOOP("da-wizard", "A likely cause was found: %1.")};
constexpr Text kFaultCode{
    "outcome.fault-code",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS reports a fault (code %1). What causes it is not "
                                   "proven.")};
constexpr Text kIdle{
    "outcome.idle",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS rests because something else carries the connection: "
                                   "%1. That is normal. Whether IP-HTTPS would work, only a test "
                                   "without the other can tell.")};
constexpr Text kHealthy{
    "outcome.healthy",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is connected and reports no error.")};
constexpr Text kToldOnly{"outcome.told-only",
                         QT_TRANSLATE_NOOP("da-wizard",
                                           "The code %1 was told by a person, but nothing that was "
                                           "measured shows it.")};
constexpr Text kNotConnected{
    "outcome.not-connected",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS reports no error, but it is not shown to be "
                                   "connected, and neither is anything else.")};
constexpr Text kNotReported{
    "outcome.not-reported",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Windows reports no IP-HTTPS interface, and nothing shows why.")};
constexpr Text kNoCode{
    "outcome.no-code",
    QT_TRANSLATE_NOOP("da-wizard", "An IP-HTTPS interface is there, but its error code is not "
                                   "known.")};
constexpr Text kNothingRead{"outcome.nothing-read",
                            QT_TRANSLATE_NOOP("da-wizard", "The state of IP-HTTPS is not known.")};

using std::chrono::minutes;
constexpr minutes kTimeToConnect{15}; // the service waits up to 900 s before it tries again

/// When the state of IP-HTTPS was read or written down.
QDateTime timeOfState(const Evidence &evidence)
{
    for (const evidence::Origin &origin : evidence.ipHttps.origins) {
        if (origin.time)
            return *origin.time;
    }
    return evidence.gatheredAt;
}

bool isShortlyAfter(const std::optional<QDateTime> &start, const QDateTime &time)
{
    if (!start || !start->isValid() || !time.isValid() || *start > time)
        return false;
    return start->addSecs(std::chrono::seconds(kTimeToConnect).count()) >= time;
}

bool hasJustStarted(const Evidence &evidence)
{
    const QDateTime time = timeOfState(evidence);
    const formats::ServiceRecord *service = evidence.ipHelper.value();
    const machine::Platform *platform = evidence.platform.value();
    return (service && isShortlyAfter(service->startedAt, time)) ||
           (platform && isShortlyAfter(platform->startedAt, time));
}

/// A code that this program does not know is a fault, but not one that passes by itself.
bool isOfKind(ErrorCode code, CodeKind kind)
{
    const formats::ErrorCodeEntry *entry = formats::findErrorCode(code);
    return entry && entry->kind == kind;
}

bool isInProgress(ErrorCode code)
{
    return isOfKind(code, CodeKind::InProgress);
}

/// Too early to say anything, whatever else was found.
std::optional<Message> reasonToWait(const Evidence &evidence)
{
    const auto code = evidence::measuredCode(evidence);
    if (evidence.mixedComputers)
        return Message(kMixed);
    if (code && isInProgress(*code))
        return Message(kInProgress, Term{code->hex()});
    if (code && isOfKind(*code, CodeKind::Connection) && hasJustStarted(evidence))
        return Message(kJustStarted, Term{code->hex()});
    return std::nullopt;
}

/// The first cause that is confirmed, else likely: they are sorted.
std::optional<Message> causeFound(const std::vector<Assessment> &causes)
{
    if (causes.empty() || causes.front().verdict > Verdict::Likely)
        return std::nullopt;
    const bool confirmed = causes.front().verdict == Verdict::Confirmed;
    const Cause *cause = findCause(causes.front().cause);
    return Message(confirmed ? kConfirmed : kLikely, nested(cause ? cause->title : Text{}));
}

/// Down or unreported, with no error: a code other than 0x0 has been dealt with before.
bool mayRest(const Evidence &evidence)
{
    const auto code = evidence::measuredCode(evidence);
    return reportsNoInterface(evidence) || (code && linkOf(evidence) == Link::Down);
}

Message whyInconclusive(const Evidence &evidence)
{
    if (evidence::measuredCode(evidence))
        return kNotConnected;
    if (evidence.told.code)
        return Message(kToldOnly, Term{evidence.told.code->hex()});
    if (reportsNoInterface(evidence))
        return kNotReported;
    return evidence.ipHttps.value() ? kNoCode : kNothingRead;
}

} // namespace

const char *outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Healthy:
        return "healthy";
    case Outcome::Idle:
        return "idle";
    case Outcome::ProblemFound:
        return "problem-found";
    case Outcome::Inconclusive:
        return "inconclusive";
    }
    return "inconclusive";
}

ReasonedOutcome outcomeOf(const Evidence &evidence, const std::vector<Assessment> &causes)
{
    if (const auto wait = reasonToWait(evidence))
        return {Outcome::Inconclusive, *wait};
    if (const auto cause = causeFound(causes))
        return {Outcome::ProblemFound, *cause};
    const auto code = evidence::measuredCode(evidence);
    if (code && code->value != 0)
        return {Outcome::ProblemFound, Message(kFaultCode, Term{code->hex()})};
    const std::vector<Message> carriers = otherCarriers(evidence);
    if (mayRest(evidence) && !carriers.empty())
        return {Outcome::Idle, Message(kIdle, Several{carriers})};
    if (code && linkOf(evidence) == Link::Up)
        return {Outcome::Healthy, kHealthy};
    return {Outcome::Inconclusive, whyInconclusive(evidence)};
}

} // namespace da::causes
