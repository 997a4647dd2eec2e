// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/system/hotfixes.h"
#include "diagnostics/formats/system/system_reports.h"
#include "tests/formats/printed.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// Synthetic, after what sc prints.
const QString kConfig = u"[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: iphlpsvc\n"
                        u"        TYPE               : 20  WIN32_SHARE_PROCESS \n"
                        u"        START_TYPE         : 2   AUTO_START  (DELAYED)\n"
                        u"        ERROR_CONTROL      : 1   NORMAL\n"
                        u"        BINARY_PATH_NAME   : C:\\Windows\\System32\\svchost.exe -k N\n"
                        u"        LOAD_ORDER_GROUP   : \n        TAG                : 0\n"
                        u"        DISPLAY_NAME       : IP Helper\n"
                        u"        DEPENDENCIES       : RpcSS\n"
                        u"                           : winmgmt\n"
                        u"        SERVICE_START_NAME : LocalSystem\n"_s;

using Start = ServiceRecord::Start;
using State = ServiceRecord::State;

} // namespace

TEST_CASE("wmicQfe_tableAndCsvAndList_areRead")
{
    CHECK(parseWmicQfe(printed("wmic_qfe.txt")) ==
          HotfixReport{{u"KB4580419"_s, u"KB2966807"_s, u"KB5000802"_s}, true});
    CHECK(parseWmicQfe(printed("wmic_qfe.csv")) ==
          HotfixReport{{u"KB4580419"_s, u"KB2966807"_s}, true});
    CHECK(parseWmicQfe(u"HotFixID   \r\r\nKB2966807  \r\r\nKB4580419  \r\r\n\r\r\n") ==
          HotfixReport{{u"KB2966807"_s, u"KB4580419"_s}, true});
    CHECK(parseWmicQfe(u"HotFixID  InstalledOn\nKB2966807 5/9/2014\n")->hotfixes.size() == 1);
    CHECK(parseWmicQfe(u"\n\nCaption=http://x/?kbid=1\nHotFixID=KB1\nStatus=\n\n\nCaption=\n"
                       u"HotFixID=KB22\nStatus=\n") == HotfixReport{{u"KB1"_s, u"KB22"_s}, true});
}

TEST_CASE("wmicQfe_anySpacingAndEncoding_readsTheSame")
{
    const char *name = GENERATE("wmic_qfe.txt", "wmic_qfe.csv");
    const QString text = printed(name);
    const auto expected = parseWmicQfe(text);
    REQUIRE(expected);
    for (const QString &variant : asFiles(text, 850) + spacings(text))
        CHECK(parseWmicQfe(variant) == expected);
    CHECK(parseWmicQfe(QString(text).replace(u"\n"_s, u"\r\r\n"_s)) == expected);
}

TEST_CASE("wmicQfe_cutCsv_isNotWhole")
{
    const QString text = printed("wmic_qfe.csv");
    const auto cut = parseWmicQfe(text.first(text.lastIndexOf(u"CONTOSO")));
    REQUIRE(cut);
    CHECK_FALSE(cut->whole);
    CHECK(cut->hotfixes.size() == 2);
}

TEST_CASE("wmicQfe_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseWmicQfe(u""));
    CHECK_FALSE(parseWmicQfe(u"HotFixID"));
    CHECK_FALSE(parseWmicQfe(u"HotFixID is a word\nKB123456\n"));
    CHECK_FALSE(parseWmicQfe(u"KB123456\nKB123457\n"));
    CHECK_FALSE(parseWmicQfe(u"Source  Description  HotFixID  InstalledBy  InstalledOn\n"
                             u"------  -----------  --------  -----------  -----------\n"
                             u"PC1     Update       KB123456  SYSTEM       1/1/2020\n"));
    CHECK_FALSE(parseWmicQfe(u"HotFixID  Name\nsome prose about KB numbers\nand more\nand more\n"));
    std::mt19937 random(2966807);
    for (int i = 0; i < 400; ++i)
        (void)parseWmicQfe(mutated(printed(i % 2 ? "wmic_qfe.txt" : "wmic_qfe.csv"), random));
}

TEST_CASE("scConfig_startType_isRead")
{
    const std::vector expected{ServiceRecord{u"iphlpsvc"_s, State::Unknown, Start::Automatic, {}}};
    const auto report = parseScConfig(kConfig);
    REQUIRE(report);
    CHECK(report->services == expected);
    const QString disabled = QString(kConfig)
                                 .replace(u"2   AUTO_START  (DELAYED)"_s, u"4   DISABLED"_s)
                                 .replace(u"iphlpsvc"_s, u"NcaSvc"_s);
    const auto both = parseScConfig(QString(kConfig + u'\n' + disabled));
    REQUIRE(both);
    REQUIRE(both->services.size() == 2);
    CHECK(both->services[1].start == Start::Disabled);
    for (const QString &variant : asFiles(kConfig, 850) + spacings(kConfig))
        CHECK(parseScConfig(variant)->services == expected);
    for (unsigned seed = 1; seed <= 100; ++seed)
        CHECK(parseScConfig(relabelled(kConfig.sliced(33), seed))->services == expected);
}

TEST_CASE("scConfig_andScQuery_areNeverConfused")
{
    const QString query = u"SERVICE_NAME: iphlpsvc\n TYPE : 30  WIN32\n STATE : 4  RUNNING\n"
                          u" (STOPPABLE)\n WIN32_EXIT_CODE : 0  (0x0)\n"
                          u" SERVICE_EXIT_CODE : 0  (0x0)\n CHECKPOINT : 0x0\n WAIT_HINT : 0x0\n"_s;
    REQUIRE(parseScQuery(query));
    CHECK_FALSE(parseScConfig(query));
    CHECK_FALSE(parseScQuery(kConfig));
    CHECK_FALSE(parseScConfig(QString(query + kConfig)));
    CHECK_FALSE(parseScConfig(QString(kConfig + query)));
    CHECK_FALSE(parseScConfig(u"[SC] OpenService FAILED 5:\n\nAccess is denied.\n"));
    CHECK_FALSE(parseScConfig(u""));
    std::mt19937 random(5);
    for (int i = 0; i < 400; ++i) {
        const QString text = mutated(i % 2 ? kConfig : query, random);
        CHECK_FALSE((parseScConfig(text) && parseScQuery(text)));
    }
}
