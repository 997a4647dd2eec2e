// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/cli/diagnosed.h"

#include "diagnostics/session/session.h"

#include <QEventLoop>

namespace da::test {

std::optional<report::Report> diagnosed(const QString &path)
{
    session::Session session(session::defaultOptions());
    QEventLoop loop;
    QObject::connect(&session, &session::Session::phaseChanged, &loop, [&](session::Phase phase) {
        if (phase == session::Phase::Ready)
            QMetaObject::invokeMethod(&session, [&] { session.collect(); }, Qt::QueuedConnection);
        else if (phase == session::Phase::Assessed)
            loop.quit();
    });
    QObject::connect(&session, &session::Session::openFailed, &loop, &QEventLoop::quit);
    session.openPath(path);
    loop.exec();
    return session.report();
}

} // namespace da::test
