// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <vector>

namespace da::formats {

/// The Windows and OEM code pages that text which is neither UTF-8 nor UTF-16 may be in, the most
/// plausible first: the one whose characters look most like words. A guess: only texts for people
/// depend on it, since all that counts in the formats is ASCII.
[[nodiscard]] std::vector<int> plausibleCodePages(QByteArrayView bytes);

} // namespace da::formats
