// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/hostile.h"

#include <QtEndian>
#include <sys/stat.h>

using namespace da;
using namespace Qt::StringLiterals;
using test::EvidenceFolder;
using test::kItsCause;
using test::Measured;
using test::ZipFile;

namespace {

/// Writes an archive and diagnoses it.
Measured diagnoseZip(const QByteArray &bytes)
{
    const EvidenceFolder folder;
    folder.write(u"evidence.bin"_s, bytes); // by its content, not by its name
    return test::diagnose(folder.path(u"evidence.bin"_s));
}

/// Gives an entry, counted from 0, another kind of file in the directory of the archive.
void setMode(QByteArray &zip, int entry, quint32 mode)
{
    qsizetype at = -1;
    for (int i = 0; i <= entry; ++i)
        at = zip.indexOf("PK\x01\x02", at + 1);
    REQUIRE(at > 0);
    zip[at + 5] = 3; // made on Unix
    qToLittleEndian<quint32>(mode << 16, zip.data() + at + 38);
}

/// Takes away the mark that the names are UTF-8, as old programs write none.
void sayNotUtf8(QByteArray &zip)
{
    for (qsizetype at = 0; (at = zip.indexOf("PK\x03\x04", at)) >= 0; ++at)
        zip[at + 7] = char(zip[at + 7] & ~0x08);
    for (qsizetype at = 0; (at = zip.indexOf("PK\x01\x02", at)) >= 0; ++at)
        zip[at + 9] = char(zip[at + 9] & ~0x08);
}

} // namespace

TEST_CASE("zip_ofAFolder_saysTheSameAsTheFolder")
{
    const EvidenceFolder folder;
    test::writeHotelLaptop(folder, u"laptop/"_s);
    folder.write(u"a.reg"_s, test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"b\"=hex:zz\n"));
    for (const QByteArray &options : {QByteArray("zip:compression=store"), QByteArray()}) {
        ZipFile zip(options);
        zip.addHotelLaptop("laptop/");
        zip.add("a.reg", test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"b\"=hex:zz\n"));
        const auto import = machine::importBytes(zip.finish(), u"-"_s, {});
        REQUIRE(import);
        CHECK(*import == folder.import());
    }
}

TEST_CASE("zip_onStandardInput_isRead")
{
    ZipFile zip;
    zip.addHotelLaptop();
    const test::Run run =
        test::run({u"diagnose"_s, u"--evidence"_s, u"-"_s, u"--json"_s}, zip.finish());
    CHECK(test::documentOf(run)[u"causes"_s][0][u"id"_s] == u"stale-interface"_s);
}

TEST_CASE("zip_namesThatLeadOut_areNamedAndTheRestIsUsed")
{
    ZipFile zip;
    zip.addHotelLaptop();
    const QByteArrayList names{"../up.txt", "a/../../up.txt", "/etc/passwd",
                               "C:\\x.txt", "..\\up.txt",     "\\\\server\\share\\x.txt"};
    for (const QByteArray &name : names)
        zip.add(name, test::tunnel("0x643"));
    const Measured measured = diagnoseZip(zip.finish());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.issues().size() == names.size());
    for (const QString &name : {u"../up.txt"_s, u"a/../../up.txt"_s, u"/etc/passwd"_s,
                                u"C:/x.txt"_s, u"//server/share/x.txt"_s})
        CHECK(measured.says({name, u"leads out of the archive"_s}));
}

TEST_CASE("zip_backslashesBelowIt_areFolders")
{
    ZipFile zip;
    zip.add("laptop\\netsh.txt", test::tunnel("0x643"));
    const auto import = machine::importBytes(zip.finish(), {}, {});
    REQUIRE(import);
    CHECK(test::recognised(*import) == QStringList{u"laptop/netsh.txt: netsh-httpstunnel"_s});
}

TEST_CASE("zip_linksAndDevices_areNeverFollowed")
{
    ZipFile zip;
    zip.add("device", "");
    zip.add("socket", "");
    zip.addLink("link.txt", "/etc/passwd");
    zip.addHotelLaptop();
    QByteArray bytes = zip.finish();
    setMode(bytes, 0, S_IFCHR | 0644);
    setMode(bytes, 1, S_IFSOCK | 0644);
    const Measured measured = diagnoseZip(bytes);
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"device"_s, u"device or a pipe"_s}));
    CHECK(measured.says({u"socket"_s, u"device or a pipe"_s}));
    CHECK(measured.says({u"link.txt"_s, u"Links are not followed"_s}));
    CHECK_FALSE(measured.run.out.contains("root:"));
}

TEST_CASE("zip_withAPassword_saysWhatToDo")
{
    ZipFile zip("zip:encryption=zipcrypt", "secret");
    zip.addHotelLaptop();
    const Measured measured = diagnoseZip(zip.finish());
    CHECK(measured.run.code == 3);
    CHECK(measured.says({u"console.txt"_s, u"password"_s, u"Unpack"_s}));
}

