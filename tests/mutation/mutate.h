// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/mutation/evidence_files.h"

#include <QRegularExpression>
#include <random>

namespace da::test {

/// Takes every line that fits away, in every file, whatever its encoding.
void removeLines(EvidenceFiles &files, const QRegularExpression &fitting);
/// One change by chance: a line dropped, a file cut, two files swapped, a digit changed. The files
/// stay what they are named, only their contents change.
void mutate(EvidenceFiles &files, std::mt19937 &random);

} // namespace da::test
