// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/program.h"

#include <QElapsedTimer>
#include <QThread>
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace da;
using namespace Qt::StringLiterals;
using test::Run;

namespace {

const QStringList kHealthy{u"diagnose"_s, u"--scenario"_s, u"healthy"_s};

/// Whether a process has a handler of its own for SIGINT (Linux: the mask SigCgt).
bool hearsInterrupt(qint64 id)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:");
    const QByteArray mask = text.mid(at + 7, text.indexOf('\n', at) - at - 7).trimmed();
    return (mask.toULongLong(nullptr, 16) >> (SIGINT - 1) & 1) != 0;
}

/// What the program prints on a terminal of so many columns.
QByteArray onTerminal(const QStringList &typed, const QString &name, const QString &value,
                      unsigned short columns)
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    REQUIRE(terminal >= 0);
    REQUIRE(::grantpt(terminal) == 0);
    REQUIRE(::unlockpt(terminal) == 0);
    const winsize size{40, columns, 0, 0};
    const QString slave = QString::fromLocal8Bit(::ptsname(terminal));
    const int kept = ::open(slave.toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
    (void)::ioctl(terminal, TIOCSWINSZ, &size);
    QProcess process;
    test::prepare(process, typed);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(slave);
    process.start();
    QByteArray out;
    char block[4096];
    const auto drain = [&] {
        for (ssize_t got; (got = ::read(terminal, block, sizeof block)) > 0;)
            out.append(block, got);
    };
    while (!process.waitForFinished(5) && process.state() != QProcess::NotRunning)
        drain();
    drain();
    ::close(kept);
    ::close(terminal);
    return out;
}

} // namespace

TEST_CASE("standard_input_is_evidence_like_a_file")
{
    const QByteArray sample =
        test::fixture(u"samples/teredo_qualified_portrestricted_win10_en.txt"_s);
    const Run run = test::run({u"diagnose"_s, u"--evidence"_s, u"-"_s, u"--json"_s}, sample);
    const QJsonObject document = test::documentOf(run);
    CHECK(document[u"source"_s][u"name"_s] == u"-"_s);
    CHECK(document[u"evidence"_s][0][u"recognisedAs"_s] == u"netsh-teredo"_s);
    CHECK(run.err.isEmpty()); // no terminal, no invitation to paste
}

TEST_CASE("standard_input_that_is_empty_or_closed_is_refused")
{
    const Run empty = test::run({u"diagnose"_s, u"--evidence"_s, u"-"_s});
    CHECK(empty.code == 4);
    CHECK(empty.out.isEmpty());
    CHECK_FALSE(empty.err.isEmpty());
    QProcess process;
    test::prepare(process, {u"diagnose"_s, u"--evidence"_s, u"-"_s});
    process.setChildProcessModifier([] { ::close(STDIN_FILENO); });
    process.start();
    CHECK(test::finish(process).code == 4);
}

TEST_CASE("closed_standard_output_is_reported_and_never_taken_for_success")
{
    QProcess process;
    test::prepare(process, kHealthy + QStringList{u"--json"_s});
    process.setChildProcessModifier([] { ::close(STDOUT_FILENO); });
    process.start();
    const Run run = test::finish(process);
    CHECK(run.code == 4);
    CHECK(run.err.contains("could not be written"));
}

TEST_CASE("full_disk_is_reported_and_never_taken_for_success")
{
    QProcess process;
    test::prepare(process, kHealthy);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    const Run run = test::finish(process);
    CHECK(run.code == 4);
    CHECK(run.err.contains("could not be written"));
}

TEST_CASE("reader_that_went_away_is_no_failure")
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    QProcess process;
    test::prepare(process, kHealthy);
    const int writeEnd = ends[1];
    process.setChildProcessModifier([writeEnd] { ::dup2(writeEnd, STDOUT_FILENO); });
    process.start();
    const Run run = test::finish(process);
    ::close(ends[1]);
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
}

TEST_CASE("interrupt_while_waiting_for_input_answers_at_once")
{
    QProcess process;
    test::prepare(process, {u"diagnose"_s, u"--evidence"_s, u"-"_s});
    // A runner in the background has the signal ignored, and a child would inherit that.
    process.setChildProcessModifier([] { (void)std::signal(SIGINT, SIG_DFL); });
    process.start();
    REQUIRE(process.waitForStarted());
    QElapsedTimer patience;
    patience.start();
    while (!hearsInterrupt(process.processId()) && patience.elapsed() < 10'000)
        QThread::msleep(2);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Run run = test::finish(process);
    CHECK(run.code == 130);
    CHECK(run.out.isEmpty());
    CHECK(run.err == "da-wizard-cli: Stopped.\n");
}

TEST_CASE("terminal_gets_colours_unless_it_asks_for_none")
{
    CHECK(onTerminal(kHealthy, u"X"_s, u"x"_s, 80).contains("\x1b[1;32mIP-HTTPS works.\x1b[0m"));
    CHECK_FALSE(onTerminal(kHealthy, u"NO_COLOR"_s, u"1"_s, 80).contains('\x1b'));
    CHECK_FALSE(onTerminal(kHealthy, u"TERM"_s, u"dumb"_s, 80).contains('\x1b'));
}

TEST_CASE("terminal_width_is_kept")
{
    const QByteArray narrow = onTerminal({u"scenarios"_s}, u"NO_COLOR"_s, u"1"_s, 40);
    const QByteArray wide = onTerminal({u"scenarios"_s}, u"NO_COLOR"_s, u"1"_s, 120);
    CHECK(narrow.count('\n') > wide.count('\n'));
    for (const QByteArray &line : narrow.split('\n'))
        CHECK(QString::fromUtf8(line).trimmed().size() <= 40);
}

TEST_CASE("c_locale_prints_utf8_and_no_warning")
{
    QProcess process;
    test::prepare(process, {u"explain"_s, u"0x643"_s, u"--language"_s, u"de"_s});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start();
    const Run run = test::finish(process);
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    CHECK(QString::fromUtf8(run.out).toUtf8() == run.out);
}
