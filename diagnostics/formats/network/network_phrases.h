// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace da::formats {

// Where Windows prints nothing but words: one table for each phrase. What is in none is not
// understood.

/// "Media disconnected" of ipconfig.
[[nodiscard]] bool saysDisconnected(QStringView value);
/// "Direct access (no proxy server)." of `netsh winhttp show proxy`.
[[nodiscard]] bool saysNoProxy(QStringView line);
/// "Outside corporate network" of `netsh dns show state`.
[[nodiscard]] std::optional<bool> saysOutside(QStringView value);
/// "Configured and Enabled", "Not Configured" of `netsh dns show state`.
[[nodiscard]] std::optional<bool> saysConfigured(QStringView value);
/// "Ethernet adapter Ethernet 2" without the kind of adapter in front.
[[nodiscard]] QStringView withoutAdapterKind(QStringView heading);

} // namespace da::formats
