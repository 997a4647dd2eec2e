// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/text_report.h"
#include "tests/wizard/robot.h"
#include "wizard/paper.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTimer>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

/// From A1 to H1 over a practice computer.
void goToReport(Robot &robot, const QString &scenario = u"ghost-interface"_s)
{
    robot.choosePractice(scenario);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Report);
}

QFileDialog *saveDialog(Robot &robot)
{
    QFileDialog *dialog = nullptr;
    const auto shown = [&] {
        dialog = robot.window().findChild<QFileDialog *>(u"saveDialog"_s);
        return dialog != nullptr && dialog->isVisible();
    };
    REQUIRE(waitUntil(shown));
    return dialog;
}

/// Puts the name into the dialog that is open, and presses Save. (Typed letter by letter, the list
/// of completions would take the next key or click.)
void typeName(QFileDialog &dialog, const QString &path)
{
    auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(name != nullptr);
    name->setText(path);
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    REQUIRE(buttons != nullptr);
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
}

void saveAs(Robot &robot, const QString &path)
{
    robot.click("finish.save");
    typeName(*saveDialog(robot), path);
}

/// What the page says now, without the places where a path may break.
QString told(Robot &robot)
{
    return robot.text("told").remove(QChar(0x200b));
}

bool tells(Robot &robot, const QString &words)
{
    return waitUntil([&] { return told(robot).contains(words); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("report_afterTheFindings_showsTheReportAndWhatTheHelpdeskNeeds")
{
    Robot robot;
    goToReport(robot);
    CHECK(robot.text("pageCode").contains(u"H1"_s));
    const QString helpdesk = robot.text("helpdesk");
    const QString title = robot.say()(causes::findCause(u"stale-interface")->title);
    for (const QString &part :
         {u"Page: H1"_s, u"A problem was found"_s, title, u"confirmed"_s, u"0x34"_s})
        CHECK(helpdesk.contains(part));
    const QString shown = robot.find<QTextBrowser>("report")->toPlainText();
    for (const QString &part : {u"A problem was found."_s, u"Next step"_s, title,
                                u"Other causes considered"_s, u"da-wizard "_s DA_WIZARD_VERSION})
        CHECK(shown.contains(part));
}

TEST_CASE("report_copy_givesTheTextOfTheCommandLine")
{
    Robot robot;
    goToReport(robot);
    QApplication::clipboard()->clear();
    robot.click("finish.copy");
    CHECK(QApplication::clipboard()->text() ==
          report::toText(*robot.session().report(), robot.say(), {}));
    CHECK(told(robot).startsWith(u"Copied"_s));
}

TEST_CASE("report_saved_isHtmlOrTextByTheNameOfTheFile")
{
    const QTemporaryDir folder;
    Robot robot;
    goToReport(robot);
    const QString page = folder.filePath(u"my report.html"_s);
    saveAs(robot, page);
    REQUIRE(tells(robot, u"Saved: "_s + QDir::toNativeSeparators(page)));
    CHECK(contentOf(page).startsWith("<!DOCTYPE html>"));
    CHECK(contentOf(page).contains("<details>"));

    const QString text = folder.filePath(u"report.TXT"_s);
    saveAs(robot, text);
    REQUIRE(tells(robot, QDir::toNativeSeparators(text)));
    CHECK(contentOf(text).startsWith("\xef\xbb\xbf"));
    CHECK(contentOf(text).contains("ROOT\\*IPHTTPS\\0001"));

    saveAs(robot, folder.filePath(u"bare"_s));
    REQUIRE(tells(robot, u"bare.html"_s));
    CHECK(QFile::exists(folder.filePath(u"bare.html"_s)));
}

TEST_CASE("report_savedOverAnother_asksFirst")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    Robot robot;
    goToReport(robot);
    robot.click("finish.save");
    QFileDialog *dialog = saveDialog(robot);
    bool asked = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        asked = true;
        QTest::mouseClick(box->button(QMessageBox::No), Qt::LeftButton);
    });
    watch.start(5);
    typeName(*dialog, path);
    watch.stop();
    CHECK(asked);
    CHECK(contentOf(path) == "precious");
    dialog->reject();
}

