// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/powershell/powershell_objects.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// Synthetic, after what PowerShell prints.
const QString kList = u"\n\nName     : iphlpsvc\nServers  : {10.0.0.1, 10.0.0.2}\nOn       : True\n"
                      u"Comment  : \nCimClass : root/StandardCimv2:MSFT_X\n\n"
                      u"Name     : NcaSvc\nServers  : \nOn       : False\nComment  : a: b\n\n"_s;
const QString kTable = u"\nName     Servers              On    Comment\n"
                       u"----     -------              --    -------\n"
                       u"iphlpsvc {10.0.0.1, 10.0.0.2} True         \n"
                       u"NcaSvc                        False a: b   \n\n"_s;
const QString kObjects =
    uR"({"Name":"iphlpsvc","Servers":["10.0.0.1","10.0.0.2"],"On":true,"Comment":null,)"
    uR"("CimClass":{"CimClassName":"X","Deep":{"a":[1,[2]]}},"Nested":[{"a":1}]},)"
    uR"({"Name":"NcaSvc","Servers":null,"On":false,"Comment":"a: b"})"_s;

void checkBoth(const std::optional<std::vector<PsRecord>> &records)
{
    REQUIRE(records);
    REQUIRE(records->size() == 2);
    const PsRecord &first = records->front();
    CHECK(first.text(u"name") == u"iphlpsvc"_s);
    CHECK(first.text(u"Servers") == u"{10.0.0.1, 10.0.0.2}"_s);
    CHECK(first.list(u"Servers") == QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s});
    CHECK(first.truth(u"On") == true);
    CHECK(first.has(u"Comment"));
    CHECK(first.list(u"Comment").isEmpty());
    CHECK_FALSE(first.has(u"CimClass"));
    CHECK_FALSE(first.has(u"Nested"));
    CHECK(records->back().truth(u"On") == false);
    CHECK(records->back().list(u"Comment") == QStringList{u"a: b"_s});
    CHECK(records->back().list(u"Servers").isEmpty());
}

} // namespace

TEST_CASE("readPsObjects_listTableAndJson_giveTheSameObjects")
{
    const QStringList wordy{u"Servers"_s, u"Comment"_s};
    for (const QString &text : asSent(kList))
        checkBoth(readPsObjects(text));
    for (const QString &text : asSent(kTable))
        checkBoth(readPsObjects(text, wordy));
    for (const QString &text : asSent(u'[' + kObjects + u']'))
        checkBoth(readPsObjects(text));
    checkBoth(readPsObjects(u"{\"value\":["_s + kObjects + u"],\n\"Count\":  2}\n"_s));
    checkBoth(readPsObjects(squeezed(kList)));
    CHECK(readPsObjects(kList)->front().line == 3);
}

TEST_CASE("readPsObjects_everyLineEndDoubled_isStillOneObject")
{
    QString doubled = u"Namespace : .corp\nServers :\nEnabled : False\n"_s;
    doubled.replace(u'\n', u"\n\n"_s);
    const auto records = readPsObjects(doubled);
    REQUIRE(records);
    CHECK(records->size() == 1);
}

TEST_CASE("psValue_arraysAndCutValues_areToldApart")
{
    CHECK(psValue(u"{a, b, c, d...}") ==
          PsValue{u"{a, b, c, d...}"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, true});
    CHECK(psValue(u"{a, b, lon...") == PsValue{u"{a, b, lon..."_s, {u"a"_s, u"b"_s}, true});
    CHECK(psValue(u"{a, b\u2026}").list == QStringList{u"a"_s, u"b"_s});
    CHECK(psValue(u"Cisco Cli...").cut);
    CHECK(psValue(u"{}").list.isEmpty());
    CHECK(psValue(u"{{a, b}, {c}}").list == QStringList{u"{a, b}"_s, u"{c}"_s});
    CHECK(psValue(u"{4d36e972-e325-11ce-bfc1-08002be10318}").list.size() == 1);
    CHECK(psValue(u"{4d36e972-e325-11ce-bfc1-08002be10318}").list[0].startsWith(u'{'));
    CHECK(psValue(u"@{a=b; c=d}").list == QStringList{u"@{a=b; c=d}"_s});
}

