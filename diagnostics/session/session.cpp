// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/session/session.h"

#include "diagnostics/session/background.h"

namespace da::session {
namespace {

using ImportResult = std::expected<machine::Import, Message>;
/// What import said about two sources that differ, in the words of facts.
std::vector<evidence::Contradiction> contradictionsOf(const machine::State &state)
{
    const std::pair<QStringView, evidence::FactId> subjects[] = {
        {u"netsh-httpstunnel", evidence::FactId::IpHttpsInterfaces},
        {u"get-netiphttpsstate", evidence::FactId::IpHttpsInterfaces},
        {u"netsh-teredo", evidence::FactId::Teredo},
        {u"devices", evidence::FactId::DeviceNodes},
        {u"platform", evidence::FactId::Platform},
        {u"network", evidence::FactId::Network},
        {u"service:iphlpsvc", evidence::FactId::IpHelperService},
        {u"service:ramgmtsvc", evidence::FactId::RemoteAccessManagementService},
    };
    std::vector<evidence::Contradiction> out;
    for (const machine::Conflict &conflict : state.conflicts) {
        evidence::FactId fact = evidence::FactId::IpHttpsPolicy; // every other subject is a key
        for (const auto &[subject, id] : subjects) {
            if (subject.compare(conflict.subject, Qt::CaseInsensitive) == 0)
                fact = id;
        }
        if (conflict.subject.startsWith(u"server:"))
            fact = evidence::FactId::ServerAnswers;
        if (conflict.subject.contains(u"Tcpip6", Qt::CaseInsensitive))
            fact = evidence::FactId::DisabledComponents;
        out.push_back({fact, conflict.kept, conflict.dropped, conflict.decided});
    }
    return out;
}

} // namespace

SessionOptions defaultOptions()
{
    const std::span<const evidence::Probe> probes = evidence::probeCatalogue();
    SessionOptions options;
    options.probes.assign(probes.begin(), probes.end());
    return options;
}

Session::Session(SessionOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
}

Session::~Session()
{
    Q_ASSERT_X(m_running == 0, "Session", "stop() and wait for stopped() before deleting");
}

const machine::Scenario *Session::scenario() const
{
    return m_scenario ? &*m_scenario : nullptr;
}

bool Session::isBusy() const
{
    return m_running > 0;
}

void Session::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged(phase);
}

// What still runs is asked to end and belongs to a generation that nobody waits for any more.
void Session::forget()
{
    m_stop.request_stop();
    ++m_generation;
    m_source = {};
    m_machine.reset();
    m_scenario.reset();
    m_import.reset();
    m_told = {};
    m_progress.clear();
    m_report.reset();
    m_recording.reset();
    setPhase(Phase::Idle);
}

void Session::chooseMachine(std::shared_ptr<const machine::Machine> machine, report::Source source)
{
    forget();
    m_machine = std::move(machine);
    m_source = std::move(source);
    setPhase(Phase::Ready);
}

void Session::chooseScenario(const machine::Scenario &scenario)
{
    const report::Source source{report::Source::Kind::Scenario, scenario.id};
    forget();
    m_scenario = scenario;
    m_machine = std::make_shared<machine::SimulatedComputer>(scenario);
    m_source = source;
    setPhase(Phase::Ready);
}

void Session::openPath(const QString &path)
{
    forget();
    m_source = {report::Source::Kind::Evidence, path};
    spawn(runOpening(path, QByteArray(), true));
}

void Session::openBytes(const QByteArray &bytes, const QString &name)
{
    forget();
    m_source = {report::Source::Kind::Evidence, name};
    spawn(runOpening(name, bytes, false));
}

void Session::collect()
{
    if (!m_machine)
        return;
    m_stop.request_stop();
    ++m_generation;
    m_report.reset();
    m_progress.clear();
    for (qsizetype i = 0; i < std::ssize(m_options.probes); ++i) {
        evidence::ProbeProgress waiting;
        waiting.index = i;
        m_progress.push_back(std::move(waiting));
    }
    spawn(runCollecting());
}

void Session::setTold(const evidence::Told &told)
{
    m_told = told;
    if (m_report) {
        m_report->evidence.told = told;
        m_report->diagnosis = causes::diagnose(m_report->evidence);
    }
}

void Session::stop()
{
    m_stop.request_stop();
    m_announceStop = isBusy();
    if (!isBusy())
        emit stopped();
}

// The task goes on by itself; whoever deletes the session waits for stopped() first.
void Session::spawn(QCoro::Task<> task)
{
    (void)task;
}

int Session::began(Phase phase)
{
    ++m_running;
    m_stop = std::stop_source();
    setPhase(phase);
    return m_generation;
}

void Session::ended()
{
    --m_running;
    if (m_running > 0 || !m_announceStop)
        return;
    m_announceStop = false;
    emit stopped();
}

QCoro::Task<> Session::runOpening(QString path, QByteArray bytes, bool isPath)
{
    const int generation = began(Phase::Opening);
    const std::stop_token stop = m_stop.get_token();
    machine::ImportOptions options{evidence::interestingKeys(), stop};
    std::function<ImportResult()> work = [path, bytes, isPath, options]() -> ImportResult {
        return isPath ? machine::importPath(path, options)
                      : machine::importBytes(bytes, path, options);
    };
    const ImportResult result = co_await inBackground(std::move(work));
    if (generation == m_generation) {
        if (stop.stop_requested()) {
            forget();
        } else if (!result) {
            forget();
            emit openFailed(result.error());
        } else {
            m_machine = std::make_shared<machine::RecordedMachine>(result->state);
            m_import = *result;
            setPhase(Phase::Ready);
        }
    }
    ended();
}

QCoro::Task<> Session::runCollecting()
{
    const int generation = began(Phase::Collecting);
    const std::stop_token stop = m_stop.get_token();
    evidence::CollectorOptions options;
    options.probes = m_options.probes;
    options.timeLimit = m_options.timeLimit;
    options.stop = stop;
    options.progress = [this, generation](const evidence::ProbeProgress &progress) {
        if (generation != m_generation)
            return;
        m_progress[static_cast<size_t>(progress.index)] = progress;
        emit probeProgressed(progress);
    };
    // What comes from elsewhere keeps the times that it has.
    const bool isFromElsewhere = m_source.kind == report::Source::Kind::Evidence;
    const std::optional<QDateTime> now =
        isFromElsewhere ? std::nullopt : std::optional(QDateTime::currentDateTimeUtc());
    const auto recording = std::make_shared<machine::RecordingMachine>(m_machine, now);
    const std::shared_ptr<const machine::Machine> machine = recording;
    const evidence::Evidence gathered = co_await evidence::collect(machine, std::move(options));
    recording->close();
    if (generation == m_generation) {
        if (!stop.stop_requested()) {
            m_recording = recording;
            assess(gathered);
        }
        setPhase(stop.stop_requested() ? Phase::Ready : Phase::Assessed);
    }
    ended();
}

void Session::assess(evidence::Evidence evidence)
{
    evidence.told = m_told;
    report::Report report;
    report.source = m_source;
    if (m_import) {
        evidence.mixedComputers = m_import->mixedComputers;
        const auto found = contradictionsOf(m_import->state);
        evidence.contradictions.insert(evidence.contradictions.end(), found.begin(), found.end());
        report.passages = m_import->passages;
        report.issues = m_import->issues;
        report.computers = m_import->computers;
    }
    report.diagnosis = causes::diagnose(evidence);
    report.evidence = std::move(evidence);
    m_report = std::move(report);
}

} // namespace da::session
