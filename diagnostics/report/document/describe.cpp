// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/server_seen.h"
#include "diagnostics/report/document/sections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

constexpr Text kTitle{"report.title",
                      QT_TRANSLATE_NOOP("da-wizard", "DirectAccess connection report")};
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
constexpr Text kPasted{"report.pasted",
                       QT_TRANSLATE_NOOP("da-wizard", "Evidence from another computer, pasted as "
                                                      "text")};

constexpr Text kNext{"report.next", QT_TRANSLATE_NOOP("da-wizard", "Next step")};
constexpr Text kNothingToDo{"report.nothing-to-do",
                            QT_TRANSLATE_NOOP("da-wizard", "Nothing has to be done about "
                                                           "IP-HTTPS.")};
constexpr Text kCareOnServer{
    "report.care-on-server",
    QT_TRANSLATE_NOOP("da-wizard", "%1 This is a DirectAccess server: remove no device and no "
                                   "setting on it before that is sure, or everybody is cut off.")};
constexpr Text kGatherMore{
    "report.gather-more",
    QT_TRANSLATE_NOOP("da-wizard", "Gather more on the computer that has the problem. The most "
                                   "useful is the output of: %1")};

constexpr Text kSignIn{
    "report.sign-in",
    QT_TRANSLATE_NOOP("da-wizard", "A web page answers in place of the IP-HTTPS server. Open a web "
                                   "browser, sign in to this network first, then look again. If "
                                   "that does not help: %1")};

struct Headline final {
    Text text;
    Look look;
};

Headline headlineOf(causes::Outcome outcome)
{
    switch (outcome) {
    case causes::Outcome::Healthy:
        return {kHealthy, Look::Good};
    case causes::Outcome::Idle:
        return {kIdle, Look::Good};
    case causes::Outcome::ProblemFound:
        return {kProblem, Look::Bad};
    case causes::Outcome::Inconclusive:
        return {kInconclusive, Look::Unsure};
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
    if (source.name.isEmpty())
        return kPasted;
    return Message(kEvidence, Outside{source.name});
}

void addSections(Document &out, const Report &report, const Translator &say)
{
    sections::Writing body{SectionWriter(out.sections), report, say};
    sections::cause(body);
    sections::code(body);
    sections::methods(body);
    sections::server(body);
    sections::otherCauses(body);
    sections::contradictions(body);
    sections::notUnderstood(body);
    sections::repairs(body);
    sections::Writing appendix{SectionWriter(out.appendix), report, say};
    sections::opened(appendix);
    sections::lookedAt(appendix);
    sections::rawEvidence(appendix);
    sections::aboutTheReport(appendix);
}

/// What the cause, the code or the lack of both asks for.
Message ownStepOf(const causes::Diagnosis &diagnosis, const causes::Assessment *leading)
{
    const causes::Cause *cause = leading ? causes::findCause(leading->cause) : nullptr;
    if (cause && isSure(leading))
        return cause->next;
    if (diagnosis.code) {
        const Message step = explain(*diagnosis.code).nextStep;
        const bool isServer = diagnosis.role == evidence::Role::Server;
        return isServer ? Message(kCareOnServer, nested(step)) : step;
    }
    return Message(kGatherMore,
                   Term{machine::queryCommand(machine::QueryId::HttpsTunnelInterfaces)});
}

} // namespace

Message nextStepOf(const Report &report)
{
    const causes::Diagnosis &diagnosis = report.diagnosis;
    if (diagnosis.outcome == causes::Outcome::Healthy || diagnosis.outcome == causes::Outcome::Idle)
        return kNothingToDo;
    const causes::Assessment *leading = leadingCause(diagnosis);
    const Message step = ownStepOf(diagnosis, leading);
    // What is proven on this computer has to be repaired on any network.
    const bool isProven = leading && leading->verdict == causes::Verdict::Confirmed;
    if (!isProven && causes::webPageInstead(report.evidence))
        return Message(kSignIn, nested(step));
    return step;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Bullet:
    case Mark::Against:
        return u"-"_s;
    case Mark::For:
        return u"+"_s;
    case Mark::Missing:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

Document describe(const Report &report, const Translator &translator)
{
    const Headline headline = headlineOf(report.diagnosis.outcome);
    const Message source = sourceMessage(report.source);
    Document out;
    out.language = translator.language();
    out.direction = translator.locale().textDirection();
    out.title = translator(kTitle);
    out.headline = translator(headline.text);
    out.look = headline.look;
    out.why = translator(report.diagnosis.why);
    out.source = translator(source);
    out.isPractice = report.source.kind == Source::Kind::Scenario;
    addSections(out, report, translator);
    out.next = {translator(kNext), {}, {Paragraph{translator(nextStepOf(report)), Look::Plain}}};
    return out;
}

} // namespace da::report
