// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/session/session.h"
#include "resources/resources.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::Phase;
using session::Session;

namespace {

bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

machine::Scenario ghost()
{
    makeResourcesAvailable();
    const machine::Scenario *found = machine::findScenario(u"ghost-interface");
    REQUIRE(found != nullptr);
    return *found;
}

machine::Scenario slowGhost(std::chrono::milliseconds delay)
{
    machine::Scenario slow = ghost();
    machine::Fault fault;
    fault.delay = delay;
    slow.faults.push_back(fault);
    return slow;
}

/// A session that is drained before it goes, as every owner must do it.
struct Drained final {
    Session session{session::defaultOptions()};
    ~Drained()
    {
        session.stop();
        (void)waitUntil([this] { return !session.isBusy(); });
        (void)evidence::waitForLeftBehind(5s);
    }
};

} // namespace

TEST_CASE("session_practiceComputer_isGatheredAndAssessed")
{
    Drained drained;
    Session &session = drained.session;
    QSignalSpy phases(&session, &Session::phaseChanged);
    QSignalSpy progress(&session, &Session::probeProgressed);
    CHECK(session.phase() == Phase::Idle);
    session.chooseScenario(ghost());
    CHECK(session.phase() == Phase::Ready);
    CHECK(session.isPractice());
    session.collect();
    CHECK(session.phase() == Phase::Collecting);
    REQUIRE(waitUntil([&] { return session.phase() == Phase::Assessed; }));
    REQUIRE(session.report());
    CHECK(session.report()->diagnosis.outcome == causes::Outcome::ProblemFound);
    CHECK(session.report()->evidence.probes.size() == session.probes().size());
    // Every probe was seen running and done.
    CHECK(progress.count() >= 2 * std::ssize(session.probes()));
    CHECK_FALSE(session.isBusy());
}

TEST_CASE("session_collectWithoutAComputer_doesNothing")
{
    Drained drained;
    drained.session.collect();
    CHECK(drained.session.phase() == Phase::Idle);
}

TEST_CASE("session_stopWhileGathering_isReadyAgainAndSaysStopped")
{
    Drained drained;
    Session &session = drained.session;
    QSignalSpy stopped(&session, &Session::stopped);
    session.chooseScenario(slowGhost(200ms));
    session.collect();
    session.stop();
    CHECK(stopped.isEmpty());
    REQUIRE(waitUntil([&] { return !session.isBusy(); }));
    CHECK(stopped.count() == 1);
    CHECK(session.phase() == Phase::Ready);
    CHECK_FALSE(session.report());
    session.collect();
    REQUIRE(waitUntil([&] { return session.phase() == Phase::Assessed; }));
}

TEST_CASE("session_stopWhenNothingRuns_saysStoppedAtOnce")
{
    Drained drained;
    QSignalSpy stopped(&drained.session, &Session::stopped);
    drained.session.stop();
    CHECK(stopped.count() == 1);
}

TEST_CASE("session_anotherComputerWhileGathering_dropsTheFirst")
{
    Drained drained;
    Session &session = drained.session;
    session.chooseScenario(slowGhost(200ms));
    session.collect();
    const machine::Scenario *healthy = machine::findScenario(u"healthy");
    REQUIRE(healthy != nullptr);
    session.chooseScenario(*healthy);
    CHECK(session.phase() == Phase::Ready);
    session.collect();
    REQUIRE(waitUntil([&] { return session.phase() == Phase::Assessed; }));
    CHECK(session.report()->source.name == u"healthy"_s);
    CHECK(session.report()->diagnosis.outcome == causes::Outcome::Healthy);
    REQUIRE(waitUntil([&] { return !session.isBusy(); }));
    CHECK(session.report()->source.name == u"healthy"_s);
}

TEST_CASE("session_evidenceThatIsNotThere_failsWithASentenceAndIsIdle")
{
    Drained drained;
    Session &session = drained.session;
    QSignalSpy failed(&session, &Session::openFailed);
    session.openPath(u"no/such/place"_s);
    CHECK(session.phase() == Phase::Opening);
    REQUIRE(waitUntil([&] { return !failed.isEmpty(); }));
    CHECK(session.phase() == Phase::Idle);
    CHECK_FALSE(failed.first().first().value<Message>().isEmpty());
}

TEST_CASE("session_evidenceFromATextThenGathered_hasItsPassages")
{
    Drained drained;
    Session &session = drained.session;
    const QByteArray text = test::fixture(u"samples/httpstunnel_0x0_daguide_win8_en.txt"_s);
    session.openBytes(text, u"-"_s);
    REQUIRE(waitUntil([&] { return session.phase() == Phase::Ready; }));
    REQUIRE(session.import());
    session.collect();
    REQUIRE(waitUntil([&] { return session.phase() == Phase::Assessed; }));
    CHECK(session.report()->passages == session.import()->passages);
    CHECK_FALSE(session.report()->passages.empty());
    CHECK_FALSE(session.isPractice());
}

TEST_CASE("session_whatThePersonSays_isAssessedAgain")
{
    Drained drained;
    Session &session = drained.session;
    session.chooseScenario(ghost());
    session.collect();
    REQUIRE(waitUntil([&] { return session.phase() == Phase::Assessed; }));
    CHECK(session.report()->diagnosis.role == evidence::Role::Client);
    evidence::Told told;
    told.role = evidence::Told::Role::Server;
    session.setTold(told);
    CHECK(session.report()->diagnosis.role == evidence::Role::Server);
    for (const causes::Assessment &one : session.report()->diagnosis.causes) {
        if (one.cause == u"stale-interface"_s)
            CHECK(one.repairs.empty());
    }
}

TEST_CASE("session_openingStopped_isIdleAndSaysStopped")
{
    Drained drained;
    Session &session = drained.session;
    const QTemporaryDir folder;
    for (int i = 0; i < 200; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
    }
    QSignalSpy stopped(&session, &Session::stopped);
    session.openPath(folder.path());
    session.stop();
    REQUIRE(waitUntil([&] { return !session.isBusy(); }));
    CHECK(stopped.count() == 1);
    CHECK(session.phase() == Phase::Idle);
}
