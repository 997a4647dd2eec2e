// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/session/session.h"
#include "diagnostics/texts/translator.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace da::wizard {

/// What was gathered, to be saved for the helpdesk: shows what will be in the archive, with names
/// and addresses or without, before anything is written. Closes when it is saved.
class EvidenceDialog final : public QDialog {
    Q_OBJECT
public:
    EvidenceDialog(session::Session &session, const Translator &say, QWidget *parent = nullptr);

private:
    void build();
    void pack();
    void show(const std::shared_ptr<const bundle::Bundle> &bundle);
    void chooseFile();
    void tell(const Message &message, bool isBad = false);

    session::Session &m_session;
    const Translator &m_say;
    std::shared_ptr<const bundle::Bundle> m_bundle; ///< what is shown; null while it is packed
    QCheckBox *m_redact = nullptr;
    QLabel *m_files = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace da::wizard
