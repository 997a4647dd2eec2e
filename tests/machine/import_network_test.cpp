// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

using namespace da;
using namespace Qt::StringLiterals;
using machine::Import;
using machine::NetworkAdapter;
using machine::QueryId;
using machine::Reason;
using test::EvidenceFolder;
using test::isUnreadable;

namespace {

QByteArray network(const char *name)
{
    return test::fixture(u"network/"_s + QString::fromUtf8(name));
}

const NetworkAdapter *adapterIn(const Import &import, const QString &name)
{
    const machine::Network *network = import.state.network.read.value();
    REQUIRE(network);
    const auto found =
        std::find_if(network->adapters.begin(), network->adapters.end(),
                     [&](const NetworkAdapter &adapter) { return adapter.name == name; });
    return found == network->adapters.end() ? nullptr : &*found;
}

QByteArray addresses(const QByteArray &host, const QByteArray &address)
{
    return "\nWindows IP Configuration\n\n   Host Name . . . . . : " + host +
           "\n   Primary Dns Suffix  . . : \n   Node Type . . . . . : Hybrid\n"
           "   IP Routing Enabled. . : No\n\nEthernet adapter LAN:\n\n"
           "   Description . . . . : Card\n   Physical Address. . : 00-15-5D-01-02-03\n"
           "   IPv4 Address. . . . : " +
           address +
           "(Preferred)\n   Subnet Mask . . . . : 255.255.255.0\n   Default Gateway . . : \n";
}

QByteArray serviceConfig(const QByteArray &start)
{
    return "[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: iphlpsvc\n"
           "        TYPE               : 20  WIN32_SHARE_PROCESS\n"
           "        START_TYPE         : " +
           start +
           "\n        ERROR_CONTROL      : 1   NORMAL\n"
           "        BINARY_PATH_NAME   : C:\\x.exe\n        TAG                : 0\n";
}

const QByteArray kRunning =
    "\nSERVICE_NAME: iphlpsvc\n        TYPE               : 20  WIN32_SHARE_PROCESS\n"
    "        STATE              : 4  RUNNING\n        WIN32_EXIT_CODE    : 0  (0x0)\n"
    "        SERVICE_EXIT_CODE  : 0  (0x0)\n        CHECKPOINT         : 0x0\n"
    "        WAIT_HINT          : 0x0\n";

} // namespace

TEST_CASE("outputsOfNetworkCommands_becomeOutputsOfTheirQuery")
{
    const std::pair<QByteArray, QueryId> outputs[] = {
        {"6to4 Service State : disabled\n", QueryId::SixToFourState},
        {"ISATAP State : default (Group Policy)\n", QueryId::IsatapState},
        {network("urlacl_en.txt"), QueryId::UrlReservations},
        {"Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n",
         QueryId::WinHttpProxy},
        {network("namespace_policy_en.txt"), QueryId::NamespacePolicy},
        {network("dns_state_en.txt"), QueryId::DnsClientState}};
    for (const auto &[text, query] : outputs) {
        INFO(machine::queryName(query).toStdString());
        const Import import = test::importText(text);
        CHECK(test::recognised(import) == QStringList{u": "_s + machine::queryName(query)});
        CHECK(test::output(import, query).read.valueOr({}) == QString::fromUtf8(text));
        CHECK(import.state.outputs.size() == 1);
        const EvidenceFolder folder;
        folder.write(u"a.txt"_s, text);
        folder.write(u"b.txt"_s, test::crlf(text).replace(": ", ":  "));
        CHECK(folder.import().state.conflicts.empty());
    }
}

TEST_CASE("networkCommandsThatPrintedNothing_areAnswers_howeverTheyWereShortened")
{
    const std::pair<QByteArray, QueryId> commands[] = {
        {"netsh interface 6to4 show state", QueryId::SixToFourState},
        {"netsh int isa sh st", QueryId::IsatapState},
        {"netsh http show urlacl", QueryId::UrlReservations},
        {"netsh.exe ht sh url", QueryId::UrlReservations},
        {"netsh winhttp show proxy", QueryId::WinHttpProxy},
        {"netsh namespace show effectivepolicy", QueryId::NamespacePolicy},
        {"netsh namesp sh eff", QueryId::NamespacePolicy},
        {"netsh dns show state", QueryId::DnsClientState},
        {"netsh dnsclient sh st", QueryId::DnsClientState}};
    for (const auto &[command, query] : commands) {
        INFO(command.toStdString());
        const Import import = test::importText("C:\\>" + command + "\n\nC:\\>\n");
        CHECK(test::output(import, query).read.hasValue());
        CHECK(import.understoodAnything());
    }
    for (const QByteArray &other :
         {QByteArray("netsh namespace show policy"), QByteArray("netsh http show sslcert"),
          QByteArray("netsh winhttp set proxy"), QByteArray("netsh interface http show urlacl"),
          QByteArray("netsh interface 6to4 show relay"), QByteArray("netsh win sh proxy")}) {
        INFO(other.toStdString());
        CHECK(test::importText("C:\\>" + other + "\n\nC:\\>\n").state == machine::State());
    }
}

TEST_CASE("relayAlone_isNoAnswerToTheState")
{
    const Import import = test::importText("C:\\>netsh interface 6to4 show relay\n\n"
                                           "Relay Name : a.example (default)\n"
                                           "Use Relay : default\n\nC:\\>\n");
    CHECK(test::recognised(import) == QStringList{u": netsh-6to4"_s});
    CHECK(import.state.outputs.empty());
}

