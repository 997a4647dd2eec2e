// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace da::formats {

/// A network adapter as `Get-NetAdapter` lists it. It is no device node: one that is "Not Present"
/// here is no leftover device.
struct ListedAdapter final {
    QString name;          ///< "Ethernet"
    QString description;   ///< "Microsoft IP-HTTPS Platform Adapter"; may end in "..."
    QString interfaceGuid; ///< lower case with braces; empty if not listed
    QString status;        ///< "Up", "Not Present", "Disconnected", never translated
    std::optional<bool> connected;
    friend bool operator==(const ListedAdapter &, const ListedAdapter &) = default;
};
/// Rows whose name was cut are left out.
[[nodiscard]] std::optional<std::vector<ListedAdapter>> parseGetNetAdapter(QStringView text);

} // namespace da::formats
