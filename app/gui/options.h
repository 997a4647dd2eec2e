// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/theme.h"

#include <QStringList>
#include <expected>

namespace da::app {

/// What the window program is started with.
struct Options final {
    QString scenario; ///< id of a practice computer to begin with
    QString evidence; ///< path of evidence to begin with
    QStringList languages;
    wizard::Theme theme = wizard::Theme::System;
    bool help = false;
    bool version = false;
};

/// The options of a command line, or a sentence that says what is wrong with it. English: it goes
/// to a terminal before any language is chosen.
[[nodiscard]] std::expected<Options, QString> parseOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace da::app
