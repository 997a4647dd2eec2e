// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/diagnosis.h"
#include "diagnostics/evidence/evidence.h"
#include "diagnostics/machine/import/import.h"

namespace da::report {

/// The state of a probe in a word or two: "read", "not there", "access denied", ...
[[nodiscard]] Text probeStatusWords(evidence::ProbeStatus status);
/// The verdict in words: "confirmed", "ruled out", ...
[[nodiscard]] Text verdictWords(causes::Verdict verdict);
/// The outcome as a headline: "A problem was found", ...
[[nodiscard]] Text outcomeWords(causes::Outcome outcome);
/// What a passage of evidence was recognised as, for people; the command itself for commands.
[[nodiscard]] Message recognisedWords(const QString &recognisedAs);

/// A passage of evidence, where it stands and what it was recognised as.
[[nodiscard]] Message passageWords(const machine::ImportedPassage &passage);
/// What a probe looked at, how that went, and where: "Services: read (sc query)".
[[nodiscard]] Message probeWords(const evidence::ProbeRun &run);

} // namespace da::report
