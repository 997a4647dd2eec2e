// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/session/place_new.h"
#include "diagnostics/session/save_file.h"
#include "diagnostics/session/session.h"
#include "diagnostics/texts/translator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString sentence(const std::optional<Message> &problem)
{
    return problem ? Translator::english()(*problem) : QString();
}

} // namespace

TEST_CASE("saveFile_writesTheFileAndReplacesWhatStoodThere")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report ü.html"_s);
    write(path, "old and longer than the new");
    CHECK_FALSE(session::saveFile(path, "new"));
    CHECK(contentOf(path) == "new");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("saveFile_folderThatIsNotThere_namesTheFileAndTheReason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gone/report.html"_s);
    const QString said = sentence(session::saveFile(path, "x"));
    CHECK(said.contains(QDir::toNativeSeparators(path)));
    CHECK(said.contains(u"the folder is not there"_s));
}

TEST_CASE("saveFile_nameOfAFolder_saysSoAndLeavesTheFolder")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    REQUIRE(QDir().mkpath(path));
    CHECK(sentence(session::saveFile(path, "x")).contains(u"a folder has this name"_s));
    CHECK(QFileInfo(path).isDir());
}

TEST_CASE("saveFile_readOnlyFolder_saysThatOneMayNotWriteThere")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const bool holds = !QFileInfo(folder.path()).isWritable();
    const auto problem = session::saveFile(path, "x");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!holds) {
        WARN("an administrator may write anywhere: nothing to see here");
        return;
    }
    CHECK(sentence(problem).contains(u"you may not write there"_s));
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("saveNewFile_fileThatIsThere_isNeverReplaced")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    CHECK_FALSE(session::saveNewFile(path, "first"));
    CHECK(sentence(session::saveNewFile(path, "second")).contains(u"is there already"_s));
    CHECK(contentOf(path) == "first");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("saveNewFile_linkThatLeadsNowhere_isLeftAsItIs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    REQUIRE(QFile::link(folder.filePath(u"elsewhere"_s), path));
    if (!QFileInfo(path).isSymLink()) {
        WARN("what is made as a link here is a file of its own: nothing to see");
        return;
    }
    CHECK(session::saveNewFile(path, "x"));
    CHECK(QFileInfo(path).isSymLink());
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"elsewhere"_s)));
}

TEST_CASE("placeNew_nameThatWasTakenMeanwhile_changesNeitherFile")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"from"_s), "new");
    write(folder.filePath(u"to"_s), "old");
    CHECK_FALSE(session::placeNew(folder.filePath(u"from"_s), folder.filePath(u"to"_s)));
    CHECK(contentOf(folder.filePath(u"from"_s)) == "new");
    CHECK(contentOf(folder.filePath(u"to"_s)) == "old");
}

TEST_CASE("saveNewFile_oldRemainsOfAKilledProgram_areClearedAway_newOnesStay")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    const QStringList names{u"a.zip.unfinished-old"_s, u"a.zip.unfinished-new"_s, u"b.zip"_s};
    for (const QString &name : names)
        write(folder.filePath(name), "half");
    for (const QString &name : {names[0], names[2]}) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1),
                                 QFileDevice::FileModificationTime));
    }
    CHECK_FALSE(session::saveNewFile(path, "x"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) ==
          QStringList{u"a.zip"_s, u"a.zip.unfinished-new"_s, u"b.zip"_s});
}

TEST_CASE("session_save_answersWhenTheFileIsThere_andWhenItCannotBe")
{
    const QTemporaryDir folder;
    session::Session session(session::defaultOptions());
    QSignalSpy saved(&session, &session::Session::saved);
    QSignalSpy failed(&session, &session::Session::saveFailed);
    session.save(folder.filePath(u"a.txt"_s), "text");
    CHECK(session.isBusy());
    CHECK(saved.isEmpty()); // nothing blocks
    REQUIRE(saved.wait());
    CHECK(contentOf(folder.filePath(u"a.txt"_s)) == "text");
    session.save(folder.filePath(u"none/a.txt"_s), "text");
    REQUIRE(failed.wait());
    CHECK(saved.size() == 1);
    CHECK_FALSE(session.isBusy());
}

TEST_CASE("session_stoppedWhileSaving_stillFinishesTheFile")
{
    const QTemporaryDir folder;
    session::Session session(session::defaultOptions());
    QSignalSpy stopped(&session, &session::Session::stopped);
    const QByteArray much(4'000'000, 'x');
    session.save(folder.filePath(u"a.txt"_s), much);
    session.stop();
    REQUIRE((!stopped.isEmpty() || stopped.wait()));
    CHECK(contentOf(folder.filePath(u"a.txt"_s)) == much);
}
