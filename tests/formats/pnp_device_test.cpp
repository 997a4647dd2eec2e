// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/devices/device_listing.h"
#include "tests/formats/disguise.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

using Tool = DeviceListing::Tool;

// Synthetic, after what Windows prints.
const char *const kTable = R"(
Status     Class           FriendlyName                                                  InstanceId
------     -----           ------------                                                  ----------
OK         Net             Microsoft IP-HTTPS Platform Adapter                           ROOT\*IPHTTPS\0000
Unknown    Net             Microsoft IP-HTTPS Platform Adapter #2                        ROOT\*IPHTTPS\0001
Error      Net             Microsoft Teredo Tunneling Adapter                            ROOT\*TEREDO\0000
OK         SoftwareDevice  Microsoft IPv4 IPv6 Transition Adapter Bus                    SWD\IP_TUNNEL_VBUS\IP_TUNNEL_D...

)";

const char *const kList = R"(

FriendlyName           : Microsoft IP-HTTPS Platform Adapter
InstanceId             : ROOT\*IPHTTPS\0000
Problem                : CM_PROB_DISABLED
ProblemDescription     : 
Caption                : Microsoft IP-HTTPS Platform Adapter
Status                 : Error
ConfigManagerErrorCode : CM_PROB_DISABLED
DeviceID               : ROOT\*IPHTTPS\0000
PNPDeviceID            : ROOT\*IPHTTPS\0000
ClassGuid              : {4d36e972-e325-11ce-bfc1-08002be10318}
HardwareID             : {*IPHTTPS}
PNPClass               : Net
Present                : True
Service                : tunnel

FriendlyName : Microsoft IP-HTTPS Platform Adapter #2
InstanceId   : ROOT\*IPHTTPS\0001
Problem      : CM_PROB_PHANTOM
Status       : Unknown
Present      : False

)";

QString sample(const char *name)
{
    return QString::fromUtf8(fixture(u"samples/"_s + QString::fromUtf8(name)));
}

DeviceListing listingOf(const QString &text, const char16_t *command = u"")
{
    const auto listing = parseDeviceListing(text, command);
    REQUIRE(listing);
    return *listing;
}

QStringList idsOf(const DeviceListing &listing)
{
    QStringList ids;
    for (const DeviceNode &node : listing.devices)
        ids.push_back(node.instanceId);
    return ids;
}

} // namespace

TEST_CASE("getPnpDevice_table_isReadWithoutCutIds")
{
    const QString text = QString::fromUtf8(kTable);
    const DeviceListing listing = listingOf(text);
    CHECK(listing.tool == Tool::GetPnpDevice);
    REQUIRE(listing.devices.size() == 3);
    CHECK(listing.devices[0].instanceId == uR"(ROOT\*IPHTTPS\0000)"_s);
    CHECK(listing.devices[0].className == u"Net"_s);
    CHECK(listing.devices[0].present == true);
    CHECK(listing.devices[0].problem == problem::kNone);
    CHECK(listing.devices[1].present == false);
    CHECK(listing.devices[1].description == u"Microsoft IP-HTTPS Platform Adapter #2"_s);
    CHECK(listing.devices[2].present == true);
    CHECK_FALSE(listing.devices[2].problem);
    CHECK_FALSE(listing.scope.whole);
    CHECK(listing.issues.size() == 1);
    CHECK(listingOf(withCrLf(text)) == listing);
    CHECK(listingOf(squeezed(text)).devices == listing.devices);
    CHECK(listingOf(QString(text).replace(u"..."_s, u"…"_s)).devices == listing.devices);
}

TEST_CASE("getPnpDevice_wideCharacters_doNotMoveTheId")
{
    QString text = QString::fromUtf8(kTable);
    text.replace(u"Microsoft IP-HTTPS Platform Adapter #2                        ROOT"_s,
                 u"マイクロソフト IP-HTTPS プラットフォーム アダプター      ROOT"_s);
    text.replace(u"Unknown    Net    "_s, u"Unknown           "_s);
    const DeviceListing listing = listingOf(text);
    CHECK(idsOf(listing) == QStringList{uR"(ROOT\*IPHTTPS\0000)"_s, uR"(ROOT\*IPHTTPS\0001)"_s,
                                        uR"(ROOT\*TEREDO\0000)"_s});
    CHECK(listing.devices[1].present == false);
}