TEST_CASE("readPsObjects_wrappedArray_keepsItsElements")
{
    const auto records = readPsObjects(u"Servers : {10.0.0.1,\n          10.0.0.2}\nName : x\n"_s);
    REQUIRE(records);
    CHECK(records->front().list(u"Servers") == QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s});
}

TEST_CASE("readPsJson_numbersOfAnySize_stayWhatTheyAre")
{
    const auto records =
        readPsJson(u"{\"a\":123456789012345678901234567890,\"b\":-1.5E+3,\"c\":0}");
    REQUIRE(records);
    CHECK(records->front().text(u"a") == u"123456789012345678901234567890"_s);
    CHECK(records->front().text(u"b") == u"-1.5E+3"_s);
    CHECK(records->front().numbersForWords);
}

TEST_CASE("readPsJson_stringsWithEscapes_areUnescaped")
{
    const auto records =
        readPsJson(uR"({"a":"ROOT\\*IPHTTPS\\0000","b":"\u003cb\u003e \"x\" \/\t"})");
    REQUIRE(records);
    CHECK(records->front().text(u"a") == u"ROOT\\*IPHTTPS\\0000"_s);
    CHECK(records->front().text(u"b") == u"<b> \"x\" /\t"_s);
}

TEST_CASE("readPsJson_hostileJson_isNotUnderstood")
{
    const char16_t *const cases[] = {u"",
                                     u"{",
                                     u"[",
                                     u"1",
                                     u"\"x\"",
                                     u"[1,2]",
                                     u"[]",
                                     u"{\"a\":1}x",
                                     u"{\"a\":tru}",
                                     u"{\"a\":1,}",
                                     u"{a:1}",
                                     u"{\"a\" 1}",
                                     u"[{},]",
                                     u"{\"a\":\"x",
                                     u"{\"a\":\"\\",
                                     u"{\"a\":1.",
                                     u"{\"a\":\"\\u12",
                                     u"{\"a\":\"\\q\"}",
                                     u"[{\"a\":1},2]",
                                     u"[[{\"a\":1}]]",
                                     u"{\"Status\":1,\"status\":2}",
                                     u"{\"a\":1,\"a\":1}",
                                     u"{\"a\":--}"};
    for (const char16_t *text : cases) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(readPsJson(QStringView(text)));
    }
    for (const QString &open : {u"["_s, u"{\"a\":"_s, u"[{\"value\":"_s})
        CHECK_FALSE(readPsJson(open.repeated(100'000)));
    CHECK_FALSE(readPsJson(u"{\"a\":"_s.repeated(200) + u"1"_s + u"}"_s.repeated(200)));
    CHECK(readPsJson(u"{\"a\":"_s.repeated(50) + u"1"_s + u"}"_s.repeated(50)));
}

TEST_CASE("readPsJson_moreThanAnyCmdletGives_isGivenUp")
{
    CHECK(readPsJson(u"["_s + u"{},"_s.repeated(1000) + u"{}]"_s));
    CHECK_FALSE(readPsJson(u"[{\"a\":["_s + u"1,"_s.repeated(200'000) + u"1]}]"_s));
}

TEST_CASE("readPsJson_cutJson_isNotUnderstood")
{
    for (const QString &text : cutEverywhere(u'[' + kObjects + u']'))
        CHECK_FALSE(readPsJson(text));
}

TEST_CASE("readPsObjects_damagedTexts_neverHang")
{
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i)
        for (const QString &text : {kList, kTable, QString(u'[' + kObjects + u']')})
            (void)readPsObjects(mutated(text, random));
}

TEST_CASE("readPsObjects_squeezedTableWithSeveralWordyColumns_isNotGuessedAt")
{
    const auto records = readPsObjects(squeezed(kTable), {u"Servers"_s, u"Comment"_s});
    REQUIRE(records);
    for (const PsRecord &record : *records)
        CHECK(record.properties.empty());
}
