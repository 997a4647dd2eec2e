// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

#include <QWizard>
#include <optional>

namespace da::wizard {

/// The window. Owns the pages; the session is somebody else's and outlives it. Closing at any
/// moment asks the session to stop and closes when it has.
class WizardWindow final : public QWizard {
    Q_OBJECT
public:
    explicit WizardWindow(PageContext context, QWidget *parent = nullptr);

    /// Begins with a computer that was chosen on the command line: straight to the first question,
    /// or to gathering for evidence.
    void beginWithChosenComputer();
    void beginWithEvidence(const QString &path);
    [[nodiscard]] Page *currentWizardPage() const;

    void reject() override;
    void accept() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showButtonsOf(int pageId);
    void showAbout();
    void announcePage();
    void closeWhenStopped();

    PageContext m_context;
    std::optional<Buttons> m_buttons; ///< that are laid out
    bool m_closing = false;
};

} // namespace da::wizard
