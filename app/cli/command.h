// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exit_code.h"

namespace da::cli {

/// What a command is run with.
struct Call final {
    const Arguments &arguments;
    const Translator &say;
    Console &console;
};

/// One command of the program: one file each.
struct Command final {
    const char *name;
    const char *synopsis; ///< "[--scenario ID | --evidence PATH] [--json] [--language LANGUAGE]"
    Text summary;         ///< one line for the list of commands
    Text more;            ///< a paragraph for the command's own help
    std::span<const OptionSpec> options;
    int operands; ///< how many words without dashes it takes, exactly
    ExitCode (*run)(const Call &call);
};

/// Every command, in the order of the help (commands.cpp).
[[nodiscard]] std::span<const Command> commands();

// One function for each, in a file of its own.
extern const Command kCollect;
extern const Command kDiagnose;
extern const Command kExplain;
extern const Command kScenarios;

/// Options that every command takes.
inline constexpr OptionSpec kJsonOption{
    "json",
    "",
    {"cli.option.json",
     QT_TRANSLATE_NOOP("da-wizard", "Print one JSON document and nothing else.")}};
inline constexpr OptionSpec kLanguageOption{
    "language",
    "LANGUAGE",
    {"cli.option.language",
     QT_TRANSLATE_NOOP("da-wizard", "The language of the text, such as en or de. JSON is always "
                                    "English.")}};

/// Complains in the shape of every usage mistake; what to do about it may be empty.
ExitCode usageMistake(const Call &call, const Message &what, const Message &whatToDo);

} // namespace da::cli
