// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/bench.h"

#include <QCoreApplication>
#include <thread>

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using namespace std::chrono_literals;
using da::machine::Machine;
using da::machine::Reason;
using Phase = ProbeProgress::Phase;

// Probes that hang, and somebody who does not want to wait any longer.
namespace {

/// Comes back when it is told to stop.
ProbeResult obedient(const Machine &machine, std::stop_token stop)
{
    const std::stop_callback open(stop, [&] { sharedOf(machine).gate.open(); });
    return gated(machine, stop);
}

} // namespace

TEST_CASE("collector_leaves_a_hung_probe_behind")
{
    Bench bench({probe("hung", gated, FactId::Teredo)});
    bench.options.timeLimit = 20ms;
    const Evidence evidence = bench.collected();
    REQUIRE(evidence.probes.size() == 1);
    CHECK(evidence.probes[0].status == ProbeStatus::TimedOut);
    CHECK(evidence.probes[0].duration >= 20ms);
    REQUIRE(evidence.teredo.read.isUnreadable());
    CHECK(evidence.teredo.read.unreadable()->reason == Reason::TimedOut);
}

TEST_CASE("collector_drops_a_late_result")
{
    Bench bench({probe("hung", gated)});
    bench.options.timeLimit = 5ms;
    (void)bench.collected();
    CHECK_FALSE(waitForLeftBehind(0ms));
    bench.shared->gate.open();
    CHECK(waitForLeftBehind(5s));
    QCoreApplication::processEvents();
    CHECK(bench.shared->contributed == 0);
}

TEST_CASE("collector_holds_the_machine_for_a_probe_that_was_left_behind")
{
    Bench bench({probe("hung", gated)});
    bench.options.timeLimit = 5ms;
    (void)bench.collected();
    const std::weak_ptr<SilentMachine> machine = bench.machine;
    bench.machine.reset();
    CHECK_FALSE(machine.expired());
    bench.shared->gate.open();
    CHECK(waitForLeftBehind(5s));
    CHECK(machine.expired());
}

TEST_CASE("collector_tells_probes_that_are_left_behind_to_stop")
{
    Bench bench({probe("obedient", obedient)});
    bench.options.timeLimit = 5ms;
    const Evidence evidence = bench.collected();
    CHECK(evidence.probes.front().status == ProbeStatus::TimedOut);
    CHECK(waitForLeftBehind(4s)); // without being told, the gate opens after 5 s only
}

TEST_CASE("collector_stops_at_once_when_asked_while_probes_run")
{
    Bench bench({probe("quick", quick), probe("hung", gated, FactId::Network)});
    std::stop_source stop;
    bench.options.stop = stop.get_token();
    bench.options.progress = [&](const ProbeProgress &progress) {
        if (progress.index == 0 && progress.phase == Phase::Done)
            stop.request_stop();
    };
    const Evidence evidence = bench.collected(); // the limit of 20 s is longer than run() waits
    CHECK(evidence.probes[0].status == ProbeStatus::Ok);
    CHECK(evidence.probes[0].source == u"test"_s);
    CHECK(evidence.probes[1].status == ProbeStatus::TimedOut);
    CHECK(evidence.network.read.unreadable()->reason == Reason::TimedOut);
}

TEST_CASE("collector_stops_when_another_thread_asks")
{
    Bench bench({probe("hung", gated)});
    std::stop_source stop;
    bench.options.stop = stop.get_token();
    std::thread other([&] {
        (void)bench.shared->arrived.waitFor(1);
        stop.request_stop();
    });
    const Evidence evidence = bench.collected();
    other.join();
    CHECK(evidence.probes.front().status == ProbeStatus::TimedOut);
}

TEST_CASE("collector_asked_to_stop_before_it_starts_runs_nothing")
{
    Bench bench({probe("quick", quick)});
    std::stop_source stop;
    stop.request_stop();
    bench.options.stop = stop.get_token();
    const Evidence evidence = bench.collected();
    REQUIRE(evidence.probes.size() == 1);
    CHECK(evidence.probes.front().status == ProbeStatus::TimedOut);
    CHECK(waitForLeftBehind(5s));
    CHECK(bench.shared->arrived.count() == 0);
}

TEST_CASE("collector_goes_on_when_its_task_is_dropped")
{
    Bench bench({probe("gated", gated)});
    {
        const QCoro::Task<Evidence> dropped = collect(bench.machine, bench.options);
    }
    bench.shared->gate.open();
    QEventLoop loop;
    while (bench.shared->contributed == 0)
        loop.processEvents(QEventLoop::WaitForMoreEvents, 100);
    CHECK(bench.shared->contributed == 1);
}
