// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace da::session {

/// Gives a file another name in the same folder, in one step, unless a file has that name already.
/// False if nothing was done. Which file answers is chosen by CMake.
[[nodiscard]] bool placeNew(const QString &from, const QString &to);

} // namespace da::session
