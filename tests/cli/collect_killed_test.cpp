// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace da;
using namespace Qt::StringLiterals;

TEST_CASE("collect_killedAtAnyMoment_leavesNoFileOrAWholeOne")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    const QStringList collecting{u"collect"_s, u"--output"_s, path, u"--scenario"_s,
                                 u"ghost-interface"_s};
    QElapsedTimer clock;
    clock.start();
    REQUIRE(test::run(collecting).code == 0);
    const int whole = int(clock.elapsed());
    int killed = 0;
    int finished = 0;
    for (int i = 0; i < 50; ++i) {
        QFile::remove(path);
        QProcess process;
        test::prepare(process, collecting);
        process.start();
        REQUIRE(process.waitForStarted());
        QThread::usleep(QRandomGenerator::global()->bounded(1000 * whole * 5 / 4));
        process.kill();
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit;
        if (!QFile::exists(path))
            continue;
        ++finished;
        const test::Run run = test::run({u"diagnose"_s, u"--evidence"_s, path, u"--json"_s});
        REQUIRE(run.code == 1);
        CHECK(test::documentOf(run)[u"issues"_s].toArray().isEmpty());
    }
    INFO(killed << " of 50 were killed, " << finished << " left a file");
    CHECK(killed > 0);
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        CHECK((name == u"a.zip"_s || name.startsWith(u"a.zip.unfinished-"_s)));
}
