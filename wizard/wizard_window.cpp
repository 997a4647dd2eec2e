// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/wizard_window.h"

#include "wizard/about_dialog.h"
#include "wizard/icon.h"
#include "wizard/pages/pages.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMimeData>
#include <utility>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kTitle{"window.title",
                      QT_TRANSLATE_NOOP("da-wizard", "DirectAccess Connection Wizard")};
constexpr Text kAbout{"window.about", QT_TRANSLATE_NOOP("da-wizard", "&About")};
constexpr Text kBack{"window.back", QT_TRANSLATE_NOOP("da-wizard", "&Back")};
constexpr Text kNext{"window.next", QT_TRANSLATE_NOOP("da-wizard", "&Next")};
constexpr Text kCancel{"window.cancel", QT_TRANSLATE_NOOP("da-wizard", "Cancel")};
constexpr Text kClose{"window.close", QT_TRANSLATE_NOOP("da-wizard", "&Close")};

QList<QWizard::WizardButton> layoutOf(Buttons buttons)
{
    switch (buttons) {
    case Buttons::None:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::CancelButton};
    case Buttons::Back:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::CancelButton};
    case Buttons::BackNext:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                QWizard::CancelButton};
    case Buttons::BackNextClose:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                QWizard::FinishButton};
    case Buttons::BackClose:
        return {QWizard::HelpButton, QWizard::Stretch, QWizard::BackButton, QWizard::FinishButton};
    }
    return {};
}

bool hasNext(Buttons buttons)
{
    return buttons == Buttons::BackNext || buttons == Buttons::BackNextClose;
}

} // namespace

WizardWindow::WizardWindow(PageContext context, QWidget *parent)
    : QWizard(parent), m_context(std::move(context))
{
    // Before there is any text to lay out: all of it is shaped anew with each size.
    resize(860, 640);
    setWindowTitle(m_context.say(kTitle));
    setWindowIcon(applicationIcon());
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoDefaultButton | QWizard::HaveHelpButton);
    setButtonText(QWizard::HelpButton, m_context.say(kAbout));
    setButtonText(QWizard::BackButton, m_context.say(kBack));
    setButtonText(QWizard::NextButton, m_context.say(kNext));
    setButtonText(QWizard::CancelButton, m_context.say(kCancel));
    setButtonText(QWizard::FinishButton, m_context.say(kClose));
    setAcceptDrops(true);
    for (const PageEntry &entry : pageTable())
        setPage(static_cast<int>(entry.id), makePage(entry.id, m_context));
    connect(this, &QWizard::helpRequested, this, &WizardWindow::showAbout);
    connect(this, &QWizard::currentIdChanged, this, &WizardWindow::showButtonsOf);
    connect(&m_context.session, &session::Session::stopped, this, &WizardWindow::closeWhenStopped);
    setStartId(static_cast<int>(PageId::Start));
}

Page *WizardWindow::currentWizardPage() const
{
    return qobject_cast<Page *>(currentPage());
}

void WizardWindow::showButtonsOf(int pageId)
{
    if (auto *shown = qobject_cast<Page *>(page(pageId))) {
        // Enter goes on where Next is the only way; it never closes the findings or the report.
        setOption(QWizard::NoDefaultButton, !hasNext(shown->buttons()));
        if (m_buttons != shown->buttons())
            setButtonLayout(layoutOf(shown->buttons()));
        m_buttons = shown->buttons();
        shown->focusFirstControl();
        announcePage();
    }
}

// A screen reader says where the person is now; the heading itself never has the focus.
void WizardWindow::announcePage()
{
    if (!QAccessible::isActive() || currentPage() == nullptr)
        return;
    QAccessibleEvent event(currentPage(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WizardWindow::showAbout()
{
    AboutDialog dialog(m_context.say, this);
    dialog.exec();
}

void WizardWindow::beginWithChosenComputer()
{
    setStartId(static_cast<int>(PageId::Role));
    restart();
}

void WizardWindow::beginWithEvidence(const QString &path)
{
    setStartId(static_cast<int>(PageId::Evidence));
    restart();
    m_context.session.openPath(path);
}

void WizardWindow::reject()
{
    if (m_closing)
        return;
    m_closing = true;
    m_context.session.stop();
}

void WizardWindow::accept()
{
    reject();
}

void WizardWindow::closeWhenStopped()
{
    if (!std::exchange(m_closing, false))
        return;
    QWizard::reject();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (!m_context.session.isBusy()) {
        QWizard::closeEvent(event);
        return;
    }
    event->ignore();
    reject();
}

void WizardWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const Page *shown = currentWizardPage();
    const bool takes = shown != nullptr &&
                       (shown->pageId() == PageId::Start || shown->pageId() == PageId::Evidence);
    if (takes && event->mimeData()->hasUrls() && !m_context.session.isBusy())
        event->acceptProposedAction();
}

void WizardWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile() || m_context.session.isBusy())
        return;
    event->acceptProposedAction();
    if (currentId() == static_cast<int>(PageId::Start))
        qobject_cast<StartPage *>(currentPage())->openEvidence();
    m_context.session.openPath(urls.first().toLocalFile());
}

} // namespace da::wizard
