// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

namespace da::cli {

/// What the program tells its caller; fixed for ever, see docs/command-line.md.
enum ExitCode : int {
    Fine = 0,         ///< healthy, idle, or done
    ProblemFound = 1, ///< Intune reads this as "has the problem"
    Usage = 2,        ///< the command line was not understood
    Inconclusive = 3,
    Refused = 4,       ///< evidence could not be read, or output could not be written
    Interrupted = 130, ///< Ctrl+C: 128 + SIGINT, as shells count
};

} // namespace da::cli
