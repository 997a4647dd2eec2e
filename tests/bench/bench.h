// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

// Figures that are compared with a target; printed, never asserted.
namespace da::bench {

/// A figure against what it is measured by. Without an `against` the target is one of `value`.
struct Row final {
    QString what;
    QString unit;
    double value = 0;
    double against = 0;   ///< 0: nothing
    double target = 0;    ///< the ratio, or the value, to reach
    bool atLeast = false; ///< the target is a least ratio, not a greatest
};

/// Start to the first painted page, and memory of the idle window, against an empty QWizard.
[[nodiscard]] std::vector<Row> windowRows(const QString &folder);
/// The .reg reader against iconv(3) over the same bytes; memory while it streams.
[[nodiscard]] std::vector<Row> registryRows();
/// All probes at once against the slowest of them; the longest pause of the event loop meanwhile.
[[nodiscard]] std::vector<Row> gatheringRows();

[[nodiscard]] double median(std::vector<double> values);

} // namespace da::bench
