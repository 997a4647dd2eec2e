// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/machine_windows/wine_writes.h"

#include <windows.h>

#include <QCoreApplication>
#include <QDir>
#include <sddl.h>

using namespace da::machine;
using namespace Qt::StringLiterals;

namespace da::test {
namespace {

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

HKEY hiveOf(const KeyPath &path)
{
    const QString name = path.names().first();
    if (name == u"HKEY_CURRENT_USER"_s)
        return HKEY_CURRENT_USER;
    return name == u"HKEY_USERS"_s ? HKEY_USERS : HKEY_LOCAL_MACHINE;
}

QString belowHive(const KeyPath &path)
{
    return path.names().mid(1).join(u'\\');
}

struct Key final {
    HKEY handle = nullptr;
    Key() = default;
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key()
    {
        if (handle)
            RegCloseKey(handle);
    }
};

QByteArray wideBytes(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), (text.size() + 1) * 2);
}

/// Lets everybody in again, so that it can be removed.
void openAll(HKEY parent, const QString &name)
{
    Key key;
    if (RegOpenKeyExW(parent, wide(name), 0, WRITE_DAC | KEY_WOW64_64KEY, &key.handle) == 0) {
        PSECURITY_DESCRIPTOR open = nullptr;
        if (ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;OICI;KA;;;WD)",
                                                                 SDDL_REVISION_1, &open, nullptr))
            RegSetKeySecurity(key.handle, DACL_SECURITY_INFORMATION, open);
        LocalFree(open);
    }
    Key opened;
    if (RegOpenKeyExW(parent, wide(name), 0, KEY_READ | KEY_WOW64_64KEY, &opened.handle) != 0)
        return;
    wchar_t child[512];
    for (DWORD i = 0, size = 512;
         RegEnumKeyExW(opened.handle, i, child, &size, nullptr, nullptr, nullptr, nullptr) == 0;
         ++i, size = 512)
        openAll(opened.handle, QString::fromWCharArray(child, qsizetype(size)));
}

/// "...\Properties\{set}\000N", whose default value has the type of the property.
void writeProperty(const KeyPath &device, QStringView set, QStringView id, quint32 type,
                   const QByteArray &bytes)
{
    writeValue(device.child(u"Properties").child(set).child(id), {},
               RegistryValue{0xFFFF0000 | type, bytes});
}

SC_HANDLE openService(const QString &name)
{
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
    const SC_HANDLE service = OpenServiceW(manager, wide(name), SERVICE_ALL_ACCESS);
    CloseServiceHandle(manager);
    return service;
}

void waitForState(SC_HANDLE service, DWORD state)
{
    SERVICE_STATUS status{};
    for (int i = 0; i < 200 && status.dwCurrentState != state; ++i) {
        QueryServiceStatus(service, &status);
        Sleep(20);
    }
}

} // namespace

bool isWine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

void writeKey(const KeyPath &path)
{
    Key key;
    REQUIRE(RegCreateKeyExW(hiveOf(path), wide(belowHive(path)), 0, nullptr, 0,
                            KEY_ALL_ACCESS | KEY_WOW64_64KEY, nullptr, &key.handle,
                            nullptr) == ERROR_SUCCESS);
}

void writeValue(const KeyPath &path, const QString &name, const RegistryValue &value)
{
    Key key;
    REQUIRE(RegCreateKeyExW(hiveOf(path), wide(belowHive(path)), 0, nullptr, 0,
                            KEY_ALL_ACCESS | KEY_WOW64_64KEY, nullptr, &key.handle,
                            nullptr) == ERROR_SUCCESS);
    REQUIRE(RegSetValueExW(key.handle, wide(name), 0, value.type,
                           reinterpret_cast<const BYTE *>(value.data.constData()),
                           DWORD(value.data.size())) == ERROR_SUCCESS);
}

void writeAccess(const KeyPath &path, const QString &sddl)
{
    Key key;
    REQUIRE(RegOpenKeyExW(hiveOf(path), wide(belowHive(path)), 0, WRITE_DAC | KEY_WOW64_64KEY,
                          &key.handle) == ERROR_SUCCESS);
    PSECURITY_DESCRIPTOR access = nullptr;
    REQUIRE(ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), SDDL_REVISION_1,
                                                                 &access, nullptr));
    REQUIRE(RegSetKeySecurity(key.handle, DACL_SECURITY_INFORMATION, access) == ERROR_SUCCESS);
    LocalFree(access);
}

void removeTree(const KeyPath &path)
{
    openAll(hiveOf(path), belowHive(path));
    RegDeleteTreeW(hiveOf(path), wide(belowHive(path)));
}

KeyPath deviceKey(const QString &instanceId)
{
    return *KeyPath::parse(u"HKLM\\SYSTEM\\CurrentControlSet\\Enum\\"_s + instanceId);
}

void writeDevice(const DeviceNode &node)
{
    const KeyPath key = deviceKey(node.instanceId);
    writeKey(key);
    const auto text = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            writeValue(key, name, {RegistryValue::String, wideBytes(value)});
    };
    text(u"ClassGUID"_s, node.classGuid);
    text(u"Class"_s, node.className);
    text(u"DeviceDesc"_s, node.description);
    text(u"Service"_s, node.service);
    text(u"Driver"_s, node.driverKey);
    if (!node.hardwareIds.isEmpty())
        writeValue(key, u"HardwareID"_s, RegistryValue::multiString(node.hardwareIds));
    if (node.present)
        writeProperty(key, u"{540b947e-8b40-45bc-a8a2-6a0b894cbda2}", u"0005", 0x11,
                      QByteArray(1, *node.present ? '\xFF' : '\0'));
    if (node.problem && node.present == true)
        writeProperty(key, u"{4340a6c5-93fa-4706-972c-7b648008a5a7}", u"0003", 0x07,
                      QByteArray(1, char(*node.problem)) + QByteArray(3, '\0'));
}

void writeService(const ServiceRecord &service)
{
    SC_HANDLE opened = openService(service.name);
    if (!opened) {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
        const QString program = besideUs(u"service_standin.exe"_s);
        opened =
            CreateServiceW(manager, wide(service.name), nullptr, SERVICE_ALL_ACCESS,
                           SERVICE_WIN32_OWN_PROCESS, DWORD(service.start), SERVICE_ERROR_NORMAL,
                           wide(program), nullptr, nullptr, nullptr, nullptr, nullptr);
        CloseServiceHandle(manager);
    }
    REQUIRE(opened);
    CHECK(ChangeServiceConfigW(opened, SERVICE_NO_CHANGE, DWORD(service.start), SERVICE_NO_CHANGE,
                               nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr));
    if (service.state == ServiceRecord::State::Running) {
        CHECK(StartServiceW(opened, 0, nullptr));
        waitForState(opened, SERVICE_RUNNING);
    }
    CloseServiceHandle(opened);
}

void removeService(const QString &name)
{
    const SC_HANDLE opened = openService(name);
    if (!opened)
        return;
    SERVICE_STATUS status{};
    if (ControlService(opened, SERVICE_CONTROL_STOP, &status))
        waitForState(opened, SERVICE_STOPPED);
    DeleteService(opened);
    CloseServiceHandle(opened);
}

QString besideUs(const QString &name)
{
    return QDir::toNativeSeparators(QCoreApplication::applicationDirPath() + u'/' + name);
}

} // namespace da::test
