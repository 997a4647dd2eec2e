// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>
#include <optional>

namespace da::formats {

/// How one line of "hex:" data ends.
enum class HexEnd {
    Whole,  ///< the value ends here
    GoesOn, ///< a backslash: the next line goes on
    Broken, ///< something is not a hex byte
};

/// Appends the bytes of one line of hex data ("01,02,ff,\\"). A byte may have one digit, a comment
/// may stand at the end, and a comma may stand before nothing, as regedit itself allows.
[[nodiscard]] HexEnd readHexLine(QStringView line, QByteArray &into);

/// A plain hex number of one to eight digits, without sign and without "0x".
[[nodiscard]] std::optional<quint32> plainHexNumber(QStringView text);

} // namespace da::formats
