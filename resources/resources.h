// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

namespace da {

/// Makes the practice computers and icons visible as Qt resources; may be called again.
void makeResourcesAvailable();

} // namespace da
