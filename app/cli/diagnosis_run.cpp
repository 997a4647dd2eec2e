// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/diagnosis_run.h"

#include "app/cli/input.h"
#include "app/cli/terminal.h"

using namespace Qt::StringLiterals;

namespace da::cli {
namespace {

constexpr Text kStopped{"cli.stopped", QT_TRANSLATE_NOOP("da-wizard", "Stopped.")};
constexpr Text kPasteNow{
    "cli.paste-now",
    QT_TRANSLATE_NOOP("da-wizard", "Paste the evidence, then press Enter and Ctrl+D.")};
constexpr Text kTooMuch{
    "cli.too-much-input",
    QT_TRANSLATE_NOOP("da-wizard", "Standard input holds more than %1 MB. Evidence is smaller: "
                                   "check what was piped in.")};
constexpr qsizetype kMegabytes = 64;

} // namespace

DiagnosisRun::DiagnosisRun(const Call &call)
    : m_call(call), m_session(session::defaultOptions()), m_interrupt([this] {
          m_failure = Interrupted;
          m_call.console.complain(m_call.say(kStopped));
          m_session.stop();
      })
{
    QObject::connect(&m_session, &session::Session::phaseChanged, &m_loop,
                     [this](session::Phase phase) { onPhase(phase); });
    QObject::connect(&m_session, &session::Session::openFailed, &m_loop,
                     [this](const Message &why) { refuse(why); });
    QObject::connect(&m_session, &session::Session::stopped, &m_loop, [this] { end(); });
    QObject::connect(&m_session, &session::Session::bundlePacked, &m_loop,
                     [this](const std::shared_ptr<const bundle::Bundle> &bundle) {
                         m_bundle = bundle;
                         end();
                     });
    QObject::connect(&m_session, &session::Session::saved, &m_loop, [this] {
        m_saved = true;
        end();
    });
    QObject::connect(&m_session, &session::Session::saveFailed, &m_loop,
                     [this](const Message &why) { refuse(why); });
    QObject::connect(&m_input, &QFutureWatcherBase::finished, &m_loop, [this] { onInput(); });
}

void DiagnosisRun::onPhase(session::Phase phase)
{
    if (phase == session::Phase::Assessed) {
        end();
    } else if (phase == session::Phase::Ready && m_failure != Interrupted) {
        // Not from inside the signal: the session is still in the middle of its step.
        QMetaObject::invokeMethod(
            &m_session, [this] { m_session.collect(); }, Qt::QueuedConnection);
    }
}

void DiagnosisRun::refuse(const Message &why)
{
    m_call.console.complain(m_call.say(why));
    end();
}

void DiagnosisRun::onInput()
{
    const QByteArray bytes = m_input.result();
    if (bytes.size() > kMegabytes * 1024 * 1024)
        refuse(Message(kTooMuch, Number{kMegabytes}));
    else if (m_failure != Interrupted)
        m_session.openBytes(bytes, u"-"_s);
}

void DiagnosisRun::scenario(const machine::Scenario &scenario)
{
    m_session.chooseScenario(scenario);
    waitForEnd();
}

void DiagnosisRun::machine(std::shared_ptr<const machine::Machine> machine)
{
    m_session.chooseMachine(std::move(machine), {report::Source::Kind::ThisComputer, QString()});
    waitForEnd();
}

void DiagnosisRun::evidence(const QString &path)
{
    if (path == "-"_L1) {
        if (isTerminal(Stream::Input))
            m_call.console.complain(m_call.say(kPasteNow));
        m_input.setFuture(readStandardInput(kMegabytes * 1024 * 1024));
    } else {
        m_session.openPath(path);
    }
    waitForEnd();
}

std::shared_ptr<const bundle::Bundle> DiagnosisRun::packed(const bundle::PackOptions &options)
{
    m_ended = m_failure == Interrupted;
    m_session.packBundle(options);
    waitForEnd();
    return m_bundle;
}

bool DiagnosisRun::save(const QString &path, const std::shared_ptr<const bundle::Bundle> &bundle)
{
    m_ended = false;
    m_session.saveBundle(path, bundle);
    waitForEnd();
    return m_saved && m_failure != Interrupted;
}

void DiagnosisRun::end()
{
    m_ended = true;
    m_loop.quit();
}

void DiagnosisRun::waitForEnd()
{
    if (!m_ended)
        m_loop.exec();
}

} // namespace da::cli
