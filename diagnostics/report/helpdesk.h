// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"

namespace da::report {

/// What a person on the phone reads out, a line each: the result, the cause or the possible ones,
/// the error code. Nothing in it is text from outside.
[[nodiscard]] std::vector<Message> helpdeskLines(const Report &report);

} // namespace da::report
