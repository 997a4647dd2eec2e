// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/document.h"
#include "wizard/page.h"

class QFileDialog;
class QHBoxLayout;
class QPushButton;

namespace da::wizard {

class ReportView;

/// H1: what to tell the helpdesk, and the report to save, copy or print. Closing ends here.
class ReportPage final : public Page {
    Q_OBJECT
public:
    explicit ReportPage(PageContext &context) : Page(PageId::Report, context) {}
    [[nodiscard]] Buttons buttons() const override { return Buttons::BackClose; }
    [[nodiscard]] int nextId() const override { return -1; }

protected:
    void build(QVBoxLayout &body) override;
    void enter() override;

private:
    enum class Format { Html, Text, Pdf };

    void buildHelpdesk(QVBoxLayout &body);
    void buildButtons(QVBoxLayout &body);
    QPushButton *addButton(QHBoxLayout &row, const Text &text, void (ReportPage::*pressed)());
    void chooseFile();
    void saveEvidence();
    void choosePdf();
    QFileDialog *openSaveDialog(const Text &title, const QStringList &filters,
                                const QString &suffix);
    void saveAs(const QString &path, Format format);
    [[nodiscard]] QByteArray bytesOf(Format format) const;
    void copy();
    void print();
    void tell(const Message &message, bool isBad = false);
    [[nodiscard]] QString suggestedName() const;

    report::Document m_document;
    QLabel *m_helpdesk = nullptr;
    ReportView *m_view = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_save = nullptr;
    QString m_folder;
    bool m_saving = false;
};

} // namespace da::wizard
