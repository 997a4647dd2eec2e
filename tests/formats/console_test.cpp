// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/console/console.h"
#include "tests/formats/disguise.h"

#include <QElapsedTimer>

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QString::fromUtf8(fixture(u"samples/"_s + name));
}

QStringList namesOf(const std::vector<Passage> &passages)
{
    QStringList names;
    for (const Passage &passage : passages)
        names.push_back(QString::fromUtf8(contentName(passage.content)));
    return names;
}

QStringList namesIn(const QString &text)
{
    return namesOf(recognise(text));
}

const QString kTunnel = u"\nInterface IPHTTPSInterface (Group Policy)  Parameters\n"
                        u"------------------------------------------------------------\n"
                        u"Role                       : client\n"
                        u"URL                        : https://da.contoso.com:443/IPHTTPS\n"
                        u"Last Error Code            : 0x34\n"
                        u"Interface Status           : Failed to connect\n\n"_s;
const QString kTeredo =
    u"Teredo Parameters\n---------------------------------------------\n"
    u"Type                    : client\nServer Name             : a.b.c.\n"
    u"Client Refresh Interval : 30 seconds\nClient Port             : 34567\n"
    u"State                   : qualified\nClient Type             : teredo client\n"
    u"Network                 : managed\nNAT                     : restricted\n\n"_s;
const QString kService =
    u"\nSERVICE_NAME: iphlpsvc \n        TYPE               : 30  WIN32  \n"
    u"        STATE              : 4  RUNNING \n"
    u"                                (STOPPABLE, NOT_PAUSABLE)\n"
    u"        WIN32_EXIT_CODE    : 0  (0x0)\n"
    u"        SERVICE_EXIT_CODE  : 0  (0x0)\n        CHECKPOINT         : 0x0\n"
    u"        WAIT_HINT          : 0x0\n"_s;
const QString kReg =
    u"Windows Registry Editor Version 5.00\n\n"
    u"[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters]\n"
    u"\"DisabledComponents\"=dword:00000080\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n"
    u"@=\"x\"\n\n"_s;
const QString kRegQuery =
    u"\nHKEY_LOCAL_MACHINE\\SOFTWARE\\A\n\nHKEY_LOCAL_MACHINE\\SOFTWARE\\A\\B\n"
    u"    Url    REG_SZ    https://a/IPHTTPS\n\n"_s;
const QString kPnpUtil =
    u"Microsoft PnP Utility\n\n"
    u"Instance ID:                ROOT\\*IPHTTPS\\0000\nDevice Description:         IP-HTTPS\n"
    u"Class Name:                 Net\n"
    u"Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\n"
    u"Manufacturer Name:          Microsoft\nStatus:                     Started\n\n"
    u"Instance ID:                ROOT\\*IPHTTPS\\0001\nDevice Description:         IP-HTTPS\n"
    u"Class Name:                 Net\n"
    u"Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\n"
    u"Manufacturer Name:          Microsoft\nStatus:                     Disconnected\n\n"_s;

} // namespace

TEST_CASE("splitConsole_promptsOfEveryShell_areSeen")
{
    const QString text =
        u"Microsoft Windows [Version 6.3.9600]\r\n(c) 2013 Microsoft Corporation.\r\n"
        u"\r\nC:\\Windows\\system32>ver\r\n\r\nout 1\r\n\r\n"
        u"C:\\Users\\me> cls\r\nPS C:\\> Get-NetIPHttpsState\r\nout 2\r\n"
        u"PS C:\\Windows\\system32> Get-Service `\r\n>> iphlpsvc\r\nout 3\r\n"
        u"[PC01]: PS C:\\Users\\me\\Documents> hostname\r\nPC01\r\n"
        u"PS HKLM:\\> dir\r\nnetsh>interface httpstunnel\r\n"
        u"netsh interface httpstunnel>show interfaces\r\nout 4\r\n"
        u"netsh interface httpstunnel>\r\nC:\\>"_s;
    const std::vector<ConsolePiece> pieces = splitConsole(text);
    QStringList commands;
    for (const ConsolePiece &piece : pieces)
        commands.push_back(piece.command);
    CHECK(commands == QStringList{u""_s, u"ver"_s, u"cls"_s, u"Get-NetIPHttpsState"_s,
                                  u"Get-Service ` iphlpsvc"_s, u"hostname"_s, u"dir"_s,
                                  u"netsh interface httpstunnel"_s,
                                  u"netsh interface httpstunnel show interfaces"_s});
    CHECK(pieces[0].line == 1);
    CHECK(pieces[1].output == u"\r\nout 1\r\n\r\n"_s);
    CHECK(pieces[1].line == 5);
    CHECK(pieces[2].output.isEmpty());
    CHECK(pieces[4].output == u"out 3\r\n"_s);
    CHECK(pieces[8].output == u"out 4\r\n"_s);
    CHECK(splitConsole(withLineFeeds(text)).size() == 9);
}

