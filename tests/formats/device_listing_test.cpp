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
const char *const kPnpUtil = R"(Microsoft PnP Utility

Instance ID:                SWD\IP_TUNNEL_VBUS\IP_TUNNEL_DEVICE_ROOT
Device Description:         Microsoft IPv4 IPv6 Transition Adapter Bus
Class Name:                 SoftwareDevice
Class GUID:                 {62F9C741-B25A-46CE-B54C-9BCCCE08B6F2}
Manufacturer Name:          Microsoft
Status:                     Started
Driver Name:                c_swdevice.inf

Instance ID:                ROOT\*IPHTTPS\0000
Device Description:         Microsoft IP-HTTPS Platform Adapter
Class Name:                 Net
Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}
Manufacturer Name:          Microsoft
Status:                     Problem
Problem Code:               10 (0x0A) [CM_PROB_FAILED_START]
Problem Status:             0xC0000001
Driver Name:                nettun.inf
Hardware IDs:               *IPHTTPS
                            *OTHER

Instance ID:                ROOT\*IPHTTPS\0001
Device Description:         Microsoft IP-HTTPS Platform Adapter #2
Class Name:                 Net
Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}
Manufacturer Name:          Microsoft
Status:                     Disconnected
Driver Name:                nettun.inf

)";

const char *const kDevconStatus = R"(ROOT\*IPHTTPS\0000
    Name: Microsoft IP-HTTPS Platform Adapter
    Driver is running.
ROOT\*IPHTTPS\0001
    Name: Microsoft IP-HTTPS Platform Adapter #2
    Device is disabled.
ROOT\*TEREDO\0000
    Name: Teredo Tunneling Pseudo-Interface
    The device has the following problem: 10
3 matching device(s) found.
)";

const char *const kDevconHwids = R"(PCI\VEN_8086&DEV_100F&SUBSYS_075015AD\4&3AD87E0A&0&0888
    Name: Intel(R) PRO/1000 MT Network Connection
    Hardware IDs:
        PCI\VEN_8086&DEV_100F&SUBSYS_075015AD
        PCI\VEN_8086&DEV_100F
    Compatible IDs:
        PCI\CC_0200
ROOT\*IPHTTPS\0000
    Name: Microsoft IP-HTTPS Platform Adapter
    Hardware IDs:
        *IPHTTPS
2 matching device(s) found.
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

} // namespace

TEST_CASE("devcon_fieldSampleWithARowLost_isNotWhole")
{
    const DeviceListing listing = listingOf(sample("devcon_findall_net_win7_2008r2.txt"));
    CHECK(listing.tool == Tool::Devcon);
    REQUIRE(listing.devices.size() == 13);
    CHECK(listing.devices[3].instanceId == uR"(ROOT\*ISATAP\0000)"_s);
    CHECK(listing.devices[3].description == u"Microsoft ISATAP Adapter"_s);
    CHECK_FALSE(listing.devices[3].present);
    CHECK_FALSE(listing.devices[3].problem);
    CHECK_FALSE(listing.scope.whole); // it says 14
    CHECK(listing.issues.size() == 1);
    CHECK_FALSE(listing.scope.includesNotPresent);
    CHECK_FALSE(listing.scope.includesNetworkClass);
}

TEST_CASE("devcon_countThatFits_isWhole")
{
    QString text = sample("devcon_findall_net_win7_2008r2.txt").replace(u"14 "_s, u"13 "_s);
    const DeviceListing expected = listingOf(text);
    CHECK(expected.scope.whole);
    CHECK(expected.issues.empty());
    CHECK(listingOf(withCrLf(text)) == expected);
    CHECK(listingOf(squeezed(text)) == expected);
    CHECK(listingOf(squeezed(text).replace(u" : "_s, u":"_s).replace(u": "_s, u":"_s)) == expected);
    text.truncate(text.indexOf(u"13 "));
    CHECK_FALSE(listingOf(text).scope.whole); // the count was cut away
}

