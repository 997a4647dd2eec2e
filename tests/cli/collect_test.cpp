// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/program.h"
#include "tests/report/json_schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList collecting(const QString &path, const QStringList &more = {})
{
    return QStringList{u"collect"_s, u"--output"_s, path, u"--scenario"_s, u"ghost-interface"_s} +
           more;
}

} // namespace

TEST_CASE("collect_practiceComputer_isOpenedWithTheSameFindings")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Beweise ü.zip"_s);
    const test::Run run = test::run(collecting(path));
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"Beweise ü.zip"_s});
    const test::Run there =
        test::run({u"diagnose"_s, u"--scenario"_s, u"ghost-interface"_s, u"--json"_s});
    const test::Run here = test::run({u"diagnose"_s, u"--evidence"_s, path, u"--json"_s});
    CHECK(here.code == 1);
    CHECK(test::documentOf(here)[u"causes"_s] == test::documentOf(there)[u"causes"_s]);
    CHECK(test::documentOf(here)[u"issues"_s].toArray().isEmpty());
}

TEST_CASE("collect_json_fitsItsSchemaAndTheFile")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    const QJsonObject said = test::documentOf(test::run(collecting(path, {u"--json"_s})));
    CHECK(test::schemaErrors(u"collect-1"_s, said) == QStringList());
    const QByteArray bytes = contentOf(path);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    CHECK(said[u"size"_s].toInteger() == bytes.size());
    CHECK(said[u"sha256"_s].toString() == QString::fromLatin1(hash));
}

TEST_CASE("collect_fileThatIsThere_isRefusedAndLeftAsItIs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const test::Run run = test::run(collecting(path, {u"--json"_s}));
    CHECK(run.code == 4);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("is there already"));
    CHECK(contentOf(path) == "mine");
}

TEST_CASE("collect_withoutOutputOrWithTwoComputers_isAMistakeOfUsage")
{
    CHECK(test::run({u"collect"_s}).code == 2);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    CHECK(test::run(collecting(path, {u"--evidence"_s, folder.path()})).code == 2);
    CHECK(test::run(collecting(folder.filePath(u"none/a.zip"_s))).code == 4);
    CHECK(QDir(folder.path()).isEmpty());
}
