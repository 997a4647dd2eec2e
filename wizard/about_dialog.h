// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/texts/translator.h"

#include <QDialog>

namespace da::wizard {

/// Name, version, licence, what the program is for and where its knowledge comes from.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const Translator &say, QWidget *parent = nullptr);
};

} // namespace da::wizard
