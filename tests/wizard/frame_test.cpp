// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

/// Shows every page of the walk through a practice computer and calls `look` on each.
void onEveryPracticePage(Robot &robot, const std::function<void()> &look)
{
    robot.choosePractice(u"ghost-interface"_s);
    look();
    robot.click("role.client");
    robot.expectPage(PageId::Symptom);
    look();
    robot.click("symptom.some");
    robot.expectPage(PageId::Code);
    look();
    robot.click("answer.not-sure");
    look();
    robot.expectPage(PageId::Findings);
    look();
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Report);
    look();
}

/// Labels and buttons that are narrower or lower than their words.
QStringList cutTexts(wizard::WizardWindow &window)
{
    QStringList out;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->height() < needed || tooNarrow)
            out += label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const auto *link = qobject_cast<const QCommandLinkButton *>(button);
        const int needed =
            link == nullptr ? button->sizeHint().height() : link->heightForWidth(link->width());
        const bool tooNarrow = link == nullptr && button->width() < button->sizeHint().width();
        if (button->isVisible() && !button->text().isEmpty() &&
            (tooNarrow || button->height() < needed))
            out += button->text();
    }
    return out;
}

/// Controls without a name for a screen reader.
QStringList namelessControls(const QWidget &page)
{
    QStringList out;
    for (QWidget *control : page.findChildren<QWidget *>()) {
        const bool counts =
            qobject_cast<QAbstractButton *>(control) || qobject_cast<QLineEdit *>(control) ||
            qobject_cast<QPlainTextEdit *>(control) || qobject_cast<QTextBrowser *>(control) ||
            qobject_cast<QListWidget *>(control) || qobject_cast<QTreeWidget *>(control) ||
            qobject_cast<QProgressBar *>(control);
        if (!counts || !control->isVisible())
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(control);
        if (reader == nullptr || reader->text(QAccessible::Name).isEmpty())
            out += QString::fromLatin1(control->metaObject()->className()) + u' ' +
                   control->objectName();
    }
    return out;
}

} // namespace

TEST_CASE("pageTable_codes_areUniqueAndOfTheFixedShape")
{
    QSet<QString> codes;
    for (const wizard::PageEntry &entry : wizard::pageTable()) {
        const QString code = QString::fromLatin1(entry.code);
        CHECK(code.size() == 2);
        CHECK(code[0].isUpper());
        CHECK(code[1].isDigit());
        CHECK_FALSE(codes.contains(code));
        codes.insert(code);
    }
}

TEST_CASE("page_code_isVisibleAtTheSamePlaceOnEveryPage")
{
    Robot robot;
    QPoint place;
    const auto look = [&] {
        const auto *badge = robot.find<QLabel>("pageCode");
        REQUIRE(badge != nullptr);
        CHECK(badge->isVisible());
        CHECK(badge->text().contains(QString::fromLatin1(wizard::pageEntry(robot.page()).code)));
        const QPoint right = badge->mapTo(&robot.window(), badge->rect().topRight());
        if (place.isNull())
            place = right;
        CHECK(right == place);
    };
    onEveryPracticePage(robot, look);
}

TEST_CASE("page_practiceBanner_isOnEveryPracticePageAndOnNoneOtherwise")
{
    Robot robot;
    CHECK_FALSE(robot.find<QLabel>("practiceBanner")->isVisible());
    onEveryPracticePage(robot, [&] { CHECK(robot.find<QLabel>("practiceBanner")->isVisible()); });

    Robot other;
    other.click("start.open");
    other.expectPage(PageId::Evidence);
    CHECK_FALSE(other.find<QLabel>("practiceBanner")->isVisible());
    other.session().openPath(fixturePath(u"samples"_s));
    REQUIRE(waitUntil([&] { return other.session().phase() == session::Phase::Ready; }));
    other.clickButton(QWizard::NextButton);
    other.expectPage(PageId::Findings);
    CHECK_FALSE(other.find<QLabel>("practiceBanner")->isVisible());
}

TEST_CASE("page_texts_fitInEnglishAndGerman")
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        Robot robot(language);
        onEveryPracticePage(robot, [&] {
            QTest::qWait(1);
            CHECK(cutTexts(robot.window()) == QStringList());
        });
    }
}

TEST_CASE("page_controls_haveNamesForScreenReaders")
{
    Robot robot;
    onEveryPracticePage(robot, [&] { CHECK(namelessControls(robot.window()) == QStringList()); });
}

TEST_CASE("startPage_offersOnlyWhatWorks_andSaysWhyThisComputerIsNotChecked")
{
    Robot robot;
    CHECK(robot.page() == PageId::Start);
    CHECK(robot.find<QWidget>("start.check") == nullptr);
    CHECK(robot.text("notWindows").contains(u"Windows"_s));
    CHECK(robot.find<QWidget>("start.open")->isVisible());
    CHECK(robot.find<QWidget>("start.practise")->isVisible());
}
