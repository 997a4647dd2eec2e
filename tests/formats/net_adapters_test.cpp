// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/access/net_adapters.h"
#include "diagnostics/formats/devices/device_listing.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// After what a German Windows 10 printed; the words of Status are English in it.
const QString kTable =
    u"\nName                      InterfaceDescription                    ifIndex Status       "
    u"MacAddress             LinkSpeed\n"
    u"----                      --------------------                    ------- ------       "
    u"----------             ---------\n"
    u"Ethernet 2                Cisco AnyConnect Secure Mobility Cli...      25 Not Present  "
    u"00-05-9A-FF-FF-FF          0 bps\n"
    u"WLAN                      Intel(R) Dual Band Wireless-AC 8265          22 Up           "
    u"A0-AF-BD-FF-FF-FF     866.7 Mbps\n"
    u"vEthernet (Default Swi... Hyper-V Virtual Ethernet Adapter             64 Up           "
    u"00-15-5D-FF-FF-FF        10 Gbps\n"
    u"LAN-Verbindung 2          Wintun Userspace Tunnel                       4 Disconnected "
    u"                        100 Gbps\n\n"_s;
const QString kList =
    u"\nName                       : WLAN\n"
    u"InterfaceDescription       : Intel(R) Dual Band Wireless-AC 8265\n"
    u"InterfaceIndex             : 22\nMacAddress                 : A0-AF-BD-FF-FF-FF\n"
    u"MediaType                  : Native 802.11\nPhysicalMediaType          : Native 802.11\n"
    u"InterfaceOperationalStatus : Up\nAdminStatus                : Up\n"
    u"LinkSpeed(Mbps)            : 866.7\nMediaConnectionState       : Connected\n"
    u"ConnectorPresent           : True\n"
    u"DriverInformation          : Driver Date 2021-07-14 Version 1168.1.714.2021 NDIS 6.85\n\n"_s;
const QString kJson =
    uR"([{"Name":"WLAN","InterfaceDescription":"Intel(R) Dual Band Wireless-AC 8265",)"
    uR"("InterfaceIndex":22,"Status":"Up","MediaConnectState":1,"InterfaceOperationalStatus":1,)"
    uR"("InterfaceGuid":"{0B8F8A6C-3D2E-4C6B-9F35-0A4B3C2D1E0F}","PnPDeviceID":"PCI\\VEN_1\\2"},)"
    uR"({"Name":"iphttpsinterface","InterfaceDescription":"Microsoft IP-HTTPS Platform Adapter",)"
    uR"("Status":"Not Present","MediaConnectState":0,"PnPDeviceID":"SWD\\IP_TUNNEL_VBUS\\X_0",)"
    uR"("InterfaceGuid":"{22222222-3D2E-4C6B-9F35-0A4B3C2D1E0F}"}])"_s;

const ListedAdapter kWlan{u"WLAN"_s, u"Intel(R) Dual Band Wireless-AC 8265"_s, {}, u"Up"_s, true};

} // namespace

TEST_CASE("netAdapter_table_isReadWithoutItsCutNames")
{
    for (const QString &text : asSent(kTable)) {
        const auto adapters = parseGetNetAdapter(text);
        REQUIRE(adapters);
        REQUIRE(adapters->size() == 3);
        CHECK(adapters->at(0).status == u"Not Present"_s);
        CHECK(adapters->at(0).connected == false);
        CHECK(adapters->at(1) == kWlan);
        CHECK(adapters->at(2).name == u"LAN-Verbindung 2"_s);
        CHECK(adapters->at(2).connected == false);
    }
}

TEST_CASE("netAdapter_squeezedTable_isNotGuessedAt")
{
    // Where a name ends and a description begins was told by the blanks alone.
    CHECK_FALSE(parseGetNetAdapter(squeezed(kTable)));
}

TEST_CASE("netAdapter_listAndJson_giveTheSame")
{
    for (const QString &text : asSent(kList)) {
        CHECK(parseGetNetAdapter(text) == std::vector{kWlan});
        CHECK(parseGetNetAdapter(squeezed(text)) == std::vector{kWlan});
    }
    for (const QString &text : asSent(kJson)) {
        const auto adapters = parseGetNetAdapter(text);
        REQUIRE(adapters);
        REQUIRE(adapters->size() == 2);
        ListedAdapter wlan = adapters->front();
        CHECK(wlan.interfaceGuid == u"{0b8f8a6c-3d2e-4c6b-9f35-0a4b3c2d1e0f}"_s);
        wlan.interfaceGuid.clear();
        CHECK(wlan == kWlan);
        CHECK(adapters->back().connected == false);
    }
}

TEST_CASE("netAdapter_notPresent_isNoDevice")
{
    CHECK_FALSE(parseDeviceListing(kJson, u"Get-NetAdapter | ConvertTo-Json"));
    CHECK_FALSE(parseDeviceListing(kTable, u"Get-NetAdapter"));
    CHECK_FALSE(parseDeviceListing(u"Name : iphttpsinterface\nInterfaceDescription : Microsoft\n"
                                   u"Status : Unknown\nPnPDeviceID : SWD\\IP_TUNNEL_VBUS\\X_0\n"_s,
                                   u""));
}

TEST_CASE("netAdapter_namesInOtherScripts_areRead")
{
    QString list = kList;
    list.replace(u"WLAN"_s, u"本地连接* 11"_s);
    for (const QString &text : asSent(list)) {
        const auto adapters = parseGetNetAdapter(text);
        REQUIRE(adapters);
        CHECK(adapters->front().name == u"本地连接* 11"_s);
    }
}

TEST_CASE("netAdapter_descriptionsInAnyLanguage_changeNothingElse")
{
    std::mt19937 random(9);
    for (int i = 0; i < 30; ++i) {
        const QString words = randomWord(random) + u' ' + randomWord(random);
        QString list = kList;
        list.replace(kWlan.description, words);
        ListedAdapter expected = kWlan;
        expected.description = words;
        CHECK(parseGetNetAdapter(list) == std::vector{expected});
    }
}

TEST_CASE("netAdapter_otherTexts_areNotClaimed")
{
    for (const QString &text :
         {u"InterfaceDescription : Intel\nName : A\n"_s,
          u"Name : A\nInterfaceDescription : Intel\nStatus : wonderful\n"_s,
          u"Name : A\nInterfaceDescription : Intel\nStatus : Up\nifIndex : x\n"_s,
          u"InterfaceAlias : A\nInterfaceDescription : Intel\nInterfaceIndex : 4\n"_s})
        CHECK_FALSE(parseGetNetAdapter(text));
    for (const QString &text : cutEverywhere(kJson))
        CHECK_FALSE(parseGetNetAdapter(text));
}

TEST_CASE("netAdapter_withoutKnownState_isNotSaidToBeDisconnected")
{
    const auto adapters = parseGetNetAdapter(
        u"{\"Name\":\"A\",\"InterfaceDescription\":\"B\",\"MediaConnectState\":0}"_s);
    REQUIRE(adapters);
    CHECK(adapters->front().connected == std::nullopt);
}
