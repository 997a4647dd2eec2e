// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

namespace da::cli {

// A new command is a file, a line here, and a section in docs/command-line.md.
std::span<const Command> commands()
{
    static const Command all[] = {kDiagnose, kCollect, kExplain, kScenarios};
    return all;
}

ExitCode usageMistake(const Call &call, const Message &what, const Message &whatToDo)
{
    call.console.complain(call.say(what));
    if (!whatToDo.isEmpty())
        call.console.complain(call.say(whatToDo));
    return Usage;
}

} // namespace da::cli
