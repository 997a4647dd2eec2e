// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/text/text_decoding.h"
#include "tests/formats/reg_reading.h"

#include <random>

using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

RegistryValue valueOf(const QByteArray &line)
{
    const Result result = read(kHead + line + "\r\n\r\n");
    REQUIRE(result.issues.empty());
    REQUIRE(result.entries.size() == 2);
    return std::get<RegValue>(result.entries[1]).value;
}

} // namespace

TEST_CASE("regFile_valuesOfEveryForm_areRead")
{
    CHECK(valueOf("\"a\"=dword:00000080").asDword() == 0x80u);
    CHECK(valueOf("\"a\"=dword:80").asDword() == 0x80u);
    CHECK(valueOf(R"("a"="x \"y\" \\z")").asString() == uR"(x "y" \z)"_s);
    CHECK(valueOf("\"a\"=\"\"").asString() == QString());
    CHECK(valueOf("\"a\"=hex:01,02,ff").data == QByteArray("\1\2\xff"));
    CHECK(valueOf("\"a\"=hex:").data.isEmpty());
    CHECK(valueOf("\"a\"=hex(0):").type == RegistryValue::None);
    CHECK(valueOf("\"a\"=hex(b):01,00,00,00,00,00,00,00").asQword() == 1u);
    CHECK(valueOf("\"a\"=hex(7):61,00,00,00,62,00,00,00,00,00").asMultiString() ==
          QStringList({u"a"_s, u"b"_s}));
    CHECK(valueOf("\"a\"=hex(2):25,00,\\\r\n  41,00,25,00,\\\r\n  00,00").asString() == u"%A%"_s);
    CHECK(valueOf("\"a\"=hex(1234):0a").type == 0x1234u);
    CHECK(valueOf("\"a\"=hex(FFFFFFFF):0a").type == 0xFFFFFFFFu);
}

TEST_CASE("regFile_whatRegeditAllows_isRead")
{
    CHECK(valueOf("  \"a\" =  dword:80 ; why").asDword() == 0x80u);
    CHECK(valueOf("\"a\"=\"x;y\" ; why").asString() == u"x;y"_s);
    CHECK(valueOf("\"a\"=\"C:\\\\new\\nline\"").asString() == u"C:\\new\nline"_s);
    CHECK(valueOf("\"a\"=hex:1, 2,0A,\\ ; first\r\n\r\n; between\r\n  b ; last").data ==
          QByteArray("\x01\x02\x0a\x0b"));
    CHECK(valueOf("\"a\"=hex:01,02,").data == QByteArray("\1\2"));
}

TEST_CASE("regFile_deletionsDefaultsCommentsAndOddNames_areRead")
{
    const Result result = read("Windows Registry Editor Version 5.00\n"
                               "; a comment\n\n"
                               "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Old]\n"
                               "[HKLM\\SOFTWARE\\with ] in it]\n"
                               "@=\"default\"\n"
                               "\"a=b\"=dword:1\n"
                               "\"gone\"=-\n"
                               "@=-\n\n");
    CHECK(result.issues.empty());
    REQUIRE(result.entries.size() == 6);
    CHECK(std::get<RegKeyDeletion>(result.entries[0]).path.name() == u"Old"_s);
    CHECK(std::get<RegKey>(result.entries[1]).path.name() == u"with ] in it"_s);
    CHECK(std::get<RegValue>(result.entries[2]).name.isEmpty());
    CHECK(std::get<RegValue>(result.entries[3]).name == u"a=b"_s);
    CHECK(std::get<RegValueDeletion>(result.entries[4]).name == u"gone"_s);
    CHECK(std::get<RegValueDeletion>(result.entries[5]).name.isEmpty());
    CHECK(result.summary.endsWhole);
}

TEST_CASE("regFile_regedit4_widensItsText")
{
    const Result result = read("REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"
                               "\"e\"=hex(2):25,41,25,00\r\n\"m\"=hex(7):61,00,62,00,00\r\n"
                               "\"b\"=hex:25,41\r\n\r\n");
    CHECK(result.summary.version == 4);
    REQUIRE(result.entries.size() == 4);
    CHECK(std::get<RegValue>(result.entries[1]).value.asString() == u"%A%"_s);
    CHECK(std::get<RegValue>(result.entries[2]).value.asMultiString() ==
          QStringList({u"a"_s, u"b"_s}));
    CHECK(std::get<RegValue>(result.entries[3]).value.data == QByteArray("%A"));
    // In the code page of the file, where its text tells one.
    const QByteArray russian =
        encodeCodePage(u"REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\Состояние сети]\r\n"_s, 1251).value();
    const Result other = read(russian + "\"e\"=hex(2):d1,00\r\n\r\n");
    REQUIRE(other.entries.size() == 2);
    CHECK(std::get<RegValue>(other.entries[1]).value.asString() == u"С"_s);
}

TEST_CASE("regFile_brokenLines_areNamedAndTheRestIsUsed")
{
    const Result result = read(kHead + "\"bad\"=hex:0g,01\r\n"
                                       "nonsense\r\n"
                                       "\"worse\"=zebra:1\r\n"
                                       "\"open\"=\"no end\r\n"
                                       "\"long\"=dword:123456789\r\n"
                                       "\"good\"=dword:00000001\r\n\r\n");
    REQUIRE(result.entries.size() == 2);
    CHECK(std::get<RegValue>(result.entries[1]).name == u"good"_s);
    REQUIRE(result.issues.size() == 5);
    CHECK(result.issues[0].line == 4);
    CHECK(result.issues[1].line == 5);
    CHECK(result.issues[4].line == 8);
}

TEST_CASE("regFile_valuesBelowAKeyThatCannotBeRead_belongToNobody")
{
    const Result result =
        read(kHead + "\"a\"=dword:1\r\n\r\n[NOT_A_HIVE\\x]\r\n\"b\"=dword:2\r\n\r\n");
    CHECK(result.entries.size() == 2);
    CHECK(result.issues.size() == 1);
}

TEST_CASE("regFile_numbersWithOddSigns_areNotRead")
{
    for (const QByteArray line :
         {"\"a\"=dword:0x10", "\"a\"=dword:+1", "\"a\"=dword:", "\"a\"=hex(0x7):00",
          "\"a\"=hex():00", "\"a\"=hex(100000000):00", "\"a\"=hex:01;\\x,02,zz\\y",
          "\"a\"=hex:01 02", "\"a\"=\"x\" y", "\"a\"=\"\\0\"", "\"a\"=hexa:00"}) {
        INFO(line.toStdString());
        const Result result = read(kHead + line + "\r\n\"b\"=dword:1\r\n\r\n");
        const bool isComment = line.contains(';');
        CHECK(result.issues.size() == (isComment ? 0 : 1));
        CHECK(result.entries.size() == (isComment ? 3 : 2));
    }
}

TEST_CASE("regFile_encodings_giveTheSame")
{
    const QString text = QString::fromUtf8(kHead) + u"\"näme 切\"=\"wert\"\r\n\r\n"_s;
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xFF);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    const Result expected = read(text.toUtf8());
    CHECK(expected.entries.size() == 2);
    CHECK(read(utf16).entries == expected.entries);
    CHECK(read(utf16.sliced(2)).entries == expected.entries);
    CHECK(read(QByteArray(text.toUtf8()).replace("\r\n", "\n")).entries == expected.entries);
}

