// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"

namespace da::report {

/// What was recognised of evidence from outside, a line for each file:
/// "notes.txt: netsh interface httpstunnel show interfaces, pnputil". Files of which nothing was
/// recognised have none.
[[nodiscard]] std::vector<Message>
recognisedLines(const std::vector<machine::ImportedPassage> &passages);

/// The name of the computer that a report is about; empty if nothing tells it.
[[nodiscard]] QString computerName(const Report &report);
/// What is known of a computer: its name, its Windows, the build; nothing if none of it is.
[[nodiscard]] Several knownOf(const QString &name, const machine::Platform *platform);
/// "Computer: LAPTOP-7, Microsoft Windows 10 Enterprise, build 19045"
[[nodiscard]] Message computerWords(Several known);

} // namespace da::report
