// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/hostile.h"

#include <QElapsedTimer>
#include <QThread>
#include <csignal>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace da;
using namespace Qt::StringLiterals;
using test::EvidenceFolder;
using test::kItsCause;
using test::Measured;

namespace {

constexpr qint64 kMega = 1024 * 1024;
/// Reading what is cancelled here takes minutes; sanitizers are slow.
constexpr qint64 kAtOnce = DA_MEASURES_MEMORY ? 5'000 : 20'000;

/// A file of so many bytes that takes no room on disk behind its beginning.
void writeSparse(const EvidenceFolder &folder, const QString &name, const QByteArray &begin,
                 qint64 size)
{
    folder.write(name, begin);
    REQUIRE(QFile::resize(folder.path(name), size));
}

/// Whether a process has a handler of its own for SIGINT (Linux: the mask SigCgt).
bool hearsInterrupt(qint64 id)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("SigCgt:");
    const QByteArray mask = text.mid(at + 7, text.indexOf('\n', at) - at - 7).trimmed();
    return (mask.toULongLong(nullptr, 16) >> (SIGINT - 1) & 1) != 0;
}

QByteArray lines(const QByteArray &line, qint64 size)
{
    return line.repeated(qsizetype(size) / line.size());
}

} // namespace

TEST_CASE("emptyFolder_saysWhatToChoose")
{
    const EvidenceFolder folder;
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.run.code == 4);
    CHECK(measured.run.err.contains("holds no file"));
    CHECK(measured.run.err.contains("Choose the folder"));
}

TEST_CASE("binaryFile_isNamedAndTheRestIsUsed")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    QByteArray junk;
    for (int i = 0; i < 3000; ++i)
        junk += char(i * 167 + i / 251);
    folder.write(u"picture.png"_s, junk);
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.passages().contains(u"picture.png: binary"_s));
    CHECK(test::textReport(folder.path()).contains(u"picture.png: not a text"_s));
}

TEST_CASE("hugeFiles_areNamedAndTheRestIsUsed")
{
    constexpr qint64 kHuge = 2048 * kMega;
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    writeSparse(folder, u"zeros.bin"_s, {}, kHuge);
    writeSparse(folder, u"log.txt"_s, lines("Nov 18 something happened\n", 5 * kMega), kHuge);
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.passages().contains(u"zeros.bin: binary"_s));
    CHECK(measured.passages().contains(u"log.txt: too-large"_s));
    CHECK(measured.says({u"log.txt"_s, u"larger than 64 MB"_s}));
}

TEST_CASE("longTextsOfEveryShape_areBounded")
{
    const QByteArray line =
        GENERATE(QByteArray("a\n\n"), QByteArray("\n"), QByteArray("x"), QByteArray("C:\\>x\ny\n"),
                 QByteArray("[pc1]: PS C:\\> x\n[pc2]: PS C:\\> y\n"),
                 QByteArray("HKLM\\A\n    b  REG_SZ  c\n\n"),
                 QByteArray("{\"schema\":\"da-wizard.state/1\",\"a\":["), QByteArray("\xE4\xF6 "),
                 test::tunnel("0x643"));
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    folder.write(u"long.txt"_s, lines(line, 6 * kMega));
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.run.code != 4);
    CHECK_FALSE(measured.passages().isEmpty());
    const QString cause =
        line.startsWith("\nInterface") || line.startsWith("[pc1]") ? QString() : kItsCause;
    if (!cause.isEmpty())
        CHECK(measured.cause() == cause);
}

TEST_CASE("folderOfTooManyFiles_isRefusedAtOnce")
{
    const EvidenceFolder folder;
    const QByteArray path = QFile::encodeName(folder.path()) + '/';
    for (int i = 0; i < 20'001; ++i)
        ::close(::open((path + QByteArray::number(i)).constData(), O_CREAT | O_WRONLY, 0600));
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.run.code == 4);
    CHECK(measured.run.err.contains("more than 20,000 files"));
    CHECK(measured.run.err.contains("Choose a folder"));
}

TEST_CASE("linksAndPipes_areNamedAndTheRestIsUsed")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    REQUIRE(QFile::link(u"/etc/passwd"_s, folder.path(u"link.txt"_s)));
    REQUIRE(QFile::link(folder.path(), folder.path(u"loop"_s)));
    REQUIRE(::mkfifo(QFile::encodeName(folder.path(u"pipe"_s)).constData(), 0600) == 0);
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"link.txt"_s, u"Links are not followed"_s}));
    CHECK(measured.says({u"loop"_s, u"Links are not followed"_s}));
    CHECK(measured.says({u"pipe"_s, u"It was not opened"_s}));
}

TEST_CASE("brokenHexLine_isNamedWithItsLineAndTheRestIsUsed")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    folder.write(u"more.reg"_s,
                 test::crlf(test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"b\"=hex:01,zz,03\n"
                                      "\"c\"=dword:00000001\n")));
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"more.reg, line 4: "_s, u"b"_s, u"01,zz,03"_s}));
}

TEST_CASE("halfANetshOutput_provesNothingAndTheRestIsUsed")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    QByteArray console = test::fixture(u"evidence/hotel-laptop/console.txt"_s);
    const QByteArray cutAt = GENERATE(QByteArray("Last Error Code"), QByteArray("URL   "));
    console.truncate(console.indexOf(cutAt));
    folder.write(u"console.txt"_s, console);
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.run.code == 3);
    CHECK_FALSE(measured.cause().contains(u"confirmed"_s));
    CHECK(measured.passages().contains(u"systeminfo.txt: systeminfo"_s));
    CHECK(measured.passages().contains(u"devices.txt: devices-devcon"_s));
}