TEST_CASE("splitConsole_textWithoutPrompts_isOnePiece")
{
    for (const QString &text :
         {kTunnel, kReg, u"C:\\a\\b.txt -> moved\nC:\\x: error>\n<a>b</a>\nPSTools > x"_s, u""_s}) {
        const std::vector<ConsolePiece> pieces = splitConsole(text);
        REQUIRE(pieces.size() == 1);
        CHECK(pieces[0] == ConsolePiece{{}, text, 1});
    }
}

TEST_CASE("recognise_samples_areWhatTheyAre")
{
    static const std::pair<const char *, const char *> kExpected[] = {
        {"da_console_iphttps_cert_invalid_en.txt", "not-understood"},
        {"da_console_iphttps_route_advertisement_disabled_en.txt", "not-understood"},
        {"da_console_iphttps_route_not_published_en.txt", "not-understood"},
        {"da_states_blog_fr_UNTRUSTED.txt", "not-understood"},
        {"daconnectionstatus_could_not_contact_en.txt", "get-daconnectionstatus"},
        {"daconnectionstatus_pairs_from_lab.txt", "not-understood"},
        {"devcon_findall_net_win7_2008r2.txt", "devices-devcon"},
        {"devmgr_isatap_pileup_win7_list.txt", "not-understood"},
        {"get_pnpdevice_phantom_rows.txt", "devices-get-pnpdevice"},
        {"httpstunnel_0x0_daguide_win8_en.txt", "netsh-httpstunnel"},
        {"inventory_event_isatap_2_win10_1607.txt", "not-understood"},
        {"ipconfig_all_win10_zh-CN_fragment.txt", "ipconfig"},
        {"ipv6_show_int_iphttps_parameters_server_en.txt", "not-understood"},
        {"kb2980627_0x4be_en.txt", "netsh-httpstunnel"},
        {"kb2980635_0x2afc_en.txt", "netsh-httpstunnel"},
        {"kb2980660_0x643_en.txt", "netsh-httpstunnel"},
        {"netsh_winhttp_proxy_en.txt", "netsh-winhttp-proxy"},
        {"nmap_snmp_interfaces_win_server_cloud.txt", "not-understood"},
        {"reg_isatap_devinstance_vbus.txt", "reg-query"},
        {"setupapi_devlog_vbus_lines.txt", "not-understood"},
        {"teredo_disabled_offline_en.txt", "netsh-teredo"},
        {"teredo_disabled_zh-CN.txt", "netsh-teredo"},
        {"teredo_offline_cannot_open_adapter_zh-CN.txt", "netsh-teredo"},
        {"teredo_qualified_portrestricted_win10_en.txt", "netsh-teredo"},
        {"urlacl_url_list_testcases.txt", "not-understood"},
        {"windbg_device_tree_vbus_win10.txt", "not-understood"},
        {"wmi_pnpdeviceid_root_enumerated.txt", "not-understood"},
    };
    for (const auto &[name, expected] : kExpected) {
        INFO(name);
        const QString text = sample(QString::fromUtf8(name));
        CHECK(namesIn(text) == QStringList{QString::fromUtf8(expected)});
        CHECK(namesIn(withCrLf(text)) == QStringList{QString::fromUtf8(expected)});
        CHECK(recognise(text).front().text == text);
    }
}

