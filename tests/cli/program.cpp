// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/cli/program.h"

#include "tests/support/test.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

namespace da::test {

void prepare(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.remove(QStringLiteral("NO_COLOR"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(DA_PROGRAM));
    process.setArguments(arguments);
}

Run finish(QProcess &process)
{
    constexpr int kPatience = 20'000;
    Run run;
    if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    const bool started = process.waitForStarted();
    INFO(process.errorString().toStdString());
    REQUIRE(started);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

QJsonObject documentOf(const Run &run)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(run.out, &error);
    INFO("standard output: " << run.out.toStdString());
    INFO("standard error: " << run.err.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace da::test
