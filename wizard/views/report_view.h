// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/document.h"

#include <QTextBrowser>

namespace da::wizard {

/// Lays a report out for the screen or for paper, in the colours of the palette. Every word goes in
/// as plain text; nothing in it is ever taken for markup. What was read word for word is left to
/// the saved report.
void layOut(QTextDocument &target, const report::Document &document, const QPalette &palette);

/// Black on white, for paper.
[[nodiscard]] QPalette paperPalette();

/// Shows a report. Has no links and loads nothing.
class ReportView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ReportView(QWidget *parent = nullptr);
    void show(const report::Document &document);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace da::wizard
