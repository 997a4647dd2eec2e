// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

// The causes that stand in catalogue.cpp, each in a file of its own.
namespace da::causes {

[[nodiscard]] const Cause &serviceStopped();
[[nodiscard]] const Cause &transitionDisabled();
[[nodiscard]] const Cause &adapterDisabled();
[[nodiscard]] const Cause &staleInterface();
[[nodiscard]] const Cause &stalePolicy();

} // namespace da::causes
