// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/machine/prepared_computer.h"
#include "tests/machine_windows/wine_writes.h"

#include "diagnostics/machine/windows/windows_machine.h"

#include <QCoreApplication>
#include <QDir>
#include <windows.h>

using namespace da::machine;
using namespace Qt::StringLiterals;

namespace da::test {
namespace {

QString systemNetsh()
{
    wchar_t folder[MAX_PATH + 1] = {};
    GetSystemDirectoryW(folder, MAX_PATH);
    return QString::fromWCharArray(folder) + u"\\netsh.exe"_s;
}

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

/// Else Wine runs the program that it is itself.
KeyPath overridesKey()
{
    return *KeyPath::parse(u"HKCU\\Software\\Wine\\AppDefaults\\netsh.exe");
}

/// The computer that the test runs on.
class WineComputer final : public PreparedComputer {
public:
    WineComputer() { removeTree(contractKey()); }
    ~WineComputer() override
    {
        removeTree(contractKey());
        for (const QString &id : m_devices)
            removeTree(deviceKey(id));
        for (const QString &name : m_services)
            removeService(name);
    }
    void putKey(const KeyPath &path) override { writeKey(path); }
    void putValue(const KeyPath &path, const QString &name, const RegistryValue &value) override
    {
        writeValue(path, name, value);
    }
    void deny(const KeyPath &path) override { writeAccess(path, u"D:P(D;;KA;;;WD)"_s); }
    void putDevice(const DeviceNode &node) override
    {
        m_devices.push_back(node.instanceId);
        writeDevice(node);
    }
    void putService(const ServiceRecord &service) override
    {
        m_services.push_back(service.name);
        writeService(service);
    }
    void putOutput(QueryId id, const QByteArray &printed) override { m_netsh.prints(id, printed); }
    const Machine &machine() override { return m_machine; }

private:
    NetshStandIn m_netsh;
    QStringList m_devices;
    QStringList m_services;
    WindowsMachine m_machine;
};

} // namespace

NetshStandIn::NetshStandIn()
    : m_folder(QDir::toNativeSeparators(QDir::tempPath() + u"/da-wizard-standin"_s))
{
    QDir(m_folder).removeRecursively();
    REQUIRE(QDir().mkpath(m_folder));
    // Never written over in place: the file may be a link into another prefix.
    const QString netsh = systemNetsh();
    const QString kept = netsh + u".kept"_s;
    if (GetFileAttributesW(wide(kept)) == INVALID_FILE_ATTRIBUTES)
        REQUIRE(MoveFileExW(wide(netsh), wide(kept), 0));
    REQUIRE(CopyFileW(wide(besideUs(u"netsh_standin.exe"_s)), wide(netsh), FALSE));
    writeValue(overridesKey().child(u"DllOverrides"), u"netsh.exe"_s,
               RegistryValue::string(u"native,builtin"));
    SetEnvironmentVariableW(L"DA_STANDIN", wide(m_folder));
    does({});
}

NetshStandIn::~NetshStandIn()
{
    const QString netsh = systemNetsh();
    MoveFileExW(wide(netsh + u".kept"_s), wide(netsh), MOVEFILE_REPLACE_EXISTING);
    removeTree(overridesKey());
    SetEnvironmentVariableW(L"DA_STANDIN", nullptr);
    does({});
    QDir(m_folder).removeRecursively();
}

void NetshStandIn::prints(QueryId id, const QByteArray &bytes)
{
    const QString name = queryCommand(id).section(u' ', 1).replace(u' ', u'-') + u".txt"_s;
    QFile file(m_folder + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void NetshStandIn::does(const QString &what)
{
    SetEnvironmentVariableW(L"DA_STANDIN_DOES", what.isEmpty() ? nullptr : wide(what));
}

std::unique_ptr<PreparedComputer> prepareComputer()
{
    return isWine() ? std::make_unique<WineComputer>() : nullptr;
}

} // namespace da::test