TEST_CASE("zip_withAWrongChecksum_namesTheEntryAndUsesTheRest")
{
    ZipFile zip("zip:compression=store");
    zip.addHotelLaptop();
    zip.add("more.txt", test::systemInfo("OTHER"));
    QByteArray bytes = zip.finish();
    const qsizetype at = bytes.indexOf("OTHER");
    REQUIRE(at > 0);
    bytes[at] = 'X';
    const Measured measured = diagnoseZip(bytes);
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"more.txt"_s, u"broken"_s, u"CRC"_s}));
    CHECK(measured.json[u"computers"_s].toArray().size() == 1);
}

TEST_CASE("zip_cutInTheMiddle_namesTheEntryAndUsesWhatCameBefore")
{
    ZipFile zip("zip:compression=store");
    zip.addHotelLaptop();
    zip.add("zz-last.txt", QByteArray(5000, 'x') + "END");
    QByteArray bytes = zip.finish();
    bytes.truncate(bytes.indexOf("END") - 1000);
    const Measured measured = diagnoseZip(bytes);
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"zz-last.txt"_s, u"broken"_s, u"Copy the archive again"_s}));
}

TEST_CASE("zip_ofZeros_isBounded")
{
    constexpr qint64 kMega = 1024 * 1024;
    ZipFile zip("zip:compression-level=1");
    zip.addZeros("zeros.txt", 200 * kMega);
    zip.add("z.reg", test::reg("[HKEY_LOCAL_MACHINE\\A]\n"));
    zip.addHotelLaptop();
    const QByteArray bytes = zip.finish();
    const Measured measured = diagnoseZip(bytes);
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"zeros.txt"_s, u"larger than 64 MB"_s}));

    machine::ImportOptions options;
    options.mostUnpacked = 3 * kMega;
    const auto import = machine::importBytes(bytes, {}, options);
    REQUIRE(import);
    CHECK(test::recognised(*import) == QStringList{u"zeros.txt: unreadable"_s});
    REQUIRE(import->issues.size() == 1);
    CHECK(import->issues[0].issue.what.text == Text{"import.issue.zip-too-much", ""});
}

TEST_CASE("zip_withTooManyFiles_usesTheFirst")
{
    ZipFile zip("zip:compression=store");
    zip.addHotelLaptop();
    for (int i = 0; i < 20'000; ++i)
        zip.add("x/" + QByteArray::number(i), "");
    const Measured measured = diagnoseZip(zip.finish());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.says({u"evidence.bin"_s, u"more than 20,000 files"_s}));
}

TEST_CASE("archives_insideOrOfOtherKinds_sayToUnpackThem")
{
    ZipFile inner;
    inner.addHotelLaptop();
    ZipFile zip;
    zip.add("inner.zip", inner.finish());
    zip.add("old.cab", QByteArray("MSCF\0\0\0\0", 8) + QByteArray(100, 'x'));
    zip.addHotelLaptop();
    const Measured measured = diagnoseZip(zip.finish());
    CHECK(measured.cause() == kItsCause);
    CHECK(measured.passages().contains(u"inner.zip: binary"_s));
    CHECK(measured.says({u"inner.zip"_s, u"choose it alone"_s}));
    CHECK(measured.says({u"old.cab"_s, u"Unpack it first"_s}));
    const Measured alone = diagnoseZip(QByteArray("MSCF\0\0\0\0", 8));
    CHECK(alone.run.code == 4);
    CHECK(alone.run.err.contains("Unpack it first"));
}

TEST_CASE("zip_thatIsEmptyOrJunk_isRefusedWithASentence")
{
    const Measured empty = diagnoseZip(ZipFile().finish());
    CHECK(empty.run.code == 4);
    CHECK(empty.run.err.contains("holds no file"));
    const Measured junk = diagnoseZip("PK\x03\x04" + QByteArray(1000, '\x7F'));
    CHECK(junk.run.code != 0);
    CHECK((junk.run.err.contains("can't be read") || !junk.issues().isEmpty()));
}

TEST_CASE("zip_names_areReadInUtf8OrTheCodePageOfDos")
{
    ZipFile zip;
    zip.add("L\x84ptop.txt", test::tunnel("0x643"));     // CP437
    zip.add("l\xC3\xA4ptop.txt", test::tunnel("0x643")); // UTF-8
    QByteArray bytes = zip.finish();
    sayNotUtf8(bytes);
    const auto import = machine::importBytes(bytes, {}, {});
    REQUIRE(import);
    CHECK(test::recognised(*import) ==
          QStringList{u"Läptop.txt: netsh-httpstunnel"_s, u"läptop.txt: netsh-httpstunnel"_s});
}
