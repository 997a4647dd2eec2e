// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/evidence.h"

namespace da::report {

/// One way to the company, and how it stands as far as that was read.
struct Connection final {
    enum class Method { SixToFour, Teredo, IpHttps };
    enum class State { Up, Resting, Down, NotRead };
    Method method = Method::IpHttps;
    State state = State::NotRead;
    Message words; ///< "works through this network (qualified)", "error 0x34"
    friend bool operator==(const Connection &, const Connection &) = default;
};

/// "6to4", "Teredo", "IP-HTTPS".
[[nodiscard]] QString methodName(Connection::Method method);
/// The three ways, in the order in which Windows prefers them (KB2980660, connectivity methods).
[[nodiscard]] std::vector<Connection> connectionsOf(const evidence::Evidence &evidence);

} // namespace da::report
