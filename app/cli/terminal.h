// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// What the program must know of the terminal. One implementation is chosen by CMake.
namespace da::cli {

enum class Stream { Input = 0, Output = 1, Error = 2 };

/// First thing in main. A standard stream that is closed is filled with one that fails, so that no
/// file opened later takes its place; a reader that went away is an error of the write, not the
/// end of the program.
void secureStandardStreams();

/// The stream is a terminal that a person sits at.
[[nodiscard]] bool isTerminal(Stream stream);

/// The width of the terminal behind the stream; nothing sensible there: 80.
[[nodiscard]] int terminalWidth(Stream stream);

/// Bytes arrive on standard input as they are, without any translation of line ends.
void makeInputBinary();

} // namespace da::cli
