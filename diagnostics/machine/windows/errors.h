// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/reading.h"

namespace da::machine::windows {

/// A Win32 error as a reason, with the call that gave it, its number and, where it has a common
/// one, its name: "RegOpenKeyEx: 5 ERROR_ACCESS_DENIED".
[[nodiscard]] Unreadable unreadableFrom(unsigned long error, QStringView call);
/// The same for COM and WMI: "ExecQuery: 0x80041010 WBEM_E_INVALID_CLASS".
[[nodiscard]] Unreadable unreadableFromResult(long result, QStringView call);
/// Of the last call on this thread.
[[nodiscard]] Unreadable unreadableFromLast(QStringView call);
/// It was looked for and is not there.
[[nodiscard]] bool isNotFound(unsigned long error);

} // namespace da::machine::windows