TEST_CASE("filesThatContradictEachOther_areNamedWithTheirLines")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    folder.write(u"again.txt"_s, test::tunnel("0x643")); // of the same second
    const QString text = test::textReport(folder.path()).simplified();
    CHECK(text.contains(u"again.txt, line 1"_s));
    CHECK(text.contains(u"console.txt, line 9"_s));
    CHECK(text.contains(u"Neither counts"_s));
    CHECK_FALSE(test::diagnose(folder.path()).cause().contains(u"confirmed"_s));
}

TEST_CASE("filesOfTwoComputers_areNotMixed")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder, u"laptop/"_s);
    folder.write(u"other/systeminfo.txt"_s, test::systemInfo("DESKTOP-9"));
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.json[u"computers"_s].toArray() == QJsonArray{u"LAP-0417"_s, u"DESKTOP-9"_s});
    CHECK(test::textReport(folder.path()).simplified().contains(u"others were left out"_s));
}

TEST_CASE("cancel_insideOneLargeText_answersAtOnce")
{
    const QByteArray line =
        GENERATE(QByteArray("HKLM\\A\n    b  REG_SZ  c\n\n"), QByteArray("a : b\n\n"),
                 QByteArray("C:\\>x\ny : z\n"), QByteArray("x y "));
    const QByteArray text = lines(line, 60 * kMega);
    std::stop_source stop;
    auto reading = std::async(
        std::launch::async, [&] { return machine::importBytes(text, {}, {{}, stop.get_token()}); });
    reading.wait_for(std::chrono::milliseconds(300));
    stop.request_stop();
    QElapsedTimer timer;
    timer.start();
    const auto import = reading.get();
    CHECK(timer.elapsed() < kAtOnce);
    REQUIRE_FALSE(import);
    CHECK(import.error().text == Text{"import.stopped", ""});
}

TEST_CASE("interrupt_insideOneLargeText_endsTheProgram")
{
    const EvidenceFolder folder;
    folder.write(u"large.txt"_s, lines("HKLM\\A\n    b  REG_SZ  c\n\n", 60 * kMega));
    QProcess process;
    test::prepare(process, {u"diagnose"_s, u"--evidence"_s, folder.path()});
    // A runner in the background has the signal ignored, and a child would inherit that.
    process.setChildProcessModifier([] { (void)std::signal(SIGINT, SIG_DFL); });
    process.start();
    REQUIRE(process.waitForStarted());
    QElapsedTimer patience;
    patience.start();
    while (!hearsInterrupt(process.processId()) && patience.elapsed() < 10'000)
        QThread::msleep(2);
    QThread::msleep(200); // into the text
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const test::Run run = test::finish(process);
    CHECK(run.code == 130);
    CHECK(run.err == "da-wizard-cli: Stopped.\n");
}

TEST_CASE("cancel_insideOneLargeRegFile_answersAtOnce")
{
    const EvidenceFolder folder;
    folder.write(u"large.reg"_s,
                 test::reg(lines("[HKEY_LOCAL_MACHINE\\A]\n\"b\"=dword:1\n", 60 * kMega)));
    std::stop_source stop;
    auto reading = std::async(std::launch::async, [&] {
        return machine::importPath(folder.path(), {{}, stop.get_token()});
    });
    reading.wait_for(std::chrono::milliseconds(100));
    stop.request_stop();
    QElapsedTimer timer;
    timer.start();
    const auto import = reading.get();
    CHECK(timer.elapsed() < kAtOnce);
    REQUIRE_FALSE(import);
}

TEST_CASE("registryLargerThanIsKept_isNotTakenAsWhole")
{
    const QString key = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\A"_s;
    QByteArray body = "[" + key.toLatin1() + "]\n";
    for (int i = 0; i < 10; ++i)
        body += "\"" + QByteArray::number(i) + "\"=\"" + QByteArray(kMega, 'x') + "\"\n";
    const EvidenceFolder folder;
    folder.write(u"large.reg"_s, test::reg(body));
    folder.write(u"z.txt"_s, test::tunnel("0x34"));
    const machine::Import import = folder.import();
    REQUIRE(import.issues.size() == 1);
    CHECK(import.issues[0].file == u"large.reg"_s);
    CHECK(import.issues[0].issue.line > 3);
    CHECK(import.issues[0].issue.what.text == Text{"import.issue.too-much-registry", ""});
    const auto read = test::tree(import, key).read;
    CHECK(valueOf(read, u"0"_s).hasValue());
    CHECK(test::isUnreadable(valueOf(read, u"9"_s), machine::Reason::NotRecorded));
    CHECK(import.passages.back().recognisedAs == u"netsh-httpstunnel"_s);
}

TEST_CASE("linesThatOnlyLookLikeKeys_areForgotten")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder);
    folder.write(u"junk.reg"_s, test::reg(lines("[x]\n", kMega)));
    const Measured measured = test::diagnose(folder.path());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"junk.reg, line 3: "_s, u"[x]"_s}));
    CHECK(measured.issues().size() < 30);
}

TEST_CASE("manyFoldersAndNames_areToldApartInTime")
{
    test::ZipFile zip("zip:compression=store");
    QByteArray deep;
    for (int i = 0; i < 200; ++i)
        deep += "a/";
    for (int i = 0; i < 4'000; ++i)
        zip.add(deep + QByteArray::number(i) + "/x.txt",
                i % 2 ? "nothing\n" : test::systemInfo("PC" + QByteArray::number(i)));
    QElapsedTimer timer;
    timer.start();
    const auto import = machine::importBytes(zip.finish(), {}, {});
    CHECK(timer.elapsed() < 20'000);
    REQUIRE(import);
    CHECK(import->mixedComputers);
}
