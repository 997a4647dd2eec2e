// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"

// What was read, as a plain listing, for answers that are no text by nature: "show me what was
// read". For technicians; never parsed, never translated. What is not known is left out.
namespace da::machine {

[[nodiscard]] QString listed(const DeviceInventory &devices);
[[nodiscard]] QString listed(const ServiceRecord &service);
[[nodiscard]] QString listed(const Platform &platform);
[[nodiscard]] QString listed(const Network &network);
[[nodiscard]] QString listed(const ServerAnswer &answer);

} // namespace da::machine
