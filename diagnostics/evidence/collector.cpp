// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/collector.h"

#include "diagnostics/evidence/desk.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimerEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::evidence {

using Phase = ProbeProgress::Phase;
using machine::Reason;
using machine::Unreadable;

namespace {

template <class T>
void say(Fact<T> &fact, const Unreadable &why)
{
    fact.read = why;
}

/// A fact whose probe did not come back.
void sayWhy(Evidence &evidence, FactId fact, const Unreadable &why)
{
    switch (fact) {
    case FactId::IpHttpsInterfaces:
        return say(evidence.ipHttps, why);
    case FactId::Teredo:
        return say(evidence.teredo, why);
    case FactId::DeviceNodes:
        return say(evidence.devices, why);
    case FactId::DisabledComponents:
        return say(evidence.disabledComponents, why);
    case FactId::IpHttpsPolicy:
        return say(evidence.ipHttpsPolicy, why);
    case FactId::DirectAccessPolicy:
        return say(evidence.directAccessPolicy, why);
    case FactId::IpHelperService:
        return say(evidence.ipHelper, why);
    case FactId::RemoteAccessManagementService:
        return say(evidence.remoteAccessManagement, why);
    case FactId::Platform:
        return say(evidence.platform, why);
    case FactId::Network:
        return say(evidence.network, why);
    case FactId::UrlReservations:
        return say(evidence.urlReservations, why);
    case FactId::Proxies:
        return say(evidence.proxies, why);
    case FactId::NameRules:
        return say(evidence.nameRules, why);
    case FactId::SixToFour:
        return say(evidence.sixToFour, why);
    case FactId::IpHttpsConfiguration:
        return say(evidence.ipHttpsConfiguration, why);
    case FactId::AccessStatus:
        return say(evidence.accessStatus, why);
    case FactId::AccessSettings:
        return say(evidence.accessSettings, why);
    case FactId::ServerAnswers:
        return say(evidence.serverAnswers, why);
    case FactId::ToldRole:
    case FactId::ToldCode:
        return;
    }
}

std::chrono::milliseconds between(SteadyTime from, SteadyTime to)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(to - from);
}

/// One collection, on the thread that awaits. Lives in the coroutine's frame.
class Round final : public QObject {
public:
    Round(std::shared_ptr<const machine::Machine> machine, CollectorOptions options)
        : m_options(std::move(options)), m_told(m_options.probes.size()),
          m_desk(std::make_shared<Desk>(m_options.probes.size(), this)),
          m_machine(std::move(machine))
    {
    }

    void start();
    [[nodiscard]] bool isOver() const;
    /// Finished at the next news: a probe began or ended, the time is up, somebody asked to stop.
    [[nodiscard]] QFuture<bool> news();
    /// Tells what is new.
    void settle() { settle(m_desk->take()); }
    /// Leaves behind what still runs, and puts together what came.
    [[nodiscard]] Evidence finish();

protected:
    void customEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Told final {
        Phase phase = Phase::Waiting;
        ProbeRun run;
        ProbeResult result;
        std::optional<Unreadable> why;
    };

    void settle(std::vector<Place> places);
    void done(std::size_t index, Place place);
    void leaveBehind(std::size_t index);
    void tell(std::size_t index, Phase phase);
    void contribute(std::size_t index, Evidence &evidence);
    void wake();

    CollectorOptions m_options;
    std::vector<Told> m_told;
    std::shared_ptr<Desk> m_desk;
    std::shared_ptr<const machine::Machine> m_machine;
    std::stop_source m_stopProbes;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    SteadyTime m_started = std::chrono::steady_clock::now();
    QPromise<bool> m_news;
    bool m_awaited = false;
    bool m_missed = false; ///< there was news while nobody waited for it
    bool m_late = false;
};

void Round::start()
{
    for (std::size_t i = 0; i < m_told.size(); ++i)
        tell(i, Phase::Waiting);
    if (isOver())
        return;
    m_onStop.emplace(m_options.stop, [desk = m_desk] { desk->ring(); });
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24);
    startTimer(std::clamp(m_options.timeLimit, std::chrono::milliseconds(0), longest),
               Qt::PreciseTimer);
    for (std::size_t i = 0; i < m_told.size(); ++i)
        startProbe(m_desk, i, m_options.probes[i], m_machine, m_stopProbes.get_token());
}

