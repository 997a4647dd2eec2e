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
const char *const kEnglish = R"(
Host Name:                 PC01
OS Name:                   Microsoft Windows 8.1 Enterprise
OS Version:                6.3.9600 N/A Build 9600
OS Manufacturer:           Microsoft Corporation
OS Configuration:          Member Workstation
Original Install Date:     8/1/2014, 9:00:00 AM
System Boot Time:          8/20/2014, 8:31:12 AM
Processor(s):              1 Processor(s) Installed.
                           [01]: Intel64 Family 6 Model 60 Stepping 3 GenuineIntel ~2494 Mhz
BIOS Version:              Dell Inc. A07, 2/7/2014
Hotfix(s):                 3 Hotfix(s) Installed.
                           [01]: KB2862152
                           [02]: KB2966087
                           [03]: KB2966807
Network Card(s):           2 NIC(s) Installed.
                           [01]: Intel(R) Ethernet Connection
                                 Connection Name: Ethernet
                                 IP address(es)
                                 [01]: 192.168.1.31
                           [02]: Microsoft IP-HTTPS Platform Adapter
Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: Yes
)";

const char *const kGerman = R"(
Hostname:                                      SRV-DA
Betriebssystemname:                            Microsoft Windows Server 2012 R2 Standard
Betriebssystemversion:                         6.3.9600 Nicht zutreffend Build 9600
Betriebssystemhersteller:                      Microsoft Corporation
Hotfix(es):                                    2 Hotfix(e) installiert.
                                               [01]: KB2862152
)";

} // namespace

TEST_CASE("systemInfo_client_isRead")
{
    const auto report = parseSystemInfo(QString::fromUtf8(kEnglish));
    REQUIRE(report);
    CHECK(report->computerName == u"PC01"_s);
    CHECK(report->osName == u"Microsoft Windows 8.1 Enterprise"_s);
    CHECK(report->majorVersion == 6);
    CHECK(report->minorVersion == 3);
    CHECK(report->build == 9600);
    CHECK(report->edition == Edition::Client);
    CHECK(report->hotfixes == QStringList{u"KB2862152"_s, u"KB2966087"_s, u"KB2966807"_s});
    CHECK(report->listsHotfixes);
}

TEST_CASE("systemInfo_serverWithACutHotfixList_doesNotClaimTheWholeList")
{
    const auto report = parseSystemInfo(QString::fromUtf8(kGerman));
    REQUIRE(report);
    CHECK(report->edition == Edition::Server);
    CHECK(report->computerName == u"SRV-DA"_s);
    CHECK(report->hotfixes == QStringList{u"KB2862152"_s});
    CHECK_FALSE(report->listsHotfixes);
}

TEST_CASE("systemInfo_anyLabelsAndBlanks_readTheSame")
{
    for (const char *source : {kEnglish, kGerman}) {
        const QString text = QString::fromUtf8(source);
        const auto expected = parseSystemInfo(text);
        REQUIRE(expected);
        CHECK(parseSystemInfo(withCrLf(text)) == expected);
        CHECK(parseSystemInfo(squeezed(text)) == expected);
        CHECK(parseSystemInfo(squeezed(text).replace(u": "_s, u"："_s)) == expected);
        const QStringList lines = text.split(u'\n');
        for (unsigned seed = 1; seed <= 50; ++seed) {
            QStringList other = relabelled(text, seed).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i)
                if (lines[i].contains(u'['))
                    other[i] = lines[i];
            CHECK(parseSystemInfo(other.join(u'\n')) == expected);
        }
    }
    const auto japanese = parseSystemInfo(
        u"ホスト名:               DESKTOP-1\nOS 名:                  Microsoft Windows 10 Pro\n"
        u"OS バージョン:          10.0.19045 N/A ビルド 19045\n");
    REQUIRE(japanese);
    CHECK(japanese->build == 19045);
    CHECK(japanese->majorVersion == 10);
}

TEST_CASE("systemInfo_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseSystemInfo(u""));
    CHECK_FALSE(parseSystemInfo(u"Version: 10.0.19045 N/A Build 19045"));
    CHECK_FALSE(parseSystemInfo(u"Name: Contoso App\nVersion: 10.0.19045 N/A Build 19045"));
    CHECK_FALSE(parseSystemInfo(u"OS: Windows 10\nVersion: 10.0.19045"));
    const QString text = QString::fromUtf8(kEnglish);
    CHECK_FALSE(parseSystemInfo(QString(text + u"\nStatus : Error\nSubstatus : None\n"_s)));
}

TEST_CASE("ver_anyLanguage_isRead")
{
    const auto english = parseVer(u"\r\nMicrosoft Windows [Version 6.3.9600]\r\n");
    REQUIRE(english);
    CHECK(english->majorVersion == 6);
    CHECK(english->minorVersion == 3);
    CHECK(english->build == 9600);
    CHECK(english->osName.isEmpty());
    CHECK(english->edition == Edition::Unknown);
    const auto chinese = parseVer(u"Microsoft Windows [版本 10.0.19045.3570]");
    REQUIRE(chinese);
    CHECK(chinese->build == 19045);
    CHECK(parseVer(u"Microsoft Windows [Version 10.0.22631.1]\n(c) Microsoft Corporation. All "
                   u"rights reserved."));
    CHECK_FALSE(parseVer(u"Microsoft Windows [Version 10]"));
    CHECK_FALSE(parseVer(u"Microsoft Windows [Version 10.0.22631.1]\nand more"));
    CHECK_FALSE(parseVer(u"Ubuntu [Version 10.0.22631.1]"));
}

TEST_CASE("systemInfo_damagedTexts_neverCrash")
{
    std::mt19937 random(9600);
    for (int i = 0; i < 600; ++i) {
        const QString text = mutated(QString::fromUtf8(i % 2 ? kEnglish : kGerman), random);
        const auto report = parseSystemInfo(text);
        CHECK_FALSE((report && parseVer(text)));
    }
}
