// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"

#include <QStringList>

namespace da::cli {

/// The whole program: `typed` is the command line without the program's name, `languages` what the
/// system asks for, best first.
[[nodiscard]] ExitCode run(const QStringList &typed, const QStringList &languages,
                           Console &console);

} // namespace da::cli
