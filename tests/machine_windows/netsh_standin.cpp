// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <string>
#include <vector>
#include <windows.h>

// Stands in for netsh.exe. Prints the file in the folder DA_STANDIN that is named after the
// arguments ("interface-teredo-show-state.txt"), as it is; nothing if there is none.
// DA_STANDIN_DOES makes it misbehave.
namespace {

std::wstring valueOf(const wchar_t *name)
{
    wchar_t text[1024] = {};
    const DWORD size = GetEnvironmentVariableW(name, text, 1024);
    return std::wstring(text, size < 1024 ? size : 0);
}

void print(const std::vector<char> &bytes)
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
    std::fflush(stdout);
}

/// Waits for ever in a child that holds our output open.
void leaveChild(const wchar_t *program)
{
    SetEnvironmentVariableW(L"DA_STANDIN_DOES", L"hang");
    STARTUPINFOW startup{};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION made{};
    std::wstring line = std::wstring(L"\"") + program + L"\" child";
    if (CreateProcessW(program, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &startup,
                       &made)) {
        CloseHandle(made.hProcess);
        CloseHandle(made.hThread);
    }
}

std::vector<char> fileOf(const std::wstring &path)
{
    std::vector<char> bytes;
    if (FILE *file = _wfopen(path.c_str(), L"rb")) {
        char buffer[4096];
        for (size_t n = 0; (n = std::fread(buffer, 1, sizeof(buffer), file)) > 0;)
            bytes.insert(bytes.end(), buffer, buffer + n);
        std::fclose(file);
    }
    return bytes;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    _setmode(_fileno(stdout), _O_BINARY);
    const std::wstring does = valueOf(L"DA_STANDIN_DOES");
    wchar_t self[1024] = {};
    GetModuleFileNameW(nullptr, self, 1024);
    if (does == L"hang")
        Sleep(INFINITE);
    if (does == L"flood")
        for (int i = 0; i < 80; ++i)
            print(std::vector<char>(64 * 1024, 'x'));
    if (does == L"child")
        leaveChild(self);
    if (does == L"fail") {
        std::fputs("on stderr\r\n", stderr);
        return 3;
    }
    if (does == L"input") {
        print({char('0' + (std::getchar() == EOF))});
        return 0;
    }
    std::wstring name;
    for (int i = 1; i < argc; ++i)
        name += (i > 1 ? L"-" : L"") + std::wstring(argv[i]);
    print(fileOf(valueOf(L"DA_STANDIN") + L"\\" + name + L".txt"));
    return 0;
}
