// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

/// The dialog of H1 over a practice computer, with its preview.
struct Opened final {
    Robot robot;
    QDialog *dialog = nullptr;

    Opened()
    {
        robot.choosePractice(u"old-proxy"_s);
        robot.answerNothing();
        robot.expectPage(PageId::Findings);
        robot.clickButton(QWizard::NextButton);
        robot.expectPage(PageId::Report);
        robot.click("finish.evidence");
        REQUIRE(waitUntil([&] {
            dialog = robot.window().findChild<QDialog *>(u"evidenceDialog"_s);
            return dialog && save()->isEnabled();
        }));
    }
    template <class W>
    W *find(const QString &name) const
    {
        W *found = dialog->findChild<W *>(name);
        REQUIRE(found != nullptr);
        return found;
    }
    QPushButton *save() const { return find<QPushButton>(u"evidence-dialog.save"_s); }
    QString preview() const
    {
        return find<QPlainTextEdit>(u"evidence-dialog.preview"_s)->toPlainText();
    }
    QString told() const { return find<QLabel>(u"evidence-dialog.told"_s)->text(); }
    void saveAs(const QString &path) const
    {
        save()->click();
        QFileDialog *files = nullptr;
        REQUIRE(waitUntil([&] {
            files = dialog->findChild<QFileDialog *>(u"saveDialog"_s);
            return files && files->isVisible();
        }));
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        files->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
};

} // namespace

TEST_CASE("evidenceDialog_showsWhatWillBeSaved_withoutNamesAtFirst")
{
    const Opened opened;
    CHECK(opened.find<QCheckBox>(u"evidence-dialog.redact"_s)->isChecked());
    CHECK(opened.preview().contains(u"https://host-1.domain-1.example:443/IPHTTPS"_s));
    CHECK_FALSE(opened.preview().contains(u"contoso"_s, Qt::CaseInsensitive));
    CHECK(opened.told().contains(u"The findings stay the same"_s));
    const QString files = opened.find<QLabel>(u"evidence-dialog.files"_s)->text();
    for (const QString &name :
         {u"manifest.json"_s, u"state.json"_s, u"findings.json"_s, u"report.html"_s})
        CHECK(files.contains(name));
}

TEST_CASE("evidenceDialog_boxUnticked_showsNamesAndWarns")
{
    const Opened opened;
    opened.find<QCheckBox>(u"evidence-dialog.redact"_s)->click();
    CHECK_FALSE(opened.save()->isEnabled());
    REQUIRE(waitUntil([&] { return opened.save()->isEnabled(); }));
    CHECK(opened.preview().contains(u"da.contoso.com"_s));
    CHECK(opened.told().contains(u"people you trust"_s));
}

TEST_CASE("evidenceDialog_saved_closesAndThePageSaysWhere")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"evidence.zip"_s);
    Opened opened;
    opened.saveAs(path);
    REQUIRE(waitUntil([&] { return QFile::exists(path); }));
    REQUIRE(waitUntil([&] {
        return opened.robot.text("told").remove(QChar(0x200b)).contains(u"evidence.zip"_s);
    }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto import = machine::importBytes(file.readAll(), u"x.zip"_s, {});
    REQUIRE(import);
    CHECK(import->understoodAnything());
    CHECK(import->issues.empty());
}

TEST_CASE("evidenceDialog_fileThatIsThere_isLeftAndTheDialogStays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"evidence.zip"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Opened opened;
    opened.saveAs(path);
    REQUIRE(waitUntil([&] { return opened.told().contains(u"is there already"_s); }));
    CHECK(opened.dialog->isVisible());
    CHECK(opened.save()->isEnabled());
    CHECK(QFileInfo(path).size() == 4);
}

TEST_CASE("evidenceDialog_cancelledWhilePacking_savesNothingAndThePageGoesOn")
{
    Opened opened;
    opened.find<QCheckBox>(u"evidence-dialog.redact"_s)->click();
    opened.find<QPushButton>(u"evidence-dialog.cancel"_s)->click();
    REQUIRE(waitUntil([&] {
        return opened.robot.window().findChild<QDialog *>(u"evidenceDialog"_s) == nullptr &&
               !opened.robot.session().isBusy();
    }));
    CHECK(opened.robot.page() == PageId::Report);
}
