// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/message.h"

namespace da::formats {

/// Something in a text that could not be read: where, and in words what was read and what is wrong.
struct ParseIssue final {
    qint64 line = 0; ///< first line is 1
    Message what;
    friend bool operator==(const ParseIssue &, const ParseIssue &) = default;
};

} // namespace da::formats