TEST_CASE("getPnpDevice_idWrappedIntoTheNextLine_isLeftOut")
{
    QString text = QString::fromUtf8(kTable);
    text.replace(uR"(ROOT\*IPHTTPS\0001)"_s, u"ROOT\\*IPHTTPS\\00\n   01"_s);
    const DeviceListing listing = listingOf(text);
    CHECK(idsOf(listing) == QStringList{uR"(ROOT\*IPHTTPS\0000)"_s, uR"(ROOT\*TEREDO\0000)"_s});
    CHECK_FALSE(listing.scope.whole);
}

TEST_CASE("getPnpDevice_rowsWithoutHeading_areRead")
{
    const DeviceListing listing = listingOf(sample("get_pnpdevice_phantom_rows.txt"));
    REQUIRE(listing.devices.size() == 2);
    CHECK(listing.devices[0].instanceId == uR"(USB\VID_2341&PID_0036\5&DED9A49&0&3)"_s);
    CHECK(listing.devices[0].description == u"USB Serial Device (COM6)"_s);
    CHECK(listing.devices[0].problem == problem::kNotPresent);
    CHECK(listing.devices[0].present == false);
    CHECK(listing.scope.includesNotPresent == true);
    const DeviceListing other =
        listingOf(uR"(OK  Net  Microsoft ISATAP Adapter  ROOT\*ISATAP\0000)"_s);
    CHECK(other.devices[0].className == u"Net"_s);
    CHECK(other.devices[0].description == u"Microsoft ISATAP Adapter"_s);
}

TEST_CASE("getPnpDevice_list_isRead")
{
    const QString text = QString::fromUtf8(kList);
    const DeviceListing listing = listingOf(text);
    REQUIRE(listing.devices.size() == 2);
    CHECK(listing.devices[0].problem == problem::kDisabled);
    CHECK(listing.devices[0].present == true);
    CHECK(listing.devices[0].service == u"tunnel"_s);
    CHECK(listing.devices[0].hardwareIds == QStringList{u"*IPHTTPS"_s});
    CHECK(listing.devices[0].classGuid == u"{4d36e972-e325-11ce-bfc1-08002be10318}"_s);
    CHECK(listing.devices[0].className == u"Net"_s);
    CHECK(listing.devices[1].present == false);
    CHECK(listing.devices[1].problem == problem::kNotPresent);
    CHECK(listingOf(withCrLf(text)) == listing);
    CHECK(listingOf(squeezed(text)) == listing);
}

TEST_CASE("getPnpDevice_command_tellsWhatIsCovered")
{
    const QString text = QString::fromUtf8(kList);
    CHECK(listingOf(text, u"Get-PnpDevice | fl *").scope == ListingScope{true, true, true, true});
    CHECK(listingOf(text, u"Get-PnpDevice -PresentOnly -Class Net").scope ==
          ListingScope{false, true, false, true});
    CHECK(listingOf(text, u"Get-PnpDevice | select Status,InstanceId | ft -auto").scope.whole);
    for (const char16_t *command :
         {u"Get-PnpDevice -FriendlyName *HTTPS*", u"Get-PnpDevice | where Status -eq OK",
          u"Get-PnpDevice | select -first 2"}) {
        const ListingScope scope = listingOf(text, command).scope;
        CHECK_FALSE(scope.whole);
        CHECK_FALSE(scope.includesNetworkClass);
    }
}

TEST_CASE("getPnpDevice_damagedTexts_neverGiveAWrongKindOfId")
{
    std::mt19937 random(46);
    for (int i = 0; i < 400; ++i) {
        const QString text = mutated(QString::fromUtf8(i % 2 ? kTable : kList), random);
        const auto listing = parseDeviceListing(text, u"");
        for (const DeviceNode &node : listing ? listing->devices : std::vector<DeviceNode>())
            CHECK(node.instanceId.count(u'\\') >= 2);
    }
}
