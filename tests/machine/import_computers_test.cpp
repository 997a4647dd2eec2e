// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

using namespace da;
using namespace Qt::StringLiterals;
using machine::Import;
using machine::QueryId;
using test::EvidenceFolder;
using test::isUnreadable;

namespace {

QStringList leftOut(const Import &import)
{
    QStringList out;
    for (const machine::ImportedPassage &passage : import.passages) {
        if (passage.leftOut)
            out.append(passage.file);
    }
    return out;
}

const QByteArray kVer = "\nMicrosoft Windows [Version 6.3.9600]\n";

} // namespace

TEST_CASE("oneName_ownsAllFiles")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x34"));
    folder.write(u"deep/b.txt"_s, test::systemInfo("PC1"));
    const Import import = folder.import();
    CHECK(import.computers == QStringList{u"PC1"_s});
    CHECK_FALSE(import.mixedComputers);
    CHECK(leftOut(import).isEmpty());
    CHECK(import.passages[1].computer == u"PC1"_s);
}

TEST_CASE("folderPerComputer_theOneThatReportsIpHttps_isDiagnosed")
{
    const EvidenceFolder folder;
    folder.write(u"one/info.txt"_s, test::systemInfo("PC1"));
    folder.write(u"one/ver.txt"_s, kVer);
    folder.write(u"two/info.txt"_s, test::systemInfo("PC2"));
    folder.write(u"two/net/tunnel.txt"_s, test::tunnel("0x34"));
    const Import import = folder.import();
    CHECK_FALSE(import.mixedComputers);
    CHECK(import.computers == QStringList{u"PC2"_s, u"PC1"_s});
    CHECK(leftOut(import) == QStringList{u"one/info.txt"_s, u"one/ver.txt"_s});
    CHECK(import.state.platform.read.value()->computerName == u"PC2"_s);
    CHECK(import.state.outputs.contains(QueryId::HttpsTunnelInterfaces));
    CHECK(import.state.conflicts.empty());
}

TEST_CASE("bothReportIpHttps_isMixed")
{
    const EvidenceFolder folder;
    folder.write(u"one/a.txt"_s, test::systemInfo("PC1") + "\n" + test::tunnel("0x34"));
    folder.write(u"two/a.txt"_s, test::systemInfo("PC2") + "\n" + test::tunnel("0x0"));
    const Import import = folder.import();
    CHECK(import.mixedComputers);
    CHECK(import.state == machine::State());
    CHECK(import.computers == QStringList{u"PC1"_s, u"PC2"_s});
    CHECK(leftOut(import).isEmpty());
}

TEST_CASE("noneReportsIpHttps_isMixed")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::systemInfo("PC1"));
    folder.write(u"b.txt"_s, test::systemInfo("PC2"));
    CHECK(folder.import().mixedComputers);
}

TEST_CASE("aFileOfNobody_isLeftOut_andMixedIfItReportsIpHttps")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::systemInfo("PC1") + "\n" + test::tunnel("0x34"));
    folder.write(u"b.txt"_s, test::systemInfo("PC2"));
    folder.write(u"c.txt"_s, "\nTeredo Parameters\n---------------------------------------------\n"
                             "Type                    : client\nServer Name             : t.\n"
                             "Client Refresh Interval : 30 seconds\n"
                             "Client Port             : unspecified\n"
                             "State                   : qualified\n");
    const Import import = folder.import();
    CHECK_FALSE(import.mixedComputers);
    CHECK(leftOut(import) == QStringList{u"b.txt"_s, u"c.txt"_s});
    CHECK_FALSE(import.state.outputs.contains(QueryId::TeredoState));
    folder.write(u"d.txt"_s, test::tunnel("0x34"));
    CHECK(folder.import().mixedComputers);
}

TEST_CASE("onePasteOfTwoComputers_isMixed")
{
    const Import import =
        test::importText("C:\\>systeminfo\n" + test::systemInfo("PC1") + "\nC:\\>systeminfo\n" +
                         test::systemInfo("PC2") + "\nC:\\>netsh int http sh int\n" +
                         test::tunnel("0x34") + "C:\\>\n");
    CHECK(import.mixedComputers);
    CHECK(import.state == machine::State());
    CHECK(import.computers.size() == 2);
}

TEST_CASE("remotePrompt_namesTheComputer")
{
    const Import import = test::importText("PS C:\\> Enter-PSSession pc7.contoso.com\n"
                                           "[pc7.contoso.com]: PS C:\\> netsh int http sh int\n" +
                                           test::tunnel("0x34") + "[pc7.contoso.com]: PS C:\\>\n");
    CHECK(import.computers == QStringList{u"pc7.contoso.com"_s});
    CHECK_FALSE(import.mixedComputers);
    CHECK(import.state.outputs.contains(QueryId::HttpsTunnelInterfaces));
}

TEST_CASE("localPromptBesideARemoteOne_isAnotherComputer")
{
    const QByteArray local = "PS C:\\> ver\n" + kVer + "PS C:\\> Enter-PSSession pc7\n";
    const QByteArray remote =
        "[pc7]: PS C:\\> netsh int http sh int\n" + test::tunnel("0x34") + "[pc7]: PS C:\\> exit\n";
    const Import import = test::importText(local + remote + "PS C:\\>\n");
    CHECK_FALSE(import.mixedComputers);
    CHECK(isUnreadable(import.state.platform.read, machine::Reason::NotRecorded));
    CHECK(import.state.outputs.contains(QueryId::HttpsTunnelInterfaces));
    const Import both = test::importText(local + remote + "PS C:\\> netsh int http sh int\n" +
                                         test::tunnel("0x0") + "PS C:\\>\n");
    CHECK(both.mixedComputers);
}

TEST_CASE("remotePromptAndSystemInfo_areOneComputer")
{
    const Import import =
        test::importText("[10.0.0.5]: PS C:\\> systeminfo\n" + test::systemInfo("PC7") +
                         "\n[10.0.0.5]: PS C:\\> netsh int http sh int\n" + test::tunnel("0x34") +
                         "[10.0.0.5]: PS C:\\>\n");
    CHECK(import.computers == QStringList{u"PC7"_s});
    CHECK_FALSE(import.mixedComputers);
}

TEST_CASE("registryName_countsEvenIfNobodyIsInterestedInItsKey")
{
    const QByteArray name = "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName"
                            "\\ComputerName]\n\"ComputerName\"=\"PC3\"\n\n";
    const QByteArray key =
        "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\iphlpsvc"
        "\\Parameters\\IPHTTPS\\IPHTTPSInterface]\n\"ErrorCode\"=dword:00000034\n";
    const EvidenceFolder folder;
    folder.write(u"a.reg"_s, test::reg(name + key));
    folder.write(u"b.txt"_s, test::systemInfo("PC4"));
    const Import import =
        folder.import({test::keyPath(u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\iphlpsvc"_s)});
    CHECK(import.computers == QStringList{u"PC3"_s, u"PC4"_s});
    CHECK_FALSE(import.mixedComputers);
    CHECK(leftOut(import) == QStringList{u"b.txt"_s});
}

TEST_CASE("namesThatDifferInCaseOrDomain_areOneComputer")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::systemInfo("LAP-0417") + "\n" + test::tunnel("0x34"));
    folder.write(u"b.txt"_s, "[lap-0417.corp.contoso.com]: PS C:\\> ver\n" + kVer +
                                 "[lap-0417.corp.contoso.com]: PS C:\\>\n");
    CHECK(folder.import().computers == QStringList{u"LAP-0417"_s});
}
