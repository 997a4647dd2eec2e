// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

namespace da::formats {

/// The updates that Windows lists as installed (Win32_QuickFixEngineering).
struct HotfixReport final {
    QStringList hotfixes; ///< "KB2966807"
    bool whole = true;    ///< false if some may be missing: rows were cut, or were not asked for
    friend bool operator==(const HotfixReport &, const HotfixReport &) = default;
};
/// `Get-HotFix`.
[[nodiscard]] std::optional<HotfixReport> parseGetHotFix(QStringView text);

} // namespace da::formats
