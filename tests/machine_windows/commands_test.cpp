// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/windows/parts.h"
#include "tests/machine_windows/wine_writes.h"

#include <QElapsedTimer>
#include <thread>

using namespace da::machine;
using namespace da::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kQuery = QueryId::HttpsTunnelInterfaces;

WindowsMachine::Limits within(std::chrono::milliseconds limit)
{
    WindowsMachine::Limits limits;
    limits.command = limit;
    return limits;
}

Unreadable failure(const Read<QString> &read)
{
    REQUIRE(read.isUnreadable());
    return *read.unreadable();
}

} // namespace

TEST_CASE("windowsCommands_oneThatPrintsNothing_gaveNoAnswer")
{
    if (!isWine())
        return;
    const NetshStandIn netsh;
    const Unreadable why = failure(windows::runNetsh(kQuery, {}));
    CHECK(why.reason == Reason::Broken);
    CHECK(why.detail.contains(u"printed nothing"_s));
}

TEST_CASE("windowsCommands_oneThatHangs_isEndedInTime")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.does(u"hang"_s);
    QElapsedTimer clock;
    clock.start();
    CHECK(failure(windows::runNetsh(kQuery, within(400ms))).reason == Reason::TimedOut);
    CHECK(clock.elapsed() >= 400);
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("windowsCommands_aStop_endsWhatHangs")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.does(u"hang"_s);
    std::stop_source source;
    WindowsMachine::Limits limits = within(20s);
    limits.stop = source.get_token();
    QElapsedTimer clock;
    clock.start();
    const std::jthread stopper([&source] {
        std::this_thread::sleep_for(200ms);
        source.request_stop();
    });
    CHECK(failure(windows::runNetsh(kQuery, limits)).reason == Reason::TimedOut);
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("windowsCommands_oneThatPrintsForEver_isEndedAndNotUsed")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.does(u"flood"_s);
    const Unreadable why = failure(windows::runNetsh(kQuery, {}));
    CHECK(why.reason == Reason::Broken);
    CHECK(why.detail.contains(u"1 MB"_s));
}

TEST_CASE("windowsCommands_aChildThatStaysBehind_holdsNothingUp")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.prints(kQuery, "whole\r\n");
    netsh.does(u"child"_s);
    QElapsedTimer clock;
    clock.start();
    CHECK(windows::runNetsh(kQuery, within(20s)) == Read<QString>(u"whole\r\n"_s));
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("windowsCommands_whatIsPrintedAsAnError_isPartOfTheAnswer")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.does(u"fail"_s);
    CHECK(windows::runNetsh(kQuery, {}) == Read<QString>(u"on stderr\r\n"_s));
}

TEST_CASE("windowsCommands_theirInput_isEmpty")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.does(u"input"_s);
    CHECK(windows::runNetsh(kQuery, within(5s)) == Read<QString>(u"1"_s));
}

TEST_CASE("windowsCommands_aProgramThatIsMissing_isUnsupported")
{
    const Unreadable why =
        failure(windows::runProgram(u"C:\\da-wizard\\no-such-program.exe"_s, {}, {}));
    CHECK(why.reason == Reason::Unsupported);
    CHECK(why.detail.contains(u"CreateProcess"_s));
}

TEST_CASE("windowsCommands_whatIsNoNetshCommand_isNotRun")
{
    CHECK(failure(windows::runNetsh(QueryId::DirectAccessStatus, {})).reason ==
          Reason::Unsupported);
}

TEST_CASE("windowsCommands_oneThatHangs_doesNotHoldUpAnother")
{
    if (!isWine())
        return;
    NetshStandIn netsh;
    netsh.prints(kQuery, "whole\r\n");
    netsh.does(u"hang"_s);
    Read<QString> hung;
    std::jthread other([&hung] { hung = windows::runNetsh(kQuery, within(3s)); });
    std::this_thread::sleep_for(500ms);
    netsh.does({});
    QElapsedTimer clock;
    clock.start();
    CHECK(windows::runNetsh(kQuery, within(10s)) == Read<QString>(u"whole\r\n"_s));
    CHECK(clock.elapsed() < 2000);
    other.join();
    CHECK(failure(hung).reason == Reason::TimedOut);
}
