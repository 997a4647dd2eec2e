// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

// The application object outlives every test. Listing tests (done while building) needs no display.
int main(int argc, char **argv)
{
    Catch::Session session;
    const int wrongArguments = session.applyCommandLine(argc, argv);
    if (wrongArguments != 0)
        return wrongArguments;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    int noArguments = 1;
    const QApplication application(noArguments, argv);
    return session.run();
}
