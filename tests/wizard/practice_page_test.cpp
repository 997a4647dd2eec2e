// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"
#include "wizard/pages/practice_page.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

QListWidget &openPractice(Robot &robot)
{
    robot.click("start.practise");
    robot.expectPage(PageId::Practice);
    auto *list = robot.find<QListWidget>("scenarios");
    REQUIRE(list != nullptr);
    REQUIRE(waitUntil([list] { return list->hasFocus(); }));
    return *list;
}

QString idOf(const QListWidgetItem *item)
{
    return item == nullptr ? QString() : item->data(wizard::PracticePage::kScenarioRole).toString();
}

bool isHeading(const QListWidgetItem *item)
{
    return idOf(item).isEmpty();
}

} // namespace

TEST_CASE("practice_list_holdsEveryScenarioOnceUnderTheHeadingOfItsGroup")
{
    Robot robot;
    const QListWidget &list = openPractice(robot);
    QStringList ids;
    QString heading;
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem *item = list.item(row);
        if (isHeading(item)) {
            heading = item->text();
            continue;
        }
        ids += idOf(item);
        const machine::Scenario *scenario = machine::findScenario(idOf(item));
        REQUIRE(scenario != nullptr);
        CHECK(heading == robot.say()(machine::groupTitle(scenario->group)));
    }
    QStringList all;
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        all += scenario.id;
    ids.sort();
    all.sort();
    CHECK(ids == all);
}

TEST_CASE("practice_first_isChosenAndItsStoryStandsBeside")
{
    Robot robot;
    const QListWidget &list = openPractice(robot);
    CHECK(list.currentRow() == 1);
    CHECK(isHeading(list.item(0)));
    const machine::Scenario *first = machine::findScenario(idOf(list.currentItem()));
    REQUIRE(first != nullptr);
    CHECK(robot.text("story") == robot.say()(machine::storyOf(*first)));
}

TEST_CASE("practice_arrowsHomeAndEnd_passOverHeadings")
{
    Robot robot;
    QListWidget &list = openPractice(robot);
    QStringList seen{idOf(list.currentItem())};
    for (int i = 0; i < list.count() + 2; ++i) {
        robot.key(Qt::Key_Down);
        CHECK_FALSE(isHeading(list.currentItem()));
        if (idOf(list.currentItem()) != seen.last())
            seen += idOf(list.currentItem());
    }
    CHECK(seen.size() == std::ssize(machine::builtInScenarios()));
    robot.key(Qt::Key_Home);
    CHECK(list.currentRow() == 1);
    CHECK(list.visualItemRect(list.item(0)).top() >= 0); // its heading is in sight
    robot.key(Qt::Key_Up);
    CHECK(list.currentRow() == 1);
    robot.key(Qt::Key_PageDown);
    CHECK_FALSE(isHeading(list.currentItem()));
    robot.key(Qt::Key_PageUp);
    CHECK(list.currentRow() == 1);
    robot.key(Qt::Key_End);
    CHECK(list.currentRow() == list.count() - 1);
    robot.key(Qt::Key_Return);
    robot.expectPage(PageId::Role);
    CHECK(robot.session().scenario()->id == seen.last());
}

TEST_CASE("practice_clickOnAHeading_choosesNothingElse")
{
    Robot robot;
    QListWidget &list = openPractice(robot);
    robot.key(Qt::Key_Down);
    const QString chosen = idOf(list.currentItem());
    const QPoint heading = list.visualItemRect(list.item(0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, heading);
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, heading);
    CHECK(robot.page() == PageId::Practice);
    CHECK(idOf(list.currentItem()) == chosen);
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Role);
    CHECK(robot.session().scenario()->id == chosen);
}

TEST_CASE("practice_inASmallWindow_scrollsToTheChosenAndItsHeading")
{
    Robot robot;
    QListWidget &list = openPractice(robot);
    list.setFixedHeight(list.visualItemRect(list.item(0)).height() * 3);
    QTest::qWait(1);
    for (int i = 0; i < list.count(); ++i)
        robot.key(Qt::Key_Down);
    for (int i = 0; i < list.count(); ++i)
        robot.key(Qt::Key_Up);
    CHECK(list.currentRow() == 1);
    CHECK(list.visualItemRect(list.item(0)).top() >= 0);
    CHECK(list.viewport()->rect().contains(list.visualItemRect(list.currentItem())));
}
