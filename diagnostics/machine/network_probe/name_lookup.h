// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/network_probe/patience.h"
#include "diagnostics/machine/server_answer.h"

#include <QHostAddress>

namespace da::machine {

struct LookedUp final {
    Lookup how = Lookup::NotTried;
    QString detail;
    QList<QHostAddress> addresses; ///< without duplicates, a few at most
};
/// By the resolver of the system, with all its rules (name resolution policy, hosts file).
[[nodiscard]] LookedUp lookUp(const QString &host, std::chrono::milliseconds limit,
                              const Patience &patience);

} // namespace da::machine
