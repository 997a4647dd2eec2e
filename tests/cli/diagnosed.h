// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"

#include <optional>

namespace da::test {

/// The report on a folder or file, through the same session as the program, without a process.
[[nodiscard]] std::optional<report::Report> diagnosed(const QString &path);

} // namespace da::test
