// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// Linked into a window program, this says when its first window was painted and how much memory it
// takes half a second later, then ends it. Two programs that differ in nothing else can be
// compared.
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// Of the clock that goes on from one process to the other.
qint64 nanosecondsNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// "Rss" of /proc/self/smaps_rollup less what is shared with others, in kB.
qint64 privateMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    qint64 sum = 0;
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Private_"))
            sum += line.simplified().split(' ').value(1).toLongLong();
    }
    return sum;
}

class FirstPaint final : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && watched->isWidgetType()) {
            m_seen = true;
            QTimer::singleShot(0, [] { std::printf("painted %lld\n", nanosecondsNow()); });
            QTimer::singleShot(500, [] {
                std::printf("memory %lld\n", privateMemory());
                std::fflush(stdout);
                QCoreApplication::exit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

void watchFirstPaint()
{
    static FirstPaint watcher;
    QCoreApplication::instance()->installEventFilter(&watcher);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)
