// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/computer/this_computer.h"

#include "diagnostics/machine/windows/windows_machine.h"

#include <QtGlobal>

namespace da::app {

std::shared_ptr<const machine::Machine> thisComputer()
{
    return std::make_shared<machine::WindowsMachine>();
}

void prepareProcess()
{
    // Qt keeps the stack of the compiled patterns in a thread_local. mingw's runtime frees the
    // storage before the destructor runs, so that a thread which used a pattern dies at its end.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace da::app
