// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/program.h"

using namespace da;
using namespace Qt::StringLiterals;
using test::Run;

TEST_CASE("diagnose_of_a_computer_without_windows_says_so_and_prints_nothing")
{
    for (const QStringList &typed :
         {QStringList{u"diagnose"_s}, QStringList{u"diagnose"_s, u"--json"_s}}) {
        const Run run = test::run(typed);
        CHECK(run.code == 4);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains("Windows"));
        CHECK(run.err.contains("--evidence PATH"));
        CHECK(run.err.contains("--scenario ID"));
    }
}
