// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/machine/evidence_folder.h"

using namespace da;
using namespace Qt::StringLiterals;
using machine::Import;
using machine::Reason;
using machine::RegistryKey;
using test::EvidenceFolder;
using test::isUnreadable;

namespace {

const QString kPolicies = u"HKLM\\SOFTWARE\\Policies\\Microsoft"_s;
const QString kTcpip6 = u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6"_s;
const QByteArray kExport = test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft]\n"
                                     "\n"
                                     "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\A]\n"
                                     "\"one\"=dword:00000001\n"
                                     "\n"
                                     "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\B\\C]\n"
                                     "\"two\"=\"2\"\n");

/// A `reg query` in a console paste that goes on behind it.
Import query(const QByteArray &command, const QByteArray &answer)
{
    return test::importText("C:\\>" + command + "\n" + answer + "\nC:\\>\n");
}

machine::Read<RegistryKey> read(const Import &import, const QString &path)
{
    return test::tree(import, path).read;
}

bool isNotRecorded(const auto &answer)
{
    return isUnreadable(answer, Reason::NotRecorded);
}

const QByteArray kNotFound =
    "ERROR: The system was unable to find the specified registry key or value.\n";

} // namespace

TEST_CASE("wholeExport_isCompleteFromItsFirstKeyDown")
{
    const Import import = test::importText(kExport, u"a.reg"_s);
    const auto top = read(import, kPolicies);
    REQUIRE(top.hasValue());
    CHECK(isComplete(*top.value()));
    CHECK(subkeyOf(top, u"gone"_s).isAbsent());
    CHECK(valueOf(top, u"gone"_s).isAbsent());
    CHECK(valueOf(subkeyOf(top, u"B"_s), u"gone"_s).isAbsent());
    CHECK(isNotRecorded(read(import, u"HKLM\\SOFTWARE\\Policies\\Other"_s)));
    CHECK(isNotRecorded(valueOf(read(import, u"HKLM\\SOFTWARE\\Policies"_s), u"x"_s)));
    CHECK(subkeyOf(top, u"A"_s).value()->origin.source == u"a.reg, line 5"_s);
}

TEST_CASE("severalExportsInOne_areEachComplete")
{
    const Import import = test::importText(
        test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\B]\n"
                  "\"x\"=dword:1\n"));
    CHECK(isComplete(*read(import, u"HKLM\\SOFTWARE\\A"_s).value()));
    CHECK(isComplete(*read(import, u"HKLM\\SOFTWARE\\B"_s).value()));
    CHECK(isNotRecorded(read(import, u"HKLM\\SOFTWARE\\C"_s)));
}

TEST_CASE("cutExport_provesNothingAbsent")
{
    // Not at an empty line: such a cut leaves a shorter export that ends as exports do.
    const qsizetype length = GENERATE(60, 100, 121, 150, 165);
    const Import import = test::importText(kExport.left(length), u"cut.reg"_s);
    const auto top = read(import, kPolicies);
    CHECK_FALSE(top.isAbsent());
    CHECK_FALSE(subkeyOf(top, u"B"_s).isAbsent());
    CHECK_FALSE(subkeyOf(top, u"gone"_s).isAbsent());
    CHECK_FALSE(valueOf(top, u"gone"_s).isAbsent());
    CHECK_FALSE(import.issues.empty());
}

TEST_CASE("unreadableLine_takesCompletenessFromItsKeyAndTheListAroundIt")
{
    const Import import = test::importText(
        test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\P]\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\P\\A]\n"
                  "\"one\"=dword:zz\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\P\\B]\n"));
    const auto top = read(import, u"HKLM\\SOFTWARE\\P"_s);
    CHECK(isNotRecorded(valueOf(subkeyOf(top, u"A"_s), u"one"_s)));
    CHECK(isNotRecorded(subkeyOf(top, u"gone"_s)));
    CHECK(valueOf(top, u"gone"_s).isAbsent());
    CHECK(valueOf(subkeyOf(top, u"B"_s), u"gone"_s).isAbsent());
    CHECK(import.issues.size() == 1);
}

TEST_CASE("regFileThatDeletes_saysNothingOfTheComputer")
{
    const QByteArray deletion =
        GENERATE(QByteArray("[-HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n"),
                 QByteArray("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Y]\n\"v\"=-\n"));
    QByteArray text = kExport;
    const Import import = test::importText(text + deletion + "\n", u"script.reg"_s);
    CHECK(import.state == machine::State());
    REQUIRE(import.issues.size() == 1);
    CHECK(import.issues[0].issue.what.text == Text{"import.issue.deletions", ""});
    CHECK(import.issues[0].file == u"script.reg"_s);
}

TEST_CASE("interestingKeys_keepTheirParentsAndNothingElse")
{
    const EvidenceFolder folder;
    folder.write(u"a.reg"_s, kExport);
    const Import import = folder.import(
        {test::keyPath(kPolicies + u"\\A"_s), test::keyPath(kPolicies + u"\\Z\\Deep"_s)});
    CHECK(dwordOf(read(import, kPolicies + u"\\A"_s), u"one"_s).valueOr(0) == 1);
    CHECK(read(import, kPolicies + u"\\Z\\Deep"_s).isAbsent());
    CHECK(isNotRecorded(read(import, kPolicies + u"\\B"_s)));
}

TEST_CASE("exportOfSystem_neverSaysThatTheCurrentControlSetIsAbsent")
{
    const EvidenceFolder folder;
    folder.write(u"a.reg"_s,
                 test::reg("[HKEY_LOCAL_MACHINE\\SYSTEM]\n\n"
                           "[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\Tcpip6"
                           "\\Parameters]\n\"DisabledComponents\"=dword:000000ff\n"));
    CHECK(isNotRecorded(read(folder.import(), kTcpip6)));
    CHECK(isNotRecorded(read(folder.import({test::keyPath(kTcpip6)}), kTcpip6)));
}

