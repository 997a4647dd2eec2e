// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/text/lines.h"
#include "diagnostics/formats/tunnels/tunnels.h"

namespace da::formats {

// Shared by the readers of netsh's tunnel reports. Values that netsh never translates.

/// "client" or "server" and nothing else.
[[nodiscard]] TunnelRole tunnelRole(QStringView value);
/// "0x" and hex digits and nothing else.
[[nodiscard]] std::optional<ErrorCode> printedCode(QStringView value);
/// The whole value begins with http:// or https:// and holds no blank.
[[nodiscard]] bool isWebUrl(QStringView value);
/// "offline", "dormant", "probe", "qualified"; Unknown for everything else.
[[nodiscard]] TeredoState teredoState(QStringView value);

/// The form that support articles retype (KB2980660, KB2980635, KB2980627): no heading, no padding,
/// English labels, one fault described.
[[nodiscard]] std::optional<TunnelReport> parseRetyped(QStringView text);

} // namespace da::formats
