// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/chosen_computer.h"
#include "app/cli/command.h"
#include "app/cli/diagnosis_run.h"
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
constexpr OptionSpec kOptions[] = {kScenarioOption, kEvidenceOption, kJsonOption, kLanguageOption};

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
    if (call.arguments.has(u"json"))
        call.console.print(report::toJson(*report));
    else
        call.console.print(report::toText(*report, call.say, call.console.style()));
    return exitCodeOf(report->diagnosis.outcome);
}

ExitCode diagnose(const Call &call)
{
    DiagnosisRun run(call);
    const std::optional<ExitCode> failure = lookAtChosen(call, run);
    return failure ? *failure : print(call, run);
}

} // namespace

const Command kDiagnose{
    "diagnose", "[--scenario ID | --evidence PATH] [--json] [--language LANGUAGE]",
    kSummary,   kMore,
    kOptions,   0,
    diagnose};

} // namespace da::cli
