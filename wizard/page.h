// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/session/session.h"
#include "diagnostics/texts/translator.h"
#include "wizard/page_codes.h"

#include <QCommandLinkButton>
#include <QWizardPage>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace da::wizard {

/// What pages work with. All of it outlives them.
struct PageContext final {
    session::Session &session;
    const Translator &say;
    /// Makes "this computer" to look at; empty where this program cannot look at it.
    std::function<std::shared_ptr<const machine::Machine>()> thisComputer;
};

/// Which of the wizard's buttons a page shows beside Cancel. Once there is a result there is
/// nothing to cancel any more: Cancel becomes Close.
enum class Buttons { None, Back, BackNext, BackNextClose, BackClose };

/// A page: the practice banner, a heading with the page code always at the same place, and a body
/// that is made when the page is first shown. Pages show the session and call it; they decide
/// nothing and read nothing themselves.
class Page : public QWizardPage {
    Q_OBJECT
public:
    Page(PageId id, PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageId pageId() const { return m_id; }
    [[nodiscard]] virtual Buttons buttons() const { return Buttons::BackNext; }
    void initializePage() override;
    /// Puts the keyboard where the page begins.
    void focusFirstControl();

protected:
    /// Makes the body, once.
    virtual void build(QVBoxLayout &body) = 0;
    /// The page is shown, coming from the page before.
    virtual void enter() {}

    [[nodiscard]] QString say(const Message &message) const { return m_context.say(message); }
    [[nodiscard]] session::Session &session() const { return m_context.session; }
    [[nodiscard]] PageContext &context() const { return m_context; }
    /// A choice that is taken by one click.
    QCommandLinkButton *addChoice(QVBoxLayout &body, const Text &title, const Text &description,
                                  const std::function<void()> &chosen);
    /// A paragraph of our own words, wrapped, selectable by keyboard users through its buddy.
    QLabel *addParagraph(QVBoxLayout &body, const Message &message);

private:
    void buildFrame();

    PageId m_id;
    PageContext &m_context;
    QLabel *m_banner = nullptr;
};

/// Text from outside or ours as plain text in a label; never rich text.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

} // namespace da::wizard
