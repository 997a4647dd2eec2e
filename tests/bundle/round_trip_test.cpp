// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/bundle/collected.h"
#include "tests/report/json_schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

bundle::PackOptions options()
{
    return {u"en"_s, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
}

bundle::Bundle someBundle()
{
    const auto collected =
        test::collectedFrom(*machine::findScenario(u"ghost-interface"), options());
    REQUIRE(collected.bundle);
    return *collected.bundle;
}

QJsonObject jsonIn(const bundle::Bundle &bundle, const QString &name)
{
    for (const machine::ZipFile &file : bundle.files) {
        if (file.name == name)
            return QJsonDocument::fromJson(file.bytes).object();
    }
    return {};
}

QByteArray zippedWith(std::vector<machine::ZipFile> files)
{
    const auto archive = machine::zipped(files, options().now);
    REQUIRE(archive);
    return *archive;
}

} // namespace

TEST_CASE("everyScenario_collectedAndOpened_isDiagnosedAlike")
{
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const test::Collected collected = test::collectedFrom(scenario, options());
        REQUIRE(collected.bundle);
        const auto again = test::reopened(collected.bundle->archive);
        REQUIRE(again);
        CHECK(test::summaryOf(*again) == test::summaryOf(*collected.report));
        CHECK(again->diagnosis == collected.report->diagnosis);
        CHECK(again->issues.empty());
        CHECK(report::notUnderstood(*again).empty());
    }
}

TEST_CASE("everyPieceOfEvidence_collectedAndOpened_isDiagnosedAlike")
{
    int compared = 0;
    for (const QString &path : test::evidencePaths()) {
        INFO(path.toStdString());
        const test::Collected collected = test::collectedFrom(path, options());
        if (!collected.report)
            continue;
        REQUIRE(collected.bundle);
        const auto again = test::reopened(collected.bundle->archive);
        REQUIRE(again);
        CHECK(test::summaryOf(*again) == test::summaryOf(*collected.report));
        CHECK(again->evidence.contradictions.size() ==
              collected.report->evidence.contradictions.size());
        ++compared;
    }
    CHECK(compared > 30);
}

TEST_CASE("bundle_manifest_fitsItsSchemaAndNamesEachFileWithItsHash")
{
    const bundle::Bundle bundle = someBundle();
    const QJsonObject manifest = jsonIn(bundle, u"manifest.json"_s);
    CHECK(test::schemaErrors(u"bundle-1"_s, manifest) == QStringList());
    CHECK(test::schemaErrors(u"state-1"_s, jsonIn(bundle, u"state.json"_s)) == QStringList());
    CHECK(test::schemaErrors(u"diagnosis-1"_s, jsonIn(bundle, u"findings.json"_s)) ==
          QStringList());
    const QJsonArray files = manifest[u"files"_s].toArray();
    REQUIRE(files.size() == 3);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const machine::ZipFile &file = bundle.files[size_t(i) + 1];
        const QByteArray hash =
            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        CHECK(files[i][u"name"_s].toString() == file.name);
        CHECK(files[i][u"size"_s].toInteger() == file.bytes.size());
        CHECK(files[i][u"sha256"_s].toString() == QString::fromLatin1(hash));
    }
    CHECK(manifest[u"exitCode"_s].toInt() == 1);
    CHECK(manifest[u"madeAt"_s].toString() == u"2026-03-01T12:00:00Z"_s);
    CHECK(manifest[u"probes"_s].toArray().size() == qsizetype(evidence::probeCatalogue().size()));
}

TEST_CASE("bundle_oneFileChanged_isSaidByNameAndTheRestIsUsed")
{
    const bundle::Bundle bundle = someBundle();
    std::vector<machine::ZipFile> files = bundle.files;
    for (machine::ZipFile &file : files) {
        if (file.name == u"findings.json"_s)
            file.bytes.append(' ');
    }
    const auto again = test::reopened(zippedWith(files));
    REQUIRE(again);
    REQUIRE(again->issues.size() == 1);
    CHECK(again->issues.front().file == u"findings.json"_s);
    CHECK(again->issues.front().issue.what.text == Text{"import.issue.bundle-changed", ""});
    CHECK(again->diagnosis.outcome == causes::Outcome::ProblemFound);
}

TEST_CASE("bundle_recordingChanged_isSaidAndStillRead")
{
    std::vector<machine::ZipFile> files = someBundle().files;
    for (machine::ZipFile &file : files)
        file.bytes.replace("IPHTTPS\\\\0001", "IPHTTPS\\\\0007");
    const auto again = test::reopened(zippedWith(files));
    REQUIRE(again);
    REQUIRE_FALSE(again->issues.empty());
    CHECK(again->issues.back().file == u"state.json"_s);
    CHECK(again->diagnosis.outcome == causes::Outcome::ProblemFound);
}

TEST_CASE("bundle_fileLeftOut_isNamedAsMissing")
{
    std::vector<machine::ZipFile> files = someBundle().files;
    std::erase_if(files, [](const auto &file) { return file.name == u"report.html"_s; });
    const auto again = test::reopened(zippedWith(files));
    REQUIRE(again);
    REQUIRE(again->issues.size() == 1);
    CHECK(again->issues.front().file == u"report.html"_s);
    CHECK(again->issues.front().issue.what.text == Text{"import.issue.bundle-missing", ""});
}

TEST_CASE("bundle_withoutItsRecording_isNoEvidence")
{
    std::vector<machine::ZipFile> files = someBundle().files;
    std::erase_if(files, [](const auto &file) { return file.name == u"state.json"_s; });
    const auto import = machine::importBytes(zippedWith(files), u"x.zip"_s, {});
    REQUIRE(import);
    CHECK_FALSE(import->understoodAnything());
}
