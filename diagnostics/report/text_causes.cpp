// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/repair_titles.h"
#include "diagnostics/report/text_sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::report::sections {
namespace {

constexpr Text kCause{"report.cause", QT_TRANSLATE_NOOP("da-wizard", "Cause: %1 (%2)")};
constexpr Text kPossibleCause{"report.possible-cause",
                              QT_TRANSLATE_NOOP("da-wizard", "Possible cause, not proven: %1")};
constexpr Text kFor{"report.for", QT_TRANSLATE_NOOP("da-wizard", "For it:")};
constexpr Text kAgainst{"report.against", QT_TRANSLATE_NOOP("da-wizard", "Against it:")};
constexpr Text kMissing{"report.missing", QT_TRANSLATE_NOOP("da-wizard", "Not available:")};
constexpr Text kFrom{"report.from", QT_TRANSLATE_NOOP("da-wizard", "(from %1)")};
constexpr Text kOthers{"report.others", QT_TRANSLATE_NOOP("da-wizard", "Other causes considered")};
constexpr Text kOther{"report.other", QT_TRANSLATE_NOOP("da-wizard", "%1: %2. %3")};
constexpr Text kOtherBare{"report.other-bare", QT_TRANSLATE_NOOP("da-wizard", "%1: %2.")};
constexpr Text kRepairs{"report.repairs", QT_TRANSLATE_NOOP("da-wizard", "What can be done")};

constexpr Text kConfirmed{"verdict.confirmed", QT_TRANSLATE_NOOP("da-wizard", "confirmed")};
constexpr Text kLikely{"verdict.likely", QT_TRANSLATE_NOOP("da-wizard", "likely")};
constexpr Text kPossible{"verdict.possible", QT_TRANSLATE_NOOP("da-wizard", "possible")};
constexpr Text kUnknown{"verdict.unknown", QT_TRANSLATE_NOOP("da-wizard", "cannot be told")};
constexpr Text kRuledOut{"verdict.ruled-out", QT_TRANSLATE_NOOP("da-wizard", "ruled out")};

Text verdictText(causes::Verdict verdict)
{
    switch (verdict) {
    case causes::Verdict::Confirmed:
        return kConfirmed;
    case causes::Verdict::Likely:
        return kLikely;
    case causes::Verdict::Possible:
        return kPossible;
    case causes::Verdict::Unknown:
        return kUnknown;
    case causes::Verdict::RuledOut:
        return kRuledOut;
    }
    Q_UNREACHABLE();
}

/// Where the fact behind a finding was read.
QString sourceOf(const Writing &writing, causes::FactId fact)
{
    const auto origins = evidence::originsOf(writing.report.evidence, fact);
    if (origins.empty() || origins.front().source.isEmpty())
        return {};
    return writing.say(Message(kFrom, Outside{origins.front().source}));
}

void findings(const Writing &writing, const Text &title, const QString &mark,
              const std::vector<causes::Finding> &list)
{
    if (list.empty())
        return;
    writing.page.paragraph(writing.say(title));
    for (const causes::Finding &finding : list) {
        const QString source = sourceOf(writing, finding.fact);
        const QString text = writing.say(finding.text);
        writing.page.item(mark, source.isEmpty() ? text : text + u' ' + source, 4);
    }
}

/// Why a cause that is not the leading one stands where it stands, in one sentence: what excludes
/// it or speaks against it, else what is missing, else what speaks for it.
Message reasonOf(const causes::Assessment &cause)
{
    for (const auto *list : {&cause.speaksAgainst, &cause.missing, &cause.speaksFor}) {
        if (!list->empty())
            return list->front().text;
    }
    return {};
}

Message titleOf(const causes::Assessment &assessment)
{
    const causes::Cause *cause = causes::findCause(assessment.cause);
    return cause ? Message(cause->title) : Message();
}

} // namespace

const causes::Assessment *leadingCause(const causes::Diagnosis &diagnosis)
{
    if (diagnosis.causes.empty())
        return nullptr;
    const causes::Assessment &first = diagnosis.causes.front();
    return first.verdict <= causes::Verdict::Possible ? &first : nullptr;
}

void cause(const Writing &writing)
{
    const causes::Assessment *leading = leadingCause(writing.report.diagnosis);
    const causes::Cause *known = leading ? causes::findCause(leading->cause) : nullptr;
    if (!known)
        return;
    const bool proven = leading->verdict != causes::Verdict::Possible;
    const Message title =
        proven ? Message(kCause, nested(known->title), nested(verdictText(leading->verdict)))
               : Message(kPossibleCause, nested(known->title));
    writing.page.heading(writing.say(title));
    writing.page.paragraph(writing.say(known->sentence));
    findings(writing, kFor, u"+"_s, leading->speaksFor);
    findings(writing, kAgainst, u"-"_s, leading->speaksAgainst);
    findings(writing, kMissing, u"?"_s, leading->missing);
}

void otherCauses(const Writing &writing)
{
    const causes::Assessment *leading = leadingCause(writing.report.diagnosis);
    bool isFirst = true;
    for (const causes::Assessment &other : writing.report.diagnosis.causes) {
        if (&other == leading)
            continue;
        if (isFirst)
            writing.page.heading(writing.say(kOthers));
        isFirst = false;
        const Message verdict = verdictText(other.verdict);
        const Message reason = reasonOf(other);
        const Message line =
            reason.isEmpty()
                ? Message(kOtherBare, nested(titleOf(other)), nested(verdict))
                : Message(kOther, nested(titleOf(other)), nested(verdict), nested(reason));
        writing.page.item(u"-"_s, writing.say(line));
    }
}

// Where a cause is confirmed or likely, what only possible ones would need is not put beside it.
void repairs(const Writing &writing)
{
    const causes::Diagnosis &diagnosis = writing.report.diagnosis;
    const causes::Assessment *leading = leadingCause(diagnosis);
    const bool isSure = leading && leading->verdict != causes::Verdict::Possible;
    std::vector<QString> offered = diagnosis.repairs;
    for (const causes::Assessment &assessment : diagnosis.causes) {
        if (isSure && assessment.verdict >= causes::Verdict::Possible)
            continue;
        for (const QString &id : assessment.repairs) {
            if (std::ranges::find(offered, id) == offered.end())
                offered.push_back(id);
        }
    }
    if (offered.empty())
        return;
    writing.page.heading(writing.say(kRepairs));
    for (const QString &id : offered)
        writing.page.item(u"-"_s, writing.say(repairTitle(id)));
    writing.page.paragraph(writing.say(repairsComeLater()));
}

} // namespace da::report::sections
