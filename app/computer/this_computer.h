// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"

#include <memory>

namespace da::app {

/// The computer that the program runs on; null if it is not one that this program looks at. Which
/// file answers is chosen by CMake.
[[nodiscard]] std::shared_ptr<const machine::Machine> thisComputer();

/// What the process itself needs of the system it runs on; first thing in main.
void prepareProcess();

} // namespace da::app
