// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/access/name_rules.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// After the example of Get-DnsClientNrptPolicy in Microsoft's pages on DNSSEC.
const QString kList =
    u"\nNamespace                        : .corp.contoso.com\nQueryPolicy                      : \n"
    u"SecureNameQueryFallback          : \nDirectAccessIPsecCARestriction   : \n"
    u"DirectAccessProxyName            : \n"
    u"DirectAccessDnsServers           : {2001:db8:1::2, 2001:db8:2::20}\n"
    u"DirectAccessEnabled              : True\nDirectAccessProxyType            : NoProxy\n"
    u"NameServers                      : \nNameEncoding                     : "
    u"Utf8WithoutMapping\n\n"
    u"Namespace                        : da.contoso.com\nQueryPolicy                      : \n"
    u"DirectAccessDnsServers           : \nDirectAccessEnabled              : \n"
    u"DirectAccessProxyType            : UseDefault\nNameServers                      : \n\n"_s;
const QString kJson =
    uR"({"value":[{"Namespace":".corp.contoso.com","QueryPolicy":null,"DirectAccessDnsServers":)"
    uR"(["2001:db8:1::2","2001:db8:2::20"],"DirectAccessEnabled":true,"NameServers":null},)"
    uR"({"Namespace":"da.contoso.com","DirectAccessDnsServers":"","DirectAccessEnabled":null,)"
    uR"("NameServers":[]}],"Count":2})"_s;
const QString kTable = u"\nNamespace         DirectAccessDnsServers DirectAccessEnabled\n"
                       u"---------         ---------------------- -------------------\n"
                       u".corp.contoso.com 2001:db8:1::2                         True\n"
                       u"da.contoso.com                                              \n\n"_s;

const NrptRule kCorp{{u".corp.contoso.com"_s}, {u"2001:db8:1::2"_s, u"2001:db8:2::20"_s}, true};
const NrptRule kExempt{{u"da.contoso.com"_s}, {}, std::nullopt};

} // namespace

TEST_CASE("nrptPolicy_listAndJson_giveTheSame")
{
    const std::vector<NrptRule> expected{kCorp, kExempt};
    for (const QString &form : {kList, kJson})
        for (const QString &text : asSent(form)) {
            CHECK(parseGetDnsClientNrptPolicy(text) == expected);
            CHECK(parseGetDnsClientNrptPolicy(squeezed(text)) == expected);
        }
}

TEST_CASE("nrptPolicy_table_isRead")
{
    NrptRule corp = kCorp;
    corp.dnsServers.removeLast();
    for (const QString &text : asSent(kTable))
        CHECK(parseGetDnsClientNrptPolicy(text) == std::vector{corp, kExempt});
    // Nothing tells any more which cell is empty.
    CHECK_FALSE(parseGetDnsClientNrptPolicy(squeezed(kTable)));
}

TEST_CASE("nrptPolicy_plainNameServers_answerWhereDirectAccessHasNone")
{
    const auto rules = parseGetDnsClientNrptPolicy(
        u"Namespace : .a.b\nDirectAccessDnsServers :\nNameServers : 10.0.0.1;10.0.0.2\n"_s);
    REQUIRE(rules);
    CHECK(rules->front().dnsServers == QStringList{u"10.0.0.1"_s, u"10.0.0.2"_s});
}

TEST_CASE("nrptPolicy_rulesThatNeedNotBeInForce_areNotClaimed")
{
    // Example of Get-DnsClientNrptRule.
    CHECK_FALSE(parseGetDnsClientNrptPolicy(
        u"Name                             : DA-{274D94E4-E38B-4997-BA9F-84700712C09E}\n"
        u"Version                          : 1\nNamespace                        : {nls.corp.com}\n"
        u"IPsecCARestriction               : \nDirectAccessDnsServers           : \n"
        u"DirectAccessEnabled              : True\nNameServers                      : \n"
        u"DnsSecEnabled                    : False\nDisplayName                      : \n"
        u"Comment                          : \n"_s));
}

TEST_CASE("nrptPolicy_cutOrOtherTexts_areNotUnderstood")
{
    for (const QString &text : {u"Namespace : .a\n"_s, u"Namespace :\nNameServers :\n"_s,
                                u"Namespace : root\\cimv2 of it\nNameServers :\n"_s,
                                u"Namespace : {.a, .b...}\nNameServers :\n"_s})
        CHECK_FALSE(parseGetDnsClientNrptPolicy(text));
    for (const QString &text : cutEverywhere(kJson))
        CHECK_FALSE(parseGetDnsClientNrptPolicy(text));
}
