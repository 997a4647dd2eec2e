// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/codes/error_code.h"

namespace da::formats {

// The two halves of the catalogue, each by ascending value.
[[nodiscard]] std::span<const ErrorCodeEntry> documentedErrorCodes();
[[nodiscard]] std::span<const ErrorCodeEntry> undocumentedErrorCodes();

} // namespace da::formats
