// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/text_report.h"

#include "diagnostics/report/text_sections.h"

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

constexpr Text kHealthy{"report.healthy", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS works.")};
constexpr Text kIdle{"report.idle",
                     QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is idle. That is normal.")};
constexpr Text kProblem{"report.problem", QT_TRANSLATE_NOOP("da-wizard", "A problem was found.")};
constexpr Text kInconclusive{"report.inconclusive",
                             QT_TRANSLATE_NOOP("da-wizard", "No conclusion is possible.")};

constexpr Text kPractice{"report.practice",
                         QT_TRANSLATE_NOOP("da-wizard", "Practice computer: %1. Nothing of this is "
                                                        "about the computer you sit at.")};
constexpr Text kEvidence{"report.evidence",
                         QT_TRANSLATE_NOOP("da-wizard", "Evidence from another computer: %1")};
constexpr Text kStandardInput{
    "report.standard-input",
    QT_TRANSLATE_NOOP("da-wizard", "Evidence from another computer, read from standard input")};

constexpr Text kCodeHeading{"report.code", QT_TRANSLATE_NOOP("da-wizard", "Error code %1")};
constexpr Text kCodeName{"report.code-name", QT_TRANSLATE_NOOP("da-wizard", "Error code %1 (%2)")};
constexpr Text kToldCode{
    "report.told-code", QT_TRANSLATE_NOOP("da-wizard", "This code was told by a person. It was not "
                                                       "measured.")};
constexpr Text kNotDocumented{
    "report.not-documented",
    QT_TRANSLATE_NOOP("da-wizard", "This code is not documented for IP-HTTPS.")};
constexpr Text kSources{"report.sources", QT_TRANSLATE_NOOP("da-wizard", "Source: %1")};
constexpr Text kFittingCauses{"report.fitting-causes",
                              QT_TRANSLATE_NOOP("da-wizard", "Causes that the code fits")};

constexpr Text kNext{"report.next", QT_TRANSLATE_NOOP("da-wizard", "Next step")};
constexpr Text kNothingToDo{"report.nothing-to-do",
                            QT_TRANSLATE_NOOP("da-wizard", "Nothing has to be done about "
                                                           "IP-HTTPS.")};
constexpr Text kGatherMore{
    "report.gather-more",
    QT_TRANSLATE_NOOP("da-wizard", "Gather more on the computer that has the problem. The most "
                                   "useful is the output of: %1")};

struct Headline final {
    Text text;
    TextPage::Look look;
};

Headline headlineOf(causes::Outcome outcome)
{
    switch (outcome) {
    case causes::Outcome::Healthy:
        return {kHealthy, TextPage::Look::Good};
    case causes::Outcome::Idle:
        return {kIdle, TextPage::Look::Good};
    case causes::Outcome::ProblemFound:
        return {kProblem, TextPage::Look::Bad};
    case causes::Outcome::Inconclusive:
        return {kInconclusive, TextPage::Look::Unsure};
    }
    Q_UNREACHABLE();
}

Message sourceMessage(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::ThisComputer:
        return {};
    case Source::Kind::Scenario:
        return Message(kPractice, Outside{source.name});
    case Source::Kind::Evidence:
        break;
    }
    if (source.name == "-"_L1)
        return kStandardInput;
    return Message(kEvidence, Outside{source.name});
}

void outcome(const sections::Writing &writing)
{
    const Headline headline = headlineOf(writing.report.diagnosis.outcome);
    writing.page.line(writing.say(headline.text), headline.look);
    if (!writing.report.diagnosis.why.isEmpty())
        writing.page.line(writing.say(writing.report.diagnosis.why));
    const Message source = sourceMessage(writing.report.source);
    if (!source.isEmpty())
        writing.page.line(writing.say(source), TextPage::Look::Faint);
}

Message codeTitle(const CodeExplanation &code)
{
    const Term hex{code.code.hex()};
    return code.name.isEmpty() ? Message(kCodeHeading, hex)
                               : Message(kCodeName, hex, Term{code.name});
}

void codeBody(TextPage &page, const CodeExplanation &code, const Translator &say)
{
    page.paragraph(say(code.meaning));
    if (code.known && !code.documented)
        page.paragraph(say(kNotDocumented));
    if (!code.sources.isEmpty())
        page.paragraph(say(Message(kSources, Term{code.sources})), 2, TextPage::Look::Faint);
}

void code(const sections::Writing &writing)
{
    const std::optional<CodeExplanation> about = explainCodeOf(writing.report.diagnosis);
    if (!about)
        return;
    writing.page.heading(writing.say(codeTitle(*about)));
    if (writing.report.diagnosis.codeIsTold)
        writing.page.paragraph(writing.say(kToldCode));
    codeBody(writing.page, *about, writing.say);
}

/// One next step: of the cause if it is sure enough, else of the code, else to gather more.
Message nextStep(const Report &report)
{
    const causes::Diagnosis &diagnosis = report.diagnosis;
    if (diagnosis.outcome == causes::Outcome::Healthy || diagnosis.outcome == causes::Outcome::Idle)
        return kNothingToDo;
    const causes::Assessment *leading = sections::leadingCause(diagnosis);
    const causes::Cause *cause = leading ? causes::findCause(leading->cause) : nullptr;
    if (cause && leading->verdict != causes::Verdict::Possible)
        return cause->next;
    if (diagnosis.code)
        return explain(*diagnosis.code).nextStep;
    return Message(kGatherMore,
                   Term{machine::queryCommand(machine::QueryId::HttpsTunnelInterfaces)});
}

} // namespace

QString toText(const Report &report, const Translator &translator, TextStyle style)
{
    TextPage page(style);
    const sections::Writing writing{page, report, translator};
    outcome(writing);
    sections::cause(writing);
    code(writing);
    sections::methods(writing);
    sections::otherCauses(writing);
    sections::contradictions(writing);
    sections::notUnderstood(writing);
    sections::repairs(writing);
    page.heading(translator(kNext));
    page.paragraph(translator(nextStep(report)));
    return page.text();
}

QString toText(const CodeExplanation &explanation, const Translator &translator, TextStyle style)
{
    TextPage page(style);
    page.line(translator(codeTitle(explanation)), TextPage::Look::Strong);
    codeBody(page, explanation, translator);
    if (!explanation.causes.empty()) {
        page.heading(translator(kFittingCauses));
        for (const QString &id : explanation.causes) {
            if (const causes::Cause *cause = causes::findCause(id))
                page.item(u"-"_s, translator(cause->title));
        }
    }
    page.heading(translator(kNext));
    page.paragraph(translator(explanation.nextStep));
    return page.text();
}

} // namespace da::report
