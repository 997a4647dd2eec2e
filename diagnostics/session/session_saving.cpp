// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/session/background.h"
#include "diagnostics/session/save_file.h"
#include "diagnostics/session/session.h"

// What a session packs and writes. The disk may be a network drive that takes its time: nobody
// waits for it here.
namespace da::session {

void Session::save(const QString &path, const QByteArray &bytes)
{
    std::function<Problem()> work = [path, bytes] { return saveFile(path, bytes); };
    spawn(runSaving(std::move(work), path));
}

void Session::saveBundle(const QString &path, const std::shared_ptr<const bundle::Bundle> &bundle)
{
    std::function<Problem()> work = [path, bundle] { return saveNewFile(path, bundle->archive); };
    spawn(runSaving(std::move(work), path));
}

void Session::packBundle(const bundle::PackOptions &options)
{
    if (m_phase != Phase::Assessed || !m_recording)
        return;
    m_stop = std::stop_source();
    // What an import found to differ is in no answer of a computer.
    const std::vector<machine::Conflict> conflicts =
        m_import ? m_import->state.conflicts : std::vector<machine::Conflict>();
    const report::Report report = *m_report;
    const std::shared_ptr<const machine::RecordingMachine> recording = m_recording;
    std::function<PackResult()> work = [recording, report, conflicts, options] {
        bundle::Gathered gathered{recording->recorded(), report};
        gathered.state.conflicts = conflicts;
        return bundle::pack(gathered, options);
    };
    spawn(runPacking(std::move(work)));
}

QCoro::Task<> Session::runSaving(std::function<Problem()> work, QString path)
{
    ++m_running;
    const Problem problem = co_await inBackground(std::move(work));
    if (problem)
        emit saveFailed(*problem);
    else
        emit saved(path);
    ended();
}

QCoro::Task<> Session::runPacking(std::function<PackResult()> work)
{
    ++m_running;
    const int generation = m_generation;
    const std::stop_token stop = m_stop.get_token();
    const PackResult result = co_await inBackground(std::move(work));
    const bool isAwaited = generation == m_generation && !stop.stop_requested();
    if (isAwaited && result)
        emit bundlePacked(std::make_shared<const bundle::Bundle>(*result));
    else if (isAwaited)
        emit saveFailed(result.error());
    ended();
}

} // namespace da::session
