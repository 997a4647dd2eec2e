// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/unique_handle.h"

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

struct Opened final {
    UniqueService service;
    DWORD rights = 0;
    DWORD error = ERROR_SUCCESS;
};

/// With as many rights as are granted; none of them changes anything.
Opened openToLook(SC_HANDLE manager, const QString &name)
{
    constexpr DWORD kAll =
        SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG | SERVICE_ENUMERATE_DEPENDENTS;
    Opened out;
    for (const DWORD rights : {kAll, DWORD(SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG),
                               DWORD(SERVICE_QUERY_STATUS), DWORD(SERVICE_QUERY_CONFIG)}) {
        out.service.reset(OpenServiceW(manager, wide(name), rights));
        out.rights = rights;
        out.error = out.service ? DWORD(ERROR_SUCCESS) : GetLastError();
        if (out.error != ERROR_ACCESS_DENIED)
            break;
    }
    return out;
}

ServiceRecord::State stateOf(SC_HANDLE service)
{
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (!QueryServiceStatusEx(service, SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE *>(&status),
                              sizeof(status), &needed))
        return ServiceRecord::State::Unknown;
    const DWORD state = status.dwCurrentState;
    return state >= SERVICE_STOPPED && state <= SERVICE_PAUSED ? ServiceRecord::State(state)
                                                               : ServiceRecord::State::Unknown;
}

ServiceRecord::Start startOf(SC_HANDLE service)
{
    DWORD needed = 0;
    QByteArray bytes(8 * 1024, '\0'); // the most that Windows gives
    auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(bytes.data());
    if (!QueryServiceConfigW(service, config, DWORD(bytes.size()), &needed) ||
        config->dwStartType > SERVICE_DISABLED)
        return ServiceRecord::Start::Unknown;
    return ServiceRecord::Start(config->dwStartType);
}

/// Those that are running and would have to stop first.
std::optional<QStringList> dependentsOf(SC_HANDLE service)
{
    QByteArray bytes(1024, '\0');
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto *entries = reinterpret_cast<ENUM_SERVICE_STATUSW *>(bytes.data());
        DWORD needed = 0;
        DWORD count = 0;
        if (EnumDependentServicesW(service, SERVICE_ACTIVE, entries, DWORD(bytes.size()), &needed,
                                   &count)) {
            QStringList names;
            for (DWORD i = 0; i < count; ++i)
                names.push_back(fromWide(entries[i].lpServiceName));
            return names;
        }
        if (GetLastError() != ERROR_MORE_DATA)
            return std::nullopt;
        bytes.resize(bytes.size() + qsizetype(needed));
    }
    return std::nullopt;
}

} // namespace

Read<ServiceRecord> readService(const QString &name)
{
    const UniqueService manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return unreadableFromLast(u"OpenSCManager");
    const Opened opened = openToLook(manager.get(), name);
    // No service can have a name that is none.
    if (opened.error == ERROR_SERVICE_DOES_NOT_EXIST || opened.error == ERROR_INVALID_NAME)
        return Absent{};
    if (!opened.service)
        return unreadableFrom(opened.error, u"OpenService");
    ServiceRecord record;
    record.name = name;
    if (opened.rights & SERVICE_QUERY_STATUS)
        record.state = stateOf(opened.service.get());
    if (opened.rights & SERVICE_QUERY_CONFIG)
        record.start = startOf(opened.service.get());
    if (opened.rights & SERVICE_ENUMERATE_DEPENDENTS)
        record.dependents = dependentsOf(opened.service.get());
    return record;
}

} // namespace da::machine::windows
