// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include <windows.h>

// A service that runs until it is told to stop.
namespace {

wchar_t ownName[] = L"";
SERVICE_STATUS_HANDLE handle = nullptr;
HANDLE stopped = nullptr;

void report(DWORD state)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP : 0;
    SetServiceStatus(handle, &status);
}

void WINAPI onControl(DWORD control)
{
    if (control == SERVICE_CONTROL_STOP)
        SetEvent(stopped);
}

void WINAPI serviceMain(DWORD, wchar_t **)
{
    handle = RegisterServiceCtrlHandlerW(ownName, onControl);
    report(SERVICE_RUNNING);
    WaitForSingleObject(stopped, INFINITE);
    report(SERVICE_STOPPED);
}

} // namespace

int wmain()
{
    stopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    const SERVICE_TABLE_ENTRYW services[] = {{ownName, serviceMain}, {nullptr, nullptr}};
    return StartServiceCtrlDispatcherW(services) ? 0 : 1;
}
