// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/text/text_decoding.h"
#include "tests/formats/reg_reading.h"

using namespace da::test;
using namespace Qt::StringLiterals;

TEST_CASE("regFile_dataThatStopsInTheMiddle_doesNotSwallowTheNextKey")
{
    const Result result = read(kHead + "\"a\"=hex:01,02,\\\r\n[HKEY_LOCAL_MACHINE\\B]\r\n"
                                       "\"b\"=hex:0g,\\\r\n  01,02\r\n\"c\"=dword:1\r\n\r\n");
    REQUIRE(result.entries.size() == 3);
    CHECK(std::get<RegKey>(result.entries[1]).path.name() == u"B"_s);
    CHECK(std::get<RegValue>(result.entries[2]).name == u"c"_s);
    REQUIRE(result.issues.size() == 2);
    CHECK(result.issues[0].line == 5);
    CHECK(result.issues[1].line == 6);
}

TEST_CASE("regFile_valuesBelowNoKey_areNamedAndLeftOut")
{
    const Result result = read("REGEDIT4\n\n\"a\"=dword:1\n[-HKEY_LOCAL_MACHINE\\A]\n"
                               "\"b\"=dword:2\n\n");
    CHECK(result.entries.size() == 1);
    CHECK(result.issues.size() == 2);
}

TEST_CASE("regFile_cutAnywhere_neverEndsWholeAndNeverChangesAValue")
{
    const QByteArray whole = kHead + "\"a\"=hex:01,02,\\\r\n  03,04\r\n\"s\"=\"x \\\"y\\\"\"\r\n"
                                     "\"b\"=dword:00000180\r\n@=-\r\n\r\n";
    const Result all = read(whole);
    CHECK(all.summary.endsWhole);
    CHECK(all.entries.size() == 5);
    for (qsizetype size = kHead.size() + 1; size < whole.size() - 2; ++size) {
        INFO("cut to " << size);
        const Result result = read(whole.first(size));
        CHECK_FALSE(result.summary.endsWhole);
        REQUIRE(result.entries.size() <= all.entries.size());
        for (std::size_t i = 0; i < result.entries.size(); ++i)
            CHECK(result.entries[i] == all.entries[i]);
    }
    CHECK(read(whole.first(whole.indexOf("000180") + 2)).issues.size() == 1);
    CHECK(read(whole.first(whole.indexOf("03,04") + 2)).issues.size() == 1);
}

TEST_CASE("regFile_lineEndsOfEveryKind_giveTheSame")
{
    const QByteArray whole = kHead + "\"a\"=hex:01,\\\r\n  02\r\n\r\n\"b\"=dword:1\r\n\r\n";
    const Result expected = read(whole);
    REQUIRE(expected.entries.size() == 3);
    for (const char *end : {"\n", "\r", "\r\r\n"}) {
        const Result result = read(QByteArray(whole).replace("\r\n", end));
        CHECK(result.entries == expected.entries);
        CHECK(result.summary == expected.summary);
        const QByteArray last = QByteArray(whole).chopped(2).replace("\r\n", end);
        CHECK_FALSE(read(last).summary.endsWhole);
    }
}

TEST_CASE("regFile_lineTooLong_isNamedAndHasNoHole")
{
    const QByteArray wide = "\"a\"=hex:" + QByteArray("00,").repeated(1'500'000) + "00\r\n";
    const Result result = read(kHead + wide + "\"b\"=dword:1\r\n\r\n");
    REQUIRE(result.entries.size() == 2);
    CHECK(std::get<RegValue>(result.entries[1]).name == u"b"_s);
    REQUIRE(result.issues.size() == 1);
    CHECK(result.issues[0].line == 4);
    const Result within =
        read(kHead + "\"a\"=hex:" + QByteArray("01,").repeated(100'000) + "01\r\n\r\n");
    REQUIRE(within.entries.size() == 2);
    CHECK(std::get<RegValue>(within.entries[1]).value.data == QByteArray(100'001, '\1'));
}

TEST_CASE("regFile_largerThanAChunk_isReadWholeInEveryEncoding")
{
    QString text = QString::fromUtf8(kHead);
    for (int i = 0; i < 9000; ++i)
        text += u"\"wert%1\"=\"C:\\\\Programme\\\\Überblick 状態\"\r\n"_s.arg(i);
    text += u"\r\n"_s;
    const QByteArray encodings[] = {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8()};
    for (const QByteArray &bytes : encodings) {
        const Result result = read(bytes);
        REQUIRE(result.entries.size() == 9001);
        CHECK(std::get<RegValue>(result.entries.back()).value.asString() ==
              u"C:\\Programme\\Überblick 状態"_s);
    }
}

TEST_CASE("regFile_doubleBytesAcrossChunks_areNotTornApart")
{
    const QString words = u"状態の確認"_s.repeated(8);
    QString text = QString::fromUtf8(kHead);
    for (int i = 0; i < 3000; ++i)
        text += u"\"%1\"=\"%2\"\r\n"_s.arg(QString::number(i), words);
    const Result result = read(encodeCodePage(text + u"\r\n"_s, 932).value());
    REQUIRE(result.entries.size() == 3001);
    CHECK(result.summary.endsWhole);
    for (std::size_t i = 1; i < result.entries.size(); ++i)
        REQUIRE(std::get<RegValue>(result.entries[i]).value.asString() == words);
}

TEST_CASE("regFile_firstLetterBeyondAsciiAcrossChunks_isUtf8")
{
    constexpr qsizetype kChunk = 64 * 1024;
    const QByteArray end = "\"\xC3\xB6\"=dword:1\r\n\r\n";
    const QByteArray filler(kChunk - kHead.size() - 5, 'x');
    const QByteArray bytes = kHead + ";" + filler + "\r\n" + end; // the chunk ends behind C3
    REQUIRE(bytes[kChunk - 1] == '\xC3');
    const Result result = read(bytes);
    REQUIRE(result.entries.size() == 2);
    CHECK(std::get<RegValue>(result.entries[1]).name == u"ö"_s);
}

TEST_CASE("regFile_codePageTextBehindPagesOfAscii_isRead")
{
    const QString text = QString::fromUtf8(kHead) + u"; plain\r\n"_s.repeated(60'000) +
                         u"\"größe\"=\"für später, Überblick\"\r\n\r\n"_s;
    const Result result = read(encodeCodePage(text, 1252).value());
    REQUIRE(result.entries.size() == 2);
    CHECK(std::get<RegValue>(result.entries[1]).name == u"größe"_s);
}
