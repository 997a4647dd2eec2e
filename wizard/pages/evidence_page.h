// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace da::wizard {

/// A2: evidence as a file, a folder (chosen or dropped) or pasted text; then what was recognised.
class EvidencePage final : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(PageContext &context) : Page(PageId::Evidence, context) {}
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Gather); }
    bool validatePage() override;
    void cleanupPage() override;

protected:
    void build(QVBoxLayout &body) override;
    void enter() override;

private:
    void buildChoosers(QVBoxLayout &body);
    void buildResult(QVBoxLayout &body);
    void chooseFile();
    void chooseFolder();
    void readPaste();
    void showPhase(session::Phase phase);
    void showImport(const machine::Import &import);
    void complain(const Message &why);

    QPlainTextEdit *m_paste = nullptr;
    QPushButton *m_usePaste = nullptr;
    QList<QPushButton *> m_choosers;
    QProgressBar *m_busy = nullptr;
    QLabel *m_result = nullptr;
    QTreeWidget *m_passages = nullptr;
};

} // namespace da::wizard
