// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/chosen_computer.h"

#include "app/computer/this_computer.h"

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

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

ExitCode unknownScenario(const Call &call, const QString &id)
{
    QStringList ids;
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        ids += scenario.id;
    return usageMistake(call, Message(kUnknownScenario, Outside{id}, Term{ids.join(u", "_s)}),
                        didYouMean(id, ids));
}

std::optional<ExitCode> failureOf(const DiagnosisRun &run)
{
    return run.session().report() ? std::nullopt : std::optional(run.failure());
}

} // namespace

std::optional<ExitCode> lookAtChosen(const Call &call, DiagnosisRun &run)
{
    const bool evidence = call.arguments.has(u"evidence");
    const bool scenario = call.arguments.has(u"scenario");
    if (evidence && scenario)
        return usageMistake(call, kTwoSources, {});
    if (evidence) {
        run.evidence(call.arguments.value(u"evidence"));
        return failureOf(run);
    }
    if (scenario) {
        const QString id = call.arguments.value(u"scenario");
        const machine::Scenario *found = machine::findScenario(id);
        if (!found)
            return unknownScenario(call, id);
        run.scenario(*found);
        return failureOf(run);
    }
    const std::shared_ptr<const machine::Machine> computer = app::thisComputer();
    if (!computer) {
        call.console.complain(call.say(kNotWindows));
        return Refused;
    }
    run.machine(computer);
    return failureOf(run);
}

} // namespace da::cli
