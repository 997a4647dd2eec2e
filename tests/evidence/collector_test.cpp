// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/bench.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using namespace std::chrono_literals;
using da::machine::Machine;
using da::machine::Reason;
using Phase = ProbeProgress::Phase;

namespace {

/// Comes back when all 25 are there, which they only are if all run at once.
ProbeResult together(const Machine &machine, std::stop_token /*stop*/)
{
    sharedOf(machine).arrived.add();
    const bool all = sharedOf(machine).arrived.waitFor(25);
    return {all ? ProbeStatus::Ok : ProbeStatus::Failed, {}, {}};
}

ProbeResult throwing(const Machine & /*machine*/, std::stop_token /*stop*/)
{
    throw std::runtime_error("out of paper");
}

ProbeResult throwingSomethingElse(const Machine & /*machine*/, std::stop_token /*stop*/)
{
    throw 7;
}

ProbeResult throwingLater(const Machine & /*machine*/, std::stop_token /*stop*/)
{
    return {ProbeStatus::Ok, {}, [](Evidence &) { throw std::runtime_error("too late"); }};
}

/// The last of three comes back first.
template <int Before>
ProbeResult afterOthers(const Machine &machine, std::stop_token /*stop*/)
{
    const bool inTurn = sharedOf(machine).ended.waitFor(Before);
    sharedOf(machine).ended.add();
    return {inTurn ? ProbeStatus::Ok : ProbeStatus::Failed, {}, {}};
}

QStringList ids(const Evidence &evidence)
{
    QStringList out;
    for (const ProbeRun &run : evidence.probes)
        out.append(run.id);
    return out;
}

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return u"waiting"_s;
    case Phase::Running:
        return u"running"_s;
    case Phase::Done:
        return u"done"_s;
    }
    return {};
}

QCoro::Task<int> throwingTask()
{
    throw std::runtime_error("at once");
    co_return 1;
}

QCoro::Task<int> throwingLaterTask()
{
    QPromise<bool> promise;
    promise.start();
    QFuture<bool> future = promise.future();
    QTimer::singleShot(0, QCoreApplication::instance(), [&] {
        promise.addResult(true);
        promise.finish();
    });
    co_await future;
    throw std::runtime_error("later");
}

} // namespace

TEST_CASE("collector_runs_25_probes_at_once")
{
    Bench bench(std::vector<Probe>(25, probe("one", together)));
    const Evidence evidence = bench.collected();
    REQUIRE(evidence.probes.size() == 25);
    for (const ProbeRun &run : evidence.probes)
        CHECK(run.status == ProbeStatus::Ok);
}

TEST_CASE("collector_without_probes_ends_with_a_time")
{
    Bench bench({});
    const Evidence evidence = bench.collected();
    CHECK(evidence.probes.empty());
    CHECK(evidence.gatheredAt.isValid());
    CHECK(evidence.gatheredAt.timeSpec() == Qt::UTC);
}

TEST_CASE("collector_keeps_the_order_of_the_list")
{
    Bench bench(
        {probe("a", afterOthers<2>), probe("b", afterOthers<1>), probe("c", afterOthers<0>)});
    const Evidence evidence = bench.collected();
    CHECK(ids(evidence) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    for (const ProbeRun &run : evidence.probes)
        CHECK(run.status == ProbeStatus::Ok);
}

TEST_CASE("collector_tells_of_each_probe_waiting_running_done_on_the_awaiting_thread")
{
    Bench bench({probe("a", quick), probe("b", throwing)});
    std::vector<QStringList> phases(2);
    int onOtherThreads = 0;
    bench.options.progress = [&](const ProbeProgress &progress) {
        phases[std::size_t(progress.index)].append(nameOf(progress.phase));
        onOtherThreads += QThread::currentThread() != QCoreApplication::instance()->thread();
    };
    (void)bench.collected();
    const QStringList all{u"waiting"_s, u"running"_s, u"done"_s};
    CHECK(phases == std::vector<QStringList>{all, all});
    CHECK(onOtherThreads == 0);
}

TEST_CASE("collector_tells_how_each_probe_went_and_nothing_after_its_end")
{
    Bench bench({probe("quick", quick), probe("hung", gated)});
    bench.options.timeLimit = 10ms;
    std::vector<ProbeRun> done;
    bench.options.progress = [&](const ProbeProgress &progress) {
        if (progress.phase == Phase::Done)
            done.push_back(progress.run);
    };
    const Evidence evidence = bench.collected();
    CHECK(done == evidence.probes);
    bench.shared->gate.open();
    CHECK(waitForLeftBehind(5s));
    QCoreApplication::processEvents();
    CHECK(done.size() == 2);
}

TEST_CASE("collector_lets_the_event_loop_tick")
{
    // The probe only ends if the timer ticks meanwhile.
    Bench bench({probe("gated", gated)});
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (++ticks == 5)
            bench.shared->gate.open();
    });
    timer.start(1ms);
    const Evidence evidence = bench.collected();
    CHECK(evidence.probes.front().status == ProbeStatus::Ok);
    CHECK(bench.shared->contributed == 1);
}

