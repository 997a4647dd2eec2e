// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace da::cli {

void secureStandardStreams()
{
    (void)std::signal(SIGPIPE, SIG_IGN);
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) != -1)
            continue;
        // Opened the wrong way round for output, so that a write fails as on the closed stream.
        // The lowest free number is the one wanted.
        const int direction = stream == STDERR_FILENO ? O_WRONLY : O_RDONLY;
        (void)::open("/dev/null", direction);
    }
}

bool isTerminal(Stream stream)
{
    return ::isatty(static_cast<int>(stream)) != 0;
}

int terminalWidth(Stream stream)
{
    winsize size{};
    constexpr int kNarrowest = 20;
    if (::ioctl(static_cast<int>(stream), TIOCGWINSZ, &size) == 0 && size.ws_col >= kNarrowest)
        return size.ws_col;
    return 80;
}

void makeInputBinary() {}

} // namespace da::cli
