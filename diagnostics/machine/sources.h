// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

namespace da::machine {

/// Origin::source is written in English, in one of a few forms, so that records are the same in
/// every language; sourceWords() says them in the reader's.
namespace source {

inline constexpr QLatin1StringView kWindows{"Windows version"};
inline constexpr QLatin1StringView kDevices{"Device Manager"};
inline constexpr QLatin1StringView kNetwork{"network adapters"};
inline constexpr QLatin1StringView kPaste{"pasted text"};
inline constexpr QLatin1StringView kInput{"standard input"};
inline constexpr QLatin1StringView kPerson{"told by the person at the computer"};
[[nodiscard]] QString ofService(const QString &name);
/// "notes.txt, line 12"; without a line if there is none.
[[nodiscard]] QString ofLine(const QString &what, qint64 line);

} // namespace source
/// What has none of these forms is shown as it is.
[[nodiscard]] Message sourceWords(const QString &source);

} // namespace da::machine
