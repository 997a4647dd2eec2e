// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>

namespace da::cli {
namespace {

UINT pageBefore = 0;

/// The console belongs to the shell, and stays as the shell left it.
void restoreCodePage()
{
    if (pageBefore != 0)
        (void)::SetConsoleOutputCP(pageBefore);
}

HANDLE handleOf(Stream stream)
{
    switch (stream) {
    case Stream::Input:
        return ::GetStdHandle(STD_INPUT_HANDLE);
    case Stream::Output:
        return ::GetStdHandle(STD_OUTPUT_HANDLE);
    case Stream::Error:
        break;
    }
    return ::GetStdHandle(STD_ERROR_HANDLE);
}

/// Windows 10 knows the escape sequences of colours, once it is asked to.
void understandColours()
{
    DWORD mode = 0;
    const HANDLE out = handleOf(Stream::Output);
    if (::GetConsoleMode(out, &mode) != 0)
        (void)::SetConsoleMode(out, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

} // namespace

void secureStandardStreams()
{
    // What is printed is UTF-8, with line ends as they are: the same bytes on every system.
    (void)::_setmode(::_fileno(stdout), _O_BINARY);
    (void)::_setmode(::_fileno(stderr), _O_BINARY);
    pageBefore = ::GetConsoleOutputCP();
    if (pageBefore != 0) {
        (void)std::atexit(restoreCodePage);
        (void)::SetConsoleOutputCP(CP_UTF8);
    }
    understandColours();
}

bool isTerminal(Stream stream)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handleOf(stream), &mode) != 0;
}

int terminalWidth(Stream stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    constexpr int kNarrowest = 20;
    if (::GetConsoleScreenBufferInfo(handleOf(stream), &info) == 0)
        return 80;
    // A line that fills the last column makes an old console print an empty one.
    const int width = info.srWindow.Right - info.srWindow.Left;
    return width >= kNarrowest ? width : 80;
}

void makeInputBinary()
{
    (void)::_setmode(::_fileno(stdin), _O_BINARY);
}

} // namespace da::cli
