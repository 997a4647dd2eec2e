// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

using namespace da;
using namespace Qt::StringLiterals;
using machine::Import;
using machine::QueryId;
using machine::Reason;
using test::EvidenceFolder;
using test::importText;
using test::isUnreadable;
using test::output;

namespace {

const QByteArray kStatus = "Status    : Error\nSubstatus : NameResolutionFailure\n";
const QByteArray kSettings = "CorporateResources   : {HTTP:http://a.corp.contoso.com}\n"
                             "FriendlyName         : Work\n";
const QByteArray kConfiguration = "Profile   : A\nState     : Default\n"
                                  "ServerURL : https://a.contoso.com:443/IPHTTPS\n";
const QByteArray kRules = "Namespace              : .corp.contoso.com\n"
                          "DirectAccessDnsServers : fd00::1\n\n"
                          "Namespace              : nls.corp.contoso.com\n"
                          "DirectAccessDnsServers : \n";
const QByteArray kHotfixes = "Source Description HotFixID\n------ ----------- --------\n"
                             "PC Update KB2966807\nPC Update KB1\n";

QByteArray adapters(const QByteArray &status)
{
    return "[{\"Name\":\"WLAN\",\"InterfaceDescription\":\"Intel\",\"Status\":\"" + status +
           "\"}]\n";
}

QByteArray asked(const QByteArray &command, const QByteArray &answer)
{
    return "PS C:\\> " + command + "\n\n" + answer + "\nPS C:\\>\n";
}

} // namespace

TEST_CASE("import_outputsOfCmdlets_becomeAnswersOfTheirQueries")
{
    const Import import =
        importText(asked("Get-DAConnectionStatus", kStatus) +
                   asked("Get-DAClientExperienceConfiguration | fl *", kSettings) +
                   asked("Get-NetIPHttpsConfiguration", kConfiguration) +
                   asked("Get-DnsClientNrptPolicy -Effective", kRules));
    const std::pair<QueryId, const char *> kExpected[] = {
        {QueryId::DirectAccessStatus, "NameResolutionFailure"},
        {QueryId::DirectAccessSettings, "FriendlyName"},
        {QueryId::IpHttpsConfigurationCmdlet, "ServerURL"},
        {QueryId::NrptPolicy, "nls.corp.contoso.com"}};
    for (const auto &[query, words] : kExpected) {
        const auto text = output(import, query).read;
        REQUIRE(text.hasValue());
        CHECK(text.value()->contains(QString::fromUtf8(words)));
    }
    CHECK(import.state.conflicts.empty());
    CHECK(import.issues.empty());
}

TEST_CASE("import_cmdletThatPrintedNothing_isAnAnswer")
{
    // Get-DAConnectionStatus gives no object on a computer not set up for DirectAccess.
    for (const char *const command :
         {"Get-DAConnectionStatus", "get-daconnectionstatus | fl",
          "Get-DAConnectionStatus|ft -auto",
          "Get-DAConnectionStatus | Select-Object Status, Substatus | ConvertTo-Json",
          "Get-DAConnectionStatus | Format-List * | Out-String -Width 4096"}) {
        INFO(command);
        const auto text = output(importText(asked(command, "")), QueryId::DirectAccessStatus).read;
        CHECK(text == machine::Read<QString>(QString()));
    }
    for (const char *const command :
         {"Get-DAConnectionStatus -CimSession PC2", "Get-DAConnectionStatus | Out-File a.txt",
          "Get-DAConnectionStatus | where Status -eq Error", "Get-DAConnectionStatus | measure"}) {
        INFO(command);
        CHECK(isUnreadable(output(importText(asked(command, "")), QueryId::DirectAccessStatus).read,
                           Reason::NotRecorded));
    }
}

TEST_CASE("import_cmdletAskedForAPart_isNotTheWholeAnswer")
{
    for (const char *const command : {"Get-DnsClientNrptPolicy -Namespace .corp.contoso.com",
                                      "Get-DnsClientNrptPolicy | where Namespace -like *.corp*",
                                      "Get-DnsClientNrptPolicy | select -First 2"}) {
        INFO(command);
        CHECK(isUnreadable(output(importText(asked(command, kRules)), QueryId::NrptPolicy).read,
                           Reason::NotRecorded));
    }
    const auto ofAPolicy = [](const QByteArray &store) {
        return output(importText(asked("Get-NetIPHttpsConfiguration -PolicyStore " + store,
                                       kConfiguration)),
                      QueryId::IpHttpsConfigurationCmdlet)
            .read;
    };
    CHECK(isUnreadable(ofAPolicy("corp.contoso.com\\DA"), Reason::NotRecorded));
    CHECK(ofAPolicy("ActiveStore").hasValue());
    CHECK(ofAPolicy("\"ActiveStore\"").hasValue());
}

