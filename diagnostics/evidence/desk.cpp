// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/desk.h"

#include "diagnostics/machine/free_thread.h"

#include <QCoreApplication>
#include <QEvent>
#include <condition_variable>
#include <system_error>

namespace da::evidence {

using Phase = ProbeProgress::Phase;

namespace {

/// The threads of all probes that run, of every collection: what waitForLeftBehind waits for.
/// Every thread holds a share, because one that was left behind may outlive this program's statics.
struct Crowd final {
    std::mutex mutex;
    std::condition_variable smaller;
    int threads = 0;

    void enter()
    {
        const std::lock_guard lock(mutex);
        ++threads;
    }
    void leave()
    {
        const std::lock_guard lock(mutex);
        --threads;
        smaller.notify_all();
    }
};

const std::shared_ptr<Crowd> &crowd()
{
    static const auto all = std::make_shared<Crowd>();
    return all;
}

/// Everything that one probe's thread needs.
struct Errand final {
    std::shared_ptr<Desk> desk;
    std::size_t index;
    Probe probe;
    std::shared_ptr<const machine::Machine> machine;
    std::stop_token stop;

    void run()
    {
        desk->begin(index);
        ProbeResult result;
        std::optional<QString> failure;
        try {
            result = probe.run(*machine, stop);
        } catch (const std::exception &error) {
            failure = QString::fromLocal8Bit(error.what());
        } catch (...) {
            failure = QString::fromLatin1(probe.id);
        }
        machine.reset();
        desk->end(index, std::move(result), failure);
    }
};

} // namespace

void Desk::begin(std::size_t index)
{
    const std::lock_guard lock(m_mutex);
    m_places[index].phase = Phase::Running;
    m_places[index].started = std::chrono::steady_clock::now();
    ringLocked();
}

void Desk::end(std::size_t index, ProbeResult result, const std::optional<QString> &failure)
{
    const std::lock_guard lock(m_mutex);
    if (!m_bell)
        return;
    Place &place = m_places[index];
    place.phase = Phase::Done;
    place.result = std::move(result);
    place.failure = failure;
    place.ended = std::chrono::steady_clock::now();
    if (place.started == SteadyTime()) // there was no thread for it
        place.started = place.ended;
    ringLocked();
}

void Desk::ring()
{
    const std::lock_guard lock(m_mutex);
    ringLocked();
}

// Posted with the mutex held: the bell can't be gone, and the thread that hears it, which takes the
// mutex first, sees everything that was done before.
void Desk::ringLocked()
{
    if (!m_bell || m_rung)
        return;
    m_rung = true;
    QCoreApplication::postEvent(m_bell, new QEvent(QEvent::User));
}

void Desk::heard()
{
    const std::lock_guard lock(m_mutex);
    m_rung = false;
}

std::vector<Place> Desk::take()
{
    const std::lock_guard lock(m_mutex);
    return takeLocked();
}

std::vector<Place> Desk::close()
{
    const std::lock_guard lock(m_mutex);
    m_bell = nullptr;
    return takeLocked();
}

std::vector<Place> Desk::takeLocked()
{
    std::vector<Place> out;
    out.reserve(m_places.size());
    for (Place &place : m_places) {
        out.push_back(place);
        out.back().result = std::exchange(place.result, {});
    }
    return out;
}

void startProbe(const std::shared_ptr<Desk> &desk, std::size_t index, const Probe &probe,
                const std::shared_ptr<const machine::Machine> &machine, const std::stop_token &stop)
{
    const std::shared_ptr<Crowd> &all = crowd();
    all->enter();
    try {
        auto errand = std::make_unique<Errand>(Errand{desk, index, probe, machine, stop});
        machine::startFreeThread([all, mine = std::move(errand)]() mutable {
            mine->run();
            mine.reset(); // its share of the machine and the desk ends before the thread counts out
            all->leave();
        });
    } catch (const std::system_error &error) {
        all->leave();
        desk->end(index, {}, QString::fromLocal8Bit(error.what()));
    }
}

bool waitForLeftBehind(std::chrono::milliseconds limit)
{
    const std::shared_ptr<Crowd> &all = crowd();
    std::unique_lock lock(all->mutex);
    return all->smaller.wait_for(lock, limit, [&] { return all->threads == 0; });
}

} // namespace da::evidence
