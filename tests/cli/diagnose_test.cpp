// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/memory/simulated_computer.h"
#include "resources/resources.h"
#include "tests/cli/program.h"
#include "tests/report/json_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace da;
using namespace Qt::StringLiterals;
using test::Run;

namespace {

int codeOf(const QString &outcome)
{
    if (outcome == u"problem-found"_s)
        return 1;
    return outcome == u"inconclusive"_s ? 3 : 0;
}

/// The document as bytes, without the one thing that may differ between two runs.
QByteArray withoutTimes(QJsonObject document)
{
    QJsonArray probes = document[u"probes"_s].toArray();
    for (auto &&probe : probes) {
        QJsonObject timeless = probe.toObject();
        timeless[u"ms"_s] = 0;
        probe = timeless;
    }
    document[u"probes"_s] = probes;
    return QJsonDocument(document).toJson();
}

QString verdictOf(const QJsonObject &document, const QString &cause)
{
    const QJsonArray causes = document[u"causes"_s].toArray();
    for (const QJsonValue &one : causes) {
        if (one[u"id"_s] == cause)
            return one[u"verdict"_s].toString();
    }
    return {};
}

} // namespace

TEST_CASE("diagnose_each_scenario_tells_its_story")
{
    makeResourcesAvailable();
    REQUIRE(machine::builtInScenarios().size() == 16);
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        const Run run = test::run({u"diagnose"_s, u"--scenario"_s, scenario.id, u"--json"_s});
        INFO(scenario.id.toStdString() << "\n" << run.out.toStdString());
        CHECK(run.err.isEmpty());
        CHECK(run.code == codeOf(scenario.expectedOutcome));
        const QJsonObject document = test::documentOf(run);
        CHECK(test::schemaErrors(u"diagnosis-1"_s, document) == QStringList());
        CHECK(document[u"source"_s][u"kind"_s] == u"scenario"_s);
        CHECK(document[u"source"_s][u"name"_s] == scenario.id);
        CHECK(document[u"outcome"_s] == scenario.expectedOutcome);
        if (scenario.expectedCause.isEmpty())
            continue;
        // The first one; or one of several that are no more than possible.
        const QString best = document[u"causes"_s][0][u"verdict"_s].toString();
        CHECK(verdictOf(document, scenario.expectedCause) == best);
        if (best != u"possible"_s)
            CHECK(document[u"causes"_s][0][u"id"_s] == scenario.expectedCause);
        CHECK(best != u"unknown"_s);
    }
}

TEST_CASE("diagnose_twice_gives_the_same_bytes_but_for_the_times")
{
    makeResourcesAvailable();
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        const QStringList typed{u"diagnose"_s, u"--scenario"_s, scenario.id, u"--json"_s};
        const QByteArray once = withoutTimes(test::documentOf(test::run(typed)));
        const QByteArray again = withoutTimes(test::documentOf(test::run(typed)));
        CHECK(once == again);
    }
}

TEST_CASE("diagnose_text_and_json_agree_on_the_exit_code")
{
    makeResourcesAvailable();
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        const Run run = test::run({u"diagnose"_s, u"--scenario"_s, scenario.id});
        CHECK(run.code == codeOf(scenario.expectedOutcome));
        CHECK(run.err.isEmpty());
        CHECK(run.out.size() > 200);
        CHECK_FALSE(run.out.contains('\x1b')); // not a terminal
    }
}

TEST_CASE("diagnose_evidence_that_is_not_there_or_empty_is_refused_with_a_sentence")
{
    const QTemporaryDir empty;
    for (const QString &path : {empty.path(), empty.path() + u"/missing"_s}) {
        const Run run = test::run({u"diagnose"_s, u"--evidence"_s, path, u"--json"_s});
        INFO(run.err.toStdString());
        CHECK(run.code == 4);
        CHECK(run.out.isEmpty());
        CHECK(run.err.startsWith("da-wizard-cli: "));
        CHECK(run.err.size() > 40);
    }
}

TEST_CASE("diagnose_evidence_file_is_named_in_json_and_text")
{
    const QString path = test::fixturePath(u"samples/teredo_disabled_zh-CN.txt"_s);
    const QJsonObject document =
        test::documentOf(test::run({u"diagnose"_s, u"--evidence"_s, path, u"--json"_s}));
    CHECK(document[u"source"_s][u"kind"_s] == u"evidence"_s);
    CHECK(document[u"source"_s][u"name"_s] == path);
    CHECK(document[u"evidence"_s][0][u"recognisedAs"_s] == u"netsh-teredo"_s);
    const Run text = test::run({u"diagnose"_s, u"--evidence"_s, path});
    CHECK(text.out.contains("teredo_disabled_zh-CN.txt"));
}
