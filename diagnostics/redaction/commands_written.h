// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// How Windows lays out what its commands print.
namespace da::redaction {

/// "Label        : value" and a line end; nothing if there is no value.
[[nodiscard]] QString row(QStringView label, const QString &value);
/// The same where it may be empty.
[[nodiscard]] QString rowInAnyCase(QStringView label, const QString &value);
/// Several values as PowerShell prints them: "{a, b}".
[[nodiscard]] QString listRow(QStringView label, const QStringList &values);

} // namespace da::redaction