TEST_CASE("devcon_command_tellsWhatIsCovered")
{
    const QString text = sample("devcon_findall_net_win7_2008r2.txt");
    ListingScope scope = listingOf(text, u"devcon findall =net").scope;
    CHECK(scope.includesNotPresent == true);
    CHECK(scope.includesNetworkClass == true);
    CHECK(scope.includesSoftwareDevices == false);
    scope = listingOf(text, uR"("C:\Tools\devcon.exe" findall *)").scope;
    CHECK(scope.includesSoftwareDevices == true);
    scope = listingOf(text, u"devcon find =net").scope;
    CHECK(scope.includesNotPresent == false);
    CHECK(listingOf(text, u"devcon find =net").devices[0].present == true);
    scope = listingOf(text, u"devcon findall *IPHTTPS").scope;
    CHECK_FALSE(scope.includesNetworkClass);
    scope = listingOf(text, uR"(devcon findall =net @ROOT\*)").scope;
    CHECK_FALSE(scope.includesNetworkClass);
    const auto none =
        parseDeviceListing(u"No matching devices found.\r\n", u"devcon findall *IPHTTPS");
    REQUIRE(none);
    CHECK(none->devices.empty());
    CHECK_FALSE(parseDeviceListing(u"No matching devices found.", u""));
}

TEST_CASE("devcon_status_givesProblems")
{
    const QString text = QString::fromUtf8(kDevconStatus);
    const DeviceListing listing = listingOf(text);
    REQUIRE(listing.devices.size() == 3);
    CHECK(listing.devices[0].problem == problem::kNone);
    CHECK(listing.devices[0].present == true);
    CHECK(listing.devices[1].problem == problem::kDisabled);
    CHECK(listing.devices[1].description == u"Microsoft IP-HTTPS Platform Adapter #2"_s);
    CHECK(listing.devices[2].problem == problem::kCannotStart);
    CHECK(listing.scope.whole);
    CHECK(listing.issues.empty());
    CHECK(listingOf(withCrLf(text)) == listing);
    CHECK(listingOf(squeezed(text)) == listing);
}

TEST_CASE("devcon_hwids_givesHardwareIds")
{
    const DeviceListing listing = listingOf(QString::fromUtf8(kDevconHwids), u"devcon hwids =net");
    REQUIRE(listing.devices.size() == 2);
    CHECK(listing.devices[0].hardwareIds ==
          QStringList{u"PCI\\VEN_8086&DEV_100F&SUBSYS_075015AD"_s, u"PCI\\VEN_8086&DEV_100F"_s});
    CHECK(listing.devices[1].hardwareIds == QStringList{u"*IPHTTPS"_s});
    CHECK(listing.devices[1].present == true);
    CHECK_FALSE(listing.devices[1].problem);
}

TEST_CASE("pnpUtil_devices_areRead")
{
    const DeviceListing listing = listingOf(QString::fromUtf8(kPnpUtil));
    CHECK(listing.tool == Tool::PnpUtil);
    REQUIRE(listing.devices.size() == 3);
    CHECK(listing.devices[0].classGuid == u"{62f9c741-b25a-46ce-b54c-9bccce08b6f2}"_s);
    CHECK(listing.devices[0].className == u"SoftwareDevice"_s);
    CHECK(listing.devices[0].problem == problem::kNone);
    CHECK(listing.devices[0].present == true);
    CHECK(listing.devices[1].instanceId == uR"(ROOT\*IPHTTPS\0000)"_s);
    CHECK(listing.devices[1].problem == problem::kCannotStart);
    CHECK(listing.devices[1].present == true);
    CHECK(listing.devices[1].hardwareIds == QStringList{u"*IPHTTPS"_s, u"*OTHER"_s});
    CHECK(listing.devices[2].present == false);
    CHECK(listing.devices[2].problem == problem::kNotPresent);
    CHECK(listing.scope.includesNotPresent == true);
    CHECK_FALSE(listing.scope.includesNetworkClass);
}

TEST_CASE("pnpUtil_anyLabelsAndBlanks_readTheSame")
{
    const QString text = QString::fromUtf8(kPnpUtil);
    const DeviceListing expected = listingOf(text);
    CHECK(listingOf(withCrLf(text)) == expected);
    CHECK(listingOf(squeezed(text)) == expected);
    CHECK(listingOf(squeezed(text).replace(u": "_s, u"："_s)) == expected);
    for (unsigned seed = 1; seed <= 50; ++seed)
        CHECK(listingOf(relabelled(text, seed, u"*OTHER")) == expected);
    const DeviceListing tight = listingOf(QString(text).replace(u"\n\n"_s, u"\n"_s));
    CHECK(tight.devices == expected.devices);
}

TEST_CASE("pnpUtil_statusInWordsThatAreNotKnown_leavesPresenceOpen")
{
    QString text = QString::fromUtf8(kPnpUtil).replace(u"Disconnected"_s, u"切断"_s);
    text.replace(u" Started"_s, u" 開始済み"_s).replace(u" Problem\n"_s, u" 問題\n"_s);
    const DeviceListing listing = listingOf(text);
    CHECK_FALSE(listing.devices[0].present);
    CHECK_FALSE(listing.devices[0].problem);
    CHECK(listing.devices[1].present == true); // a problem number other than 45 tells it
    CHECK_FALSE(listing.devices[2].present);
    CHECK_FALSE(listing.scope.includesNotPresent);
}

