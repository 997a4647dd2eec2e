// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/registry/registry_value.h"

using namespace da::formats;
using namespace Qt::StringLiterals;

TEST_CASE("registryValue_stringsAndNumbers_readBackAsWritten")
{
    CHECK(RegistryValue::string(u"häß\U0001F600").asString() == u"häß\U0001F600"_s);
    CHECK(RegistryValue::dword(0x80).asDword() == 0x80u);
    CHECK(RegistryValue::dword(0x80).data == QByteArray("\x80\0\0\0", 4));
    const QStringList items{u"one"_s, u"two"_s};
    CHECK(RegistryValue::multiString(items).asMultiString() == items);
    CHECK(RegistryValue::multiString({}).asMultiString() == QStringList());
}

TEST_CASE("registryValue_oddData_isNothingRatherThanWrong")
{
    CHECK(RegistryValue{RegistryValue::Dword, QByteArray(3, 1)}.asDword() == std::nullopt);
    CHECK(RegistryValue{RegistryValue::Dword, QByteArray(8, 1)}.asDword() == std::nullopt);
    CHECK(RegistryValue{RegistryValue::Binary, QByteArray(4, 1)}.asDword() == std::nullopt);
    CHECK(RegistryValue{RegistryValue::DwordBigEndian, QByteArray("\0\0\0\x05", 4)}.asDword() ==
          5u);
    CHECK(RegistryValue{RegistryValue::String, QByteArray("a\0b", 3)}.asString() == u"a"_s);
    CHECK(RegistryValue{RegistryValue::String, {}}.asString() == QString());
    CHECK(RegistryValue{RegistryValue::Qword, QByteArray("\1\0\0\0\1\0\0\0", 8)}.asQword() ==
          0x100000001ull);
}

TEST_CASE("registryTypeName_everyNumber_comesBackFromItsName")
{
    for (const quint32 type : {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u, 9u, 10u, 11u, 0x1234u})
        CHECK(registryTypeFromName(registryTypeName(type)) == type);
    CHECK(registryTypeFromName(u"reg_dword") == 4u);
    for (const auto *name : {u"REG_WHAT", u"REG_0x", u"REG_0x0x1", u"REG_0x+1", u"REG_0x100000000"})
        CHECK(registryTypeFromName(name) == std::nullopt);
}

TEST_CASE("registryValue_display_isForPeople")
{
    CHECK(RegistryValue::dword(0x80).display() == u"0x80 (128)"_s);
    CHECK(RegistryValue::string(u"a\0b").display() == u"a"_s);
    CHECK(RegistryValue::multiString({u"a"_s, u"b"_s}).display() == u"a | b"_s);
    CHECK(RegistryValue{RegistryValue::Binary, "\1\xff"}.display() == u"01 ff"_s);
    CHECK(RegistryValue{0x1234, {}}.display().isEmpty());
}

TEST_CASE("registryNames_compareAsWindowsDoes_notByFolding")
{
    CHECK(sameRegistryName(u"häßlich", u"HÄßLICH"));
    CHECK(sameRegistryName(u"параметр", u"ПАРАМЕТР"));
    CHECK_FALSE(sameRegistryName(u"\u0131", u"I"));      // dotless i
    CHECK_FALSE(sameRegistryName(u"\u017F", u"S"));      // long s
    CHECK_FALSE(sameRegistryName(u"\u212A", u"k"));      // the Kelvin sign
    CHECK_FALSE(sameRegistryName(u"\u00B5", u"\u03BC")); // micro and mu
    CHECK_FALSE(sameRegistryName(u"a", u"ab"));
    CHECK(compareRegistryNames(u"a", u"B") < 0);
    CHECK(compareRegistryNames(u"b", u"A") > 0);
    CHECK(compareRegistryNames(u"A", u"ab") < 0);
    const auto one = KeyPath::parse(u"HKLM\\K");
    const auto other = KeyPath::parse(u"HKLM\\\u212A");
    REQUIRE((one && other));
    CHECK_FALSE(*one == *other);
    CHECK((*one < *other) != (*other < *one));
}

TEST_CASE("keyPath_everySpelling_isOnePath")
{
    const auto path = KeyPath::parse(u"HKLM\\SOFTWARE\\Policies");
    REQUIRE(path);
    CHECK(path->text() == u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies"_s);
    for (const auto *spelling : {u"hkey_local_machine\\software\\POLICIES",
                                 u"Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies",
                                 u"HKLM:\\SOFTWARE\\Policies", u"HKLM\\SOFTWARE\\Policies\\"})
        CHECK(KeyPath::parse(spelling) == path);
    CHECK(path->name() == u"Policies"_s);
    CHECK(path->child(u"x").isWithin(*path));
    CHECK(path->isWithin(*path));
    CHECK_FALSE(KeyPath::parse(u"HKLM\\SOFTWARE\\Policies2")->isWithin(*path));
    CHECK(path->parent()->parent()->parent() == std::nullopt);
}

TEST_CASE("keyPath_whatIsNoPath_isNothing")
{
    for (const auto *text : {u"", u"SOFTWARE\\x", u"HKLM\\\\x", u"HKLMX\\x", u"\\HKLM", u"HKLM\\\\",
                             u"HKLM\\SOFTWARE\\\\", u"HKLM\\SOFTWARE\\x\\\\"})
        CHECK(KeyPath::parse(text) == std::nullopt);
}