bool Round::isOver() const
{
    const bool allDone = std::all_of(m_told.begin(), m_told.end(),
                                     [](const Told &told) { return told.phase == Phase::Done; });
    return allDone || m_late || m_options.stop.stop_requested();
}

QFuture<bool> Round::news()
{
    m_news = QPromise<bool>();
    m_news.start();
    m_awaited = true;
    QFuture<bool> future = m_news.future();
    if (m_missed)
        wake();
    return future;
}

void Round::wake()
{
    m_missed = !m_awaited;
    if (!m_awaited)
        return;
    m_awaited = false;
    m_news.addResult(true);
    m_news.finish();
}

// The event itself is not looked at: first of all the mutex, see Desk::ringLocked.
void Round::customEvent(QEvent * /*event*/)
{
    m_desk->heard();
    wake();
}

void Round::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    m_late = true;
    wake();
}

void Round::settle(std::vector<Place> places)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (m_told[i].phase == Phase::Waiting && places[i].phase != Phase::Waiting)
            tell(i, Phase::Running);
        if (m_told[i].phase == Phase::Running && places[i].phase == Phase::Done)
            done(i, std::move(places[i]));
    }
}

void Round::done(std::size_t index, Place place)
{
    Told &told = m_told[index];
    told.result = std::move(place.result);
    if (place.failure)
        told.why = Unreadable{Reason::Broken, *place.failure};
    told.run.status = told.why ? ProbeStatus::Failed : told.result.status;
    told.run.source = told.result.source;
    told.run.duration = between(place.started, place.ended);
    tell(index, Phase::Done);
}

void Round::leaveBehind(std::size_t index)
{
    Told &told = m_told[index];
    const bool stopped = !m_late;
    told.why = Unreadable{Reason::TimedOut, stopped ? u"stopped"_s : QString()};
    told.run.status = ProbeStatus::TimedOut;
    told.run.duration = between(m_started, std::chrono::steady_clock::now());
    tell(index, Phase::Done);
}

void Round::tell(std::size_t index, Phase phase)
{
    Told &told = m_told[index];
    told.phase = phase;
    told.run.id = QString::fromLatin1(m_options.probes[index].id);
    if (!m_options.progress)
        return;
    try {
        m_options.progress({qsizetype(index), phase, told.run});
    } catch (...) { // who watches cannot spoil what is watched
        qWarning("a watcher of the collection threw an exception");
    }
}

void Round::contribute(std::size_t index, Evidence &evidence)
{
    Told &told = m_told[index];
    try {
        if (!told.why && told.result.contribute)
            told.result.contribute(evidence);
    } catch (...) {
        told.why = Unreadable{Reason::Broken, {}};
        told.run.status = ProbeStatus::Failed;
    }
    const std::optional<FactId> fact = m_options.probes[index].fact;
    if (told.why && fact)
        sayWhy(evidence, *fact, *told.why);
    evidence.probes.push_back(told.run);
}

Evidence Round::finish()
{
    m_onStop.reset();
    settle(m_desk->close());
    m_stopProbes.request_stop();
    Evidence evidence;
    for (std::size_t i = 0; i < m_told.size(); ++i) {
        if (m_told[i].phase != Phase::Done)
            leaveBehind(i);
        contribute(i, evidence);
    }
    evidence.gatheredAt = QDateTime::currentDateTimeUtc();
    return evidence;
}

} // namespace

QCoro::Task<Evidence> collect(std::shared_ptr<const machine::Machine> machine,
                              CollectorOptions options)
{
    Round round(std::move(machine), std::move(options));
    round.start();
    while (!round.isOver()) {
        QFuture<bool> news = round.news();
        co_await news;
        round.settle();
    }
    Evidence evidence = round.finish();
    co_return evidence;
}

} // namespace da::evidence