TEST_CASE("import_cmdletAskedOfAnotherComputer_saysNothingOfThisOne")
{
    const auto running = [](const QByteArray &command) {
        return importText(asked(command, "[{\"Name\":\"iphlpsvc\",\"Status\":4}]"))
            .state.services.contains(u"iphlpsvc"_s);
    };
    CHECK(running("Get-Service iphlpsvc | ConvertTo-Json"));
    CHECK(running("Get-Service -ComputerName localhost iphlpsvc"));
    CHECK_FALSE(running("Get-Service iphlpsvc -ComputerName PC2"));
    const Import adaptersOfOther =
        importText(asked("Get-NetAdapter -CimSession PC2 | ConvertTo-Json", adapters("Up")));
    CHECK(isUnreadable(adaptersOfOther.state.network.read, Reason::NotRecorded));
}

TEST_CASE("import_oneStatusInTwoForms_isNoContradiction")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, kStatus);
    folder.write(u"b.txt"_s, "{\"Status\":2,\"Substatus\":5}\n");
    folder.write(u"c.txt"_s, test::crlf("\n" + kStatus));
    const Import import = folder.import();
    CHECK(import.state.conflicts.empty());
    CHECK(output(import, QueryId::DirectAccessStatus).read.value()->contains(u"Error"));
}

TEST_CASE("import_twoStatusesOfOneTime_areNotBelieved")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, kStatus);
    folder.write(u"b.txt"_s, "Status    : ConnectedRemotely\nSubstatus : None\n");
    const Import import = folder.import();
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK(isUnreadable(output(import, QueryId::DirectAccessStatus).read, Reason::Contradictory));
}

TEST_CASE("import_settingsInTwoForms_areNoContradiction")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, kRules);
    folder.write(u"b.txt"_s, "[{\"Namespace\":\".corp.contoso.com\",\"DirectAccessDnsServers\":"
                             "[\"fd00::1\"]},{\"Namespace\":\"nls.corp.contoso.com\","
                             "\"DirectAccessDnsServers\":null}]");
    folder.write(u"c.txt"_s, kConfiguration);
    folder.write(u"d.txt"_s, "{\"Profile\":\"A\",\"State\":0,"
                             "\"ServerURL\":\"https://a.contoso.com:443/IPHTTPS\"}");
    folder.write(u"e.txt"_s, kSettings);
    folder.write(u"f.txt"_s, "{\"FriendlyName\":\"Work\","
                             "\"CorporateResources\":[\"HTTP:http://a.corp.contoso.com\"]}");
    CHECK(folder.import().state.conflicts.empty());
}

TEST_CASE("import_hotfixes_completeWhatSystemInfoTells")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::systemInfo("PC1"));
    folder.write(u"b.txt"_s, kHotfixes);
    const auto platform = folder.import().state.platform.read;
    REQUIRE(platform.hasValue());
    CHECK(platform.value()->build == 19045);
    CHECK(platform.value()->hotfixes == QStringList{u"KB2966807"_s, u"KB1"_s});
}

TEST_CASE("import_sameHotfixesInAnotherOrder_areNoContradiction")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, kHotfixes);
    folder.write(u"b.txt"_s, "[{\"HotFixID\":\"kb1\"},{\"HotFixID\":\"KB2966807\"}]");
    CHECK(folder.import().state.conflicts.empty());
}

TEST_CASE("import_partOfTheHotfixes_isNotTakenForAll")
{
    const auto platform =
        importText(asked("Get-HotFix -Id KB1,KB2966807", kHotfixes)).state.platform.read;
    CHECK_FALSE((platform.hasValue() && platform.value()->hotfixes));
}

