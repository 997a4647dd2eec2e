// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/registry_value.h"

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
    CHECK(registryTypeFromName(u"REG_WHAT") == std::nullopt);
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
    for (const auto *text :
         {u"", u"SOFTWARE\\x", u"HKLM\\\\x", u"HKLMX\\x", u"\\HKLM", u"HKLM\\\\"})
        CHECK(KeyPath::parse(text) == std::nullopt);
}
