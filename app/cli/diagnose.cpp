// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"
#include "app/cli/diagnosis_run.h"
#include "app/computer/this_computer.h"
#include "diagnostics/report/text_report.h"

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kSummary{"cli.diagnose.summary",
                        QT_TRANSLATE_NOOP("da-wizard", "Look at a computer and name the cause")};
constexpr Text kMore{
    "cli.diagnose.more",
    QT_TRANSLATE_NOOP("da-wizard", "Gathers evidence and names the cause, with what speaks for and "
                                   "against it. Without an option it looks at this computer. "
                                   "Nothing is changed.")};
constexpr Text kScenario{
    "cli.option.scenario",
    QT_TRANSLATE_NOOP("da-wizard", "Look at a practice computer. \"da-wizard-cli scenarios\" lists "
                                   "them.")};
constexpr Text kEvidence{
    "cli.option.evidence",
    QT_TRANSLATE_NOOP("da-wizard", "Look at evidence from another computer: a folder, a ZIP "
                                   "archive, a file, or - for standard input.")};
constexpr Text kTwoSources{
    "cli.two-sources",
    QT_TRANSLATE_NOOP("da-wizard", "--scenario and --evidence name two computers. Give one of "
                                   "them.")};
constexpr Text kUnknownScenario{
    "cli.unknown-scenario",
    QT_TRANSLATE_NOOP("da-wizard", "There is no practice computer %1. There are: %2.")};
constexpr Text kNotWindows{
    "cli.not-windows",
    QT_TRANSLATE_NOOP("da-wizard", "This program looks at Windows computers. On this one it cannot "
                                   "look. Open evidence from a Windows computer with --evidence "
                                   "PATH, or practise with --scenario ID.")};

constexpr OptionSpec kOptions[] = {
    {"scenario", "ID", kScenario}, {"evidence", "PATH", kEvidence}, kJsonOption, kLanguageOption};

ExitCode exitCodeOf(causes::Outcome outcome)
{
    switch (outcome) {
    case causes::Outcome::Healthy:
    case causes::Outcome::Idle:
        return Fine;
    case causes::Outcome::ProblemFound:
        return ProblemFound;
    case causes::Outcome::Inconclusive:
        return Inconclusive;
    }
    Q_UNREACHABLE();
}

ExitCode print(const Call &call, const DiagnosisRun &run)
{
    const std::optional<report::Report> &report = run.session().report();
    if (!report)
        return run.failure();
    if (call.arguments.has(u"json"))
        call.console.print(report::toJson(*report));
    else
        call.console.print(report::toText(*report, call.say, call.console.style()));
    return exitCodeOf(report->diagnosis.outcome);
}

ExitCode unknownScenario(const Call &call, const QString &id)
{
    QStringList ids;
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        ids += scenario.id;
    return usageMistake(call, Message(kUnknownScenario, Outside{id}, Term{ids.join(u", "_s)}),
                        didYouMean(id, ids));
}

ExitCode diagnose(const Call &call)
{
    const bool evidence = call.arguments.has(u"evidence");
    const bool scenario = call.arguments.has(u"scenario");
    if (evidence && scenario)
        return usageMistake(call, kTwoSources, {});
    DiagnosisRun run(call);
    if (evidence) {
        run.evidence(call.arguments.value(u"evidence"));
        return print(call, run);
    }
    if (scenario) {
        const QString id = call.arguments.value(u"scenario");
        const machine::Scenario *found = machine::findScenario(id);
        if (!found)
            return unknownScenario(call, id);
        run.scenario(*found);
        return print(call, run);
    }
    const std::shared_ptr<const machine::Machine> computer = app::thisComputer();
    if (!computer) {
        call.console.complain(call.say(kNotWindows));
        return Refused;
    }
    run.machine(computer);
    return print(call, run);
}

} // namespace

const Command kDiagnose{
    "diagnose", "[--scenario ID | --evidence PATH] [--json] [--language LANGUAGE]",
    kSummary,   kMore,
    kOptions,   0,
    diagnose};

} // namespace da::cli
