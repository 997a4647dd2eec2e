// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// service.exe NAME: a Windows service of that name that runs and does nothing until it is stopped.
#include <windows.h>

namespace {

SERVICE_STATUS_HANDLE handle = nullptr;
SERVICE_STATUS status{SERVICE_WIN32_OWN_PROCESS, SERVICE_RUNNING, SERVICE_ACCEPT_STOP, 0, 0, 0, 0};
HANDLE stopped = nullptr;

void WINAPI control(DWORD what)
{
    if (what == SERVICE_CONTROL_STOP)
        (void)::SetEvent(stopped);
    else
        (void)::SetServiceStatus(handle, &status);
}

void WINAPI serviceMain(DWORD /*count*/, LPWSTR *words)
{
    stopped = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    handle = ::RegisterServiceCtrlHandlerW(words[0], control);
    (void)::SetServiceStatus(handle, &status);
    (void)::WaitForSingleObject(stopped, INFINITE);
    status.dwCurrentState = SERVICE_STOPPED;
    status.dwControlsAccepted = 0;
    (void)::SetServiceStatus(handle, &status);
}

} // namespace

int main()
{
    wchar_t name[] = L"";
    const SERVICE_TABLE_ENTRYW table[] = {{name, serviceMain}, {nullptr, nullptr}};
    return ::StartServiceCtrlDispatcherW(table) != 0 ? 0 : 1;
}
