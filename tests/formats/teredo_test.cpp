// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/tunnels/tunnels.h"
#include "tests/formats/disguise.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

QString sample(const char *name)
{
    return QString::fromUtf8(fixture(u"samples/"_s + QString::fromUtf8(name)));
}

} // namespace

TEST_CASE("teredo_samples_areRead")
{
    const auto qualified = parseTeredo(sample("teredo_qualified_portrestricted_win10_en.txt"));
    REQUIRE(qualified);
    CHECK(qualified->type == TeredoType::EnterpriseClient);
    CHECK(qualified->state == TeredoState::Qualified);
    CHECK(qualified->serverName == u"win1910.ipv6.microsoft.com."_s);
    CHECK(qualified->nat == u"restricted (port)"_s);
    CHECK(qualified->errorText.isEmpty());
    const auto disabled = parseTeredo(sample("teredo_disabled_offline_en.txt"));
    REQUIRE(disabled);
    CHECK(disabled->type == TeredoType::Disabled);
    CHECK(disabled->state == TeredoState::Offline);
    CHECK(disabled->errorText == u"none"_s);
    CHECK_FALSE(disabled->fromGroupPolicy);
    const auto chinese = parseTeredo(sample("teredo_offline_cannot_open_adapter_zh-CN.txt"));
    REQUIRE(chinese);
    CHECK(chinese->type == TeredoType::EnterpriseClient);
    CHECK(chinese->errorText == u"未能打开隧道适配器"_s);
    REQUIRE(parseTeredo(sample("teredo_disabled_zh-CN.txt")));
}

TEST_CASE("teredo_anyLabelsAndBlanks_readTheSame")
{
    for (const char *name :
         {"teredo_qualified_portrestricted_win10_en.txt", "teredo_disabled_zh-CN.txt"}) {
        QString text = sample(name);
        text.replace(u": disabled"_s, u": disabled (Group Policy)"_s);
        const auto expected = parseTeredo(text);
        REQUIRE(expected);
        CHECK(parseTeredo(withCrLf(text)) == expected);
        CHECK(parseTeredo(squeezed(text)) == expected);
        CHECK(parseTeredo(squeezed(text).replace(u" : "_s, u"："_s)) == expected);
        for (unsigned seed = 1; seed <= 100; ++seed)
            CHECK(parseTeredo(relabelled(text, seed)) == expected);
    }
}

TEST_CASE("teredo_otherTexts_areNotClaimed")
{
    TunnelInterface client;
    client.role = TunnelRole::Client;
    client.code = ErrorCode{0};
    CHECK_FALSE(parseTeredo(writeHttpsTunnel({TunnelReport::Kind::Netsh, {client}})));
    CHECK_FALSE(parseTeredo(u"6to4 Service State : default\nUndo on Service Stop : default"));
    CHECK_FALSE(parseTeredo(u"ISATAP Parameters\n---\nISATAP State : default\nState : enabled"));
    CHECK_FALSE(parseTeredo(u"client\noffline"));
    const QString twice = sample("teredo_disabled_offline_en.txt");
    CHECK_FALSE(parseTeredo(QString(twice + u'\n' + twice)));
    CHECK_FALSE(parseTeredo(QString(twice + u"\n\nStatus : Error\nSubstatus : None\n"_s)));
}
