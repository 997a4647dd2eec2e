// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/this_computer.h"

namespace da::cli {

std::shared_ptr<const machine::Machine> thisComputer()
{
    return nullptr;
}

} // namespace da::cli
