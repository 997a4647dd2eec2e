// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/program.h"
#include "app/cli/terminal.h"
#include "app/computer/this_computer.h"
#include "diagnostics/evidence/collector.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

void ignore(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char **argv)
{
    using namespace std::chrono_literals;
    da::app::prepareProcess();
    da::cli::secureStandardStreams();
    // In the C locale Qt warns that it will use UTF-8. So do we, always; nobody needs to know.
    const QtMessageHandler handler = qInstallMessageHandler(ignore);
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(handler);
    da::makeResourcesAvailable();
    da::makeTranslationsAvailable();

    da::cli::Console console;
    const da::cli::ExitCode code = da::cli::run(QCoreApplication::arguments().sliced(1),
                                                QLocale::system().uiLanguages(), console);
    const bool allEnded = da::evidence::waitForLeftBehind(2s);
    if (allEnded && code != da::cli::Interrupted)
        return code;
    // Threads may still be reading: end without taking apart what they use. Not every stream is
    // flushed: standard input is locked by whoever waits for it.
    std::fflush(stdout);
    std::fflush(stderr);
    std::_Exit(code);
}
