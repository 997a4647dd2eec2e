// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/diagnosis.h"

#include "diagnostics/causes/outcome.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

constexpr Text kMixedComputers{
    "cause.mixed-computers",
    QT_TRANSLATE_NOOP("da-wizard", "The evidence comes from several computers that cannot be told "
                                   "apart, so it proves nothing of any.")};

/// Evidence of several computers is never mixed: then nothing is known of any.
Assessment undecided(const Cause &cause)
{
    Assessment own = assessmentOf(cause.id);
    own.missing = {found(FactId::Platform, u"several computers"_s, kMixedComputers)};
    return own;
}

FirstLook firstLook(const Evidence &evidence)
{
    FirstLook look;
    for (const Cause &cause : catalogue())
        look.push_back(evidence.mixedComputers ? undecided(cause) : cause.assess(evidence));
    return look;
}

/// Best verdict first; among equals the order of the catalogue, which is the order of repair.
std::vector<Assessment> assessAll(const Evidence &evidence)
{
    const FirstLook look = firstLook(evidence);
    std::vector<Assessment> all = look;
    for (Assessment &own : all) {
        const Cause *cause = findCause(own.cause);
        if (cause && cause->weigh)
            cause->weigh(own, evidence, look);
    }
    std::stable_sort(all.begin(), all.end(), [](const Assessment &a, const Assessment &b) {
        return a.verdict < b.verdict;
    });
    return all;
}

} // namespace

Diagnosis diagnose(const Evidence &evidence)
{
    Diagnosis out;
    out.role = evidence::roleOf(evidence);
    out.causes = assessAll(evidence);
    ReasonedOutcome reasoned = outcomeOf(evidence, out.causes);
    out.outcome = reasoned.outcome;
    out.why = std::move(reasoned.why);
    out.code = evidence::measuredCode(evidence);
    out.codeIsTold = !out.code && evidence.told.code;
    if (out.codeIsTold)
        out.code = evidence.told.code;
    // Only a client's connection may be tested: it takes the other ways down for a while.
    if (out.outcome == Outcome::Idle && out.role == Role::Client)
        out.repairs = {u"test-ip-https-alone"_s};
    return out;
}

} // namespace da::causes
