// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

// Where nothing is known of terminals: plain text, 80 columns.
namespace da::cli {

void secureStandardStreams() {}

bool isTerminal(Stream)
{
    return false;
}

int terminalWidth(Stream)
{
    return 80;
}

void makeInputBinary() {}

} // namespace da::cli