TEST_CASE("pnpUtil_command_tellsWhatIsCovered")
{
    const QString text = QString::fromUtf8(kPnpUtil);
    ListingScope scope = listingOf(text, u"pnputil /enum-devices").scope;
    CHECK(scope == ListingScope{true, true, true, true});
    scope = listingOf(text, u"pnputil.exe /enum-devices /connected /class Net").scope;
    CHECK(scope == ListingScope{false, true, false, true});
    scope = listingOf(text, u"pnputil /enum-devices /class System").scope;
    CHECK(scope.includesNetworkClass == false);
    for (const char16_t *command :
         {u"pnputil /enum-devices /problem", u"pnputil /enum-devices /disconnected",
          u"pnputil /enum-devices | findstr IPHTTPS"}) {
        scope = listingOf(text, command).scope;
        CHECK_FALSE(scope.whole);
        CHECK_FALSE(scope.includesNetworkClass);
    }
}

TEST_CASE("pnpUtil_cutInTheMiddle_isNotWhole")
{
    QString text = QString::fromUtf8(kPnpUtil);
    text.truncate(text.lastIndexOf(u"Class GUID"));
    const DeviceListing listing = listingOf(text, u"pnputil /enum-devices");
    CHECK(listing.devices.size() == 3);
    CHECK_FALSE(listing.scope.whole);
    CHECK(listing.issues.size() == 1);
    CHECK_FALSE(listing.devices[2].present);
}

TEST_CASE("deviceListing_otherTexts_areNotClaimed")
{
    for (const char *name :
         {"windbg_device_tree_vbus_win10.txt", "setupapi_devlog_vbus_lines.txt",
          "nmap_snmp_interfaces_win_server_cloud.txt", "inventory_event_isatap_2_win10_1607.txt",
          "wmi_pnpdeviceid_root_enumerated.txt", "reg_isatap_devinstance_vbus.txt",
          "devmgr_isatap_pileup_win7_list.txt", "urlacl_url_list_testcases.txt"}) {
        INFO(name);
        CHECK_FALSE(parseDeviceListing(sample(name), u""));
    }
    CHECK_FALSE(parseDeviceListing(uR"(src\foo\bar.cpp: error C2143: syntax error)", u""));
    CHECK_FALSE(parseDeviceListing(uR"(HKLM\SYSTEM\Foo : 5)", u""));
    CHECK_FALSE(parseDeviceListing(uR"(InstanceID : {GUID}\a\b)", u""));
    CHECK_FALSE(parseDeviceListing(u"", u"devcon findall *"));
}

TEST_CASE("problemFromName_names_haveTheirNumbers")
{
    CHECK(problemFromName(u"CM_PROB_NONE") == 0);
    CHECK(problemFromName(u"CM_PROB_FAILED_START") == 10);
    CHECK(problemFromName(u"CM_PROB_DISABLED") == 22);
    CHECK(problemFromName(u"CM_PROB_FAILED_INSTALL") == 28);
    CHECK(problemFromName(u"cm_prob_phantom") == 45);
    CHECK(problemFromName(u"CM_PROB_UNSIGNED_DRIVER") == 52);
    CHECK(problemFromName(u"CM_PROB_GUEST_ASSIGNMENT_FAILED") == 57);
    CHECK_FALSE(problemFromName(u"CM_PROB_"));
    CHECK_FALSE(problemFromName(u"PHANTOM"));
}

TEST_CASE("deviceListing_damagedTexts_neverGiveAnIdWithBlanksOrDots")
{
    std::mt19937 random(45);
    const QString sources[] = {QString::fromUtf8(kPnpUtil), QString::fromUtf8(kDevconStatus),
                               QString::fromUtf8(kDevconHwids),
                               sample("devcon_findall_net_win7_2008r2.txt"),
                               sample("get_pnpdevice_phantom_rows.txt")};
    for (int i = 0; i < 400; ++i) {
        const QString text = mutated(sources[random() % std::size(sources)], random);
        const auto listing = parseDeviceListing(text, u"");
        for (const DeviceNode &node : listing ? listing->devices : std::vector<DeviceNode>())
            CHECK(node.instanceId.count(u'\\') >= 2);
    }
}
