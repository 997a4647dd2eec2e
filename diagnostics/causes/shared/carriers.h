// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

namespace da::causes {

/// What carries the connection instead of IP-HTTPS, as far as it was read: Teredo (qualified),
/// 6to4 or native IPv6 (a connected adapter has such an address), the corporate network itself.
[[nodiscard]] std::vector<Message> otherCarriers(const Evidence &evidence);

} // namespace da::causes
