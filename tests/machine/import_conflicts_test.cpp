// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

#include <QJsonDocument>

using namespace da;
using namespace Qt::StringLiterals;
using machine::Conflict;
using machine::Import;
using machine::QueryId;
using machine::Reason;
using test::EvidenceFolder;
using test::isUnreadable;

namespace {

const QByteArray kIds = "ROOT\\*IPHTTPS\\0000 : Microsoft IP-HTTPS\n"
                        "ROOT\\*IPHTTPS\\0001 : Microsoft IP-HTTPS #2\n";

QByteArray devcon(const QByteArray &verb, const QByteArray &rows)
{
    return "C:\\>devcon " + verb + " =net\n" + rows + QByteArray::number(rows.count('\n')) +
           " matching device(s) found.\n\nC:\\>\n";
}

quint32 codeOf(const Import &import)
{
    const auto text = test::output(import, QueryId::HttpsTunnelInterfaces).read;
    REQUIRE(text.hasValue());
    return formats::parseHttpsTunnel(*text.value())->interfaces.at(0).code->value;
}

QByteArray service(const QByteArray &state)
{
    return "\nSERVICE_NAME: iphlpsvc\n        TYPE               : 20  WIN32_SHARE_PROCESS\n"
           "        STATE              : " +
           state +
           "\n        WIN32_EXIT_CODE    : 0  (0x0)\n        SERVICE_EXIT_CODE  : 0  (0x0)\n"
           "        CHECKPOINT         : 0x0\n        WAIT_HINT          : 0x0\n";
}

} // namespace

TEST_CASE("twoOutputs_theNewerCounts_andBothAreNamed")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x0"), 60);
    folder.write(u"b.txt"_s, test::tunnel("0x643"), 0);
    const Import import = folder.import();
    CHECK(codeOf(import) == 0);
    REQUIRE(import.state.conflicts.size() == 1);
    const Conflict &conflict = import.state.conflicts[0];
    CHECK(conflict.subject == u"netsh-httpstunnel"_s);
    CHECK(conflict.kept.source == u"a.txt, line 1"_s);
    CHECK(conflict.dropped.source == u"b.txt, line 1"_s);
    CHECK(conflict.dropped.time == EvidenceFolder::at(0));
    CHECK(conflict.decided);
}

TEST_CASE("twoOutputs_ofOneSecond_areNotBelieved")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x0"));
    folder.write(u"b.txt"_s, test::tunnel("0x643"));
    const Import import = folder.import();
    CHECK(isUnreadable(test::output(import, QueryId::HttpsTunnelInterfaces).read,
                       Reason::Contradictory));
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK_FALSE(import.state.conflicts[0].decided);
    CHECK(import.state.conflicts[0].kept.raw != import.state.conflicts[0].dropped.raw);
}

TEST_CASE("twoOutputs_inOnePaste_theLaterCounts")
{
    const Import import =
        test::importText("C:\\>netsh int http sh int\n" + test::tunnel("0x643") +
                         "C:\\>netsh int http sh int\n" + test::tunnel("0x0") + "C:\\>\n");
    CHECK(codeOf(import) == 0);
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK(import.state.conflicts[0].decided);
}

TEST_CASE("twoOutputs_withoutPrompts_neitherCounts")
{
    const Import import = test::importText("Laptop one:\n\n" + test::tunnel("0x643") +
                                           "\nLaptop two:\n\n" + test::tunnel("0x0"));
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK_FALSE(import.state.conflicts[0].decided);
}