TEST_CASE("import_adapters_becomeTheNetworkAndNoDevices")
{
    const Import import = importText(asked("Get-NetAdapter | ConvertTo-Json", adapters("Up")));
    REQUIRE(import.state.network.read.hasValue());
    REQUIRE(import.state.network.read.value()->adapters.size() == 1);
    CHECK(import.state.network.read.value()->adapters.front().connected);
    const Import gone = importText(
        "[{\"Name\":\"x\",\"InterfaceDescription\":\"Microsoft IP-HTTPS Platform Adapter\","
        "\"Status\":\"Not "
        "Present\",\"PnPDeviceID\":\"SWD\\\\IP_TUNNEL_VBUS\\\\IP_TUNNEL_DEVICE_0\"}]");
    CHECK(isUnreadable(gone.state.devices.read, Reason::NotRecorded));
    CHECK_FALSE(gone.state.network.read.value()->adapters.front().connected);
}

TEST_CASE("import_adaptersOfSeveralLists_areMergedUnlessTheyContradict")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, adapters("Up"));
    folder.write(u"b.txt"_s, "[{\"Name\":\"wlan\",\"InterfaceDescription\":\"Intel\",\"Status\":"
                             "\"Up\",\"InterfaceGuid\":\"{0B8F8A6C-3D2E-4C6B-9F35-0A4B3C2D1E0F}\"},"
                             "{\"Name\":\"LAN\",\"InterfaceDescription\":\"Intel\",\"Status\":"
                             "\"Disconnected\"}]");
    const auto merged = folder.import().state.network.read;
    REQUIRE(merged.hasValue());
    REQUIRE(merged.value()->adapters.size() == 2);
    CHECK(merged.value()->adapters.front().interfaceGuid.startsWith(u"{0b8f"));

    folder.write(u"b.txt"_s, adapters("Disconnected"));
    CHECK(isUnreadable(folder.import().state.network.read, Reason::Contradictory));
    folder.write(u"b.txt"_s, adapters("Disconnected"), 60);
    CHECK_FALSE(folder.import().state.network.read.value()->adapters.front().connected);
}

TEST_CASE("import_ncaLog_isReadCommandByCommand")
{
    const auto result = machine::importPath(test::fixturePath(u"evidence/nca-log"_s), {});
    REQUIRE(result);
    const machine::RecordedMachine computer(result->state);
    CHECK(result->computers == QStringList{u"HOTEL-LAPTOP"_s});
    CHECK(computer.query(QueryId::HttpsTunnelInterfaces).read.value()->contains(u"0x643"));
    CHECK(computer.query(QueryId::TeredoState).read.value()->contains(u"offline"));
    CHECK(computer.platform().read.value()->build == 9600);
    CHECK(computer.platform().read.value()->hotfixes ==
          QStringList{u"KB2919355"_s, u"KB3000850"_s});
    CHECK(computer.query(QueryId::DirectAccessStatus).read.hasValue());
    CHECK(computer.query(QueryId::DirectAccessSettings).read.hasValue());
    QStringList commands;
    for (const machine::ImportedPassage &passage : result->passages)
        commands.append(passage.command);
    for (const QString &command : {u"ipconfig /all"_s, u"certutil -store my"_s, u"route print"_s})
        CHECK(commands.contains(command)); // listed, whether understood or not
    CHECK(result->issues.empty());
}

TEST_CASE("import_ncaLogInHtml_isWhatItsCommandsSaid")
{
    const QByteArray html = "<html><body>\n<h2>netsh interface httpstunnel show interfaces</h2>\n"
                            "<pre>" +
                            test::tunnel("0x643") +
                            "</pre>\n<h2>certutil -store my</h2>\n<pre>my &quot;Personal&quot;\n"
                            "</pre><h2>systeminfo</h2><pre>" +
                            test::systemInfo("PC1") + "</pre></body></html>\n";
    const Import import = importText(test::crlf(html), u"DirectAccess.html"_s);
    CHECK(output(import, QueryId::HttpsTunnelInterfaces).read.value()->contains(u"0x643"));
    CHECK(import.computers == QStringList{u"PC1"_s});
    const QStringList names = test::recognised(import);
    CHECK(names.count(u"DirectAccess.html: not-understood"_s) == 1);
    CHECK(output(import, QueryId::HttpsTunnelInterfaces).origin.source ==
          u"DirectAccess.html, line 3"_s);
}
