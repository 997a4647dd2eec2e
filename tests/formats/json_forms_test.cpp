// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/devices/device_listing.h"
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/tunnels/tunnels.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

// What ConvertTo-Json makes of cmdlets that are also read as list and table.

TEST_CASE("getService_json_isTheSameAsTheTable")
{
    const auto table = parseGetService(u"Status   Name               DisplayName\n"
                                       u"------   ----               -----------\n"
                                       u"Running  iphlpsvc           IP Helper\n"
                                       u"Stopped  NcaSvc             Network Connectivity\n"_s);
    REQUIRE(table);
    // Synthetic: Windows PowerShell 5 writes the numbers of ServiceControllerStatus.
    const QString json = uR"([{"CanStop":true,"DisplayName":"IP Helper","Name":"iphlpsvc",)"
                         uR"("ServicesDependedOn":[{"Name":"RpcSs","Status":4}],"Status":4},)"
                         uR"({"Name":"NcaSvc","Status":1,"RequiredServices":null}])"_s;
    for (const QString &text : asSent(json))
        CHECK(parseGetService(text) == table);
    const auto words =
        parseGetService(uR"({"Name":"iphlpsvc","Status":"Running","StartType":2})"_s);
    REQUIRE(words);
    CHECK(words->services.front().state == ServiceRecord::State::Running);
    CHECK(words->services.front().start == ServiceRecord::Start::Automatic);
}

TEST_CASE("getService_numbersWhereWordsBelong_areNotClaimed")
{
    CHECK_FALSE(parseGetService(u"Name : iphlpsvc\nStatus : 4\n"_s));
    CHECK_FALSE(parseGetService(uR"({"Name":"iphlpsvc","Status":0})"_s));
    CHECK_FALSE(parseGetService(uR"({"Name":"iphlpsvc","Status":8})"_s));
    CHECK_FALSE(parseGetService(uR"({"Name":"iphlpsvc","Status":"OK","State":"Running"})"_s));
    CHECK_FALSE(parseGetService(uR"({"Status":4})"_s));
}

TEST_CASE("getNetIpHttpsState_json_isTheSameAsTheList")
{
    const QString list = u"LastErrorCode   : 1603\nInterfaceStatus : Failed to connect\n"_s;
    auto expected = parseGetNetIpHttpsState(list);
    REQUIRE(expected);
    for (const QString &text :
         asSent(u"{ \"LastErrorCode\":  1603, \"InterfaceStatus\":  \"Failed to connect\" }"_s))
        CHECK(parseGetNetIpHttpsState(text) == expected);
    CHECK_FALSE(parseGetNetIpHttpsState(uR"({"LastErrorCode":1603})"_s));
    CHECK_FALSE(parseGetNetIpHttpsState(
        uR"({"LastErrorCode":99999999999999999999,"InterfaceStatus":"x"})"_s));
}

TEST_CASE("getPnpDevice_json_isTheSameAsTheList")
{
    const auto list = parseDeviceListing(
        u"FriendlyName           : Microsoft IP-HTTPS Platform Adapter\n"
        u"InstanceId             : ROOT\\*IPHTTPS\\0000\nStatus                 : Error\n"
        u"ConfigManagerErrorCode : CM_PROB_DISABLED\n"
        u"ClassGuid              : {4D36E972-E325-11CE-BFC1-08002BE10318}\n"
        u"HardwareID             : {*IPHTTPS}\nPNPClass               : Net\n"
        u"Present                : True\nService                : tunnel\n"_s,
        u"");
    REQUIRE(list);
    const QString json =
        uR"({"FriendlyName":"Microsoft IP-HTTPS Platform Adapter","InstanceId":)"
        uR"("ROOT\\*IPHTTPS\\0000","Status":"Error","ConfigManagerErrorCode":22,"ClassGuid":)"
        uR"("{4d36e972-e325-11ce-bfc1-08002be10318}","HardwareID":["*IPHTTPS"],"PNPClass":"Net",)"
        uR"("Present":true,"Service":"tunnel","CimClass":{"CimClassName":"Win32_PnPEntity"}})"_s;
    for (const QString &text : asSent(json))
        CHECK(parseDeviceListing(text, u"") == list);
}

TEST_CASE("jsonForms_cut_areNotUnderstood")
{
    const QString json = uR"([{"Name":"iphlpsvc","Status":4,"LastErrorCode":0,)"
                         uR"("InstanceId":"ROOT\\*IPHTTPS\\0000"}])"_s;
    for (const QString &text : cutEverywhere(json)) {
        CHECK_FALSE(parseGetService(text));
        CHECK_FALSE(parseGetNetIpHttpsState(text));
        CHECK_FALSE(parseDeviceListing(text, u""));
    }
}
