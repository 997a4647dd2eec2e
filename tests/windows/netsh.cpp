// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// A netsh that says what the test put beside it: netsh-says/WORDS-OF-THE-COMMAND.txt, byte for
// byte.
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <string>
#include <windows.h>

int main(int argc, char **argv)
{
    char self[MAX_PATH];
    (void)::GetModuleFileNameA(nullptr, self, sizeof self);
    std::string path(self);
    path = path.substr(0, path.rfind('\\')) + "\\netsh-says\\";
    for (int at = 1; at < argc; ++at)
        path += (at > 1 ? "-" : "") + std::string(argv[at]);
    std::FILE *file = std::fopen((path + ".txt").c_str(), "rb");
    if (file == nullptr)
        return 1;
    (void)::_setmode(::_fileno(stdout), _O_BINARY);
    for (int byte = std::fgetc(file); byte != EOF; byte = std::fgetc(file))
        std::fputc(byte, stdout);
    return 0;
}
