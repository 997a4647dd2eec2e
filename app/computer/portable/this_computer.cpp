// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/computer/this_computer.h"

namespace da::app {

std::shared_ptr<const machine::Machine> thisComputer()
{
    return nullptr;
}

void prepareProcess() {}

} // namespace da::app
