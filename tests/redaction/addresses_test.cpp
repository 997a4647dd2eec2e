// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/system/security_descriptor.h"
#include "diagnostics/redaction/addresses.h"
#include "diagnostics/redaction/descriptors.h"
#include "diagnostics/redaction/parts.h"

using namespace da;
using namespace Qt::StringLiterals;
using redaction::Tokens;

TEST_CASE("address_eachClass_staysInItsClassAndIsAnother")
{
    const QStringList all{u"10.1.2.3"_s,
                          u"172.20.1.9"_s,
                          u"192.168.178.43"_s,
                          u"100.71.9.4"_s,
                          u"169.254.7.7"_s,
                          u"239.1.2.3"_s,
                          u"91.43.77.12"_s,
                          u"fe80::3e52:82ff:1"_s,
                          u"fd3e:9a1b::7"_s,
                          u"ff05::99"_s,
                          u"2001:0:4137:9e76::5"_s,
                          u"2002:5b2b:4d0c::1"_s,
                          u"2a02:8109::5efe:a01:203"_s,
                          u"64:ff9b::5b2b:4d0c"_s,
                          u"::ffff:91.43.77.12"_s,
                          u"2a02:8109:9c40::1"_s};
    Tokens tokens;
    for (const QString &text : all) {
        INFO(text.toStdString());
        const auto token = tokens.address(text);
        REQUIRE(token);
        CHECK(*token != text);
        const auto before = redaction::addressOf(text);
        const auto after = redaction::addressOf(*token);
        REQUIRE(before);
        REQUIRE(after);
        const bool isGlobal = redaction::classOf(*before) == redaction::AddressClass::Isatap;
        CHECK((isGlobal || redaction::classOf(*before) == redaction::classOf(*after)));
        CHECK(tokens.address(text) == token);
    }
}

TEST_CASE("address_6to4OfASharedAddress_staysOne")
{
    Tokens tokens;
    const auto token = tokens.address(u"2002:6447:904::1");
    REQUIRE(token);
    const auto inner = redaction::innerOf(*redaction::addressOf(*token));
    REQUIRE(inner);
    CHECK(redaction::classOf(*inner) == redaction::AddressClass::Shared);
    CHECK(tokens.address(u"100.71.9.4") == redaction::textOf(*inner));
}

TEST_CASE("address_thatIsTheSameEverywhere_stays")
{
    Tokens tokens;
    for (const QString &text : {u"127.0.0.1"_s, u"::1"_s, u"::"_s, u"0.0.0.0"_s})
        CHECK(tokens.address(text) == text);
    CHECK_FALSE(tokens.address(u"1.2.3"));
    CHECK_FALSE(tokens.address(u"da.contoso.com"));
    CHECK_FALSE(tokens.address(u"1:2:3:4:5:6:7:8:9"));
}

TEST_CASE("names_whatStoodBelow_staysBelow")
{
    Tokens tokens;
    const QString rule = redaction::webWords(tokens, u".corp.contoso.com");
    const QString host = redaction::webWords(tokens, u"DA.corp.contoso.com");
    const QString other = redaction::webWords(tokens, u"da.corp.fabrikam.com");
    CHECK(rule == u".host-1.domain-1.example"_s);
    CHECK(host.endsWith(rule));
    CHECK_FALSE(other.endsWith(rule));
    CHECK(redaction::webWords(tokens, u"*.contoso.com") == u"*.domain-1.example"_s);
    CHECK(redaction::webWords(tokens, u"*contoso*") == u"*domain-1*"_s);
    CHECK(redaction::webWords(tokens, u".") == u"."_s);
}

TEST_CASE("webWords_keepTheShape")
{
    Tokens tokens;
    CHECK(redaction::webWords(tokens, u"https://da.contoso.com:443/IPHTTPS") ==
          u"https://host-1.domain-1.example:443/IPHTTPS"_s);
    CHECK(redaction::webWords(tokens, u"https://10.1.2.3:443/IPHTTPS") ==
          u"https://10.0.0.1:443/IPHTTPS"_s);
    CHECK(redaction::webWords(tokens, u"https://[2a02:8109::1]/x") ==
          u"https://[2001:db8::1]/path-1"_s);
    CHECK(redaction::webWords(tokens, u"http=da.contoso.com:80;<local>") ==
          u"http=host-1.domain-1.example:80;<local>"_s);
    CHECK(redaction::webWords(tokens, u"PING:2a02:8109::1") == u"ping:2001:db8::1"_s);
    CHECK(redaction::webWords(tokens, u"a:1234:b") == u"host-2:host-3:host-4"_s);
    CHECK(redaction::webWords(tokens, u"about:blank") == u"about:blank"_s);
    CHECK(
        redaction::webWords(tokens, u"https://+:443/sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/") ==
        u"https://+:443/sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/"_s);
}

TEST_CASE("descriptor_eachFault_staysWithoutItsBytes")
{
    Tokens tokens;
    const QByteArray broken = QByteArray::fromHex("010004804c656e61");
    CHECK(redaction::descriptor(tokens, {}).isEmpty());
    for (const char *hex :
         {"4c656e61", "0000000000000000000000000000000000000000",
          "01000080ffff000000000000000000004c656e61", "01000480000000000000000000000000ffff0000"}) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        const QByteArray anew = redaction::descriptor(tokens, bytes);
        CHECK(formats::checkSecurityDescriptor(anew) == formats::checkSecurityDescriptor(bytes));
        CHECK_FALSE(anew.contains("Lena"));
    }
    CHECK(redaction::descriptor(tokens, broken).size() < broken.size());
}

TEST_CASE("descriptor_sound_keepsWellKnownAccountsAndHidesOthers")
{
    Tokens tokens;
    // O:SY, an entry for NETWORK SERVICE, one for S-1-5-21-1-2-3-1013.
    const QByteArray bytes = QByteArray::fromHex(
        "0100048014000000000000000000000020000000" // header
        "010100000000000512000000"                 // S-1-5-18
        "0200400002000000"
        "0000140000000020010100000000000514000000"
        "0000240000000020010500000000000515000000010000000200000003000000f5030000");
    REQUIRE(formats::checkSecurityDescriptor(bytes) == formats::DescriptorFault::Sound);
    const QByteArray anew = redaction::descriptor(tokens, bytes);
    CHECK(formats::checkSecurityDescriptor(anew) == formats::DescriptorFault::Sound);
    CHECK(anew.contains(QByteArray::fromHex("010100000000000512000000")));
    CHECK(anew.contains(QByteArray::fromHex("010100000000000514000000")));
    CHECK_FALSE(anew.contains(QByteArray::fromHex("010000000200000003000000")));
    CHECK(tokens.sid(u"S-1-5-18") == u"S-1-5-18"_s);
    CHECK(tokens.sid(u"S-1-5-21-1-2-3-500").endsWith(u"-500"_s));
    CHECK(redaction::sddl(tokens, u"D:(A;;GX;;;S-1-5-21-7-8-9-1013)"_s) ==
          u"D:(A;;GX;;;S-1-5-21-0-0-2-1002)"_s);
}