TEST_CASE("regQuery_ofAKey_hasItsValuesAndTheNamesOfItsSubkeys")
{
    const Import import =
        query("reg query HKLM\\SOFTWARE\\K", "\nHKEY_LOCAL_MACHINE\\SOFTWARE\\K\n"
                                             "    one    REG_DWORD    0x1\n\n"
                                             "HKEY_LOCAL_MACHINE\\SOFTWARE\\K\\Sub\n");
    const auto key = read(import, u"HKLM\\SOFTWARE\\K"_s);
    CHECK(dwordOf(key, u"one"_s).valueOr(0) == 1);
    CHECK(valueOf(key, u"gone"_s).isAbsent());
    CHECK(subkeyOf(key, u"gone"_s).isAbsent());
    REQUIRE(subkeyOf(key, u"Sub"_s).hasValue());
    CHECK(isNotRecorded(valueOf(subkeyOf(key, u"Sub"_s), u"x"_s)));
}

TEST_CASE("regQuery_withS_isComplete_andWithoutACommandOrFiltered_provesNothing")
{
    const QByteArray answer = "\nHKEY_LOCAL_MACHINE\\SOFTWARE\\K\n"
                              "    one    REG_DWORD    0x1\n\n"
                              "HKEY_LOCAL_MACHINE\\SOFTWARE\\K\\Sub\n"
                              "    two    REG_SZ    2\n";
    const auto whole =
        read(query("reg query HKLM\\SOFTWARE\\K /s", answer), u"HKLM\\SOFTWARE\\K"_s);
    REQUIRE(whole.hasValue());
    CHECK(isComplete(*whole.value()));
    for (const Import &part :
         {test::importText(answer), query("reg query HKLM\\SOFTWARE\\K /s | findstr x", answer),
          query("reg query HKLM\\SOFTWARE\\K /f x /s", answer),
          test::importText("C:\\>reg query HKLM\\SOFTWARE\\K /s\n" + answer.trimmed())}) {
        const auto key = read(part, u"HKLM\\SOFTWARE\\K"_s);
        CHECK(dwordOf(key, u"one"_s).valueOr(0) == 1);
        CHECK(isNotRecorded(valueOf(key, u"gone"_s)));
        CHECK(isNotRecorded(subkeyOf(key, u"gone"_s)));
    }
}

TEST_CASE("regQuery_ofOneValue_saysNothingOfOthers")
{
    const Import import =
        query("reg query HKLM\\SOFTWARE\\K /v one",
              "\nHKEY_LOCAL_MACHINE\\SOFTWARE\\K\n    one    REG_DWORD    0x1\n\n");
    const auto key = read(import, u"HKLM\\SOFTWARE\\K"_s);
    CHECK(dwordOf(key, u"one"_s).valueOr(0) == 1);
    CHECK(isNotRecorded(valueOf(key, u"two"_s)));
    CHECK(isNotRecorded(subkeyOf(key, u"Sub"_s)));
}

TEST_CASE("regQuery_thatFindsNothing_isAbsent")
{
    const auto none =
        read(query("reg query HKLM\\SOFTWARE\\Gone", kNotFound), u"HKLM\\SOFTWARE\\Gone"_s);
    CHECK(none.isAbsent());
    const Import value =
        query("reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters "
              "/v DisabledComponents",
              kNotFound);
    const auto key = read(value, kTcpip6 + u"\\Parameters"_s);
    CHECK(valueOf(key, u"DisabledComponents"_s).isAbsent());
    CHECK(isNotRecorded(valueOf(key, u"other"_s)));
    // Of a policy, the whole key may be missing.
    const Import policy =
        query("reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\K /v one", kNotFound);
    CHECK(isNotRecorded(read(policy, kPolicies + u"\\K"_s)));
}

TEST_CASE("regQuery_thatIsRefused_isDenied_unlessAnotherSourceCouldRead")
{
    const QByteArray denied = "ERROR: Access is denied.\n";
    const Import import = query("reg query HKLM\\SOFTWARE\\K", denied);
    CHECK(isUnreadable(read(import, u"HKLM\\SOFTWARE\\K"_s), Reason::Denied));
    const EvidenceFolder folder;
    folder.write(u"a.txt"_s, "C:\\>reg query HKLM\\SOFTWARE\\K\n" + denied + "\nC:\\>\n", 10);
    folder.write(u"b.reg"_s, test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\K]\n\"one\"=dword:1\n"));
    const Import both = folder.import();
    CHECK(dwordOf(read(both, u"HKLM\\SOFTWARE\\K"_s), u"one"_s).valueOr(0) == 1);
    CHECK(both.state.conflicts.empty());
}

TEST_CASE("regTextInsideAPaste_isReadWithItsLines")
{
    const Import import = test::importText(
        "C:\\>type a.reg\n" + test::reg("[HKEY_LOCAL_MACHINE\\SOFTWARE\\K]\n\"one\"=dword:1\n") +
        "\nC:\\>\n");
    const auto key = test::tree(import, u"HKLM\\SOFTWARE\\K"_s);
    CHECK(dwordOf(key.read, u"one"_s).valueOr(0) == 1);
    CHECK(key.origin.source == u"pasted text, line 4"_s);
}

TEST_CASE("absurdlyDeepKey_isLeftOut")
{
    QByteArray path = "HKEY_LOCAL_MACHINE";
    for (int i = 0; i < 5000; ++i)
        path += "\\a";
    CHECK(test::importText(test::reg("[" + path + "]\n\"x\"=dword:1\n"))
              .state.registry.subkeys.empty());
}
