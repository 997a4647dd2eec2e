// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/reg_query.h"

#include <random>

using namespace da::formats;
using namespace Qt::StringLiterals;

namespace {

const QString kOutput =
    u"\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters\r\n"
    "    (Standard)    REG_SZ    (Wert nicht festgelegt)\r\n"
    "    Dhcpv6DUID    REG_BINARY    0001000119\r\n"
    "    DisabledComponents    REG_DWORD    0x80\r\n"
    "    name with blanks    REG_SZ    data  with   blanks\r\n"
    "    empty    REG_SZ    \r\n"
    "    many    REG_MULTI_SZ    a\\0b\r\n"
    "    big    REG_QWORD    0x100000001\r\n"
    "\r\n"
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters\\Winsock\r\n"_s;

} // namespace

TEST_CASE("regQuery_keysAndRows_areReadByStructure")
{
    const auto report = parseRegQuery(kOutput);
    REQUIRE(report);
    REQUIRE(report->keys.size() == 2);
    const auto &values = report->keys[0].values;
    REQUIRE(values.size() == 7);
    CHECK(values[0].name.isEmpty());
    CHECK(values[1].value.data == QByteArray::fromHex("0001000119"));
    CHECK(values[2].name == u"DisabledComponents"_s);
    CHECK(values[2].value.asDword() == 0x80u);
    CHECK(values[3].name == u"name with blanks"_s);
    CHECK(values[3].value.asString() == u"data  with   blanks"_s);
    CHECK(values[4].value.asString() == QString());
    CHECK(values[5].value.asMultiString() == QStringList({u"a"_s, u"b"_s}));
    CHECK(values[6].value.asQword() == 0x100000001ull);
    CHECK(report->issues.empty());
    CHECK(parseRegQuery(QString(kOutput).remove(u'\r')) == report);
}

TEST_CASE("regQuery_sampleWithShortHiveNames_isRead")
{
    const auto report = parseRegQuery(
        QString::fromUtf8(da::test::fixture(u"samples/reg_isatap_devinstance_vbus.txt"_s)));
    REQUIRE(report);
    REQUIRE(report->keys.size() == 2);
    CHECK(report->keys[0].values.size() == 4);
    CHECK(report->keys[0].values[2].value.asString() == u"SWD\\IP_TUNNEL_VBUS\\ISATAP_0"_s);
}

TEST_CASE("regQuery_otherText_isNothing")
{
    CHECK(parseRegQuery(u"") == std::nullopt);
    CHECK(parseRegQuery(u"HKEY_LOCAL_MACHINE\\SOFTWARE\r\n") == std::nullopt);
    CHECK(parseRegQuery(u"    name    REG_SZ    data\r\n") == std::nullopt);
    CHECK(parseRegQuery(u"some words about REG_SZ values\r\n") == std::nullopt);
}

TEST_CASE("regQuery_dataThatCannotBeRead_isAnIssueAndNoValue")
{
    const auto report =
        parseRegQuery(u"HKLM\\A\r\n    a    REG_DWORD    zebra\r\n    b    REG_DWORD    0x1\r\n");
    REQUIRE(report);
    CHECK(report->keys[0].values.size() == 1);
    REQUIRE(report->issues.size() == 1);
    CHECK(report->issues[0].line == 2);
}

TEST_CASE("regQueryCommand_options_tellWhatIsCovered")
{
    const auto all = parseRegQueryCommand(u"reg query \"HKLM\\SOFTWARE\\A b\" /s");
    REQUIRE(all);
    CHECK(all->path.name() == u"A b"_s);
    CHECK(all->recursive);
    CHECK_FALSE(all->valueName);
    const auto one =
        parseRegQueryCommand(u"C:\\Windows\\system32\\REG.EXE QUERY HKLM\\A /v \"x y\"");
    REQUIRE(one);
    CHECK(one->valueName == u"x y"_s);
    CHECK(parseRegQueryCommand(u"reg query HKLM\\A /ve")->valueName == QString());
    CHECK(parseRegQueryCommand(u"reg query HKLM\\A /f zebra /s") == std::nullopt);
    CHECK(parseRegQueryCommand(u"reg add HKLM\\A /v x") == std::nullopt);
    CHECK(parseRegQueryCommand(u"") == std::nullopt);
}

TEST_CASE("regQueryRefusal_phrasesOfTheTable_areUnderstoodAndNoOthers")
{
    CHECK(parseRegQueryRefusal(
              u"ERROR: The system was unable to find the specified registry key or value.\r\n") ==
          RegQueryRefusal::NotFound);
    CHECK(parseRegQueryRefusal(u"ERROR: Access is denied.\r\n") == RegQueryRefusal::AccessDenied);
    CHECK(parseRegQueryRefusal(u"FEHLER: Zugriff verweigert") == RegQueryRefusal::AccessDenied);
    CHECK(parseRegQueryRefusal(u"ERROR: Invalid syntax.") == std::nullopt);
    CHECK(parseRegQueryRefusal(u"") == std::nullopt);
}

TEST_CASE("regQuery_mutated_neverCrashes")
{
    std::mt19937 random(34);
    for (int i = 0; i < 500; ++i) {
        QString text = kOutput;
        for (int change = 0; change < 4; ++change)
            text[static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()))] =
                QChar(static_cast<char16_t>(random() % 0x300));
        const auto report = parseRegQuery(text);
        CHECK((!report || report->keys.size() <= 3));
    }
}
