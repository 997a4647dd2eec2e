// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/helpdesk.h"

#include "diagnostics/report/words.h"

#include <QCoreApplication>

namespace da::report {
namespace {

constexpr Text kResult{"helpdesk.result", QT_TRANSLATE_NOOP("da-wizard", "Result: %1")};
constexpr Text kCause{"helpdesk.cause", QT_TRANSLATE_NOOP("da-wizard", "Cause: %1 (%2)")};
constexpr Text kPossible{"helpdesk.possible",
                         QT_TRANSLATE_NOOP("da-wizard", "Possible causes: %1")};
constexpr Text kNoCause{"helpdesk.no-cause", QT_TRANSLATE_NOOP("da-wizard", "Cause: none found")};
constexpr Text kCode{"helpdesk.code", QT_TRANSLATE_NOOP("da-wizard", "Error code: %1")};
constexpr Text kToldCode{
    "helpdesk.told-code",
    QT_TRANSLATE_NOOP("da-wizard", "Error code: %1 (told, not read by this program)")};
constexpr Text kNoCode{"helpdesk.no-code",
                       QT_TRANSLATE_NOOP("da-wizard", "Error code: none was read")};

Message causeLine(const causes::Diagnosis &diagnosis)
{
    const causes::Assessment *leading = leadingCause(diagnosis);
    if (!leading)
        return kNoCause;
    Several titles;
    for (const causes::Assessment &one : diagnosis.causes) {
        const causes::Cause *cause = causes::findCause(one.cause);
        if (cause && one.verdict == leading->verdict)
            titles.messages.emplace_back(cause->title);
    }
    if (isSure(leading))
        return Message(kCause, titles, nested(verdictWords(leading->verdict)));
    return Message(kPossible, titles);
}

Message codeLine(const causes::Diagnosis &diagnosis)
{
    if (!diagnosis.code)
        return kNoCode;
    return Message(diagnosis.codeIsTold ? kToldCode : kCode, Term{diagnosis.code->hex()});
}

} // namespace

std::vector<Message> helpdeskLines(const Report &report)
{
    const causes::Diagnosis &diagnosis = report.diagnosis;
    std::vector<Message> out{Message(kResult, nested(outcomeWords(diagnosis.outcome)))};
    const bool asksForACause = diagnosis.outcome == causes::Outcome::ProblemFound ||
                               diagnosis.outcome == causes::Outcome::Inconclusive;
    if (asksForACause || leadingCause(diagnosis))
        out.push_back(causeLine(diagnosis));
    out.push_back(codeLine(diagnosis));
    return out;
}

} // namespace da::report
