// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/system/hotfixes.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// After the example of Get-HotFix in Microsoft's pages; one user name is cut, one row wrapped.
const QString kTable =
    u"\nSource        Description      HotFixID      InstalledBy          InstalledOn\n"
    u"------        -----------      --------      -----------          -----------\n"
    u"DESKTOP-RG... Update           KB2966807     NT AUTHORITY\\SYSTEM  5/16/2019 12:00:00 AM\n"
    u"DESKTOP-RG... Security Update  KB4470788                          1/22/2019 12:00:00\nAM\n"
    u"DESKTOP-RG... Update           KB4480056     EC2AMAZ-5M13VM2\\A... 1/24/2019 12:00:00 AM\n\n"_s;
const QString kList =
    u"\nDescription         : Update\nFixComments         : \nHotFixID            : KB2966807\n"
    u"InstalledBy         : NT AUTHORITY\\SYSTEM\nInstalledOn         : 5/16/2019 12:00:00 AM\n\n"
    u"Description         : Security Update\nHotFixID            : KB4470788\n"
    u"InstalledBy         : \nInstalledOn         : 1/22/2019 12:00:00 AM\n\n"
    u"Description         : Update\nHotFixID            : KB4480056\n\n"_s;
const QString kJson = uR"([{"Source":"PC","Description":"Update","HotFixID":"KB2966807",)"
                      uR"("InstalledOn":{"value":"\/Date(1557957600000)\/","DisplayHint":2}},)"
                      uR"({"HotFixID":"KB4470788"},{"HotFixID":"kb4480056"}])"_s;

const HotfixReport kExpected{{u"KB2966807"_s, u"KB4470788"_s, u"KB4480056"_s}, true};

} // namespace

TEST_CASE("getHotFix_tableListAndJson_giveTheSame")
{
    for (const QString &form : {kTable, kList, kJson})
        for (const QString &text : asSent(form)) {
            CHECK(parseGetHotFix(text) == kExpected);
            CHECK(parseGetHotFix(squeezed(text)) == kExpected);
        }
}

TEST_CASE("getHotFix_descriptionsInAnyLanguage_changeNothing")
{
    std::mt19937 random(3);
    for (int i = 0; i < 50; ++i) {
        QString table = kTable;
        QString list = kList;
        for (const QString &words : {u"Security Update"_s, u"Update"_s}) {
            const QString other = randomWord(random);
            table.replace(words, other.leftJustified(words.size()).left(words.size()));
            list.replace(words, other);
        }
        CHECK(parseGetHotFix(table) == kExpected);
        CHECK(parseGetHotFix(list) == kExpected);
    }
}

TEST_CASE("getHotFix_rowsThatWereCut_areNotTheWholeList")
{
    const auto cut =
        parseGetHotFix(u"Source Description HotFixID\n------ ----------- --------\nPC Update KB1\n"
                       u"PC Update KB2966...\n"_s);
    REQUIRE(cut);
    CHECK(*cut == HotfixReport{{u"KB1"_s}, false});
    const auto unnamed = parseGetHotFix(uR"([{"HotFixID":"KB1"},{"HotFixID":""}])"_s);
    REQUIRE(unnamed);
    CHECK_FALSE(unnamed->whole);
}

TEST_CASE("getHotFix_otherTexts_areNotClaimed")
{
    for (const QString &text :
         {u"HotFixID\n"_s, u"HotFixID : \n"_s, u"HotFixID  InstalledOn\nKB1  1/1/2019\n"_s,
          u"Description : HotFixID KB1\n"_s, u"HotFixID=KB2966807\n"_s,
          u"{\"Description\":\"HotFixID\"}"_s})
        CHECK_FALSE(parseGetHotFix(text));
    for (const QString &text : cutEverywhere(kJson))
        CHECK_FALSE(parseGetHotFix(text));
}
