// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// Stands in for a program of Windows, under its name: says what the test put beside it, byte for
// byte. netsh.exe says netsh-says/WORDS-OF-THE-COMMAND.txt; without that file it fails.
#include <cctype>
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
    path = path.substr(0, path.rfind('.')) + "-says\\";
    for (int at = 1; at < argc; ++at) {
        path += at > 1 ? "-" : "";
        for (const char letter : std::string(argv[at]))
            path += std::isalnum(static_cast<unsigned char>(letter)) != 0 ? letter : '-';
    }
    std::FILE *file = std::fopen((path + ".txt").c_str(), "rb");
    if (file == nullptr)
        return 1;
    (void)::_setmode(::_fileno(stdout), _O_BINARY);
    for (int byte = std::fgetc(file); byte != EOF; byte = std::fgetc(file))
        std::fputc(byte, stdout);
    return 0;
}
