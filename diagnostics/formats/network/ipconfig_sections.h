// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace da::formats {

/// A row of ipconfig: its value, and the lines in which it goes on.
struct IpConfigRow final {
    QList<QStringView> values;
};

struct IpConfigSection final {
    QStringView heading; ///< without its colon; empty for what stands above the adapters
    std::vector<IpConfigRow> rows;
};

/// The sections of a text that is built like ipconfig's output; the first has no heading.
[[nodiscard]] std::optional<std::vector<IpConfigSection>> ipConfigSections(QStringView text);

} // namespace da::formats
