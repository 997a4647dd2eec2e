// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/wizard/robot.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>

// The window and the command line say the same of every practice computer and of all evidence.
using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using wizard::PageId;

namespace {

/// Without what differs by nature: how long probes took, and how the source was named.
QJsonObject comparable(QJsonObject document)
{
    QJsonArray probes = document[u"probes"_s].toArray();
    for (auto &&one : probes) {
        QJsonObject timeless = one.toObject();
        timeless.remove(u"ms"_s);
        one = timeless;
    }
    document[u"probes"_s] = probes;
    document.remove(u"source"_s);
    return document;
}

QJsonObject onTheCommandLine(const QStringList &what)
{
    QProcess process;
    process.start(QStringLiteral(DA_PROGRAM), QStringList{u"diagnose"_s, u"--json"_s} + what);
    REQUIRE(process.waitForFinished(20'000));
    const QJsonDocument document = QJsonDocument::fromJson(process.readAllStandardOutput());
    REQUIRE(document.isObject());
    return comparable(document.object());
}

/// What the result page shows of the report that stands behind it.
void checkPage(Robot &robot)
{
    const causes::Diagnosis &diagnosis = robot.session().report()->diagnosis;
    CHECK(robot.text("outcome").contains(robot.say()(diagnosis.why)));
    const causes::Assessment &first = diagnosis.causes.front();
    const causes::Cause *cause = causes::findCause(first.cause);
    REQUIRE(cause);
    if (first.verdict < causes::Verdict::Possible)
        CHECK(robot.text("cause").startsWith(robot.say()(cause->sentence)));
    else if (first.verdict == causes::Verdict::Possible)
        CHECK(robot.text("cause").contains(robot.say()(cause->title)));
    else
        CHECK_FALSE(robot.find<QLabel>("cause")->isVisible());
}

void checkEvidence(const QString &path)
{
    INFO(path.toStdString());
    Robot robot;
    robot.click("start.open");
    robot.expectPage(PageId::Evidence);
    robot.session().openPath(path);
    REQUIRE(waitUntil([&] { return robot.session().phase() == session::Phase::Ready; }));
    robot.clickButton(QWizard::NextButton);
    robot.expectPage(PageId::Findings);
    CHECK(comparable(report::toJson(*robot.session().report())) ==
          onTheCommandLine({u"--evidence"_s, path}));
    checkPage(robot);
}

QStringList pathsIn(const QString &folder, QDir::Filters filters)
{
    const QDir dir(fixturePath(folder));
    QStringList paths;
    for (const QString &name : dir.entryList(filters | QDir::NoDotAndDotDot))
        paths += dir.filePath(name);
    REQUIRE_FALSE(paths.isEmpty());
    return paths;
}

} // namespace

TEST_CASE("agreement_everyPracticeComputer_isDiagnosedAlikeInWindowAndCommandLine")
{
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        INFO(scenario.id.toStdString());
        Robot robot;
        robot.choosePractice(scenario.id);
        robot.answerNothing();
        robot.expectPage(PageId::Findings);
        CHECK(comparable(report::toJson(*robot.session().report())) ==
              onTheCommandLine({u"--scenario"_s, scenario.id}));
        checkPage(robot);
    }
}

TEST_CASE("agreement_everyEvidenceFolder_isDiagnosedAlikeInWindowAndCommandLine")
{
    for (const QString &path : pathsIn(u"evidence"_s, QDir::Dirs))
        checkEvidence(path);
}

TEST_CASE("agreement_everySample_isDiagnosedAlikeInWindowAndCommandLine")
{
    for (const QString &path : pathsIn(u"samples"_s, QDir::Files))
        checkEvidence(path);
}
