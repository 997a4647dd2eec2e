// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/wizard_window.h"

#include <QPushButton>
#include <functional>
#include <memory>

namespace da::test {

/// A person at the wizard: sees the window, clicks and types, waits for pages.
class Robot final {
public:
    explicit Robot(const QString &language = QStringLiteral("en"),
                   session::SessionOptions options = session::defaultOptions());
    ~Robot();

    [[nodiscard]] wizard::WizardWindow &window() { return *m_window; }
    [[nodiscard]] session::Session &session() { return m_session; }
    [[nodiscard]] const Translator &say() const { return m_say; }
    [[nodiscard]] wizard::PageId page() const;

    /// A real mouse click in the middle of the widget with that object name on this page.
    void click(const char *objectName);
    void clickButton(QWizard::WizardButton button);
    void key(Qt::Key key);
    void type(const QString &text);
    /// Waits until that page is shown; fails the test after five seconds.
    void expectPage(wizard::PageId id);
    /// Presses Tab until the widget with that object name has the focus; fails if it never does.
    void tabTo(const char *objectName);
    [[nodiscard]] QString text(const char *objectName);
    template <class W>
    [[nodiscard]] W *find(const char *objectName)
    {
        return m_window->currentPage()->findChild<W *>(QLatin1StringView(objectName));
    }
    /// From A1 to B1 with that practice computer.
    void choosePractice(const QString &scenario);
    /// From B1 to C1, "I can't tell" to all questions.
    void answerNothing();

private:
    Translator m_say;
    session::Session m_session;
    std::unique_ptr<wizard::WizardWindow> m_window;
};

/// Runs the event loop until it is true; false after five seconds.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

} // namespace da::test
