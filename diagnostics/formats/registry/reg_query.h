// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_file.h"

namespace da::formats {

/// One key in the output of reg.exe.
struct RegQueryKey final {
    KeyPath path;
    std::vector<RegValue> values; ///< default value: empty name
    qint64 line = 0;
    friend bool operator==(const RegQueryKey &, const RegQueryKey &) = default;
};

/// Output of `reg query` ("HKEY_...\key", then rows of four blanks, name, type, data), read by
/// structure: type names are never translated. Data keeps blanks; names may hold blanks.
struct RegQueryReport final {
    std::vector<RegQueryKey> keys;
    std::vector<ParseIssue> issues;
    friend bool operator==(const RegQueryReport &, const RegQueryReport &) = default;
};

/// Nothing if there is no key line followed by a value row or another key line.
[[nodiscard]] std::optional<RegQueryReport> parseRegQuery(QStringView text);

/// The command that a `reg query` line asks: which key, one value only (/v, /ve), all below (/s).
struct RegQueryCommand final {
    KeyPath path;
    std::optional<QString> valueName;
    bool recursive = false;
    friend bool operator==(const RegQueryCommand &, const RegQueryCommand &) = default;
};
[[nodiscard]] std::optional<RegQueryCommand> parseRegQueryCommand(QStringView commandLine);

/// What reg.exe says instead of a result, from a table of phrases per language. Weak evidence: it
/// is words. A phrase that is not in the table is nothing.
enum class RegQueryRefusal { NotFound, AccessDenied };
[[nodiscard]] std::optional<RegQueryRefusal> parseRegQueryRefusal(QStringView text);

} // namespace da::formats
