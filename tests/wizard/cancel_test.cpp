// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"

#include <QTest>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wizard::PageId;

namespace {

bool closes(Robot &robot)
{
    return waitUntil([&] { return !robot.window().isVisible() && !robot.session().isBusy(); });
}

} // namespace

TEST_CASE("cancel_onEveryPageBeforeTheFindings_closesTheWindow")
{
    const std::vector<std::function<void(Robot &)>> ways{
        [](Robot &) {},
        [](Robot &robot) { robot.click("start.open"); },
        [](Robot &robot) { robot.click("start.practise"); },
        [](Robot &robot) { robot.choosePractice(u"healthy"_s); },
        [](Robot &robot) {
            robot.choosePractice(u"healthy"_s);
            robot.click("answer.not-sure");
        },
        [](Robot &robot) {
            robot.choosePractice(u"healthy"_s);
            robot.click("answer.not-sure");
            robot.click("answer.not-sure");
        },
    };
    for (const auto &way : ways) {
        Robot robot;
        way(robot);
        INFO("on page " << wizard::pageEntry(robot.page()).code);
        robot.clickButton(QWizard::CancelButton);
        CHECK(closes(robot));
    }
}

TEST_CASE("cancel_whileGatheringFromAHungComputer_closesWithoutWaitingForIt")
{
    Robot robot;
    machine::Scenario hung = *machine::findScenario(u"ghost-interface");
    machine::Fault fault;
    fault.target = u"devices"_s;
    fault.delay = 1500ms;
    hung.faults.push_back(fault);
    robot.session().chooseScenario(hung);
    robot.window().beginWithChosenComputer();
    robot.answerNothing();
    REQUIRE(robot.page() == PageId::Gather);
    robot.clickButton(QWizard::CancelButton);
    CHECK(closes(robot));
}

TEST_CASE("close_byTheWindowsOwnButtonWhileGathering_stopsFirst")
{
    Robot robot;
    machine::Scenario slow = *machine::findScenario(u"ghost-interface");
    machine::Fault fault;
    fault.delay = 200ms;
    slow.faults.push_back(fault);
    robot.session().chooseScenario(slow);
    robot.window().beginWithChosenComputer();
    robot.answerNothing();
    REQUIRE(robot.session().isBusy());
    robot.window().close();
    CHECK(closes(robot));
}

TEST_CASE("close_onTheFindings_isOneButtonThatSaysClose")
{
    Robot robot;
    robot.choosePractice(u"idle-teredo"_s);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    CHECK(robot.session().report()->diagnosis.outcome == causes::Outcome::Idle);
    CHECK_FALSE(robot.window().button(QWizard::CancelButton)->isVisible());
    CHECK(robot.window().button(QWizard::FinishButton)->text().contains(u"Close"_s));
    robot.clickButton(QWizard::FinishButton);
    CHECK(closes(robot));
}
