// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/bundle/collected.h"
#include "tests/redaction/seeded.h"

using namespace da;
using namespace Qt::StringLiterals;

namespace {

bundle::PackOptions options()
{
    return {u"en"_s, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC), true};
}

void checkAlike(const test::Collected &collected)
{
    REQUIRE(collected.bundle);
    CHECK(collected.bundle->redacted);
    CHECK(collected.bundle->sameDiagnosis);
    const auto again = test::reopened(collected.bundle->archive);
    REQUIRE(again);
    CHECK(test::summaryOf(*again) == test::summaryOf(*collected.report));
    const QStringList names{u"contoso"_s, u"ADV-LT"_s, u"192.168.43.17"_s};
    for (const machine::ZipFile &file : collected.bundle->files)
        CHECK(test::foundIn(file.bytes, names) == QStringList());
}

} // namespace

TEST_CASE("everyScenario_redacted_isDiagnosedAlike")
{
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const test::Collected collected = test::collectedFrom(scenario, options());
        checkAlike(collected);
        CHECK(collected.bundle->leftOut == QStringList());
    }
}

TEST_CASE("everyPieceOfEvidence_redacted_isDiagnosedAlike")
{
    int compared = 0;
    for (const QString &path : test::evidencePaths()) {
        INFO(path.toStdString());
        const test::Collected collected = test::collectedFrom(path, options());
        if (!collected.report)
            continue;
        checkAlike(collected);
        ++compared;
    }
    CHECK(compared > 30);
}
