// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"

namespace da::causes {

// In the order in which they must be repaired: a service that does not run applies no setting, a
// technology that is switched off makes no interface, a disabled bus carries none.
std::span<const Cause> catalogue()
{
    static const Cause all[] = {
        // The article's, and what stands before them.
        serviceStopped(),
        transitionDisabled(),
        adapterDisabled(),
        staleInterface(),
        stalePolicy(),
        urlReservation(),
        // Named by a code.
        certificateMismatch(),
        certificateExpired(),
        certificateUntrusted(),
        revocationUnreachable(),
        tlsHandshake(),
        invalidUrl(),
        nameResolution(),
        proxyBlocking(),
        nrptCapturesName(),
        connectionRefused(),
        connectionTimeout(),
        // What no repair of IP-HTTPS helps against.
        policyNotApplied(),
        editionUnsupported(),
        aboveTheTunnel(),
        missingHotfix(),
    };
    return all;
}

} // namespace da::causes
