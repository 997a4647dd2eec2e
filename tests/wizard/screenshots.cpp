// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
// Walks through the wizard and saves a picture of every page:
//   da-wizard-screenshots FOLDER [LANGUAGE] [light|dark] [rtl]
// Scaling comes from QT_SCALE_FACTOR. Run under Xvfb or offscreen.
#include "diagnostics/report/document/html_report.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "wizard/about_dialog.h"
#include "wizard/paper.h"
#include "wizard/theme.h"
#include "wizard/wizard_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

class Photographer final {
public:
    Photographer(const QString &folder, const Translator &say)
        : m_folder(folder), m_say(say), m_session(session::defaultOptions()),
          m_window({m_session, m_say, {}})
    {
        QDir().mkpath(folder);
        m_window.show();
    }

    void shoot(const QString &name)
    {
        QTest::qWait(120);
        m_window.grab().save(m_folder.filePath(name + u".png"_s));
    }

    void click(const char *objectName)
    {
        m_window.currentPage()
            ->findChild<QAbstractButton *>(QLatin1StringView(objectName))
            ->click();
        QTest::qWait(30);
    }

    void waitFor(PageId id)
    {
        (void)QTest::qWaitFor([&] { return m_window.currentId() == static_cast<int>(id); }, 5000);
    }

    void questions()
    {
        shoot(u"A1-start"_s);
        click("start.open");
        shoot(u"A2-evidence-empty"_s);
        m_session.openPath(QStringLiteral(DA_FIXTURES "/evidence/hotel-laptop"));
        shoot(u"A2-evidence-open"_s);
        m_window.back();
        click("start.practise");
        shoot(u"A4-practice"_s);
        m_window.next();
        shoot(u"B1-role"_s);
        click("role.client");
        shoot(u"B2-symptom"_s);
        click("symptom.some");
        shoot(u"B3-code"_s);
    }

    void gathering()
    {
        machine::Scenario slow = *machine::findScenario(u"ghost-interface");
        machine::Fault fault;
        fault.target = u"devices"_s;
        fault.delay = std::chrono::milliseconds(600);
        slow.faults.push_back(fault);
        m_session.chooseScenario(slow);
        click("answer.not-sure");
        shoot(u"C1-gather"_s);
        waitFor(PageId::Findings);
    }

    void findings(const QString &name, bool allTabs)
    {
        auto *rows = m_window.currentPage()->findChild<QListWidget *>(u"findings"_s);
        if (rows->count() > 1)
            rows->setCurrentRow(1);
        auto *tabs = m_window.currentPage()->findChild<QTabWidget *>();
        for (int tab = 0; tab < (allTabs ? tabs->count() : 1); ++tab) {
            tabs->setCurrentIndex(tab);
            shoot(u"D1-%1-%2"_s.arg(name, QString::number(tab + 1)));
        }
    }

    void report(const QString &name)
    {
        m_window.next();
        waitFor(PageId::Report);
        shoot(u"H1-"_s + name);
        if (m_session.report()) {
            QFile file(m_folder.filePath(u"report-%1.html"_s.arg(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(report::toHtml(*m_session.report(), m_say).toUtf8());
            QFile paper(m_folder.filePath(u"report-%1.pdf"_s.arg(name)));
            if (paper.open(QIODevice::WriteOnly))
                paper.write(wizard::toPdf(report::describe(*m_session.report(), m_say)));
        }
    }

    void scenario(const QString &id)
    {
        m_session.chooseScenario(*machine::findScenario(id));
        m_window.beginWithChosenComputer();
        click("answer.not-sure");
        click("answer.not-sure");
        click("answer.not-sure");
        waitFor(PageId::Findings);
        findings(id, false);
        report(id);
    }

    /// Evidence from outside: longer than a practice computer's.
    void evidence()
    {
        m_window.beginWithEvidence(QStringLiteral(DA_FIXTURES "/evidence/hotel-laptop"));
        (void)QTest::qWaitFor([&] { return m_session.phase() == session::Phase::Ready; }, 5000);
        m_window.next();
        waitFor(PageId::Findings);
        report(u"evidence"_s);
    }

    void about()
    {
        wizard::AboutDialog dialog(m_say, &m_window);
        dialog.show();
        QTest::qWait(100);
        dialog.grab().save(m_folder.filePath(u"about.png"_s));
    }

private:
    QDir m_folder;
    const Translator &m_say;
    session::Session m_session;
    wizard::WizardWindow m_window;
};

} // namespace

int main(int argc, char **argv)
{
    makeTranslationsAvailable();
    makeResourcesAvailable();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const Translator say = Translator::firstOf({arguments.value(2, u"en"_s)});
    const bool dark = arguments.value(3) == "dark"_L1;
    wizard::applyTheme(application, dark ? wizard::Theme::Dark : wizard::Theme::Light);
    const bool mirrored = arguments.value(4) == "rtl"_L1;
    application.setLayoutDirection(mirrored ? Qt::RightToLeft : say.locale().textDirection());

    Photographer photographer(arguments.value(1, u"."_s), say);
    photographer.questions();
    photographer.gathering();
    photographer.findings(u"ghost-interface"_s, true);
    photographer.report(u"ghost-interface"_s);
    photographer.about();
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        photographer.scenario(scenario.id);
    photographer.evidence();
    return 0;
}
