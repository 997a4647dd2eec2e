@echo off
rem SPDX-FileCopyrightText: 2026 The da-wizard authors
rem SPDX-License-Identifier: MIT
rem
rem Evidence of a DirectAccess computer, by commands that Windows itself has: for Windows 7, 8 and 8.1,
rem and for computers that run no other program. Looks only; needs no administrator. Double-click it,
rem or: collect.cmd FOLDER. The folder that it makes is opened on another computer with
rem     da-wizard-cli diagnose --evidence FOLDER      or in the wizard, page A2.
setlocal DisableDelayedExpansion
set "PATH=%SystemRoot%\System32;%SystemRoot%"

rem A new folder, always: what is there already is somebody's evidence.
set "TOP=%~1"
if not defined TOP if exist "%USERPROFILE%\Desktop\" set "TOP=%USERPROFILE%\Desktop"
if not defined TOP set "TOP=%TEMP%"
set /a NUMBER=0
:another
set /a NUMBER+=1
set "OUT=%TOP%\directaccess-evidence-%COMPUTERNAME%-%NUMBER%"
if %NUMBER% gtr 999 goto :nofolder
if exist "%OUT%\" goto :another
mkdir "%OUT%" 2>nul
if not exist "%OUT%\" goto :nofolder
set "LOG=%OUT%\console.txt"

echo Looking at this computer. Nothing is changed. This takes about a minute.

call :run ver
call :run netsh interface httpstunnel show interfaces
call :run netsh interface teredo show state
call :run netsh interface 6to4 show state
call :run netsh interface isatap show state
call :run netsh namespace show effectivepolicy
call :run netsh dns show state
call :run netsh winhttp show proxy
call :run netsh http show urlacl
call :run ipconfig /all

rem A list of the keys above says which of those below are not there, in any language.
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows"
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows\TCPIP"
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows\TCPIP\v6Transition" /s
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows NT"
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows NT\DNSClient"
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows NT\DNSClient\DnsPolicyConfig" /s
call :run reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows\NetworkConnectivityAssistant" /s
call :run reg query "HKLM\SYSTEM\CurrentControlSet\Services\Tcpip6" /s
call :run reg query "HKLM\SYSTEM\CurrentControlSet\Services\iphlpsvc" /s
call :run reg query "HKLM\SYSTEM\CurrentControlSet\Services\Dnscache\Parameters\DnsPolicyConfig" /s
call :run reg query "HKLM\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\UrlAclInfo"
call :run reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
call :run reg query "HKU\.DEFAULT\Software\Microsoft\Windows\CurrentVersion\Internet Settings" /s

call :run sc query iphlpsvc
call :run sc qc iphlpsvc
call :run sc query NcaSvc
call :run sc query RaMgmtSvc
call :run pnputil /enum-devices /class Net
call :run pnputil /enum-devices /class SoftwareDevice
call :run wmic qfe list brief
call :run powershell -NoProfile -NonInteractive -Command "Get-NetIPHttpsState | Format-List *"
call :run powershell -NoProfile -NonInteractive -Command "Get-NetIPHttpsConfiguration | Format-List *"
call :run powershell -NoProfile -NonInteractive -Command "Get-DAConnectionStatus | Format-List *"
call :run powershell -NoProfile -NonInteractive -Command "Get-PnpDevice -Class Net, SoftwareDevice | Format-List *"
call :run systeminfo
rem The last answer has its end when a prompt follows.
>>"%LOG%" echo C:\^>

echo.
echo Done. Send this folder to your helpdesk:
echo   %OUT%
if "%~1"=="" pause
exit /b 0

:nofolder
echo No folder could be made in "%TOP%". Name another one: collect.cmd FOLDER
if "%~1"=="" pause
exit /b 4

rem What a person would see at a prompt: the command, what it printed, an empty line.
:run
echo   %*
>>"%LOG%" echo C:\^>%*
%* >>"%LOG%" 2>&1 <nul
>>"%LOG%" echo.
exit /b 0
