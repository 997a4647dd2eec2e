// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/bundle/bundle.h"
#include "diagnostics/evidence/collector.h"
#include "diagnostics/machine/memory/recording_machine.h"
#include "diagnostics/machine/memory/simulated_computer.h"
#include "diagnostics/report/report.h"

#include <QCoroTask>
#include <QObject>
#include <optional>
#include <stop_token>

namespace da::session {

/// Where a session stands. Both front ends show this and nothing else.
enum class Phase {
    Idle,       ///< nothing chosen yet
    Opening,    ///< evidence from outside is being read
    Ready,      ///< a computer is chosen, nothing gathered
    Collecting, ///< probes are running
    Assessed,   ///< the report is there
};

struct SessionOptions final {
    std::vector<evidence::Probe> probes;         ///< normally the catalogue
    std::chrono::milliseconds timeLimit{20'000}; ///< for each probe
};
[[nodiscard]] SessionOptions defaultOptions();

/// One run through the diagnosis, driven alike by the window and the command line: choose a
/// computer, gather, look at the report. Owns everything that runs. Lives on one thread with an
/// event loop; every signal comes from there. Nothing here blocks.
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(SessionOptions options, QObject *parent = nullptr);
    /// Nothing may be running any more: call stop() and wait for stopped() first.
    ~Session() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const report::Source &source() const { return m_source; }
    [[nodiscard]] bool isPractice() const
    {
        return m_source.kind == report::Source::Kind::Scenario;
    }
    /// The practice computer, if one is chosen.
    [[nodiscard]] const machine::Scenario *scenario() const;
    [[nodiscard]] const evidence::Told &told() const { return m_told; }
    /// What was recognised in the evidence, as soon as it is open.
    [[nodiscard]] const std::optional<machine::Import> &import() const { return m_import; }
    /// The probes and how far each is, in order.
    [[nodiscard]] const std::vector<evidence::Probe> &probes() const { return m_options.probes; }
    [[nodiscard]] const std::vector<evidence::ProbeProgress> &progress() const
    {
        return m_progress;
    }
    /// The result; nothing before Assessed.
    [[nodiscard]] const std::optional<report::Report> &report() const { return m_report; }
    [[nodiscard]] bool isBusy() const;

    // Each of these starts over: what was chosen and gathered before is dropped, and what still
    // runs is asked to end without further word.
    void chooseScenario(const machine::Scenario &scenario);
    void chooseMachine(std::shared_ptr<const machine::Machine> machine, report::Source source);
    void openPath(const QString &path); ///< -> Opening -> Ready | openFailed
    void openBytes(const QByteArray &bytes, const QString &name); ///< a paste or standard input
    void forget();                                                ///< back to Idle

    /// What the person answered. A report that is there is assessed again with it.
    void setTold(const evidence::Told &told);
    /// Ready or Assessed -> Collecting -> Assessed; stopped on the way: back to Ready. Starts over
    /// if it is running.
    void collect();
    /// Writes a file as a whole or not at all; saved() or saveFailed() follows. Goes on when the
    /// rest is stopped: it ends by itself, and half a report is worth nothing.
    void save(const QString &path, const QByteArray &bytes);
    /// Packs what was gathered, in a language; bundlePacked() or saveFailed() follows, unless the
    /// session is stopped or starts over. Does nothing before Assessed.
    void packBundle(const bundle::PackOptions &options);
    /// Writes a bundle to a file that is not there yet; saved() or saveFailed() follows. Goes on
    /// when the rest is stopped.
    void saveBundle(const QString &path, const std::shared_ptr<const bundle::Bundle> &bundle);
    /// Asks whatever runs to end; stopped() follows, at once if nothing runs. May be called often.
    void stop();

signals:
    void phaseChanged(da::session::Phase phase);
    void probeProgressed(const da::evidence::ProbeProgress &progress);
    void openFailed(const da::Message &why);
    void saved(const QString &path);
    void saveFailed(const da::Message &why); ///< a sentence that names the file and the reason
    void bundlePacked(const std::shared_ptr<const da::bundle::Bundle> &bundle);
    void stopped();

private:
    using Problem = std::optional<Message>;
    using PackResult = std::expected<bundle::Bundle, Message>;

    void setPhase(Phase phase);
    void spawn(QCoro::Task<> task);
    int began(Phase phase);
    void ended();
    QCoro::Task<> runOpening(QString path, QByteArray bytes, bool isPath);
    QCoro::Task<> runCollecting();
    QCoro::Task<> runSaving(std::function<Problem()> work, QString path);
    QCoro::Task<> runPacking(std::function<PackResult()> work);
    void assess(evidence::Evidence evidence);

    SessionOptions m_options;
    Phase m_phase = Phase::Idle;
    report::Source m_source;
    std::shared_ptr<const machine::Machine> m_machine;
    std::optional<machine::Scenario> m_scenario;
    std::optional<machine::Import> m_import;
    evidence::Told m_told;
    std::vector<evidence::ProbeProgress> m_progress;
    std::optional<report::Report> m_report;
    std::shared_ptr<machine::RecordingMachine> m_recording; ///< what the report was made from
    std::stop_source m_stop;
    int m_running = 0;
    int m_generation = 0; ///< of what is chosen; results for an older one are dropped
    bool m_announceStop = false;
};

} // namespace da::session
