// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/server_answer.h"

#include <QByteArray>
#include <stop_token>

namespace da::machine {

/// How long each step may take; `whole` bounds all of them together.
struct AskLimits final {
    std::chrono::milliseconds whole{8000};
    std::chrono::milliseconds lookup{4000};
    std::chrono::milliseconds connect{4000};
    std::chrono::milliseconds handshake{4000};
    std::chrono::milliseconds plain{2000};
    QByteArray alsoTrusted; ///< PEM certificates trusted beside those of the computer
};

/// What answers there. Looks the name up as programs of this computer do, connects to each of its
/// addresses at once, and greets the first that accepts: a TLS handshake that accepts any
/// certificate, in order to see it, and ends there; if that is not answered in TLS, one plain
/// "GET /" on a connection of its own. No proxy. Blocks within the limits, and stops soon when
/// asked to; may be called from any thread but one whose events must not be handled meanwhile.
[[nodiscard]] ServerAnswer askServer(const ServerAddress &address, const std::stop_token &stop,
                                     const AskLimits &limits = {});

} // namespace da::machine
