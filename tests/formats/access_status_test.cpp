// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/access/access_status.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// Synthetic, after the properties of MSFT_DAConnectionStatus and
// MSFT_DAClientExperienceConfiguration.
const QString kStatusList =
    u"\n\nStatus    : ActionableError\nSubstatus : InternetConnectivityDown\n\n\n"_s;
const QString kStatusTable = u"\nStatus          Substatus\n------          ---------\n"
                             u"ActionableError InternetConnectivityDown\n\n"_s;
const QString kStatusJson =
    u"{\n    \"Status\":  \"ActionableError\",\n    \"Substatus\":  \"InternetConnectivityDown\"\n}"_s;

const QString kApplied =
    u"\nDescription                      : DA Client Settings\n"
    u"CorporateResources               : {HTTP:http://directaccess-webprobehost.corp.contoso.com, "
    u"PING:fd00::1}\n"
    u"IPsecTunnelEndpoints             : {PING:fd00:1::1, PING:fd00:1::2}\n"
    u"CustomCommands                   : \nPreferLocalNamesAllowed          : False\n"
    u"UserInterface                    : True\nPassiveMode                      : False\n"
    u"SupportEmail                     : help@contoso.com\n"
    u"FriendlyName                     : Workplace Connection\n"
    u"ManualEntryPointSelectionAllowed : True\nGslbFqdn                         : \n"
    u"ForceTunneling                   : Default\n\n"_s;
const QString kAppliedTable =
    u"\nFriendlyName         ManualEntryPointSelectionAllowed CorporateResources\n"
    u"------------         -------------------------------- ------------------\n"
    u"Workplace Connection True                             {HTTP:http://a.corp.contoso.com}\n"_s;
const QString kAppliedJson = uR"({"FriendlyName":"Workplace Connection","SupportEmail":null,)"
                             uR"("ManualEntryPointSelectionAllowed":true,"CorporateResources":)"
                             uR"({"value":["HTTP:http://a.corp.contoso.com"],"Count":1},)"
                             uR"("CimSystemProperties":{"Namespace":"root"}})"_s;
const QString kEmpty =
    u"\nCorporateResources               : \nIPsecTunnelEndpoints             : \n"
    u"CustomCommands                   : \nPreferLocalNamesAllowed          : False\n"
    u"UserInterface                    : False\nSupportEmail                     : \n"
    u"FriendlyName                     : \nManualEntryPointSelectionAllowed : False\n"
    u"GslbFqdn                         : \nForceTunneling                   : Default\n"_s;

} // namespace

TEST_CASE("daConnectionStatus_listTableAndJson_giveTheSame")
{
    const DirectAccessStatus expected{u"ActionableError"_s, u"InternetConnectivityDown"_s};
    for (const QString &form : {kStatusList, kStatusTable, kStatusJson})
        for (const QString &text : asSent(form)) {
            CHECK(parseGetDaConnectionStatus(text) == expected);
            CHECK(parseGetDaConnectionStatus(squeezed(text)) == expected);
        }
}

TEST_CASE("daConnectionStatus_numbersOfJson_stayDigits")
{
    const auto status =
        parseGetDaConnectionStatus(u"{\"Status\":3,\"Substatus\":7,\"PSComputerName\":null}"_s);
    REQUIRE(status);
    CHECK(*status == DirectAccessStatus{u"3"_s, u"7"_s});
    CHECK(status->isNumbered());
    // Format-List always has the words.
    CHECK_FALSE(parseGetDaConnectionStatus(u"Status : 3\nSubstatus : 7\n"_s));
}

TEST_CASE("daConnectionStatus_sampleFromTheWild_isRead")
{
    const QString text =
        QString::fromUtf8(fixture(u"samples/daconnectionstatus_could_not_contact_en.txt"_s));
    CHECK(parseGetDaConnectionStatus(text) ==
          DirectAccessStatus{u"Error"_s, u"CouldNotContactDirectAccessServer"_s});
}

TEST_CASE("daConnectionStatus_otherTexts_areNotClaimed")
{
    for (const QString &text :
         {u"Status : Error\n"_s, u"Substatus : None\n"_s,
          u"Status : not good\nSubstatus : None\n"_s, u"Status :\nSubstatus :\n"_s,
          u"Error / Substatus: CouldNotContact\n"_s, u"{\"Status\":-1,\"Substatus\":1}"_s,
          u"{\"Status\":99999999999999999999,\"Substatus\":1}"_s,
          QString(kStatusList + kStatusList)})
        CHECK_FALSE(parseGetDaConnectionStatus(text));
}

TEST_CASE("daConnectionStatus_cutOutput_isNeverAnotherStatus")
{
    for (const QString &text : cutEverywhere(kStatusJson))
        CHECK_FALSE(parseGetDaConnectionStatus(text));
    for (const QString &text : cutEverywhere(kStatusList)) {
        const auto status = parseGetDaConnectionStatus(text);
        if (status)
            CHECK(status->status == u"ActionableError"_s);
    }
}

TEST_CASE("daClientExperience_applied_isToldByItsTexts")
{
    for (const QString &text : asSent(kApplied)) {
        const auto settings = parseGetDaClientExperience(text);
        REQUIRE(settings);
        CHECK(settings->applied);
        CHECK(settings->friendlyName == u"Workplace Connection"_s);
        CHECK(settings->corporateResources.size() == 2);
        CHECK(settings->manualEntryPointAllowed == true);
        CHECK(parseGetDaClientExperience(squeezed(text)) == settings);
    }
}

TEST_CASE("daClientExperience_listTableAndJson_giveTheSame")
{
    const DirectAccessSettings expected{
        true, u"Workplace Connection"_s, {u"HTTP:http://a.corp.contoso.com"_s}, true};
    for (const QString &form : {kAppliedTable, kAppliedJson})
        for (const QString &text : asSent(form)) {
            CHECK(parseGetDaClientExperience(text) == expected);
            CHECK(parseGetDaClientExperience(squeezed(text)) == expected);
        }
}

TEST_CASE("daClientExperience_withoutAnyText_isNotApplied")
{
    for (const QString &text : asSent(kEmpty))
        CHECK(parseGetDaClientExperience(text) == DirectAccessSettings{false, {}, {}, false});
    CHECK(parseGetDaClientExperience(uR"({"CorporateResources":null,"FriendlyName":null})"_s) ==
          DirectAccessSettings());
    CHECK(parseGetDaClientExperience(uR"({"CorporateResources":[],"FriendlyName":""})"_s) ==
          DirectAccessSettings());
}

TEST_CASE("daClientExperience_multiSiteOfAServer_isNotClaimed")
{
    CHECK_FALSE(parseGetDaClientExperience(
        u"EnterpriseName                   : Company Enterprise\n"
        u"GslbFqdn                         : directaccessglobalsite.contoso.com\n"
        u"ManualEntryPointSelectionAllowed : Enabled\n"
        u"DAEntryPoints                    : Entry Point 1\n"_s));
}
