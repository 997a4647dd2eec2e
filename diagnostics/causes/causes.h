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
[[nodiscard]] const Cause &urlReservation();

// by_code/: what a code of IP-HTTPS names.
[[nodiscard]] const Cause &certificateMismatch();
[[nodiscard]] const Cause &certificateExpired();
[[nodiscard]] const Cause &certificateUntrusted();
[[nodiscard]] const Cause &revocationUnreachable();
[[nodiscard]] const Cause &tlsHandshake();
[[nodiscard]] const Cause &invalidUrl();
[[nodiscard]] const Cause &nameResolution();
[[nodiscard]] const Cause &proxyBlocking();
[[nodiscard]] const Cause &nrptCapturesName();
[[nodiscard]] const Cause &connectionRefused();
[[nodiscard]] const Cause &connectionTimeout();

[[nodiscard]] const Cause &policyNotApplied();
[[nodiscard]] const Cause &editionUnsupported();
[[nodiscard]] const Cause &aboveTheTunnel();
[[nodiscard]] const Cause &missingHotfix();

} // namespace da::causes
