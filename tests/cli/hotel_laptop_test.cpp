// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/diagnosed.h"
#include "tests/cli/program.h"
#include "tests/report/json_schema.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <algorithm>
#include <random>

// An evidence folder of the usual kind: a console paste, a .reg export, systeminfo in German, a
// device listing in Japanese, and notes that are no evidence at all.
using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u"evidence/hotel-laptop"_s;

void checkDiagnosis(const report::Report &report)
{
    CHECK(report.diagnosis.outcome == causes::Outcome::ProblemFound);
    CHECK(report.diagnosis.role == evidence::Role::Client);
    CHECK(evidence::measuredCode(report.evidence) == formats::ErrorCode{0x34});
    REQUIRE_FALSE(report.diagnosis.causes.empty());
    CHECK(report.diagnosis.causes.front().cause == u"stale-interface"_s);
    CHECK(report.diagnosis.causes.front().verdict == causes::Verdict::Confirmed);
    const auto unclear = report::notUnderstood(report);
    CHECK(
        std::ranges::any_of(unclear, [](const auto &each) { return each.file == u"notes.txt"_s; }));
}

/// A word that no language knows, of letters from several scripts.
QString randomWord(std::mt19937 &random)
{
    static const QString letters = u"ԱԲԳعغفקרשაბგᐁᐂᐃデヴ設定ЖЩЮñøß"_s;
    std::uniform_int_distribution<qsizetype> letter(0, letters.size() - 1);
    std::uniform_int_distribution<int> length(1, 12);
    QString word;
    for (int i = length(random); i > 0; --i)
        word += letters[letter(random)];
    return word;
}

/// A heading of netsh with its words replaced; the name of the interface is data and stays.
QString withOtherHeading(QString line, std::mt19937 &random)
{
    for (const QString &word : {u"Interface "_s, u" Parameters"_s, u"Group Policy"_s}) {
        const QString blank = word.startsWith(u' ') ? u" "_s : QString();
        const QString behind = word.endsWith(u' ') ? u" "_s : QString();
        line.replace(word, blank + randomWord(random) + behind);
    }
    return line;
}

/// Every label in front of " : " replaced, in lines that are netsh's, with the width kept as netsh
/// pads it, and every heading. What stands behind the colon stays.
QString withOtherLabels(const QString &text, std::mt19937 &random)
{
    QStringList lines = text.split(u'\n');
    bool netsh = false;
    for (QString &line : lines) {
        if (line.contains(u'>')) {
            netsh = line.contains(u"netsh"_s); // a prompt opens the next output
            continue;
        }
        const qsizetype colon = line.indexOf(u" : "_s);
        if (!netsh)
            continue;
        if (colon > 0)
            line = randomWord(random).leftJustified(colon) + line.sliced(colon);
        else
            line = withOtherHeading(line, random);
    }
    return lines.join(u'\n');
}

/// The folder with other labels wherever UTF-8 text holds netsh output; how many files changed.
int copyWithOtherLabels(const QString &to, unsigned seed)
{
    std::mt19937 random(seed);
    int changed = 0;
    const QDir from(test::fixturePath(kFolder));
    for (const QString &name : from.entryList(QDir::Files)) {
        QByteArray bytes = test::fixture(kFolder + u'/' + name);
        if (bytes.contains("netsh")) {
            const QByteArray other = withOtherLabels(QString::fromUtf8(bytes), random).toUtf8();
            changed += other != bytes ? 1 : 0;
            bytes = other;
        }
        QFile file(to + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    return changed;
}

} // namespace

TEST_CASE("hotel_laptop_is_diagnosed_right")
{
    const auto report = test::diagnosed(test::fixturePath(kFolder));
    REQUIRE(report);
    checkDiagnosis(*report);
}

TEST_CASE("hotel_laptop_is_diagnosed_right_whatever_netsh_calls_its_rows")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const QTemporaryDir folder;
        REQUIRE(copyWithOtherLabels(folder.path(), seed) > 0);
        const auto report = test::diagnosed(folder.path());
        REQUIRE(report);
        checkDiagnosis(*report);
    }
}

TEST_CASE("hotel_laptop_on_the_command_line_names_the_cause_and_what_was_not_understood")
{
    const QString path = test::fixturePath(kFolder);
    const test::Run json = test::run({u"diagnose"_s, u"--evidence"_s, path, u"--json"_s});
    CHECK(json.code == 1);
    const QJsonObject document = test::documentOf(json);
    CHECK(test::schemaErrors(u"diagnosis-1"_s, document) == QStringList());
    CHECK(document[u"ipHttps"_s][0][u"errorCode"_s] == u"0x34"_s);
    CHECK(document[u"causes"_s][0][u"id"_s] == u"stale-interface"_s);
    CHECK(document[u"causes"_s][0][u"verdict"_s] == u"confirmed"_s);
    const test::Run text = test::run({u"diagnose"_s, u"--evidence"_s, path});
    CHECK(text.code == 1);
    CHECK(text.out.startsWith("A problem was found.\n"));
    CHECK(text.out.contains("notes.txt"));
}

TEST_CASE("hotel_laptop_on_the_command_line_lists_what_was_recognised")
{
    const test::Run text = test::run({u"diagnose"_s, u"--evidence"_s, test::fixturePath(kFolder)});
    const QByteArray list = text.out.mid(text.out.indexOf("What was recognised"));
    CHECK(list.contains("Computer: "));
    CHECK(list.contains("Windows"));
    CHECK(list.contains(": devcon"));
    CHECK(list.contains("registry export"));
    CHECK(list.contains("netsh interface httpstunnel show interfaces"));
}
