// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/sources.h"
#include "diagnostics/report/document/sections.h"
#include "diagnostics/report/repair_titles.h"
#include "diagnostics/report/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace da::report::sections {
namespace {

constexpr Text kCause{"report.cause", QT_TRANSLATE_NOOP("da-wizard", "Cause: %1 (%2)")};
constexpr Text kPossibleCauses{
    "report.possible-causes",
    QT_TRANSLATE_NOOP("da-wizard", "Possible causes, none of them proven")};
constexpr Text kFor{"report.for", QT_TRANSLATE_NOOP("da-wizard", "For it:")};
constexpr Text kAgainst{"report.against", QT_TRANSLATE_NOOP("da-wizard", "Against it:")};
constexpr Text kMissing{"report.missing", QT_TRANSLATE_NOOP("da-wizard", "Not available:")};
constexpr Text kFrom{"report.from", QT_TRANSLATE_NOOP("da-wizard", "(from %1)")};
constexpr Text kOthers{"report.others", QT_TRANSLATE_NOOP("da-wizard", "Other causes considered")};
constexpr Text kColumnCause{"report.column-cause", QT_TRANSLATE_NOOP("da-wizard", "Cause")};
constexpr Text kColumnVerdict{"report.column-verdict", QT_TRANSLATE_NOOP("da-wizard", "Verdict")};
constexpr Text kColumnReason{"report.column-reason", QT_TRANSLATE_NOOP("da-wizard", "Because")};
constexpr Text kOther{"report.other", QT_TRANSLATE_NOOP("da-wizard", "%1: %2. %3")};
constexpr Text kOtherBare{"report.other-bare", QT_TRANSLATE_NOOP("da-wizard", "%1: %2.")};
constexpr Text kRepairs{"report.repairs", QT_TRANSLATE_NOOP("da-wizard", "What can be done")};
constexpr Text kRepairsLater{
    "report.repairs-later",
    QT_TRANSLATE_NOOP("da-wizard", "What can be done, once the cause is proven")};

/// Where the fact behind a finding was read.
QString sourceOf(const Writing &writing, causes::FactId fact)
{
    const auto origins = evidence::originsOf(writing.report.evidence, fact);
    if (origins.empty() || origins.front().source.isEmpty())
        return {};
    return writing.say(Message(kFrom, nested(machine::sourceWords(origins.front().source))));
}

/// One list of findings; a title of its own only if there is one.
void findings(Writing &writing, const Text &title, Mark mark,
              const std::vector<causes::Finding> &list)
{
    if (list.empty())
        return;
    if (*title.id != '\0')
        writing.page.paragraph(writing.say(title));
    for (const causes::Finding &finding : list)
        writing.page.finding(mark, writing.say(finding.text), sourceOf(writing, finding.fact));
}

/// Why a cause that is not the leading one stands where it stands, in one sentence that fits its
/// verdict: what speaks for one that is possible at least, what excludes one that is ruled out,
/// what is missing of one of which nothing is known.
Message reasonOf(const causes::Assessment &cause)
{
    using List = const std::vector<causes::Finding> *;
    const List pro = &cause.speaksFor;
    const List contra = &cause.speaksAgainst;
    const List unread = &cause.missing;
    std::array<List, 3> lists{contra, unread, pro};
    if (cause.verdict <= causes::Verdict::Possible)
        lists = {pro, unread, contra};
    else if (cause.verdict == causes::Verdict::Unknown)
        lists = {unread, contra, pro};
    for (const List list : lists) {
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

void provenCause(Writing &writing, const causes::Assessment &assessment)
{
    const causes::Cause *known = causes::findCause(assessment.cause);
    if (!known)
        return;
    writing.page.heading(writing.say(
        Message(kCause, nested(known->title), nested(verdictWords(assessment.verdict)))));
    writing.page.paragraph(writing.say(known->sentence));
    findings(writing, kFor, Mark::For, assessment.speaksFor);
    findings(writing, kAgainst, Mark::Against, assessment.speaksAgainst);
    findings(writing, kMissing, Mark::Missing, assessment.missing);
}

/// Side by side, and without the sentence of a cause: it would state what nobody knows.
void possibleCauses(Writing &writing)
{
    writing.page.heading(writing.say(kPossibleCauses));
    for (const causes::Assessment &assessment : writing.report.diagnosis.causes) {
        if (assessment.verdict != causes::Verdict::Possible)
            continue;
        writing.page.paragraph(writing.say(titleOf(assessment)));
        findings(writing, {}, Mark::For, assessment.speaksFor);
        findings(writing, {}, Mark::Against, assessment.speaksAgainst);
        findings(writing, {}, Mark::Missing, assessment.missing);
    }
}

/// A row for a cause that is not the leading one.
void otherCause(Writing &writing, const causes::Assessment &other)
{
    const Message title = titleOf(other);
    const Message verdict = verdictWords(other.verdict);
    const Message reason = reasonOf(other);
    const Message sentence = reason.isEmpty()
                                 ? Message(kOtherBare, nested(title), nested(verdict))
                                 : Message(kOther, nested(title), nested(verdict), nested(reason));
    writing.page.row({writing.say(title), writing.say(verdict), writing.say(reason)},
                     writing.say(sentence));
}

} // namespace

void cause(Writing &writing)
{
    const causes::Assessment *leading = leadingCause(writing.report.diagnosis);
    if (isSure(leading))
        provenCause(writing, *leading);
    else if (leading)
        possibleCauses(writing);
}

void otherCauses(Writing &writing)
{
    const causes::Assessment *leading = leadingCause(writing.report.diagnosis);
    bool isFirst = true;
    for (const causes::Assessment &other : writing.report.diagnosis.causes) {
        const bool isShownAlready =
            isSure(leading) ? &other == leading : other.verdict == causes::Verdict::Possible;
        if (isShownAlready)
            continue;
        if (isFirst)
            writing.page.heading(writing.say(kOthers),
                                 {writing.say(kColumnCause), writing.say(kColumnVerdict),
                                  writing.say(kColumnReason)});
        isFirst = false;
        otherCause(writing, other);
    }
}

// Where a cause is confirmed or likely, what only possible ones would need is not put beside it.
void repairs(Writing &writing)
{
    const causes::Diagnosis &diagnosis = writing.report.diagnosis;
    const causes::Assessment *leading = leadingCause(diagnosis);
    const bool sure = isSure(leading);
    std::vector<QString> offered = diagnosis.repairs;
    for (const causes::Assessment &assessment : diagnosis.causes) {
        if (sure && assessment.verdict >= causes::Verdict::Possible)
            continue;
        for (const QString &id : assessment.repairs) {
            if (std::ranges::find(offered, id) == offered.end())
                offered.push_back(id);
        }
    }
    if (offered.empty())
        return;
    writing.page.heading(writing.say(leading && !sure ? kRepairsLater : kRepairs));
    for (const QString &id : offered)
        writing.page.item(writing.say(repairTitle(id)));
    writing.page.paragraph(writing.say(repairsComeLater()));
}

} // namespace da::report::sections
