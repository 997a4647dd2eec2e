// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/registry/reg_query.h"

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
    // "Not set", in any language, is no value.
    REQUIRE(values.size() == 6);
    CHECK(values[0].value.data == QByteArray::fromHex("0001000119"));
    CHECK(values[1].name == u"DisabledComponents"_s);
    CHECK(values[1].value.asDword() == 0x80u);
    CHECK(values[2].name == u"name with blanks"_s);
    CHECK(values[2].value.asString() == u"data  with   blanks"_s);
    CHECK(values[3].value.asString() == QString());
    CHECK(values[4].value.asMultiString() == QStringList({u"a"_s, u"b"_s}));
    CHECK(values[5].value.asQword() == 0x100000001ull);
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

TEST_CASE("regQuery_defaultValue_isToldByBracketsInEveryLanguage")
{
    for (const auto *name :
         {u"(Default)", u"(par défaut)", u"(既定)", u"(По умолчанию)", u"<NO NAME>"}) {
        const QString head =
            u"HKEY_LOCAL_MACHINE\\A\r\n    %1    REG_SZ    "_s.arg(QStringView(name).toString());
        const auto report = parseRegQuery(head + u"x\r\n    (other)    REG_SZ    y\r\n"_s);
        REQUIRE(report);
        REQUIRE(report->keys[0].values.size() == 2);
        CHECK(report->keys[0].values[0].name.isEmpty());
        CHECK(report->keys[0].values[1].name == u"(other)"_s); // only one is the default value
        // "(value not set)" says that there is none.
        const auto none = parseRegQuery(head + u"(値の設定なし)\r\n"_s);
        REQUIRE(none);
        CHECK(none->keys[0].values.empty());
        CHECK(none->issues.empty());
    }
}

TEST_CASE("regQuery_formsOfOtherVersions_areRead")
{
    const auto report = parseRegQuery(u"! REG.EXE VERSION 3.0\r\n\r\nHKEY_LOCAL_MACHINE\\A\r\n"
                                      u"    name\tREG_SZ\tdata\r\n"
                                      u"    list\tREG_MULTI_SZ\ta\\0b\\0\\0\r\n"
                                      u"    none    REG_NONE    \r\n"
                                      u"    z    REG_DWORD (4)    0x10\r\n"
                                      u"    REG_SZ    REG_SZ    REG_SZ    x\r\n");
    REQUIRE(report);
    const auto &values = report->keys[0].values;
    REQUIRE(values.size() == 5);
    CHECK(report->issues.empty());
    CHECK(values[0].value.asString() == u"data"_s);
    CHECK(values[1].value == RegistryValue::multiString({u"a"_s, u"b"_s}));
    CHECK(values[2].value == RegistryValue{RegistryValue::None, {}});
    CHECK(values[3].value.asDword() == 0x10u);
    CHECK(values[4].name == u"REG_SZ"_s);
    CHECK(values[4].value.asString() == u"REG_SZ    x"_s);
}

TEST_CASE("regQuery_lineBehindAValue_makesTheValueUncertain")
{
    const QString head = u"HKEY_LOCAL_MACHINE\\A\r\n    a    REG_DWORD    0x1\r\n"
                         u"    url    REG_SZ    https://da.contoso.com:4\r\n"_s;
    const auto broken = parseRegQuery(head + u"43/IPHTTPS\r\n    b    REG_DWORD    0x2\r\n"_s);
    REQUIRE(broken);
    REQUIRE(broken->keys[0].values.size() == 2);
    CHECK(broken->keys[0].values[1].name == u"b"_s);
    REQUIRE(broken->issues.size() == 1);
    CHECK(broken->issues[0].line == 4);
    const auto odd = parseRegQuery(head + u"    odd row REG_WHAT 1\r\n"_s);
    CHECK(odd->keys[0].values.size() == 2);
    CHECK(odd->issues.size() == 1);
    // "End of search: 2 match(es) found." stands behind an empty line.
    CHECK(parseRegQuery(head + u"\r\nEnde der Suche: 2 Übereinstimmungen\r\n"_s)->issues.empty());
}

