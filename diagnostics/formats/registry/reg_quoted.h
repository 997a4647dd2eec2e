// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace da::formats {

/// A quoted name or string of a .reg file, and how much of the text it took with its quotes.
struct Quoted final {
    QString text;
    qsizetype length = 0;
};

/// The quoted text that `text` begins with; nothing if it begins with no quote or none closes.
/// A backslash makes the next character stand for itself; \n and \r are line breaks, and \0 makes
/// regedit refuse the line.
[[nodiscard]] std::optional<Quoted> unquote(QStringView text);

/// The other way: in quotes, with backslashes before quotes and backslashes.
[[nodiscard]] QString quoted(QStringView text);

} // namespace da::formats
