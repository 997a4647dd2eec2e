// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/words.h"
#include "diagnostics/texts/translator.h"

using namespace da;
using namespace Qt::StringLiterals;

TEST_CASE("recognisedWords_everyFormat_hasWordsForPeople")
{
    const Translator english = Translator::english();
    const auto words = [&](const QString &name) { return english(report::recognisedWords(name)); };
    CHECK(words(u"hotfixes"_s) == u"list of installed updates"_s);
    CHECK(words(u"ipconfig"_s).contains(u"ipconfig /all"_s));
    CHECK(words(u"netsh-urlacl"_s).contains(u"netsh http show urlacl"_s));
    CHECK(words(u"netsh-dns-state"_s).contains(u"netsh dns show state"_s));
    for (const machine::QueryId query : machine::kAllQueries)
        CHECK(words(machine::queryName(query)).contains(machine::queryCommand(query)));
}
