// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"
#include "wizard/pages/practice_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeWidget>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

causes::Outcome outcomeOf(Robot &robot)
{
    return robot.session().report()->diagnosis.outcome;
}

QString firstCause(Robot &robot)
{
    return robot.session().report()->diagnosis.causes.front().cause;
}

} // namespace

TEST_CASE("walk_ghostInterfaceByMouse_namesTheCauseInFiveClicks")
{
    Robot robot;
    robot.click("start.practise");
    robot.expectPage(PageId::Practice);
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Role);
    robot.click("role.client");
    robot.expectPage(PageId::Symptom);
    robot.click("symptom.some");
    robot.expectPage(PageId::Code);
    robot.click("code.0x34");
    robot.expectPage(PageId::Findings);

    CHECK(outcomeOf(robot) == causes::Outcome::ProblemFound);
    CHECK(firstCause(robot) == u"stale-interface"_s);
    CHECK(robot.session().report()->diagnosis.causes.front().verdict == causes::Verdict::Confirmed);
    const QString sentence = robot.say()(causes::findCause(u"stale-interface")->sentence);
    CHECK(robot.text("cause").contains(sentence));
    CHECK(robot.text("cause").contains(u"confirmed"_s));
}

TEST_CASE("walk_rawEvidence_isOneClickAway")
{
    Robot robot;
    robot.choosePractice(u"ghost-interface"_s);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    auto *rows = robot.find<QListWidget>("findings");
    auto *raw = robot.find<QPlainTextEdit>("raw");
    REQUIRE(rows->count() > 2);
    CHECK(rows->currentRow() == 1); // the first finding, below its heading
    CHECK(raw->toPlainText().startsWith(u"Interface IPHTTPSInterface"_s));
    const QString first = raw->toPlainText();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualItemRect(rows->item(2)).center());
    CHECK(raw->toPlainText().contains(u"ROOT\\*IPHTTPS\\0001"_s));
    CHECK(raw->toPlainText() != first);
}

TEST_CASE("walk_stalePolicyByKeyboardOnly_namesTheCause")
{
    Robot robot;
    robot.tabTo("start.practise");
    robot.key(Qt::Key_Space);
    robot.expectPage(PageId::Practice);
    auto *list = robot.find<QListWidget>("scenarios");
    REQUIRE(waitUntil([list] { return list->hasFocus(); }));
    while (list->currentItem()->data(wizard::PracticePage::kScenarioRole) != u"stale-policy"_s &&
           list->currentRow() + 1 < list->count())
        robot.key(Qt::Key_Down);
    robot.key(Qt::Key_Return);
    robot.expectPage(PageId::Role);
    robot.tabTo("role.client");
    robot.key(Qt::Key_Return);
    robot.expectPage(PageId::Symptom);
    robot.tabTo("symptom.some");
    robot.key(Qt::Key_Return);
    robot.expectPage(PageId::Code);
    robot.tabTo("otherCode");
    robot.type(u"0x643"_s);
    robot.key(Qt::Key_Return);
    robot.expectPage(PageId::Findings);
    CHECK(outcomeOf(robot) == causes::Outcome::ProblemFound);
    CHECK(firstCause(robot) == u"stale-policy"_s);
}

TEST_CASE("walk_healthyComputer_saysSoAndNamesNoCause")
{
    Robot robot;
    robot.choosePractice(u"healthy"_s);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    CHECK(outcomeOf(robot) == causes::Outcome::Healthy);
    CHECK_FALSE(robot.find<QLabel>("cause")->isVisible());
}

TEST_CASE("walk_evidenceFolder_isReadShownAndDiagnosed")
{
    Robot robot;
    robot.click("start.open");
    robot.expectPage(PageId::Evidence);
    robot.session().openPath(fixturePath(u"evidence/hotel-laptop"_s));
    REQUIRE(waitUntil([&] { return robot.session().phase() == session::Phase::Ready; }));
    auto *passages = robot.window().currentPage()->findChild<QTreeWidget *>();
    CHECK(passages->isVisible());
    CHECK_FALSE(passages->findItems(u"notes.txt"_s, Qt::MatchContains).isEmpty());
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Findings);
    CHECK(outcomeOf(robot) == causes::Outcome::ProblemFound);
    CHECK(firstCause(robot) == u"stale-interface"_s);
    auto *notUnderstood = robot.find<QTreeWidget>("read");
    CHECK_FALSE(
        notUnderstood->findItems(u"notes.txt"_s, Qt::MatchContains | Qt::MatchRecursive).isEmpty());
}

TEST_CASE("walk_pastedText_isReadAndDiagnosed")
{
    Robot robot;
    robot.click("start.open");
    robot.expectPage(PageId::Evidence);
    robot.clickButton(QWizard::NextButton);
    CHECK(robot.page() == PageId::Evidence);
    CHECK_FALSE(robot.text("result").isEmpty());

    auto *paste = robot.find<QPlainTextEdit>("paste");
    QApplication::clipboard()->setText(
        QString::fromUtf8(fixture(u"samples/httpstunnel_0x0_daguide_win8_en.txt"_s)));
    paste->setFocus();
    paste->paste();
    robot.clickButton(QWizard::NextButton);
    REQUIRE(waitUntil([&] { return robot.session().phase() == session::Phase::Ready; }));
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Findings);
    CHECK(outcomeOf(robot) == causes::Outcome::Healthy);
}

TEST_CASE("walk_wrongCode_isRefusedWithASentenceThatNamesIt")
{
    Robot robot;
    robot.choosePractice(u"ghost-interface"_s);
    robot.click("answer.not-sure");
    robot.expectPage(PageId::Symptom);
    robot.click("answer.not-sure");
    robot.expectPage(PageId::Code);
    robot.tabTo("otherCode");
    robot.type(u"<b>zebra</b>"_s);
    robot.key(Qt::Key_Return);
    CHECK(robot.page() == PageId::Code);
    CHECK(robot.text("complaint").contains(u"<b>zebra</b>"_s));
    CHECK(robot.find<QLabel>("complaint")->textFormat() == Qt::PlainText);
}

TEST_CASE("walk_backFromFindings_asksAgainAndGathersAgain")
{
    Robot robot;
    robot.choosePractice(u"ghost-interface"_s);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    robot.clickButton(QWizard::BackButton);
    CHECK(robot.page() != PageId::Findings);
    while (robot.page() != PageId::Start)
        robot.clickButton(QWizard::BackButton);
    robot.choosePractice(u"healthy"_s);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    CHECK(outcomeOf(robot) == causes::Outcome::Healthy);
}
