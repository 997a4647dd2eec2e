// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/win32.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

struct Known final {
    quint32 number;
    QLatin1StringView name;
    Reason reason;
};

// MS-ERREF 2.2.
constexpr std::array kErrors{
    Known{1, "ERROR_INVALID_FUNCTION"_L1, Reason::Unsupported},
    Known{2, "ERROR_FILE_NOT_FOUND"_L1, Reason::Broken},
    Known{3, "ERROR_PATH_NOT_FOUND"_L1, Reason::Broken},
    Known{5, "ERROR_ACCESS_DENIED"_L1, Reason::Denied},
    Known{6, "ERROR_INVALID_HANDLE"_L1, Reason::Broken},
    Known{8, "ERROR_NOT_ENOUGH_MEMORY"_L1, Reason::Broken},
    Known{13, "ERROR_INVALID_DATA"_L1, Reason::Broken},
    Known{50, "ERROR_NOT_SUPPORTED"_L1, Reason::Unsupported},
    Known{87, "ERROR_INVALID_PARAMETER"_L1, Reason::Broken},
    Known{120, "ERROR_CALL_NOT_IMPLEMENTED"_L1, Reason::Unsupported},
    Known{122, "ERROR_INSUFFICIENT_BUFFER"_L1, Reason::Broken},
    Known{126, "ERROR_MOD_NOT_FOUND"_L1, Reason::Unsupported},
    Known{127, "ERROR_PROC_NOT_FOUND"_L1, Reason::Unsupported},
    Known{193, "ERROR_BAD_EXE_FORMAT"_L1, Reason::Broken},
    Known{234, "ERROR_MORE_DATA"_L1, Reason::Broken},
    Known{258, "WAIT_TIMEOUT"_L1, Reason::TimedOut},
    Known{1009, "ERROR_BADDB"_L1, Reason::Broken},
    Known{1015, "ERROR_REGISTRY_CORRUPT"_L1, Reason::Broken},
    Known{1016, "ERROR_REGISTRY_IO_FAILED"_L1, Reason::Broken},
    Known{1018, "ERROR_KEY_DELETED"_L1, Reason::Broken},
    Known{1053, "ERROR_SERVICE_REQUEST_TIMEOUT"_L1, Reason::TimedOut},
    Known{1058, "ERROR_SERVICE_DISABLED"_L1, Reason::Broken},
    Known{1060, "ERROR_SERVICE_DOES_NOT_EXIST"_L1, Reason::Broken},
    Known{1062, "ERROR_SERVICE_NOT_ACTIVE"_L1, Reason::Broken},
    Known{1072, "ERROR_SERVICE_MARKED_FOR_DELETE"_L1, Reason::Broken},
    Known{1260, "ERROR_ACCESS_DISABLED_BY_POLICY"_L1, Reason::Denied},
    Known{1314, "ERROR_PRIVILEGE_NOT_HELD"_L1, Reason::Denied},
    Known{1346, "ERROR_BAD_IMPERSONATION_LEVEL"_L1, Reason::Denied},
    Known{1460, "ERROR_TIMEOUT"_L1, Reason::TimedOut},
    Known{1722, "RPC_S_SERVER_UNAVAILABLE"_L1, Reason::Broken},
};

// wbemcli.h and winerror.h. A class or namespace that this Windows does not have is "can't tell".
constexpr std::array kResults{
    Known{0x80004001, "E_NOTIMPL"_L1, Reason::Unsupported},
    Known{0x80004002, "E_NOINTERFACE"_L1, Reason::Unsupported},
    Known{0x80004005, "E_FAIL"_L1, Reason::Broken},
    Known{0x80040154, "REGDB_E_CLASSNOTREG"_L1, Reason::Unsupported},
    Known{0x80041001, "WBEM_E_FAILED"_L1, Reason::Broken},
    Known{0x80041002, "WBEM_E_NOT_FOUND"_L1, Reason::Unsupported},
    Known{0x80041003, "WBEM_E_ACCESS_DENIED"_L1, Reason::Denied},
    Known{0x80041004, "WBEM_E_PROVIDER_FAILURE"_L1, Reason::Broken},
    Known{0x80041008, "WBEM_E_INVALID_PARAMETER"_L1, Reason::Broken},
    Known{0x8004100C, "WBEM_E_NOT_SUPPORTED"_L1, Reason::Unsupported},
    Known{0x8004100E, "WBEM_E_INVALID_NAMESPACE"_L1, Reason::Unsupported},
    Known{0x80041010, "WBEM_E_INVALID_CLASS"_L1, Reason::Unsupported},
    Known{0x80041011, "WBEM_E_PROVIDER_NOT_FOUND"_L1, Reason::Unsupported},
    Known{0x80041013, "WBEM_E_PROVIDER_LOAD_FAILURE"_L1, Reason::Unsupported},
    Known{0x8004102E, "WBEM_E_INVALID_METHOD"_L1, Reason::Unsupported},
    Known{0x80041033, "WBEM_E_SHUTTING_DOWN"_L1, Reason::Broken},
    Known{0x80041055, "WBEM_E_METHOD_NOT_IMPLEMENTED"_L1, Reason::Unsupported},
    Known{0x80041056, "WBEM_E_METHOD_DISABLED"_L1, Reason::Unsupported},
    Known{0x80041069, "WBEM_E_TIMED_OUT"_L1, Reason::TimedOut},
    Known{0x800706BA, "RPC_S_SERVER_UNAVAILABLE"_L1, Reason::Broken},
};

template <size_t Count>
const Known *find(const std::array<Known, Count> &all, quint32 number)
{
    const auto found = std::ranges::find(all, number, &Known::number);
    return found == all.end() ? nullptr : found;
}

Unreadable reasonOf(const Known *known, const QString &number, QStringView call)
{
    QString detail = call.toString() + u": "_s + number;
    if (known)
        detail += u' ' + QString(known->name);
    return {known ? known->reason : Reason::Broken, detail};
}

} // namespace

Unreadable unreadableFrom(unsigned long error, QStringView call)
{
    return reasonOf(find(kErrors, quint32(error)), QString::number(error), call);
}

Unreadable unreadableFromResult(long result, QStringView call)
{
    const auto number = quint32(result);
    constexpr quint32 kWin32 = 0x80070000; // FACILITY_WIN32, severity error
    const Known *known = find(kResults, number);
    if (!known && (number & 0xFFFF0000) == kWin32)
        known = find(kErrors, number & 0xFFFF);
    return reasonOf(known, u"0x"_s + QString::number(number, 16).rightJustified(8, u'0').toUpper(),
                    call);
}

Unreadable unreadableFromLast(QStringView call)
{
    return unreadableFrom(GetLastError(), call);
}

bool isNotFound(unsigned long error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

} // namespace da::machine::windows