TEST_CASE("regQuery_otherText_isNothing")
{
    CHECK(parseRegQuery(u"") == std::nullopt);
    CHECK(parseRegQuery(u"HKEY_LOCAL_MACHINE\\SOFTWARE\r\n") == std::nullopt);
    CHECK(parseRegQuery(u"    name    REG_SZ    data\r\n") == std::nullopt);
    CHECK(parseRegQuery(u"some words about REG_SZ values\r\n") == std::nullopt);
    CHECK(parseRegQuery(u"HKLM\\A\n        REG_SZ    data\n") == std::nullopt); // no name
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

TEST_CASE("regQuery_numbersWithOddSigns_areNotRead")
{
    for (const auto *data : {u"0x-1", u"0x0x1", u"+1", u"0x", u"0x100000000"}) {
        const auto report = parseRegQuery(
            u"HKLM\\A\r\n    a    REG_DWORD    %1\r\n"_s.arg(QStringView(data).toString()));
        CHECK(report->keys[0].values.empty());
        CHECK(report->issues.size() == 1);
    }
    CHECK(parseRegQuery(u"HKLM\\A\r\n    a    REG_DWORD    128\r\n")->keys[0].values[0].value ==
          RegistryValue::dword(128));
    CHECK(parseRegQuery(u"HKLM\\A\r\n    a    REG_BINARY    012\r\n")->issues.size() == 1);
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
    for (const auto *shown : {u"/reg:64", u"/z"})
        CHECK(parseRegQueryCommand(u"reg query HKLM\\A "_s + QStringView(shown).toString()));
    for (const auto *other : {u"/reg:32", u"/se ,", u"/t REG_SZ", u"/v", u"| find \"x\"",
                              u"> out.txt", u"&& ver", u"/what"})
        CHECK(parseRegQueryCommand(u"reg query HKLM\\A "_s + QStringView(other).toString()) ==
              std::nullopt);
    CHECK(parseRegQueryCommand(u"reg query HKLM\\A>out.txt") == std::nullopt);
    CHECK(parseRegQueryCommand(u"reg query \"HKLM\\A & B\"")->path.name() == u"A & B"_s);
    CHECK(parseRegQueryCommand(u"reg add HKLM\\A /v x") == std::nullopt);
    CHECK(parseRegQueryCommand(u"") == std::nullopt);
}

TEST_CASE("regQueryRefusal_phrasesOfTheTable_areUnderstoodAndNoOthers")
{
    for (const auto *text :
         {u"ERROR: The system was unable to find the specified registry key or value.\r\n",
          u"\r\nERROR:  The system was unable\r\nto find the specified registry key or value.",
          u"FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.",
          u"ERREUR : Le système n’a pas trouvé la clé ou la valeur de Registre spécifiée.",
          u"Erreur : le système n'a pas trouvé la clé ou la valeur de Registre spécifiée.",
          u"ERROR: El sistema no ha podido encontrar la clave o el valor del Registro "
          u"especificados.",
          u"エラー: 指定されたレジストリ キーまたは値が見つかりませんでした",
          u"错误: 系统找不到指定的注册表项或值。",
          u"ОШИБКА: Не удается найти указанный раздел или параметр в реестре."})
        CHECK(parseRegQueryRefusal(text) == RegQueryRefusal::NotFound);
    for (const auto *text : {u"ERROR: Access is denied.\r\n", u"FEHLER: Zugriff verweigert",
                             u"ERREUR : Accès refusé.", u"エラー: アクセスが拒否されました。",
                             u"错误：拒绝访问。", u"ОШИБКА: Отказано в доступе."})
        CHECK(parseRegQueryRefusal(text) == RegQueryRefusal::AccessDenied);
    for (const auto *text : {u"ERROR: Invalid syntax.", u"", u"She says access is denied to her."})
        CHECK(parseRegQueryRefusal(text) == std::nullopt);
    CHECK(parseRegQueryRefusal(QString(500, u'x') + u": Access is denied."_s) == std::nullopt);
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