TEST_CASE("theSameTwice_isNoConflict")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, test::tunnel("0x643"));
    folder.write(u"b.txt"_s, test::crlf(test::tunnel("0x643")));
    folder.write(u"c.txt"_s, "Error: 0x643\nTranslates to: Fatal error during installation.\n");
    folder.write(u"d.reg"_s, test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n"));
    folder.write(u"e.reg"_s, test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n"));
    const Import import = folder.import();
    CHECK(import.state.conflicts.empty());
    CHECK(codeOf(import) == 0x643);
    // netsh's own words tell more than the article's.
    CHECK(test::output(import, QueryId::HttpsTunnelInterfaces).read.value()->contains(u"contoso"));
}

TEST_CASE("theArticlesForm_countsAsTheOutput")
{
    CHECK(codeOf(test::importText(
              "Error: 0x643\nTranslates to: Fatal error during installation.\n")) == 0x643);
}

TEST_CASE("anEmptyAnswer_isOne_ifAPromptFollows")
{
    const Import answered = test::importText("PS C:\\> Get-NetIPHttpsState\nPS C:\\>\n");
    const auto empty = test::output(answered, QueryId::IpHttpsStateCmdlet).read;
    REQUIRE(empty.hasValue());
    CHECK(empty.value()->isEmpty());
    CHECK(answered.understoodAnything());
    const Import typed = test::importText("PS C:\\> Get-NetIPHttpsState\n");
    CHECK(isUnreadable(test::output(typed, QueryId::IpHttpsStateCmdlet).read, Reason::NotRecorded));
    const Import other = test::importText("PS C:\\> Get-Something\nPS C:\\>\n");
    CHECK(other.state == machine::State());
    CHECK_FALSE(other.understoodAnything());
}

TEST_CASE("listingsOfDifferentScope_completeEachOther")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, devcon("findall", kIds));
    folder.write(u"b.txt"_s, devcon("find", kIds.left(kIds.indexOf('\n') + 1)));
    const Import import = folder.import();
    REQUIRE(import.state.devices.read.hasValue());
    const machine::DeviceInventory &inventory = *import.state.devices.read.value();
    CHECK(inventory.nodes.size() == 2);
    CHECK(inventory.scope.includesNotPresent == true);
    CHECK(inventory.scope.whole);
    for (const machine::DeviceNode &node : inventory.nodes)
        CHECK(node.present == (node.instanceId == u"ROOT\\*IPHTTPS\\0000"_s));
    CHECK(import.state.conflicts.empty());
    CHECK(import.state.devices.origin.raw.contains(u"find =net") ==
          false); // the outputs themselves
}

TEST_CASE("listingsThatDisagree_theNewerCounts_orNone")
{
    const int second = GENERATE(0, 60);
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, devcon("findall", kIds), 0);
    folder.write(u"b.txt"_s, devcon("findall", kIds.left(kIds.indexOf('\n') + 1)), second);
    const Import import = folder.import();
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK(import.state.conflicts[0].subject == u"devices"_s);
    CHECK(import.state.conflicts[0].decided == (second == 60));
    if (second == 60) {
        REQUIRE(import.state.devices.read.hasValue());
        CHECK(import.state.devices.read.value()->nodes.size() == 1);
    } else {
        CHECK(isUnreadable(import.state.devices.read, Reason::Contradictory));
    }
}

TEST_CASE("service_isMergedOrInConflict")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, service("4  RUNNING"));
    folder.write(u"b.txt"_s, service("1  STOPPED"), 60);
    const Import import = folder.import();
    const auto record = import.state.services.at(u"iphlpsvc"_s).read;
    CHECK(record.value()->state == machine::ServiceRecord::State::Stopped);
    REQUIRE(import.state.conflicts.size() == 1);
    CHECK(import.state.conflicts[0].subject == u"service:iphlpsvc"_s);
    const Import gone = test::importText(
        "C:\\>sc query ramgmtsvc\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\n"
        "The specified service does not exist as an installed service.\n\nC:\\>\n");
    CHECK(gone.state.services.at(u"ramgmtsvc"_s).read.isAbsent());
}

TEST_CASE("platform_isCompleted_andDisagreementIsNamed")
{
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, "\nMicrosoft Windows [Version 10.0.19045]\n", 60);
    folder.write(u"b.txt"_s, test::systemInfo("PC1"));
    const Import same = folder.import();
    CHECK(same.state.platform.read.value()->computerName == u"PC1"_s);
    CHECK(same.state.conflicts.empty());
    folder.write(u"a.txt"_s, "\nMicrosoft Windows [Version 10.0.22631]\n", 60);
    const Import newer = folder.import();
    CHECK(newer.state.platform.read.value()->build == 22631);
    CHECK(newer.state.platform.read.value()->osName.isEmpty());
    REQUIRE(newer.state.conflicts.size() == 1);
    CHECK(newer.state.conflicts[0].subject == u"platform"_s);
}

