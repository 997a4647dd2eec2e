// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace da::formats {

/// The most plausible Windows or OEM code page of text that is neither UTF-8 nor UTF-16. Every
/// candidate is tried; the one whose characters look most like words wins. A guess: only texts for
/// people depend on it, since all that counts in the formats is ASCII.
[[nodiscard]] int guessCodePage(QByteArrayView sample);

} // namespace da::formats