TEST_CASE("collector_makes_an_exception_a_failure_of_that_probe_alone")
{
    Bench bench({probe("throws", throwing, FactId::DeviceNodes),
                 probe("throws-a-number", throwingSomethingElse),
                 probe("throws-later", throwingLater, FactId::Platform), probe("quick", quick)});
    const Evidence evidence = bench.collected();
    CHECK(evidence.probes[0].status == ProbeStatus::Failed);
    CHECK(evidence.probes[1].status == ProbeStatus::Failed);
    CHECK(evidence.probes[2].status == ProbeStatus::Failed);
    CHECK(evidence.probes[3].status == ProbeStatus::Ok);
    REQUIRE(evidence.devices.read.isUnreadable());
    CHECK(evidence.devices.read.unreadable()->reason == Reason::Broken);
    CHECK(evidence.devices.read.unreadable()->detail == u"out of paper"_s);
    CHECK(evidence.platform.read.unreadable()->reason == Reason::Broken);
}

TEST_CASE("collector_is_not_spoilt_by_a_watcher_that_throws")
{
    Bench bench({probe("quick", quick)});
    bench.options.progress = [](const ProbeProgress &) { throw std::runtime_error("watcher"); };
    CHECK(bench.collected().probes.front().status == ProbeStatus::Ok);
}

TEST_CASE("collector_misses_no_news_while_a_watcher_runs_the_event_loop")
{
    Bench bench({probe("gated", gated)});
    bench.options.progress = [&](const ProbeProgress &progress) {
        if (progress.phase != Phase::Running)
            return;
        bench.shared->gate.open();
        CHECK(waitForLeftBehind(5s)); // its end is news that comes while nobody awaits it
        QCoreApplication::processEvents();
    };
    CHECK(bench.collected().probes.front().status == ProbeStatus::Ok);
}

TEST_CASE("collector_runs_the_whole_catalogue_and_says_that_nothing_was_recorded")
{
    const auto catalogue = probeCatalogue();
    Bench bench({catalogue.begin(), catalogue.end()});
    const Evidence evidence = bench.collected();
    CHECK(ids(evidence) ==
          QStringList{u"ip-https-state"_s, u"teredo-state"_s, u"device-nodes"_s,
                      u"disabled-components"_s, u"ip-https-policy"_s, u"direct-access-policy"_s,
                      u"ip-helper-service"_s, u"remote-access-management-service"_s, u"platform"_s,
                      u"network"_s, u"url-reservations"_s, u"proxies"_s, u"name-rules"_s,
                      u"six-to-four-state"_s, u"ip-https-configuration"_s, u"access-status"_s,
                      u"access-settings"_s, u"server-answer"_s});
    for (const ProbeRun &run : evidence.probes) {
        CAPTURE(run.id);
        CHECK(run.status == ProbeStatus::NotRecorded);
    }
}

TEST_CASE("run_throws_what_the_task_threw")
{
    CHECK_THROWS_AS(run(throwingTask()), std::runtime_error);
    CHECK_THROWS_AS(run(throwingLaterTask()), std::runtime_error);
}
