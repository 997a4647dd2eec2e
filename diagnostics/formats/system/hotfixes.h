// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace da::formats {

/// Updates that are listed as installed. A cumulative update holds others that are not listed, so
/// that one which is missing here may be there all the same.
struct HotfixReport final {
    QStringList hotfixes; ///< "KB2966807", upper case, in the order printed
    bool whole = true;    ///< nothing shows that rows were left out
    friend bool operator==(const HotfixReport &, const HotfixReport &) = default;
};

/// Output of `wmic qfe [list] [get ...]`: a table, a list of "HotFixID=...", or CSV. Its column
/// names are names of properties and never translated.
[[nodiscard]] std::optional<HotfixReport> parseWmicQfe(QStringView text);
/// Output of Get-HotFix, table or list.
[[nodiscard]] std::optional<HotfixReport> parseGetHotFix(QStringView text);

} // namespace da::formats
