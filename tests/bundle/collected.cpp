// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/bundle/collected.h"

#include "tests/support/test.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace da::test {
namespace {

Collected run(const std::function<void(session::Session &)> &choose,
              const std::optional<bundle::PackOptions> &options)
{
    session::Session session(session::defaultOptions());
    QEventLoop loop;
    Collected out;
    QObject::connect(&session, &session::Session::phaseChanged, &loop, [&](session::Phase phase) {
        if (phase == session::Phase::Ready)
            QMetaObject::invokeMethod(&session, [&] { session.collect(); }, Qt::QueuedConnection);
        else if (phase == session::Phase::Assessed)
            loop.quit();
    });
    QObject::connect(&session, &session::Session::openFailed, &loop, &QEventLoop::quit);
    choose(session);
    if (!session.report())
        loop.exec();
    out.report = session.report();
    if (!out.report || !options)
        return out;
    QObject::connect(&session, &session::Session::saveFailed, &loop, &QEventLoop::quit);
    QObject::connect(&session, &session::Session::bundlePacked, &loop, [&](const auto &bundle) {
        out.bundle = bundle;
        loop.quit();
    });
    session.packBundle(*options);
    loop.exec();
    return out;
}

} // namespace

Collected collectedFrom(const machine::Scenario &scenario, const bundle::PackOptions &options)
{
    return run([&](session::Session &session) { session.chooseScenario(scenario); }, options);
}

Collected collectedFrom(const QString &path, const bundle::PackOptions &options)
{
    return run([&](session::Session &session) { session.openPath(path); }, options);
}

std::optional<report::Report> reopened(const QByteArray &archive)
{
    return run([&](session::Session &session) { session.openBytes(archive, u"x.zip"_s); }, {})
        .report;
}

QStringList evidencePaths()
{
    QStringList out;
    const QDir cases(fixturePath(u"evidence"_s));
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        out += cases.filePath(name);
    for (const char *folder : {"samples", "network"}) {
        const QDir files(fixturePath(QString::fromLatin1(folder)));
        for (const QString &name : files.entryList(QDir::Files))
            out += files.filePath(name);
    }
    return out;
}

QString summaryOf(const report::Report &report)
{
    const causes::Diagnosis &diagnosis = report.diagnosis;
    QStringList parts{QString::fromLatin1(causes::outcomeName(diagnosis.outcome)),
                      diagnosis.code ? diagnosis.code->hex() : u"no code"_s};
    for (const causes::Assessment &one : diagnosis.causes)
        parts += one.cause + u' ' + QString::fromLatin1(causes::verdictName(one.verdict));
    return parts.join(u", "_s);
}

} // namespace da::test
