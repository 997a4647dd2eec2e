// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/evidence.h"

#include <initializer_list>
#include <span>

namespace da::causes {

using evidence::Evidence;
using evidence::FactId;

/// A verdict never exceeds its evidence.
enum class Verdict {
    Confirmed, ///< a fact proves it
    Likely,    ///< the code fits, the deciding fact could not be read, the rivals are ruled out
    Possible,  ///< something fits, something that decides is missing
    Unknown,   ///< nothing was read that bears on it
    RuledOut,  ///< a fact that was read excludes it
};
/// "confirmed", "likely", "possible", "unknown", "ruled-out".
[[nodiscard]] const char *verdictName(Verdict verdict);

/// Something that speaks for or against a cause.
struct Finding final {
    FactId fact = FactId::IpHttpsInterfaces;
    QString value; ///< the value in short, for machines: "0x34", "ROOT\*IPHTTPS\0000 problem 45"
    Message text;  ///< what it says, in words
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What one cause makes of the evidence.
struct Assessment final {
    QString cause; ///< id
    Verdict verdict = Verdict::Unknown;
    std::vector<Finding> speaksFor;
    std::vector<Finding> speaksAgainst;
    std::vector<Finding> missing; ///< what could not be read, and why
    std::vector<QString> repairs; ///< ids; empty for Unknown and RuledOut, and where a safety rule
                                  ///< forbids them (server, unknown role)
    friend bool operator==(const Assessment &, const Assessment &) = default;
};

/// The first look of all causes, from facts alone. Rivals never see each other's `likely`.
using FirstLook = std::vector<Assessment>;
[[nodiscard]] Verdict verdictIn(const FirstLook &look, QStringView cause);
[[nodiscard]] bool areRuledOut(const FirstLook &look, std::initializer_list<QStringView> causes);

/// A cause: pure functions over Evidence. No machine, no clock, no event loop.
struct Cause final {
    const char *id;
    Text title;    ///< "Duplicate or corrupted IP-HTTPS interface"
    Text sentence; ///< the cause in one plain sentence, as D1 shows it
    Text next;     ///< what is to be done about it, one sentence
    /// From the facts alone.
    Assessment (*assess)(const Evidence &evidence);
    /// May raise `possible` to `likely` once all rivals have been looked at; null if never.
    void (*weigh)(Assessment &own, const Evidence &evidence, const FirstLook &all);
};

/// All causes that this program knows, in the order in which they must be repaired. The whole
/// product on one screen: catalogue.cpp.
[[nodiscard]] std::span<const Cause> catalogue();
[[nodiscard]] const Cause *findCause(QStringView id);

} // namespace da::causes
