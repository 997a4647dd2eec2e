// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/system/system_reports.h"
#include "tests/formats/disguise.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// Synthetic, after what Windows prints.
const char *const kScQuery = R"(
SERVICE_NAME: iphlpsvc 
        TYPE               : 30  WIN32  
        STATE              : 4  RUNNING 
                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)
        WIN32_EXIT_CODE    : 0  (0x0)
        SERVICE_EXIT_CODE  : 0  (0x0)
        CHECKPOINT         : 0x0
        WAIT_HINT          : 0x0
)";

const char *const kScQueryEx = R"(
SERVICE_NAME: NcaSvc
DISPLAY_NAME: Network Connectivity Assistant: helper
        TYPE               : 20  WIN32_SHARE_PROCESS  
        STATE              : 1  STOPPED 
        WIN32_EXIT_CODE    : 1077  (0x435)
        SERVICE_EXIT_CODE  : 0  (0x0)
        CHECKPOINT         : 0x0
        WAIT_HINT          : 0x0
        PID                : 0
        FLAGS              : 
)";

const char *const kScQc = R"([SC] QueryServiceConfig SUCCESS

SERVICE_NAME: iphlpsvc
        TYPE               : 20  WIN32_SHARE_PROCESS 
        START_TYPE         : 2   AUTO_START
        ERROR_CONTROL      : 1   NORMAL
        BINARY_PATH_NAME   : C:\Windows\System32\svchost.exe -k NetSvcs -p
        LOAD_ORDER_GROUP   : 
        TAG                : 0
        DISPLAY_NAME       : IP Helper
        DEPENDENCIES       : RpcSS
        SERVICE_START_NAME : LocalSystem
)";

const char *const kTable = R"(
Status   Name               DisplayName                           
------   ----               -----------                           
Running  iphlpsvc           IP Helper                             
Stopped  NcaSvc             Network Connectivity Assistant        
Stopped  Microsoft.Azure... Something with a long name            

)";

using State = ServiceRecord::State;
using Start = ServiceRecord::Start;

ServiceRecord service(const char16_t *name, State state, Start start = Start::Unknown)
{
    return {QStringView(name).toString(), state, start, {}};
}

} // namespace

TEST_CASE("scQuery_oneService_isRead")
{
    const auto report = parseScQuery(QString::fromUtf8(kScQuery));
    REQUIRE(report);
    CHECK(report->services == std::vector{service(u"iphlpsvc", State::Running)});
    CHECK_FALSE(report->truncated);
}

TEST_CASE("scQuery_severalWithDisplayNamesAndProcess_areRead")
{
    const auto report = parseScQuery(
        QString(QString::fromUtf8(kScQuery) + QString::fromUtf8(kScQueryEx) +
                QString::fromUtf8(kScQuery).replace(u"4  RUNNING"_s, u"3  STOP_PENDING"_s)));
    REQUIRE(report);
    CHECK(report->services == std::vector{service(u"iphlpsvc", State::Running),
                                          service(u"NcaSvc", State::Stopped),
                                          service(u"iphlpsvc", State::StopPending)});
}

TEST_CASE("scQuery_anyLabelsAndBlanks_readTheSame")
{
    const QString text = QString::fromUtf8(kScQuery) + QString::fromUtf8(kScQueryEx);
    const auto expected = parseScQuery(text);
    REQUIRE(expected);
    CHECK(parseScQuery(withCrLf(text)) == expected);
    CHECK(parseScQuery(squeezed(text)) == expected);
    for (unsigned seed = 1; seed <= 100; ++seed)
        CHECK(parseScQuery(relabelled(text, seed)) == expected);
    CHECK(parseScQuery(QString(text).replace(u"RUNNING"_s, u"WIRD_AUSGEFÜHRT"_s)) == expected);
}

TEST_CASE("scQuery_configurationOfAService_isNotClaimed")
{
    const QString text = QString::fromUtf8(kScQc);
    CHECK_FALSE(parseScQuery(text));
    CHECK_FALSE(parseScQuery(text.sliced(text.indexOf(u"SERVICE_NAME"))));
    CHECK_FALSE(
        parseScQuery(QString(QString::fromUtf8(kScQuery) + text.sliced(text.indexOf(u"SERVICE")))));
    CHECK_FALSE(parseGetService(text));
    CHECK_FALSE(parseScQuery(u"NAME: x\nTYPE : 20  WIN32\nSTART_TYPE : 2   AUTO_START\nTAG : 0"));
}

