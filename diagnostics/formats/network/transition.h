// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace da::formats {

/// 6to4 or ISATAP as this computer is set to use it. Which words stand for what: MSFT_Net6to4-
/// Configuration and MSFT_NetISATAPConfiguration.
struct TransitionReport final {
    enum class Method { SixToFour, Isatap };
    enum class State { Unknown, Default, Automatic, Enabled, Disabled };
    Method method = Method::SixToFour;
    State state = State::Unknown; ///< of the technology, not of its relay
    bool fromGroupPolicy = false;
    QString router; ///< relay or router name as printed; empty if none was
    friend bool operator==(const TransitionReport &, const TransitionReport &) = default;
};

/// Output of `netsh interface 6to4 show state|interface|relay` and of `netsh interface isatap show
/// state|router`. The values are netsh's own words and never translated. "6to4" and "ISATAP" stand
/// in the labels of every language; where they do not, the command tells which it is, and a relay
/// or router is recognised with its command alone.
[[nodiscard]] std::optional<TransitionReport> parseTransition(QStringView text,
                                                              QStringView command = {});

} // namespace da::formats
