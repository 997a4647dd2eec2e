// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

// What was seen when the server was asked. It never proves what IP-HTTPS met when it reported its
// code: that was at another time, in another session. So it is evidence, and verdicts stay those of
// the code; only where no code was measured at all does it make a cause possible.
namespace da::causes {

enum class ServerTopic { Expired, Untrusted, OtherName, Handshake, Name, Refused, TimedOut };

/// Says for each address what was seen, and if nothing could be asked, why. Call it when the
/// verdict stands.
void sayServer(Assessment &own, const Evidence &evidence, ServerTopic topic);

/// A web page answers where the server should: a network that wants a person to sign in, or a
/// filter. Its host, or an empty text if it names none; nothing if no such thing was seen.
[[nodiscard]] std::optional<QString> webPageInstead(const Evidence &evidence);

} // namespace da::causes
