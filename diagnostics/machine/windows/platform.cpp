// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/unique_handle.h"
#include "diagnostics/machine/windows/wmi.h"

#include <QJsonObject>
#include <vector>
#include <winternl.h>

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

template <class Function>
Function exportOf(const wchar_t *module, const char *name)
{
    const HMODULE loaded = GetModuleHandleW(module);
    void *found = loaded ? reinterpret_cast<void *>(GetProcAddress(loaded, name)) : nullptr;
    return reinterpret_cast<Function>(found);
}

/// RtlGetVersion tells the truth whatever the program's manifest says.
void addVersion(Platform &out)
{
    using Get = LONG(WINAPI *)(OSVERSIONINFOEXW *);
    const auto get = exportOf<Get>(L"ntdll.dll", "RtlGetVersion");
    OSVERSIONINFOEXW version{};
    version.dwOSVersionInfoSize = sizeof(version);
    if (!get || get(&version) != 0)
        return;
    out.majorVersion = int(version.dwMajorVersion);
    out.minorVersion = int(version.dwMinorVersion);
    out.build = int(version.dwBuildNumber);
    if (version.wProductType != 0)
        out.edition =
            version.wProductType == VER_NT_WORKSTATION ? Edition::Client : Edition::Server;
}

/// What Windows 11 leaves at "Windows 10" there.
QString productName(QString name, const Platform &platform)
{
    constexpr int kFirstWindows11 = 22000;
    if (platform.edition == Edition::Client && platform.build.value_or(0) >= kFirstWindows11)
        name.replace(u"Windows 10"_s, u"Windows 11"_s);
    return name;
}

Read<RegistryKey> versionKey()
{
    const auto path =
        KeyPath::parse(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
    TreeLimits flat;
    flat.depth = 0;
    return path ? readTree(*path, {}, flat) : Read<RegistryKey>(Absent{});
}

QString computerName()
{
    for (const COMPUTER_NAME_FORMAT format :
         {ComputerNamePhysicalDnsHostname, ComputerNamePhysicalNetBIOS}) {
        std::vector<wchar_t> name(1024);
        DWORD size = DWORD(name.size());
        if (GetComputerNameExW(format, name.data(), &size) && size > 0)
            return QString::fromWCharArray(name.data(), qsizetype(size));
    }
    return {};
}

QString uiLanguage()
{
    ULONG count = 0;
    ULONG size = 0;
    if (!GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &count, nullptr, &size) || size == 0)
        return {};
    std::vector<wchar_t> names(size);
    if (!GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &count, names.data(), &size) || count == 0)
        return {};
    return fromWide(names.data()); // the first of them
}

/// By membership: TokenElevation is not set where User Account Control is off.
std::optional<bool> isAdministrator()
{
    SID_IDENTIFIER_AUTHORITY authority = {SECURITY_NT_AUTHORITY};
    PSID group = nullptr;
    if (!AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID,
                                  DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0, &group))
        return std::nullopt;
    BOOL isMember = FALSE;
    const BOOL isTold = CheckTokenMembership(nullptr, group, &isMember);
    FreeSid(group);
    return isTold ? std::optional(isMember != FALSE) : std::nullopt;
}

std::optional<QDateTime> startTime()
{
    // SYSTEM_TIMEOFDAY_INFORMATION; the first of its fields is the time of the start.
    struct TimeOfDay final {
        LARGE_INTEGER bootTime;
        BYTE rest[40];
    };
    using Query = LONG(WINAPI *)(ULONG, void *, ULONG, ULONG *);
    const auto query = exportOf<Query>(L"ntdll.dll", "NtQuerySystemInformation");
    TimeOfDay time{};
    constexpr ULONG kTimeOfDay = 3; // SystemTimeOfDayInformation
    if (!query || query(kTimeOfDay, &time, sizeof(time), nullptr) != 0 ||
        time.bootTime.QuadPart <= 0)
        return std::nullopt;
    constexpr qint64 kEpoch = 11'644'473'600'000; // from 1601 to 1970 in ms
    return QDateTime::fromMSecsSinceEpoch(time.bootTime.QuadPart / 10'000 - kEpoch, Qt::UTC);
}

std::optional<QStringList> hotfixes(const WindowsMachine::Limits &limits)
{
    const WmiSource source{u"ROOT\\CIMV2", u"Win32_QuickFixEngineering", {}, {}};
    const Read<QJsonArray> rows = readWmi(source, limits);
    if (!rows.hasValue())
        return std::nullopt;
    QStringList out;
    for (const QJsonValue &row : *rows.value()) {
        const QString id = row[u"HotFixID"].toString().trimmed().toUpper();
        if (id.startsWith(u"KB"_s) && !out.contains(id))
            out.push_back(id);
    }
    return out;
}

QString joinText(const Join &join)
{
    if (join.kind == Join::Kind::Unknown)
        return {};
    return (join.kind == Join::Kind::Domain ? u"Domain: "_s : u"Workgroup: "_s) + join.name + u'\n';
}

} // namespace

Platform readPlatform(const WindowsMachine::Limits &limits, QString &facts)
{
    Platform out;
    addVersion(out);
    const Read<RegistryKey> version = versionKey();
    out.editionId = stringOf(version, u"EditionID"_s).valueOr({});
    out.osName = productName(stringOf(version, u"ProductName"_s).valueOr({}), out);
    out.computerName = computerName();
    out.uiLanguage = uiLanguage();
    out.elevated = isAdministrator();
    out.startedAt = startTime();
    const Join join = readJoin();
    out.domainControllerReachable = findsDomainController(join, limits);
    out.hotfixes = hotfixes(limits);

    if (const Read<quint32> revision = dwordOf(version, u"UBR"_s); revision.hasValue())
        facts += u"UBR: "_s + QString::number(*revision.value()) + u'\n';
    if (const Read<QString> type = stringOf(version, u"InstallationType"_s); type.hasValue())
        facts += u"InstallationType: "_s + *type.value() + u'\n';
    facts += joinText(join);
    return out;
}

} // namespace da::machine::windows