TEST_CASE("registry_newerValueWins_andEqualTimesSpoilTheKey")
{
    const int second = GENERATE(0, 60);
    const EvidenceFolder folder;
    folder.write(u"a.reg"_s,
                 test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"x\"=dword:1\n\"y\"=dword:5\n"
                           "\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\Old]\n"));
    folder.write(u"b.reg"_s,
                 test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"x\"=dword:2\n\"y\"=dword:5\n"),
                 second);
    const Import import = folder.import();
    const auto key = test::tree(import, u"HKLM\\SOFTWARE\\A"_s).read;
    REQUIRE_FALSE(import.state.conflicts.empty());
    CHECK(import.state.conflicts[0].subject == u"HKEY_LOCAL_MACHINE\\SOFTWARE\\A"_s);
    CHECK(import.state.conflicts[0].decided == (second == 60));
    if (second == 60) {
        CHECK(dwordOf(key, u"x"_s).valueOr(0) == 2);
        CHECK(dwordOf(key, u"y"_s).valueOr(0) == 5);
        CHECK(subkeyOf(key, u"Old"_s).isAbsent());
        CHECK(key.value()->origin.source == u"b.reg, line 3"_s);
    } else {
        CHECK(isUnreadable(key, Reason::Contradictory));
    }
}

TEST_CASE("registry_sourcesOfDifferentParts_completeEachOther")
{
    const EvidenceFolder folder;
    folder.write(u"a.reg"_s, test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\"x\"=dword:1\n"));
    folder.write(u"b.reg"_s, test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\B]\n\"x\"=dword:2\n"));
    folder.write(u"c.txt"_s,
                 "C:\\>reg query HKLM\\SOFTWARE\\A /v x\n\n"
                 "HKEY_LOCAL_MACHINE\\SOFTWARE\\A\n    x    REG_DWORD    0x1\n\n\nC:\\>\n");
    const Import import = folder.import();
    CHECK(import.state.conflicts.empty());
    CHECK(isComplete(*test::tree(import, u"HKLM\\SOFTWARE\\A"_s).read.value()));
    CHECK(isComplete(*test::tree(import, u"HKLM\\SOFTWARE\\B"_s).read.value()));
    CHECK(isUnreadable(test::tree(import, u"HKLM\\SOFTWARE\\C"_s).read, Reason::NotRecorded));
}

TEST_CASE("stateJson_alone_comesBackAsItIs")
{
    machine::State state;
    state.servicesComplete = true;
    state.outputs[QueryId::TeredoState] = {QString(u"text"_s), {u"netsh"_s, {}, {}, 0}};
    state.platform.read = machine::Platform{};
    state.platform.read.value()->computerName = u"PC9"_s;
    const QByteArray json = QJsonDocument(toJson(state)).toJson();
    const Import import = test::importText(json, u"state.json"_s);
    CHECK(import.state == state);
    CHECK(import.computers == QStringList{u"PC9"_s});
    CHECK(test::recognised(import) == QStringList{u"state.json: state"_s});
    CHECK(import.understoodAnything());

    const EvidenceFolder folder;
    folder.write(u"state.json"_s, json);
    folder.write(u"a.txt"_s, test::tunnel("0x34"));
    const Import both = folder.import();
    CHECK(both.state.outputs.size() == 2);
    CHECK(both.state.platform == state.platform);
}

TEST_CASE("stateJson_thatIsBroken_isNamed")
{
    for (const char *text : {"{\"schema\":\"da-wizard.state/1\",\"devices\":7}",
                             "{\"schema\":\"da-wizard.state/2\"}"}) {
        const Import import = test::importText(text);
        CHECK_FALSE(import.understoodAnything());
        CHECK(import.issues.size() == 1);
        CHECK(import.state == machine::State());
    }
}