TEST_CASE("rulesThatAreSet_countWhereNobodyAskedWhatIsInForce")
{
    const QByteArray set = "C:\\>netsh namespace show policy\n" +
                           network("namespace_policy_win7_en.txt") + "\nC:\\>\n";
    const QByteArray inForce = "C:\\>netsh namespace show effectivepolicy\n" +
                               network("namespace_policy_en.txt") + "\nC:\\>\n";
    const auto rules = [](const Import &import) {
        return test::output(import, QueryId::NamespacePolicy).read.valueOr({});
    };
    CHECK(rules(test::importText(set)).contains(u"2002:836b"));
    const Import both = test::importText(inForce + set);
    CHECK(rules(both).contains(u"3333::1"));
    CHECK(both.state.conflicts.empty());
}

TEST_CASE("outputsThatDiffer_areAConflict")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, "6to4 Service State : disabled\n");
    folder.write(u"b.txt"_s, "6to4 Service State : default\n");
    const Import import = folder.import();
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK(import.state.conflicts[0].subject == u"netsh-6to4"_s);
    CHECK(isUnreadable(test::output(import, QueryId::SixToFourState).read, Reason::Contradictory));
}

TEST_CASE("ipconfig_becomesAdaptersAndNamesTheComputer")
{
    const Import import = test::importText(network("ipconfig_all_en.txt"));
    CHECK(test::recognised(import) == QStringList{u": ipconfig"_s});
    CHECK(import.computers == QStringList{u"LAP-0417"_s});
    CHECK(import.state.platform.read.valueOr({}).computerName == u"LAP-0417"_s);
    REQUIRE(adapterIn(import, u"iphttpsinterface"_s));
    CHECK(adapterIn(import, u"iphttpsinterface"_s)->connected);
    CHECK(adapterIn(import, u"Wi-Fi"_s)->addresses.size() == 4);
    REQUIRE(adapterIn(import, u"Ethernet"_s));
    CHECK_FALSE(adapterIn(import, u"Ethernet"_s)->connected);
    CHECK_FALSE(import.state.network.read.value()->insideCorporateNetwork.has_value());
}

TEST_CASE("ipconfig_adapterOfUnknownState_isNotShownAsDisconnected")
{
    const QByteArray text = network("ipconfig_all_en.txt").replace("Media disconnected", "Zzz yyy");
    CHECK_FALSE(adapterIn(test::importText(text), u"Ethernet"_s));
}

TEST_CASE("ipconfigs_completeEachOther_andContradictWhereTheyDiffer")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, addresses("PC1", "10.0.0.1"), 60);
    folder.write(u"b.txt"_s, "\nWindows IP Configuration\n\n\nTunnel adapter iphttpsinterface:\n\n"
                             "   Media State . . . : Media disconnected\n"
                             "   Connection-specific DNS Suffix  . : \n");
    const Import import = folder.import();
    CHECK(import.state.conflicts.empty());
    CHECK(adapterIn(import, u"LAN"_s)->addresses == QStringList{u"10.0.0.1"_s});
    CHECK_FALSE(adapterIn(import, u"iphttpsinterface"_s)->connected);
    folder.write(u"c.txt"_s, addresses("PC1", "10.0.0.2"), 120);
    const Import later = folder.import();
    CHECK(adapterIn(later, u"LAN"_s)->addresses == QStringList{u"10.0.0.2"_s});
    REQUIRE(later.state.conflicts.size() == 1);
    CHECK(later.state.conflicts[0].subject == u"network"_s);
    CHECK(later.state.conflicts[0].decided);
}

TEST_CASE("ipconfigsOfTwoComputers_areToldApart")
{
    const EvidenceFolder folder;
    folder.write(u"a/x.txt"_s, addresses("PC1", "10.0.0.1"));
    folder.write(u"a/y.txt"_s, test::tunnel("0x34"));
    folder.write(u"b/x.txt"_s, addresses("PC2", "10.0.0.2"));
    const Import import = folder.import();
    CHECK(import.computers == QStringList{u"PC1"_s, u"PC2"_s});
    CHECK_FALSE(import.mixedComputers);
    CHECK(adapterIn(import, u"LAN"_s)->addresses == QStringList{u"10.0.0.1"_s});
}

TEST_CASE("hotfixes_ofAllLists_areTogether")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, network("wmic_qfe.txt"));
    folder.write(u"b.txt"_s, "HotFixID\nKB7777777\nKB4580419\n", 60);
    folder.write(u"c.txt"_s, test::systemInfo("PC1") + "Hotfix(s):                 1 Hotfix(s) "
                                                       "Installed.\n"
                                                       "                           [01]: KB1111\n");
    const Import import = folder.import();
    CHECK(import.state.conflicts.empty());
    QStringList hotfixes = *import.state.platform.read.valueOr({}).hotfixes;
    hotfixes.sort();
    CHECK(hotfixes ==
          QStringList{u"KB1111"_s, u"KB2966807"_s, u"KB4580419"_s, u"KB5000802"_s, u"KB7777777"_s});
}

TEST_CASE("scConfig_completesTheStartOfAService")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, kRunning, 60);
    folder.write(u"b.txt"_s, serviceConfig("4   DISABLED"));
    const Import import = folder.import();
    CHECK(import.state.conflicts.empty());
    const auto service = machine::RecordedMachine(import.state).service(u"iphlpsvc"_s);
    REQUIRE(service.read.hasValue());
    CHECK(service.read.value()->state == machine::ServiceRecord::State::Running);
    CHECK(service.read.value()->start == machine::ServiceRecord::Start::Disabled);
    const Import alone = test::importText(serviceConfig("2   AUTO_START  (DELAYED)"));
    const auto only = machine::RecordedMachine(alone.state).service(u"iphlpsvc"_s);
    CHECK(only.read.value()->state == machine::ServiceRecord::State::Unknown);
    CHECK(only.read.value()->start == machine::ServiceRecord::Start::Automatic);
}