TEST_CASE("recognise_outputsOneAfterAnother_areTakenApart")
{
    const QString text = kTunnel + kTeredo + kService + u'\n' + kReg + kRegQuery +
                         u"Some prose.\n\nMore prose, with: a colon\n\n"_s + kPnpUtil + kTunnel;
    const QStringList expected = {
        u"netsh-httpstunnel"_s, u"netsh-teredo"_s,   u"services"_s,        u"reg-file"_s,
        u"reg-query"_s,         u"not-understood"_s, u"devices-pnputil"_s, u"netsh-httpstunnel"_s};
    for (const QString &variant : {text, withCrLf(text)}) {
        const std::vector<Passage> passages = recognise(variant);
        CHECK(namesOf(passages) == expected);
        QString all;
        for (const Passage &passage : passages)
            all += passage.text;
        CHECK(all == variant); // nothing is lost
        for (const Passage &passage : passages) {
            const QStringList lines = variant.split(u'\n');
            CHECK(passage.text.startsWith(lines[passage.line - 1]));
        }
    }
    const std::vector<Passage> passages = recognise(text);
    const auto *devices = std::get_if<DeviceListing>(&passages[6].content);
    REQUIRE(devices);
    CHECK(devices->devices.size() == 2);
    CHECK(passages[6].text.startsWith(u"Microsoft PnP Utility"));
    CHECK(passages[3].text.startsWith(kReg));
}

TEST_CASE("recognise_sameOutputTwice_isTwoPassages")
{
    const QString after = QString(kTunnel).replace(u"0x34"_s, u"0x0"_s);
    CHECK(namesIn(kTunnel + after) == QStringList{u"netsh-httpstunnel"_s, u"netsh-httpstunnel"_s});
    CHECK(namesIn(kTeredo + kTeredo) == QStringList{u"netsh-teredo"_s, u"netsh-teredo"_s});
    CHECK(namesIn(kPnpUtil + kPnpUtil) == QStringList{u"devices-pnputil"_s, u"devices-pnputil"_s});
    const QString other = QString(kTunnel).replace(u"IPHTTPSInterface"_s, u"IPHTTPS2"_s);
    const std::vector<Passage> both = recognise(kTunnel + other);
    REQUIRE(namesOf(both) == QStringList{u"netsh-httpstunnel"_s});
    CHECK(std::get<TunnelReport>(both[0].content).interfaces.size() == 2);
}

TEST_CASE("recognise_everyLineEndDoubled_isStillRead")
{
    CHECK(namesIn(QString(kTunnel).replace(u"\n"_s, u"\n\n"_s)) ==
          QStringList{u"netsh-httpstunnel"_s});
    CHECK(namesIn(QString(kTeredo).replace(u"\n"_s, u"\n\n"_s)) == QStringList{u"netsh-teredo"_s});
}

TEST_CASE("recognise_outputsWithoutEmptyLineBetween_areNotGuessedAt")
{
    CHECK(namesIn(kTeredo.trimmed() + u'\n' + kService.trimmed()) ==
          QStringList{u"not-understood"_s});
}

TEST_CASE("recognise_consolePaste_keepsCommands")
{
    const QString text =
        u"Microsoft Windows [Version 6.3.9600]\n(c) 2013 Microsoft Corporation. All rights "
        u"reserved.\n\nC:\\>netsh interface httpstunnel show interfaces\n"_s +
        kTunnel +
        u"C:\\>sc query RaMgmtSvc\n[SC] EnumQueryServicesStatus:OpenService FAILED "
        u"1060:\n\nThe specified service does not exist as an installed service.\n\n"
        u"C:\\>reg query HKLM\\SOFTWARE\\A /v B\n\nERROR: The system was unable to find "
        u"the specified registry key or value.\n\nC:\\>pnputil /enum-devices /class Net\n"_s +
        kPnpUtil +
        u"C:\\>powershell Get-NetIPHttpsState\n\nC:\\>reg query HKLM\\X > out.txt\n\n"
        u"C:\\>Get-NetTeredoState\n"_s;
    const std::vector<Passage> passages = recognise(text);
    REQUIRE(namesOf(passages) == QStringList{u"ver"_s, u"netsh-httpstunnel"_s, u"services"_s,
                                             u"reg-query"_s, u"devices-pnputil"_s, u"empty"_s,
                                             u"not-understood"_s, u"not-understood"_s});
    CHECK(passages[1].command == u"netsh interface httpstunnel show interfaces"_s);
    CHECK(passages[1].line == 5);
    CHECK(std::get<NoSuchService>(passages[2].content).name == u"RaMgmtSvc"_s);
    const auto &answer = std::get<RegQueryAnswer>(passages[3].content);
    CHECK(answer.refusal == RegQueryRefusal::NotFound);
    CHECK(answer.command.valueName == u"B"_s);
    CHECK(std::get<DeviceListing>(passages[4].content).scope ==
          ListingScope{true, true, false, true});
    // Sent into a file, or the last one and nothing behind it: not an empty answer.
    CHECK(passages[6].command == u"reg query HKLM\\X > out.txt"_s);
    CHECK(passages[7].command == u"Get-NetTeredoState"_s);
}

