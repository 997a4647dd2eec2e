// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/start_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace da::wizard {
namespace {

constexpr Text kCheck{"start.check", QT_TRANSLATE_NOOP("da-wizard", "Check this computer")};
constexpr Text kCheckMore{
    "start.check.more",
    QT_TRANSLATE_NOOP("da-wizard", "Answer three questions, then this program looks at the "
                                   "computer. Nothing is changed.")};
constexpr Text kOpen{"start.open",
                     QT_TRANSLATE_NOOP("da-wizard", "Open evidence from another computer")};
constexpr Text kOpenMore{
    "start.open.more",
    QT_TRANSLATE_NOOP("da-wizard", "A folder, a file or text that somebody sent. You can also "
                                   "drop it here.")};
constexpr Text kPractise{"start.practise",
                         QT_TRANSLATE_NOOP("da-wizard", "Practise on a simulated computer")};
constexpr Text kPractiseMore{
    "start.practise.more",
    QT_TRANSLATE_NOOP("da-wizard", "Try out how faults are found. Your own computer is not "
                                   "touched.")};
constexpr Text kNotWindows{
    "start.not-windows",
    QT_TRANSLATE_NOOP("da-wizard",
                      "This program looks at Windows computers, and the computer you sit at does "
                      "not run Windows. So it cannot be checked itself. Open evidence from a "
                      "Windows computer, or practise.")};

} // namespace

void StartPage::build(QVBoxLayout &body)
{
    if (context().thisComputer) {
        addChoice(body, kCheck, kCheckMore, [this] {
            session().chooseMachine(context().thisComputer(), {});
            go(PageId::Role);
        });
    } else {
        QLabel *note = addParagraph(body, kNotWindows);
        note->setObjectName(QStringLiteral("notWindows"));
    }
    addChoice(body, kOpen, kOpenMore, [this] { openEvidence(); });
    addChoice(body, kPractise, kPractiseMore, [this] { go(PageId::Practice); });
    body.addStretch(1);
}

void StartPage::enter()
{
    if (!session().isBusy())
        session().forget();
}

void StartPage::openEvidence()
{
    go(PageId::Evidence);
}

void StartPage::go(PageId next)
{
    m_next = next;
    wizard()->next();
}

} // namespace da::wizard
