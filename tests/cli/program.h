// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace da::test {

/// How a run of the real program went.
struct Run final {
    int code = -1; ///< -1 if it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// A process that is set up to run the real program, in English, and not started.
void prepare(QProcess &process, const QStringList &arguments);
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {});
/// Waits for the end of a process that was started.
[[nodiscard]] Run finish(QProcess &process);
/// The one JSON document that stands on standard output; fails the test if there is more or less.
[[nodiscard]] QJsonObject documentOf(const Run &run);

} // namespace da::test
