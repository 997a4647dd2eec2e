// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

namespace da::causes {

/// What of the IP-HTTPS settings was not read.
struct UnreadSettings final {
    bool refused = false;     ///< could be looked at, but did not answer
    bool notRecorded = false; ///< merely not in the evidence
    friend bool operator==(const UnreadSettings &, const UnreadSettings &) = default;
};
[[nodiscard]] UnreadSettings unreadOf(const evidence::IpHttpsPolicy &policy);

/// Where the settings contradict each other, or the rest of the computer. Several profiles with
/// names and URLs of their own are an ordinary multi-site deployment and no contradiction.
[[nodiscard]] std::vector<Finding> contradictionsIn(const Evidence &evidence);

/// The same address: scheme and host without case, port 443 and a trailing slash as if not there.
[[nodiscard]] bool isSameUrl(QStringView a, QStringView b);

} // namespace da::causes
