// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wizard::PageId;

namespace {

machine::Scenario slowComputer(std::chrono::milliseconds delay)
{
    machine::Scenario slow = *machine::findScenario(u"ghost-interface");
    machine::Fault fault;
    fault.delay = delay;
    slow.faults.push_back(fault);
    return slow;
}

} // namespace

TEST_CASE("gathering_fromASlowComputer_leavesTheEventLoopFree")
{
    Robot robot;
    robot.session().chooseScenario(slowComputer(60ms));
    int ticks = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer ticking;
    ticking.setInterval(1);
    QObject::connect(&ticking, &QTimer::timeout, [&] {
        ++ticks;
        longest = std::max(longest, since.restart());
    });
    robot.window().beginWithChosenComputer();
    robot.answerNothing();
    ticks = 0;
    longest = 0;
    since.start();
    ticking.start();
    robot.expectPage(PageId::Findings);
    // It ticked while probes slept; how long the longest pause was is a figure, not a claim.
    CHECK(ticks >= 5);
    WARN("longest pause of the event loop while gathering: " << longest << " ms");
}

TEST_CASE("gathering_backWhileRunning_returnsAtOnceAndCanStartAgain")
{
    Robot robot;
    robot.session().chooseScenario(slowComputer(300ms));
    robot.window().beginWithChosenComputer();
    robot.answerNothing();
    REQUIRE(robot.page() == PageId::Gather);
    robot.clickButton(QWizard::BackButton);
    CHECK(robot.page() == PageId::Code);
    robot.session().chooseScenario(*machine::findScenario(u"healthy"));
    robot.click("answer.not-sure");
    robot.expectPage(PageId::Findings);
    CHECK(robot.session().report()->diagnosis.outcome == causes::Outcome::Healthy);
}

TEST_CASE("saving_muchToADisk_leavesTheEventLoopFree")
{
    const QTemporaryDir folder;
    const QByteArray much(60'000'000, 'x');
    Robot robot;
    QSignalSpy saved(&robot.session(), &session::Session::saved);
    int ticks = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer ticking;
    ticking.setInterval(1);
    QObject::connect(&ticking, &QTimer::timeout, [&] {
        ++ticks;
        longest = std::max(longest, since.restart());
    });
    since.start();
    ticking.start();
    robot.session().save(folder.filePath(u"report.html"_s), much);
    REQUIRE(saved.wait());
    CHECK(ticks >= 1);
    WARN("longest pause of the event loop while saving: " << longest << " ms");
}
