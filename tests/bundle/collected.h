// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/session/session.h"

namespace da::test {

/// A diagnosis, and what can be saved of it.
struct Collected final {
    std::optional<report::Report> report;
    std::shared_ptr<const bundle::Bundle> bundle; ///< null if there is no report
};

[[nodiscard]] Collected collectedFrom(const machine::Scenario &scenario,
                                      const bundle::PackOptions &options);
[[nodiscard]] Collected collectedFrom(const QString &path, const bundle::PackOptions &options);
/// What the archive leads to when somebody else opens it.
[[nodiscard]] std::optional<report::Report> reopened(const QByteArray &archive);

/// Everything under tests/fixtures that can be opened as evidence by itself.
[[nodiscard]] QStringList evidencePaths();

/// "problem-found 0x643: stale-interface confirmed, ..."
[[nodiscard]] QString summaryOf(const report::Report &report);

} // namespace da::test
