// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/bundle/bundle.h"

#include <QJsonObject>

namespace da::bundle {

/// The exit code of `diagnose` for an outcome (docs/command-line.md).
[[nodiscard]] int exitCodeOf(causes::Outcome outcome);

/// manifest.json, schema "da-wizard.bundle/1" (resources/schemas/bundle-1.json): what the other
/// files are, and how they came about.
[[nodiscard]] QJsonObject manifestOf(const Bundle &bundle, const report::Report &report,
                                     const PackOptions &options);

} // namespace da::bundle
