// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

namespace da::cli {

/// How many characters must be inserted, removed, replaced or swapped with their neighbour to turn
/// one word into the other (optimal string alignment).
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// What was probably meant: the only candidate that begins with the word, else the closest one, if
/// it is close. Letter case does not count.
[[nodiscard]] std::optional<QString> nearest(const QString &word, const QStringList &candidates);

} // namespace da::cli
