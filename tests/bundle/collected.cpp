// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/bundle/collected.h"

#include "tests/support/test.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace da::test {
namespace {

/// Waits for what may have come already: work that is done at once is answered at once.
class Wait final {
public:
    void end()
    {
        m_isOver = true;
        m_loop.quit();
    }
    void forEnd()
    {
        if (!m_isOver)
            m_loop.exec();
        m_isOver = false;
    }
    QEventLoop &context() { return m_loop; }

private:
    QEventLoop m_loop;
    bool m_isOver = false;
};

Collected run(const std::function<void(session::Session &)> &choose,
              const std::optional<bundle::PackOptions> &options)
{
    session::Session session(session::defaultOptions());
    Wait wait;
    Collected out;
    const auto end = [&] { wait.end(); };
    QObject::connect(&session, &session::Session::phaseChanged, &wait.context(),
                     [&](session::Phase phase) {
                         if (phase == session::Phase::Ready)
                             QMetaObject::invokeMethod(
                                 &session, [&] { session.collect(); }, Qt::QueuedConnection);
                         else if (phase == session::Phase::Assessed)
                             wait.end();
                     });
    QObject::connect(&session, &session::Session::openFailed, &wait.context(), end);
    choose(session);
    wait.forEnd();
    out.report = session.report();
    if (!out.report || !options)
        return out;
    QObject::connect(&session, &session::Session::saveFailed, &wait.context(), end);
    QObject::connect(&session, &session::Session::bundlePacked, &wait.context(),
                     [&](const auto &bundle) {
                         out.bundle = bundle;
                         wait.end();
                     });
    session.packBundle(*options);
    wait.forEnd();
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
