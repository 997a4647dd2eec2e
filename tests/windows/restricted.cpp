// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// restricted.exe PROGRAM [WORDS]: runs it as a standard user would: with a token that has no
// privileges and in which the group of the administrators counts for refusals only.
#include <windows.h>

#include <string>

namespace {

/// As the rules of CommandLineToArgvW want it; no word of these tests holds a quotation mark.
std::wstring lineOf(int count, wchar_t **words)
{
    std::wstring line;
    for (int at = 1; at < count; ++at)
        line += (at > 1 ? L" \"" : L"\"") + std::wstring(words[at]) + L'"';
    return line;
}

HANDLE restrictedToken()
{
    HANDLE own = nullptr;
    HANDLE restricted = nullptr;
    SID_IDENTIFIER_AUTHORITY authority = {SECURITY_NT_AUTHORITY};
    PSID group = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_ALL_ACCESS, &own) == 0 ||
        ::AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID,
                                   DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0, &group) == 0)
        return nullptr;
    SID_AND_ATTRIBUTES disabled{group, 0};
    return ::CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE, 1, &disabled, 0, nullptr, 0, nullptr,
                                   &restricted) != 0
               ? restricted
               : nullptr;
}

} // namespace

int wmain(int count, wchar_t **words)
{
    const HANDLE token = restrictedToken();
    if (count < 2 || token == nullptr)
        return 101;
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = ::GetStdHandle(STD_INPUT_HANDLE);
    startup.hStdOutput = ::GetStdHandle(STD_OUTPUT_HANDLE);
    startup.hStdError = ::GetStdHandle(STD_ERROR_HANDLE);
    for (const HANDLE end : {startup.hStdInput, startup.hStdOutput, startup.hStdError})
        (void)::SetHandleInformation(end, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    PROCESS_INFORMATION made{};
    std::wstring line = lineOf(count, words);
    if (::CreateProcessAsUserW(token, words[1], line.data(), nullptr, nullptr, TRUE, 0, nullptr,
                               nullptr, &startup, &made) == 0)
        return 102;
    (void)::WaitForSingleObject(made.hProcess, INFINITE);
    DWORD code = 103;
    (void)::GetExitCodeProcess(made.hProcess, &code);
    return static_cast<int>(code);
}
