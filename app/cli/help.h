// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace da::cli {

/// What `da-wizard-cli --help` prints.
[[nodiscard]] QString programHelp(const Translator &say, report::TextStyle style);
/// What `da-wizard-cli COMMAND --help` prints.
[[nodiscard]] QString commandHelp(const Command &command, const Translator &say,
                                  report::TextStyle style);

} // namespace da::cli
