// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/diagnosis_run.h"

#include <optional>

namespace da::cli {

/// Options of every command that looks at a computer.
inline constexpr OptionSpec kScenarioOption{
    "scenario",
    "ID",
    {"cli.option.scenario",
     QT_TRANSLATE_NOOP("da-wizard",
                       "Look at a practice computer. \"da-wizard-cli scenarios\" lists "
                       "them.")}};
inline constexpr OptionSpec kEvidenceOption{
    "evidence",
    "PATH",
    {"cli.option.evidence",
     QT_TRANSLATE_NOOP("da-wizard", "Look at evidence from another computer: a folder, a ZIP "
                                    "archive, a file, or - for standard input.")}};

/// Looks at the computer that these options choose: a practice computer, evidence, or without one
/// this computer. Answers nothing if there is a report then, else the exit code, after saying why.
[[nodiscard]] std::optional<ExitCode> lookAtChosen(const Call &call, DiagnosisRun &run);

} // namespace da::cli
