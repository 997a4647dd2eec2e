// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/state.h"

namespace da::redaction {

struct Redacted final {
    machine::State state;
    /// Outputs that were read and stand in the state without their content, by the names of their
    /// queries: "netsh-dns-state". No reader knows them, or no writer can write them anew.
    QStringList leftOut;
};

/// The same computer under other names. Each name and address becomes a token of its kind, the same
/// everywhere; what was below a name stays below its token; an address stays in its class. Outputs
/// of commands are written anew from what was read of them. What no rule knows is left out, so that
/// nothing gets through that nobody thought of.
[[nodiscard]] Redacted redacted(const machine::State &state);

} // namespace da::redaction
