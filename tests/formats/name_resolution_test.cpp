// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/name_resolution.h"
#include "tests/formats/printed.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

TEST_CASE("namespacePolicy_rules_areRead")
{
    const auto report = parseNamespacePolicy(printed("namespace_policy_en.txt"));
    REQUIRE(report);
    CHECK(report->rules ==
          std::vector{NameRule{{u"nls.corp.contoso.com"_s}, {}, true},
                      NameRule{{u".corp.contoso.com"_s}, {u"fd12:3456:789a:3333::1"_s}, true}});
}

TEST_CASE("namespacePolicy_windows7_isRead")
{
    const auto report = parseNamespacePolicy(printed("namespace_policy_win7_en.txt"));
    REQUIRE(report);
    // It prints every row for every rule, so the second does not say what it is about.
    CHECK(report->rules == std::vector{NameRule{{u".corp.contoso.com"_s},
                                                {u"2002:836b:2:1:0:5efe:10.0.0.1"_s,
                                                 u"2002:836b:2:1:0:5efe:10.0.0.2"_s},
                                                true},
                                       NameRule{{u"nls.corp.contoso.com"_s}, {}, std::nullopt}});
}

TEST_CASE("namespacePolicy_rulesWithoutDirectAccess_areReadAsSuch")
{
    const auto report = parseNamespacePolicy(u"\nSettings for .branch.example\n-------------\n"
                                             u"Generic (DNS Servers) : 10.0.0.1;10.0.0.2\n\n"
                                             u"Settings for .zone.example\n-------------\n"
                                             u"DNSSEC (Validation) : enabled\n");
    REQUIRE(report);
    CHECK(
        report->rules ==
        std::vector{NameRule{{u".branch.example"_s}, {u"10.0.0.1"_s, u"10.0.0.2"_s}, std::nullopt},
                    NameRule{{u".zone.example"_s}, {}, std::nullopt}});
}

TEST_CASE("namespacePolicy_names_standAnywhereInTheHeading")
{
    const auto namesIn = [](const QString &heading) {
        const auto report = parseNamespacePolicy(
            QString(heading + u"\n------\nDirectAccess (a) : \nDirectAccess (b) : fd00::1\n"_s));
        return report ? report->rules[0].names : QStringList();
    };
    CHECK(namesIn(u".corp.contoso.com の設定"_s) == QStringList{u".corp.contoso.com"_s});
    CHECK(namesIn(u".corp.contoso.comの設定"_s) == QStringList{u".corp.contoso.com"_s});
    CHECK(namesIn(u"Einstellungen für ."_s) == QStringList{u"."_s});
    CHECK(namesIn(u"Settings for 1.168.192.in-addr.arpa"_s) ==
          QStringList{u"1.168.192.in-addr.arpa"_s});
    const QString text =
        printed("namespace_policy_en.txt").replace(u"nls.corp.contoso.com"_s, u"printer"_s);
    CHECK(parseNamespacePolicy(text)->rules[0].names == QStringList{u"printer"_s});
}

TEST_CASE("namespacePolicy_anySpacingEncodingAndLabels_readTheSame")
{
    const char *name = GENERATE("namespace_policy_en.txt", "namespace_policy_win7_en.txt");
    const QString text = printed(name);
    const auto expected = parseNamespacePolicy(text);
    REQUIRE(expected);
    for (const QString &variant : asFiles(text, 437) + spacings(text))
        CHECK(parseNamespacePolicy(variant) == expected);
    CHECK(parseNamespacePolicy(QString(text).replace(u"\n"_s, u"\n\n"_s)) == expected);
    for (unsigned seed = 1; seed <= 60; ++seed) {
        QString other = relabelled(text, seed, u"DirectAccess");
        // The names stand in headings, where every word was replaced.
        const QStringList before = text.split(u'\n');
        QStringList lines = other.split(u'\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            if (lines[i + 1].startsWith(u"---"))
                lines[i] = lines[i].section(u' ', 0, 1) + u' ' + before[i].section(u' ', -1);
        CHECK(parseNamespacePolicy(lines.join(u'\n')) == expected);
    }
}

TEST_CASE("namespacePolicy_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseNamespacePolicy(u""));
    CHECK_FALSE(parseNamespacePolicy(u"DNS Name Resolution Policy Table Settings\n"));
    CHECK_FALSE(parseNamespacePolicy(printed("dns_state_en.txt")));
    CHECK_FALSE(parseNamespacePolicy(u"Interface IPHTTPSInterface Parameters\n-------\n"
                                     u"Role : client\nLast Error Code : 0x34\n"));
    CHECK_FALSE(parseNamespacePolicy(u"About contoso.com\n-----\nDirectAccess is good.\n"));
    const QString text = printed("namespace_policy_en.txt");
    CHECK_FALSE(parseNamespacePolicy(QString(text + u"---------\n"_s)));
    std::mt19937 random(53);
    for (int i = 0; i < 400; ++i)
        (void)parseNamespacePolicy(mutated(text, random));
}

TEST_CASE("dnsState_english_isRead")
{
    const QString text = printed("dns_state_en.txt");
    CHECK(parseDnsState(text) == DnsClientState{true, true});
    CHECK(parseDnsState(QString(text).replace(u"Outside"_s, u"Inside"_s)) ==
          DnsClientState{false, true});
    CHECK(parseDnsState(QString(text).replace(u"Configured and Enabled"_s, u"Not Configured"_s)) ==
          DnsClientState{true, false});
    CHECK(parseDnsState(QString(text).replace(u"Configured and Enabled"_s, u"Perhaps"_s)) ==
          DnsClientState{true, std::nullopt});
    for (const QString &variant : asFiles(text, 437) + spacings(text))
        CHECK(parseDnsState(variant) == DnsClientState{true, true});
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const auto state = parseDnsState(relabelled(text, seed));
        CHECK((!state || state == DnsClientState{true, true}));
    }
}

TEST_CASE("dnsState_cutOrInOtherWords_saysLessOrNothing")
{
    const QString text = printed("dns_state_en.txt");
    CHECK(parseDnsState(text.first(text.indexOf(u"Direct Access Settings"))) ==
          DnsClientState{true, std::nullopt});
    CHECK_FALSE(parseDnsState(text.first(text.indexOf(u"Machine"))));
    CHECK_FALSE(parseDnsState(QString(text).replace(u"Outside corporate"_s, u"Außerhalb"_s)));
    CHECK_FALSE(parseDnsState(printed("namespace_policy_en.txt")));
    CHECK_FALSE(parseDnsState(u""));
    std::mt19937 random(54);
    for (int i = 0; i < 400; ++i)
        (void)parseDnsState(mutated(text, random));
}
