// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/computer/this_computer.h"

#include "diagnostics/machine/windows/windows_machine.h"

namespace da::app {

std::shared_ptr<const machine::Machine> thisComputer()
{
    return std::make_shared<machine::WindowsMachine>();
}

} // namespace da::app
