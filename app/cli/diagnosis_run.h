// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "diagnostics/session/session.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace da::cli {

/// One diagnosis from choosing the computer to the report, on a session, with Ctrl+C. Each of the
/// three runs it to its end.
class DiagnosisRun final {
public:
    explicit DiagnosisRun(const Call &call);

    void scenario(const machine::Scenario &scenario);
    void machine(std::shared_ptr<const machine::Machine> machine);
    /// A path, or "-" for standard input.
    void evidence(const QString &path);

    /// What was gathered, packed; null if that failed, after saying so.
    [[nodiscard]] std::shared_ptr<const bundle::Bundle> packed(const bundle::PackOptions &options);
    /// True if it was saved; else it was said why not.
    [[nodiscard]] bool save(const QString &path,
                            const std::shared_ptr<const bundle::Bundle> &bundle);

    [[nodiscard]] const session::Session &session() const { return m_session; }
    /// Why there is no report: Refused, after saying so, or Interrupted.
    [[nodiscard]] ExitCode failure() const { return m_failure; }

private:
    void onPhase(session::Phase phase);
    void onInput();
    void refuse(const Message &why);
    void end();
    void waitForEnd();

    const Call &m_call;
    session::Session m_session;
    QEventLoop m_loop;
    QFutureWatcher<QByteArray> m_input;
    Interrupt m_interrupt;
    ExitCode m_failure = Refused;
    std::shared_ptr<const bundle::Bundle> m_bundle;
    bool m_saved = false;
    bool m_ended = false;
};

} // namespace da::cli
