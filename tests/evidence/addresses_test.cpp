// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/evidence/addresses.h"
#include "diagnostics/formats/network/internet_address.h"

using namespace da::evidence;
using da::formats::ipv4Of;
using namespace Qt::StringLiterals;

TEST_CASE("addresses_tellTheWayThatTheyBelongTo")
{
    CHECK(kindOfAddress(u"2002:cb00:7114::1") == AddressKind::SixToFour);
    CHECK(kindOfAddress(u"2001:0:4137:9e76::1") == AddressKind::Teredo);
    CHECK(kindOfAddress(u"2001::1") == AddressKind::Teredo);
    CHECK(kindOfAddress(u"2001:db8::1") == AddressKind::Native);
    for (const QStringView other : {u"fe80::1", u"::1", u"10.0.0.1", u"", u"2g02:1::", u"fd00::1"})
        CHECK(kindOfAddress(other) == AddressKind::Other);
}

TEST_CASE("addresses_ofAProvidersOwnNetwork_onlyLookPublic")
{
    CHECK(onlyLooksPublic(ipv4Of(u"100.64.0.1").value()));
    CHECK(onlyLooksPublic(ipv4Of(u"100.127.255.255").value()));
    CHECK_FALSE(onlyLooksPublic(ipv4Of(u"100.63.255.255").value()));
    CHECK_FALSE(onlyLooksPublic(ipv4Of(u"100.128.0.0").value()));
    CHECK(ipv4Text(ipv4In6to4(u"2002:6440:0001::1").value()) == u"100.64.0.1"_s);
    CHECK_FALSE(ipv4In6to4(u"2001:6440:1::1"));
    for (const QStringView junk : {u"1.2.3", u"1.2.3.256", u"a.b.c.d", u"1.2.3.4.5"})
        CHECK_FALSE(ipv4Of(junk));
}