TEST_CASE("regFile_notARegFile_isNotRecognised")
{
    const Result result = read("[HKEY_LOCAL_MACHINE\\A]\r\n\"a\"=dword:1\r\n");
    CHECK_FALSE(result.summary.recognised);
    CHECK(result.entries.empty());
    CHECK_FALSE(read(QByteArray()).summary.recognised);
}

TEST_CASE("regFile_mutated_neverCrashesAndNamesWhatItLeavesOut")
{
    std::mt19937 random(643);
    const QByteArray whole =
        kHead + "\"a\"=hex(2):01,02,\\\r\n  03,04\r\n@=\"x\\\"y\"\r\n\"b\"=dword:00000001\r\n\r\n";
    const auto below = [&](qsizetype size) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(size));
    };
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = whole;
        for (int change = 0; change < 3; ++change) {
            const qsizetype at = below(bytes.size());
            if (random() % 3 == 0)
                bytes.remove(at, 1);
            else if (random() % 3 == 0)
                bytes.insert(at, bytes.sliced(below(bytes.size())).first(1).repeated(3));
            else
                bytes[at] = static_cast<char>(random());
        }
        const Result result = read(bytes);
        CHECK(result.entries.size() <= 8);
        for (const ParseIssue &issue : result.issues)
            CHECK((issue.line > 0 && issue.line <= result.summary.lines));
    }
}
