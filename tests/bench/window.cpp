// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include <QProcess>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;

namespace da::bench {

namespace {

struct Start final {
    double milliseconds = 0;
    double kilobytes = 0;
};

qint64 nanosecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

std::optional<Start> startOf(const QString &program)
{
    QProcess process;
    const qint64 begin = nanosecondsNow();
    process.start(program, QStringList());
    if (!process.waitForFinished(20'000))
        return std::nullopt;
    Start out;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.value(0) == "painted")
            out.milliseconds = double(words.value(1).toLongLong() - begin) / 1e6;
        else if (words.value(0) == "memory")
            out.kilobytes = double(words.value(1).toLongLong());
    }
    return out;
}

struct Starts final {
    std::vector<double> milliseconds;
    std::vector<double> kilobytes;
    void add(const std::optional<Start> &start)
    {
        if (!start)
            return;
        milliseconds.push_back(start->milliseconds);
        kilobytes.push_back(start->kilobytes);
    }
};

} // namespace

std::vector<Row> windowRows(const QString &folder)
{
    constexpr int kTimes = 15;
    Starts wizard;
    Starts empty;
    // In turns, so that what else the computer does strikes both.
    for (int i = 0; i <= kTimes; ++i) {
        const auto ours = startOf(folder + u"/bench-da-wizard"_s);
        const auto theirs = startOf(folder + u"/bench-empty-wizard"_s);
        if (i == 0)
            continue; // the first fills the caches of the file system
        wizard.add(ours);
        empty.add(theirs);
    }
    return {{u"Start to the first painted page"_s, u"ms"_s, median(wizard.milliseconds),
             median(empty.milliseconds), 1.15},
            {u"Memory of the idle window"_s, u"kB"_s, median(wizard.kilobytes),
             median(empty.kilobytes), 1.25}};
}

} // namespace da::bench
