// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"
#include "diagnostics/texts/translator.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace da::wizard {

/// What speaks for and against, and what is not available; beside it, one click away, the raw text
/// that a finding was read from.
class FindingsView final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsView(const Translator &say, QWidget *parent = nullptr);

    /// The findings of one cause.
    void showCause(const causes::Assessment &assessment, const evidence::Evidence &evidence);
    /// Where no cause fits: the facts themselves.
    void showFacts(const evidence::Evidence &evidence);

private:
    void clear(const evidence::Evidence &evidence);
    void addGroup(const Text &title, const std::vector<causes::Finding> &findings);
    void addRow(const QString &text, evidence::FactId fact);
    void chooseFirst();
    void showRaw();

    const Translator &m_say;
    const evidence::Evidence *m_evidence = nullptr; ///< of the report that is shown
    QListWidget *m_rows = nullptr;
    QLabel *m_source = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace da::wizard