TEST_CASE("recognise_listingWithForeignLinesInIt_provesNothing")
{
    const QString text =
        u"C:\\>pnputil /enum-devices\n"_s +
        QString(kPnpUtil).replace(u"Disconnected\n\n"_s, u"Disconnected\n\nsome other text\n\n"_s) +
        u"C:\\>"_s;
    const std::vector<Passage> passages = recognise(text);
    REQUIRE(std::holds_alternative<DeviceListing>(passages.front().content));
    CHECK_FALSE(std::get<DeviceListing>(passages.front().content).scope.includesNetworkClass);
}

TEST_CASE("recognise_theArticleItself_isNoComputer")
{
    const QString text =
        u"When you run the netsh interface http show interface command, the output is:\n"
        u"Error: 0x643\nTranslates to: Fatal error during installation.\n\nError: 0x34\n"
        u"Translates to: Interface creation failure.\n\nCause\n\nError: 0x643\n"
        u"Translates to: Fatal error during installation.\n\nDelete these keys:\n\n"
        u"HKEY_LOCAL_"
        u"MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\Tcpip\\v6Transition\\IPHTTPS\n\n"
        u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\Tcpip\\v6Transition\\X\n"_s;
    for (const QString &name : namesIn(text))
        CHECK(name == u"not-understood"_s);
    CHECK(namesIn(u"The user says:\n\nError: 0x643\nTranslates to: Fatal error.\n\nBye\n"_s) ==
          QStringList{u"not-understood"_s, u"netsh-httpstunnel"_s, u"not-understood"_s});
}

TEST_CASE("recognise_nothing_isNothing")
{
    CHECK(recognise(QString()).empty());
    CHECK(recognise(u"\r\n  \r\n"_s).empty());
    CHECK(namesIn(u"error: 0x80070005"_s) == QStringList{u"not-understood"_s});
}

TEST_CASE("recognise_largeTexts_takeLinearTime")
{
    QString prose;
    QString lines;
    QString prompts;
    for (int i = 0; i < 1000; ++i) {
        prose += u"label: value and more\n\n"_s;
        lines += u"HKLM\\A\\B : 0x5\n"_s;
        prompts += u"C:\\>dir\n\n"_s;
    }
    QElapsedTimer timer;
    for (const QString &text : {prose, lines, prompts, QString(100000, u'a'),
                                QString(100000, u'\n'), QString(u"a "_s).repeated(50000)}) {
        timer.start();
        (void)recognise(text);
        CHECK(timer.elapsed() < 3000);
    }
}

TEST_CASE("recognise_damagedTexts_loseNothing")
{
    std::mt19937 random(77);
    const QString source = kTunnel + kTeredo + kReg + kRegQuery + kPnpUtil + kService;
    for (int i = 0; i < 30; ++i) {
        const QString text = mutated(source, random);
        QString all;
        const std::vector<Passage> passages = recognise(text);
        for (const Passage &passage : passages)
            all += passage.text;
        if (splitConsole(text).size() == 1 && splitConsole(text)[0].command.isEmpty())
            CHECK(all == text);
    }
}