TEST_CASE("report_savedWhereItCannotBe_saysWhichFileAndWhy_andCanBeSavedElsewhere")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gone/report.html"_s);
    Robot robot;
    goToReport(robot);
    QFileDialog *dialog = nullptr;
    robot.click("finish.save");
    dialog = saveDialog(robot);
    emit dialog->fileSelected(path); // what a dialog of the system lets through
    dialog->reject();
    REQUIRE(tells(robot, QDir::toNativeSeparators(path) + u" could not be saved"_s));
    CHECK(told(robot).contains(u"the folder is not there"_s));
    CHECK(robot.find<QLabel>("told")->textFormat() == Qt::PlainText);

    saveAs(robot, folder.filePath(u"report.html"_s));
    CHECK(tells(robot, u"Saved: "_s));
}

TEST_CASE("report_withoutAPrinter_isOfferedAsPdf")
{
    if (wizard::hasPrinter()) {
        WARN("this computer has a printer: nothing to see here");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    Robot robot;
    goToReport(robot);
    robot.click("finish.print");
    QFileDialog *dialog = saveDialog(robot);
    CHECK(told(robot).contains(u"no printer"_s));
    typeName(*dialog, path);
    REQUIRE(tells(robot, u"Saved: "_s));
    CHECK(contentOf(path).startsWith("%PDF-"));
}

TEST_CASE("report_byKeyboardOnly_isReachedCopiedAndClosed")
{
    Robot robot;
    robot.choosePractice(u"healthy"_s);
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    robot.window().button(QWizard::NextButton)->setFocus();
    robot.key(Qt::Key_Space);
    robot.expectPage(PageId::Report);
    QApplication::clipboard()->clear();
    robot.tabTo("finish.copy");
    robot.key(Qt::Key_Space);
    CHECK_FALSE(QApplication::clipboard()->text().isEmpty());
    robot.window().button(QWizard::FinishButton)->setFocus();
    robot.key(Qt::Key_Space);
    CHECK(waitUntil([&] { return !robot.window().isVisible(); }));
}

TEST_CASE("report_isTheLastPage_andBackLeadsToTheFindings")
{
    Robot robot;
    goToReport(robot);
    CHECK(robot.window().button(QWizard::FinishButton)->isVisible());
    CHECK_FALSE(robot.window().button(QWizard::CancelButton)->isVisible());
    CHECK_FALSE(robot.window().button(QWizard::NextButton)->isVisible());
    robot.tabTo("report");
    robot.key(Qt::Key_Return); // closes nothing
    CHECK(robot.window().isVisible());
    robot.clickButton(QWizard::BackButton);
    robot.expectPage(PageId::Findings);
    CHECK(robot.window().button(QWizard::FinishButton)->isVisible());
    CHECK_FALSE(robot.window().button(QWizard::CancelButton)->isVisible());
}

TEST_CASE("report_closedWhileItIsSaved_closesWhenTheFileIsWhole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    Robot robot;
    goToReport(robot);
    saveAs(robot, path);
    robot.window().close();
    REQUIRE(waitUntil([&] { return !robot.window().isVisible() && !robot.session().isBusy(); }));
    CHECK(contentOf(path).endsWith("</html>\n"));
}

TEST_CASE("report_markupInTheEvidence_isShownAsItStands")
{
    Robot robot;
    const QString evil = u"<b>bold</b><img src=\"http://example.com/x.png\">"_s;
    machine::Scenario scenario = *machine::findScenario(u"ghost-interface");
    scenario.state.platform.read = [&] {
        machine::Platform platform;
        platform.osName = evil;
        return platform;
    }();
    robot.session().chooseScenario(scenario);
    robot.window().beginWithChosenComputer();
    robot.answerNothing();
    robot.expectPage(PageId::Findings);
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Report);
    const auto *view = robot.find<QTextBrowser>("report");
    CHECK(view->toPlainText().contains(evil));
    CHECK_FALSE(view->openLinks());
    CHECK(view->document()->toHtml().contains(u"&lt;img src="_s));
}