TEST_CASE("scQuery_cutInTheMiddle_isNotClaimed")
{
    QString text = QString::fromUtf8(kScQuery) + QString::fromUtf8(kScQueryEx);
    text.truncate(text.lastIndexOf(u"STATE"));
    CHECK_FALSE(parseScQuery(text));
    CHECK_FALSE(parseScQuery(u""));
}

TEST_CASE("scQuery_missingService_isToldByItsNumber")
{
    CHECK(saysServiceDoesNotExist(
        u"[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n\r\nThe specified service does "
        u"not exist as an installed service.\r\n\r\n"));
    CHECK(saysServiceDoesNotExist(u"\n[SC] EnumQueryServicesStatus:OpenService FEHLER 1060:\n\nx"));
    CHECK_FALSE(saysServiceDoesNotExist(u"[SC] OpenService FAILED 5:\n\nAccess is denied. 1060"));
    CHECK_FALSE(saysServiceDoesNotExist(u"1060"));
    CHECK_FALSE(saysServiceDoesNotExist(u""));
    CHECK_FALSE(saysServiceDoesNotExist(QString::fromUtf8(kScQuery)));
}

TEST_CASE("getService_table_isReadWithoutCutNames")
{
    const QString text = QString::fromUtf8(kTable);
    const auto expected = parseGetService(text);
    REQUIRE(expected);
    CHECK(expected->services ==
          std::vector{service(u"iphlpsvc", State::Running), service(u"NcaSvc", State::Stopped)});
    CHECK(expected->truncated);
    CHECK(parseGetService(withCrLf(text)) == expected);
    CHECK(parseGetService(squeezed(text)) == expected);
    CHECK(parseGetService(QString(text).replace(u"..."_s, u"…"_s)) == expected);
}

TEST_CASE("getService_tableWithStartTypes_isRead")
{
    const auto report = parseGetService(u"Name     Status StartType\n----     ------ ---------\n"
                                        u"iphlpsvc Running Automatic\nNcaSvc  Stopped    Manual\n");
    REQUIRE(report);
    CHECK(report->services == std::vector{service(u"iphlpsvc", State::Running, Start::Automatic),
                                          service(u"NcaSvc", State::Stopped, Start::Manual)});
}

TEST_CASE("getService_list_isRead")
{
    const QString text =
        u"\n\nName                : iphlpsvc\nRequiredServices    : {RpcSS, winmgmt,"
        u" tcpip}\nDisplayName         : IP Helper\nStatus              : Running\n"
        u"StartType           : Automatic\n\nName : x\nStatus : Paused\n\n"_s;
    const auto expected = parseGetService(text);
    REQUIRE(expected);
    CHECK(expected->services == std::vector{service(u"iphlpsvc", State::Running, Start::Automatic),
                                            service(u"x", State::Paused)});
    CHECK(parseGetService(withCrLf(text)) == expected);
    CHECK(parseGetService(squeezed(text)) == expected);
}

TEST_CASE("getService_otherObjects_areNotClaimed")
{
    CHECK_FALSE(
        parseGetService(u"Status    : Error\nSubstatus : CouldNotContactDirectAccessServer"));
    CHECK_FALSE(parseGetService(u"Status Name\n------ ----\nUp     Ethernet\n"));
    CHECK_FALSE(parseGetService(u"Status Name\n------ ----\n"));
}

TEST_CASE("services_damagedTexts_neverCrash")
{
    std::mt19937 random(1060);
    const QString sources[] = {QString::fromUtf8(kScQuery), QString::fromUtf8(kScQueryEx),
                               QString::fromUtf8(kTable)};
    for (int i = 0; i < 600; ++i) {
        const QString text = mutated(sources[random() % std::size(sources)], random);
        const bool sc = parseScQuery(text).has_value();
        CHECK_FALSE((sc && parseGetService(text)));
        (void)saysServiceDoesNotExist(text);
    }
}
