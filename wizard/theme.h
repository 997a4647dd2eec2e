// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace da::wizard {

/// Light or dark, or what the system shows.
enum class Theme { System, Light, Dark };

/// Fusion with a palette of our own, readable in both (contrast of text at least 7:1). System keeps
/// the desktop's own palette where it has one and follows whether it is dark.
void applyTheme(QApplication &application, Theme theme);

/// Colours that carry a meaning, for the palette in use. Never the only sign: words stand beside.
struct Signals final {
    QColor good;
    QColor bad;
    QColor unsure;
};
[[nodiscard]] Signals signalColours(const QPalette &palette);

} // namespace da::wizard
