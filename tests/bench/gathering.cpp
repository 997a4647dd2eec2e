// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include "diagnostics/evidence/collector.h"
#include "diagnostics/machine/memory/simulated_computer.h"
#include "diagnostics/session/session.h"
#include "wizard/wizard_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <thread>

using namespace Qt::StringLiterals;

namespace da::bench {

namespace {

constexpr int kProbes = 25;
constexpr std::chrono::milliseconds kSlowest{400};

/// Each sleeps a while; the last one longest.
template <int number>
evidence::ProbeResult sleepingProbe(const machine::Machine & /*machine*/, std::stop_token /*stop*/)
{
    std::this_thread::sleep_for(kSlowest * (number + 1) / kProbes);
    evidence::ProbeResult result;
    result.status = evidence::ProbeStatus::Ok;
    result.contribute = [](evidence::Evidence &) {};
    return result;
}

template <int... numbers>
std::vector<evidence::Probe> sleepingProbes(std::integer_sequence<int, numbers...> /*all*/)
{
    return {evidence::Probe{"sleeping",
                            {"probe.sleeping", "Sleeping"},
                            {"probe.sleeping.doing", "Sleeping"},
                            sleepingProbe<numbers>}...};
}

double secondsToGather()
{
    session::SessionOptions options = session::defaultOptions();
    options.probes = sleepingProbes(std::make_integer_sequence<int, kProbes>());
    session::Session session(std::move(options));
    session.chooseScenario(machine::builtInScenarios().front());
    QEventLoop loop;
    QObject::connect(&session, &session::Session::phaseChanged, &loop, [&](session::Phase phase) {
        if (phase == session::Phase::Assessed)
            loop.quit();
    });
    QElapsedTimer since;
    since.start();
    session.collect();
    loop.exec();
    return double(since.nsecsElapsed()) / 1e6;
}

/// A computer on which every look takes its time.
machine::Scenario slowComputer()
{
    machine::Scenario slow = machine::builtInScenarios().front();
    machine::Fault fault;
    fault.delay = std::chrono::milliseconds(60);
    slow.faults.push_back(fault);
    return slow;
}

/// The longest time that nothing else got its turn, from the last question to the result.
double longestPause()
{
    session::Session session(session::defaultOptions());
    const Translator say = Translator::english();
    wizard::WizardWindow window({session, say, {}});
    session.chooseScenario(slowComputer());
    window.beginWithChosenComputer();
    window.show();
    QEventLoop loop;
    QTimer::singleShot(300, &loop, &QEventLoop::quit); // until all is painted
    loop.exec();

    QElapsedTimer since;
    qint64 longest = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout,
                     [&] { longest = std::max(longest, since.nsecsElapsed()), since.start(); });
    QObject::connect(&session, &session::Session::phaseChanged, [&](session::Phase phase) {
        if (phase == session::Phase::Assessed)
            QTimer::singleShot(300, &loop, &QEventLoop::quit); // the result page is shown meanwhile
    });
    since.start();
    ticking.start(1);
    while (window.currentWizardPage()->pageId() != wizard::PageId::Gather)
        window.next();
    loop.exec();
    return double(longest) / 1e6;
}

} // namespace

std::vector<Row> gatheringRows()
{
    std::vector<double> gathering;
    for (int i = 0; i < 5; ++i)
        gathering.push_back(secondsToGather());
    std::vector<double> pauses;
    for (int i = 0; i < 5; ++i)
        pauses.push_back(longestPause());
    return {{u"Gathering, 25 probes, against the slowest"_s, u"ms"_s, median(gathering),
             double(kSlowest.count()), 1.05},
            {u"Longest pause of the event loop while gathering"_s, u"ms"_s, median(pauses), 0, 16}};
}

} // namespace da::bench
