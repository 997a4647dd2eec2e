// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/simulated_computer.h"

#include <map>

namespace da::test {

/// Files as somebody would have sent them, by name.
using EvidenceFiles = std::map<QString, QByteArray>;

/// What a technician collects by hand on such a computer: a console paste, a listing of devices,
/// .reg exports of the keys that matter.
[[nodiscard]] EvidenceFiles evidenceFilesOf(const machine::Scenario &scenario);
/// The files of a folder under tests/fixtures.
[[nodiscard]] EvidenceFiles evidenceFilesIn(const QString &folder);

} // namespace da::test
