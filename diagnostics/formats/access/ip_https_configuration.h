// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace da::formats {

/// One object of `Get-NetIPHttpsConfiguration`. Numbers and words are those of
/// MSFT_NetIPHttpsConfiguration.
struct IpHttpsConfiguration final {
    enum class Type { Unknown, Client, Server };
    enum class State { Unknown, Default, Enabled, Disabled };
    enum class Source { Unknown, Local, GroupPolicy, ProfileGroupPolicy };
    Type type = Type::Unknown;
    State state = State::Unknown;
    Source source = Source::Unknown;
    QString url;
    QString profile; ///< of an entry point, in a multi-site deployment; empty if it has no name
    std::optional<bool> profileActivated;
    std::optional<bool> strongCrlRequired;
    friend bool operator==(const IpHttpsConfiguration &, const IpHttpsConfiguration &) = default;
};
[[nodiscard]] std::optional<std::vector<IpHttpsConfiguration>>
parseGetNetIpHttpsConfiguration(QStringView text);

} // namespace da::formats
