// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/wizard/robot.h"

#include "resources/resources.h"
#include "tests/support/test.h"
#include "translations/translations.h"
#include "wizard/pages/practice_page.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>

namespace da::test {

using wizard::PageId;

namespace {

Translator translatorOf(const QString &language)
{
    makeTranslationsAvailable();
    makeResourcesAvailable();
    return Translator::firstOf({language});
}

} // namespace

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

Robot::Robot(const QString &language, session::SessionOptions options)
    : m_say(translatorOf(language)), m_session(std::move(options))
{
    m_window = std::make_unique<wizard::WizardWindow>(wizard::PageContext{m_session, m_say, {}});
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
}

Robot::~Robot()
{
    m_session.stop();
    (void)waitUntil([this] { return !m_session.isBusy(); });
    m_window.reset();
    (void)evidence::waitForLeftBehind(std::chrono::seconds(5));
}

PageId Robot::page() const
{
    return static_cast<PageId>(m_window->currentId());
}

void Robot::click(const char *objectName)
{
    auto *widget = find<QWidget>(objectName);
    INFO("click " << objectName);
    REQUIRE(widget != nullptr);
    REQUIRE(widget->isVisible());
    REQUIRE(widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Robot::clickButton(QWizard::WizardButton which)
{
    QAbstractButton *button = m_window->button(which);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

void Robot::key(Qt::Key which)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), which);
}

void Robot::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Robot::expectPage(PageId id)
{
    const bool came = waitUntil([this, id] { return page() == id; });
    INFO("on page " << wizard::pageEntry(page()).code << ", expected "
                    << wizard::pageEntry(id).code);
    REQUIRE(came);
}

void Robot::tabTo(const char *objectName)
{
    constexpr int kMoreThanAnyPageHas = 40;
    for (int i = 0; i < kMoreThanAnyPageHas; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && focus->objectName() == QLatin1StringView(objectName))
            return;
        key(Qt::Key_Tab);
    }
    FAIL("Tab never reaches " << objectName);
}

QString Robot::text(const char *objectName)
{
    const auto *label = find<QLabel>(objectName);
    REQUIRE(label != nullptr);
    return label->text();
}

void Robot::choosePractice(const QString &scenario)
{
    click("start.practise");
    expectPage(PageId::Practice);
    auto *list = find<QListWidget>("scenarios");
    REQUIRE(list != nullptr);
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        if (item->data(wizard::PracticePage::kScenarioRole) != scenario)
            continue;
        list->scrollToItem(item);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(item).center());
    }
    clickButton(QWizard::NextButton);
    expectPage(PageId::Role);
}

void Robot::answerNothing()
{
    click("answer.not-sure");
    expectPage(PageId::Symptom);
    click("answer.not-sure");
    expectPage(PageId::Code);
    click("answer.not-sure");
}

} // namespace da::test
