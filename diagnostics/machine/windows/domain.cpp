// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/time_limit.h"
#include "diagnostics/machine/windows/win32.h"

#include <dsgetdc.h>
#include <lm.h>

namespace da::machine::windows {

Join readJoin()
{
    LPWSTR name = nullptr;
    NETSETUP_JOIN_STATUS status = NetSetupUnknownStatus;
    if (NetGetJoinInformation(nullptr, &name, &status) != NERR_Success)
        return {};
    const QString text = fromWide(name);
    NetApiBufferFree(name);
    switch (status) {
    case NetSetupDomainName:
        return {Join::Kind::Domain, text};
    case NetSetupWorkgroupName:
    case NetSetupUnjoined:
        return {Join::Kind::Workgroup, text};
    default:
        return {};
    }
}

std::optional<bool> findsDomainController(const Join &join, const WindowsMachine::Limits &limits)
{
    if (join.kind != Join::Kind::Domain)
        return std::nullopt;
    // Without DS_FORCE_REDISCOVERY the answer may be hours old.
    const auto error = withTimeLimit(limits.domain, limits.stop, [](const std::stop_token &) {
        DOMAIN_CONTROLLER_INFOW *found = nullptr;
        const DWORD result =
            DsGetDcNameW(nullptr, nullptr, nullptr, nullptr, DS_FORCE_REDISCOVERY, &found);
        if (found)
            NetApiBufferFree(found);
        return result;
    });
    switch (error.value_or(ERROR_TIMEOUT)) {
    case ERROR_SUCCESS:
        return true;
    case ERROR_NO_SUCH_DOMAIN:
    case DNS_ERROR_RCODE_NAME_ERROR:
    case ERROR_NO_LOGON_SERVERS:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace da::machine::windows
