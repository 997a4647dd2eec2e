// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

#include <QMap>
#include <QStringList>
#include <expected>
#include <span>

namespace da::cli {

/// An option that a command knows: "scenario", with the name of its value, or none for a switch.
struct OptionSpec final {
    const char *name;
    const char *value; ///< "ID"; empty for a switch
    Text text;         ///< one line for the help
};

/// What was typed behind a command, understood.
struct Arguments final {
    QMap<QString, QString> options; ///< by name; empty value for a switch
    QStringList operands;
    [[nodiscard]] bool has(QStringView name) const { return options.contains(name.toString()); }
    [[nodiscard]] QString value(QStringView name) const { return options.value(name.toString()); }
};

/// What was not understood, and what was probably meant (may be empty).
struct UsageError final {
    Message what;
    Message hint;
};

using Parsed = std::expected<Arguments, UsageError>;

/// Reads `typed` (without program and command). "--help", wherever it stands, wins over mistakes.
/// A negative number is an operand, not an option: error codes are printed so, too.
[[nodiscard]] Parsed parseArguments(const QStringList &typed, std::span<const OptionSpec> known);

/// "Did you mean X?", or nothing if no candidate is close.
[[nodiscard]] Message didYouMean(const QString &word, const QStringList &candidates);

} // namespace da::cli
