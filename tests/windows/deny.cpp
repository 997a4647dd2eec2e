// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// deny.exe KEY...: nobody may open these keys below HKEY_LOCAL_MACHINE any more.
#include <windows.h>

#include <sddl.h>

int wmain(int count, wchar_t **words)
{
    PSECURITY_DESCRIPTOR nobody = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(D;;KA;;;WD)", SDDL_REVISION_1,
                                                               &nobody, nullptr) == 0)
        return 1;
    for (int at = 1; at < count; ++at) {
        HKEY key = nullptr;
        if (::RegOpenKeyExW(HKEY_LOCAL_MACHINE, words[at], 0, WRITE_DAC | KEY_WOW64_64KEY, &key) !=
            ERROR_SUCCESS)
            return 2;
        const LSTATUS set = ::RegSetKeySecurity(key, DACL_SECURITY_INFORMATION, nobody);
        (void)::RegCloseKey(key);
        if (set != ERROR_SUCCESS)
            return 3;
    }
    return 0;
}
