// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/redaction/redaction.h"
#include "tests/bundle/collected.h"
#include "tests/redaction/seeded.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

bundle::PackOptions options(bool redact)
{
    return {u"en"_s, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC), redact};
}

test::Collected collected(const QDir &folder, bool redact)
{
    for (const auto &[name, bytes] : test::seededFiles()) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    return test::collectedFrom(folder.path(), options(redact));
}

QByteArray everythingIn(const bundle::Bundle &bundle)
{
    QByteArray out = bundle.archive;
    for (const machine::ZipFile &file : bundle.files)
        out += '\n' + file.name.toUtf8() + '\n' + file.bytes;
    return out;
}

} // namespace

TEST_CASE("leaks_search_findsEachSpelling")
{
    const QStringList secret{u"Ottersberg"_s};
    CHECK(test::foundIn("x oTTERSBERG x", secret) == secret);
    CHECK(test::foundIn(QByteArray("O\0t\0t\0e\0r\0s\0b\0e\0r\0g\0", 20), secret) == secret);
    CHECK(test::foundIn(QByteArray("..ottersberg..").toHex(), secret) == secret);
    CHECK(test::foundIn(QByteArray("Frau Ottersberg, Kiel").toBase64(), secret) == secret);
    CHECK(test::foundIn("Otters berg", secret).isEmpty());
    CHECK(test::personal().size() >= 50);
}

TEST_CASE("seededEvidence_notRedacted_holdsWhatIsSought")
{
    const QTemporaryDir folder;
    const test::Collected all = collected(QDir(folder.path()), false);
    REQUIRE(all.bundle);
    CHECK(test::foundIn(everythingIn(*all.bundle), test::personal()).size() > 30);
    CHECK(all.report->diagnosis.code == formats::ErrorCode{0x643});
}

TEST_CASE("seededEvidence_redacted_holdsNothingPersonalAndIsDiagnosedAlike")
{
    const QTemporaryDir folder;
    const test::Collected all = collected(QDir(folder.path()), true);
    REQUIRE(all.bundle);
    CHECK(test::foundIn(everythingIn(*all.bundle), test::personal()) == QStringList());
    CHECK(test::foundIn(everythingIn(*all.bundle), {folder.path()}) == QStringList());
    CHECK(all.bundle->sameDiagnosis);
    const auto again = test::reopened(all.bundle->archive);
    REQUIRE(again);
    CHECK(test::summaryOf(*again) == test::summaryOf(*all.report));
    CHECK(all.bundle->leftOut == QStringList());
}

TEST_CASE("seededState_redacted_holdsNothingPersonalInAnyPlace")
{
    const machine::State state = test::seededState();
    const QByteArray before = QJsonDocument(machine::toJson(state)).toJson();
    CHECK(test::foundIn(before, test::personal()).size() > 15);
    const redaction::Redacted redacted = redaction::redacted(state);
    const QByteArray after = QJsonDocument(machine::toJson(redacted.state)).toJson();
    CHECK(test::foundIn(after, test::personal()) == QStringList());
    CHECK(redacted.leftOut.size() == qsizetype(std::size(machine::kAllQueries)));
}
