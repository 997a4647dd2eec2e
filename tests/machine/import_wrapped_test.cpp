// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

// Mails, pages, and commands that printed no output but a message.
using namespace da;
using namespace Qt::StringLiterals;
using machine::Import;
using machine::QueryId;

namespace {

QByteArray quoted(const QByteArray &text)
{
    return "> " + QByteArray(text).replace("\n", "\n> ") + "\n";
}

/// What each passage's command said instead of an output.
QStringList said(const Import &import)
{
    QStringList out;
    for (const machine::ImportedPassage &passage : import.passages)
        out.append(passage.said);
    return out;
}

QByteArray printed(const QByteArray &command, const QByteArray &text)
{
    return "C:\\>" + command + "\n" + text + "\nC:\\>\n";
}

} // namespace

TEST_CASE("quotedMail_isEvidence")
{
    const Import import = test::importText("Hello,\n\nsee below.\n\nTom wrote:\n" +
                                           quoted(test::systemInfo("PC1") + test::tunnel("0x34")));
    CHECK(import.computers == QStringList{u"PC1"_s});
    const auto reading = test::output(import, QueryId::HttpsTunnelInterfaces);
    REQUIRE(reading.read.hasValue());
    CHECK(reading.read.value()->contains(u"0x34"_s));
    CHECK_FALSE(reading.read.value()->contains(u'>'));
    CHECK(reading.origin.source == u"pasted text, line 12"_s);
}

TEST_CASE("quotedMail_ofARemoteSession_isOfTheOtherComputer")
{
    const Import import = test::importText(
        quoted("PS C:\\> systeminfo\n" + test::systemInfo("PC1") +
               "PS C:\\> Enter-PSSession pc7\n[pc7]: PS C:\\> netsh int http sh int\n" +
               test::tunnel("0x34") + "[pc7]: PS C:\\> exit\nPS C:\\>"));
    REQUIRE_FALSE(import.computers.isEmpty());
    CHECK(import.computers.front().compare(u"pc7"_s, Qt::CaseInsensitive) == 0);
}

TEST_CASE("htmlAroundARegistryExport_isEvidence")
{
    const QByteArray html =
        "<pre>" +
        QString::fromUtf8(
            test::reg("[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6"
                      "\\Parameters]\n\"DisabledComponents\"=dword:00000081\n"))
            .toHtmlEscaped()
            .replace(u'\\', u"&#92;"_s)
            .toUtf8() +
        "</pre>\n";
    const Import import = test::importText(html);
    const auto key =
        test::tree(import, u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters"_s);
    CHECK(machine::dwordOf(key.read, u"DisabledComponents"_s).valueOr(0) == 0x81);
    CHECK(import.issues.empty());
}

TEST_CASE("commandThatPrintedAMessage_isNamedWithIt")
{
    const QByteArray elevation = "The requested operation requires elevation.\n";
    const QByteArray unknown = QByteArray("Der Befehl \"pnputil\" ist entweder falsch geschrieben "
                                          "oder\nkonnte nicht gefunden werden.\n");
    CHECK(said(test::importText(printed("netsh int httpstunnel show interfaces", elevation)))[0] ==
          u"The requested operation requires elevation."_s);
    CHECK(said(test::importText(printed("pnputil /enum-devices", unknown)))[0].endsWith(
        u"falsch geschrieben oder konnte nicht gefunden werden."_s));
    const QByteArray cmdlet = "Get-NetIPHttpsState : Zugriff verweigert\nIn Zeile:1 Zeichen:1\n"
                              "+ Get-NetIPHttpsState\n    + CategoryInfo          : NotSpecified\n"
                              "    + FullyQualifiedErrorId : HRESULT 0x80041003\n";
    CHECK(said(test::importText(printed("Get-NetIPHttpsState", cmdlet)))[0] ==
          u"Get-NetIPHttpsState : Zugriff verweigert"_s);
}

TEST_CASE("commandThatPrintedMore_orThatNobodyKnows_isNotSaidToHavePrintedAMessage")
{
    const auto isSilent = [](const QByteArray &text) {
        return said(test::importText(text)).join(QString()).isEmpty();
    };
    CHECK(isSilent(printed("netsh int teredo show state", "one\ntwo\nthree\n")));
    CHECK(isSilent(printed("cowsay hello", "moo\n")));
    CHECK(isSilent("The requested operation requires elevation.\n"));
    CHECK(isSilent(
        printed("netsh int httpstunnel show interfaces", test::tunnel("0x34") + "\nOk.\n")));
    CHECK(isSilent(
        printed("netsh int httpstunnel show interfaces", "Wait.\n" + test::tunnel("0x34"))));
}

TEST_CASE("emptyFile_isListed")
{
    const test::EvidenceFolder folder;
    folder.write(u"a.txt"_s, {});
    folder.write(u"b.txt"_s, test::tunnel("0x34"));
    CHECK(test::recognised(folder.import()) ==
          QStringList{u"a.txt: empty"_s, u"b.txt: netsh-httpstunnel"_s});
}
