// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/tunnels/tunnels.h"
#include "tests/formats/disguise.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// Synthetic, after the description of `netsh interface httpstunnel show interfaces` (dd941590).
const char *const kClient = R"(
Interface IPHTTPSInterface (Group Policy)  Parameters
------------------------------------------------------------
Role                       : client
URL                        : https://da.contoso.com:443/IPHTTPS
Last Error Code            : 0x643
Interface Status           : Failed to connect to the IPHTTPS server; waiting to reconnect 

)";

const char *const kServer = R"(
Interface IPHTTPSInterface  Parameters
------------------------------------------------------------
Role                       : server
URL                        : https://da.contoso.com:44500/IPHTTPS
Client authentication mode : certificates
Last Error Code            : 0x0
Interface Status           : IPHTTPS interface active
)";

QString sample(const char *name)
{
    return QString::fromUtf8(fixture(u"samples/"_s + QString::fromUtf8(name)));
}

TunnelInterface oneOf(const std::optional<TunnelReport> &report)
{
    REQUIRE(report);
    REQUIRE(report->interfaces.size() == 1);
    return report->interfaces[0];
}

TunnelInterface withoutLine(TunnelInterface tunnel)
{
    tunnel.line = 0;
    return tunnel;
}

} // namespace

TEST_CASE("httpsTunnel_clientWithGroupPolicy_isRead")
{
    const QString text = QString::fromUtf8(kClient);
    const TunnelInterface tunnel = oneOf(parseHttpsTunnel(text));
    CHECK(parseHttpsTunnel(text)->kind == TunnelReport::Kind::Netsh);
    CHECK(tunnel.name == u"IPHTTPSInterface"_s);
    CHECK(tunnel.role == TunnelRole::Client);
    CHECK(tunnel.url == u"https://da.contoso.com:443/IPHTTPS"_s);
    CHECK(tunnel.code == ErrorCode{0x643});
    CHECK(tunnel.statusText.startsWith(u"Failed to connect"_s));
    CHECK(tunnel.statusText.endsWith(u"reconnect"_s));
    CHECK(tunnel.fromGroupPolicy == true);
    CHECK(tunnel.line == 2);
}

TEST_CASE("httpsTunnel_serverWithAFurtherRow_isRead")
{
    const TunnelInterface tunnel = oneOf(parseHttpsTunnel(QString::fromUtf8(kServer)));
    CHECK(tunnel.role == TunnelRole::Server);
    CHECK(tunnel.code == ErrorCode{0});
    CHECK(tunnel.url == u"https://da.contoso.com:44500/IPHTTPS"_s);
    CHECK(tunnel.statusText == u"IPHTTPS interface active"_s);
    CHECK(tunnel.fromGroupPolicy == false);
}

TEST_CASE("httpsTunnel_anyLineEndsAndBlanks_readTheSame")
{
    for (const char *source : {kClient, kServer}) {
        const QString text = QString::fromUtf8(source);
        const auto expected = parseHttpsTunnel(text);
        REQUIRE(expected);
        CHECK(parseHttpsTunnel(withCrLf(text)) == expected);
        CHECK(parseHttpsTunnel(withCrLf(text).replace(u"\r\n"_s, u"\r\r\n"_s)) == expected);
        CHECK(parseHttpsTunnel(squeezed(text)) == expected);
        QString tight = squeezed(text);
        CHECK(parseHttpsTunnel(tight.replace(u" : "_s, u":"_s)) == expected);
        CHECK(parseHttpsTunnel(squeezed(text).replace(u" : "_s, u"："_s)) == expected);
        CHECK(parseHttpsTunnel(squeezed(text).remove(QString(60, u'-') + u'\n')) == expected);
    }
}

TEST_CASE("httpsTunnel_labelsOfNoLanguage_readTheSame")
{
    for (const char *source : {kClient, kServer}) {
        const QString text = QString::fromUtf8(source);
        const auto expected = parseHttpsTunnel(text);
        for (unsigned seed = 1; seed <= 200; ++seed) {
            INFO("seed " << seed);
            CHECK(parseHttpsTunnel(relabelled(text, seed, u"iphttps")) == expected);
        }
    }
}

TEST_CASE("httpsTunnel_headingWithoutBlanks_givesTheName")
{
    QString text = QString::fromUtf8(kServer);
    text.replace(u"Interface IPHTTPSInterface  Parameters"_s,
                 u"接口IPHTTPSInterface（组策略）参数"_s);
    const TunnelInterface tunnel = oneOf(parseHttpsTunnel(text));
    CHECK(tunnel.name == u"IPHTTPSInterface"_s);
    CHECK(tunnel.fromGroupPolicy == true);
    text.replace(u"接口IPHTTPSInterface（组策略）参数"_s, u"Interface MyTunnel Parameters"_s);
    CHECK(oneOf(parseHttpsTunnel(text)).name == u"MyTunnel"_s);
    text.replace(u"Interface MyTunnel Parameters"_s, u"Parameters"_s);
    CHECK(oneOf(parseHttpsTunnel(text)).name.isEmpty());
}

TEST_CASE("httpsTunnel_severalInterfaces_areAllRead")
{
    QString both = QString::fromUtf8(kClient) + QString::fromUtf8(kServer);
    auto report = parseHttpsTunnel(both);
    REQUIRE(report);
    REQUIRE(report->interfaces.size() == 2);
    CHECK(report->interfaces[0].role == TunnelRole::Client);
    CHECK(report->interfaces[1].role == TunnelRole::Server);
    CHECK(report->interfaces[1].line == 10);
    report = parseHttpsTunnel(squeezed(both).remove(QString(60, u'-') + u'\n'));
    REQUIRE(report);
    CHECK(report->interfaces.size() == 2);
}

TEST_CASE("httpsTunnel_linesWrappedByTheWindow_areJoined")
{
    QString text = QString::fromUtf8(kClient);
    text.replace(u"waiting to reconnect "_s, u"waiting to\nreconnect"_s);
    text.replace(u"com:443/IPHTTPS"_s, u"com:443\n/IPHTTPS"_s);
    const TunnelInterface tunnel = oneOf(parseHttpsTunnel(text));
    CHECK(tunnel.url == u"https://da.contoso.com:443/IPHTTPS"_s);
    CHECK(tunnelActivity(tunnel.statusText) == TunnelActivity::Inactive);
}

TEST_CASE("httpsTunnel_cutBehindTheUrl_hasNoCode")
{
    QString text = QString::fromUtf8(kClient);
    text.truncate(text.indexOf(u"Last Error"_s));
    const TunnelInterface tunnel = oneOf(parseHttpsTunnel(text));
    CHECK_FALSE(tunnel.code);
    CHECK(tunnel.role == TunnelRole::Client);
}

TEST_CASE("httpsTunnel_articlesForms_areRetyped")
{
    const auto kb660 = parseHttpsTunnel(sample("kb2980660_0x643_en.txt"));
    CHECK(oneOf(kb660).code == ErrorCode{0x643});
    CHECK(kb660->kind == TunnelReport::Kind::Retyped);
    CHECK_FALSE(kb660->interfaces[0].fromGroupPolicy);
    const TunnelInterface kb627 = oneOf(parseHttpsTunnel(sample("kb2980627_0x4be_en.txt")));
    CHECK(kb627.code == ErrorCode{0x4be});
    CHECK(kb627.url == u"https://xx.xx.xx.xx:443/IPHTTPS"_s);
    CHECK(kb627.statusText == u"Invalid IPHTTPS URL specified"_s);
    const auto kb635 = parseHttpsTunnel(sample("kb2980635_0x2afc_en.txt"));
    CHECK(oneOf(kb635).code == ErrorCode{0x2afc});
    CHECK(kb635->interfaces[0].role == TunnelRole::Client);
    CHECK(kb635->kind == TunnelReport::Kind::Retyped);
    const auto oneLine = parseHttpsTunnel(u"URL: https://da.contoso.com/IPHTTPS Error: 0x4BE"_s);
    CHECK(oneOf(oneLine).code == ErrorCode{0x4be});
    CHECK(oneLine->interfaces[0].url == u"https://da.contoso.com/IPHTTPS"_s);
}

TEST_CASE("httpsTunnel_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseHttpsTunnel(u""));
    CHECK_FALSE(parseHttpsTunnel(u"Error: 0x80070005"_s));
    CHECK_FALSE(parseHttpsTunnel(u"Error: 0x80070005\nURL: https://www.contoso.com/"_s));
    CHECK_FALSE(parseHttpsTunnel(u"Role: Client\nLast Error Code: 0x5"_s));
    // The article itself, not somebody's computer:
    CHECK_FALSE(
        parseHttpsTunnel(u"Error: 0x643\nTranslates to: a\n\nError: 0x34\nTranslates to: b"_s));
    CHECK_FALSE(
        parseHttpsTunnel(u"Status: x\nState : client\nKey: 0x1\nOther : 0x2\nURL : https://a/b"_s));
    for (const char *name :
         {"da_states_blog_fr_UNTRUSTED.txt", "teredo_qualified_portrestricted_win10_en.txt",
          "teredo_disabled_zh-CN.txt", "ipv6_show_int_iphttps_parameters_server_en.txt",
          "netsh_winhttp_proxy_en.txt", "daconnectionstatus_could_not_contact_en.txt",
          "da_console_iphttps_cert_invalid_en.txt", "ipconfig_all_win10_zh-CN_fragment.txt"}) {
        INFO(name);
        CHECK_FALSE(parseHttpsTunnel(sample(name)));
        CHECK_FALSE(parseGetNetIpHttpsState(sample(name)));
    }
}

TEST_CASE("httpsTunnel_fieldSampleWithoutRule_isRead")
{
    const TunnelInterface tunnel =
        oneOf(parseHttpsTunnel(sample("httpstunnel_0x0_daguide_win8_en.txt")));
    CHECK(tunnel.name == u"IPHTTPSInterface"_s);
    CHECK(tunnel.code == ErrorCode{0});
    CHECK(tunnelActivity(tunnel.statusText) == TunnelActivity::Active);
}

TEST_CASE("tunnelActivity_phrases_areUnderstoodOrNot")
{
    CHECK(tunnelActivity(u"IPHTTPS interface active ") == TunnelActivity::Active);
    CHECK(tunnelActivity(u"IPHTTPS interface is active.") == TunnelActivity::Active);
    CHECK(tunnelActivity(u"IPHTTPS interface deactivated") == TunnelActivity::Inactive);
    CHECK(tunnelActivity(u"Failed to connect to IPHTTPs server; Waiting to reconnect.") ==
          TunnelActivity::Inactive);
    CHECK(tunnelActivity(u"No usable certificate(s) found") == TunnelActivity::Inactive);
    CHECK(tunnelActivity(u"IPHTTPS interface inactive") == TunnelActivity::NotUnderstood);
    CHECK(tunnelActivity(u"IPHTTPS-Schnittstelle aktiv") == TunnelActivity::NotUnderstood);
    CHECK(tunnelActivity(u"") == TunnelActivity::NotUnderstood);
}

TEST_CASE("ipHttpsState_listAndTable_readTheSame")
{
    TunnelInterface expected;
    expected.code = ErrorCode{11001};
    expected.statusText = u"Failed to connect to the IPHTTPS server; waiting to reconnect"_s;
    const QString list =
        u"\n\nLastErrorCode   : 11001\nInterfaceStatus : "_s + expected.statusText + u"\n\n\n"_s;
    const QString table = u"\nLastErrorCode InterfaceStatus\n------------- ---------------\n"
                          u"        11001 "_s +
                          expected.statusText + u"\n\n"_s;
    for (const QString &text : {list, table, withCrLf(list), withCrLf(table), squeezed(list),
                                squeezed(table), QString(list).replace(u"11001"_s, u"0x2AF9"_s)}) {
        INFO(text.toStdString());
        const auto report = parseGetNetIpHttpsState(text);
        CHECK(withoutLine(oneOf(report)) == expected);
        CHECK(report->kind == TunnelReport::Kind::Cmdlet);
        CHECK_FALSE(parseHttpsTunnel(text));
    }
}

TEST_CASE("tunnels_anotherOutputBehind_isNotSwallowed")
{
    const QString other = u"\nStatus : Error\nSubstatus : None\n"_s;
    CHECK_FALSE(parseHttpsTunnel(QString(QString::fromUtf8(kClient) + other)));
    const QString table = u"LastErrorCode InterfaceStatus\n------------- ---------------\n"
                          u"            0 IPHTTPS interface active\n"_s;
    REQUIRE(parseGetNetIpHttpsState(table));
    CHECK_FALSE(parseGetNetIpHttpsState(QString(table + u"\n5 apples\n"_s)));
}

TEST_CASE("ipHttpsState_otherObjects_areNotClaimed")
{
    CHECK_FALSE(parseGetNetIpHttpsState(u"InterfaceStatus : IPHTTPS interface active"));
    CHECK_FALSE(parseGetNetIpHttpsState(u"LastErrorCode : \nInterfaceStatus : x"));
    CHECK_FALSE(parseGetNetIpHttpsState(u"the LastErrorCode : 5\nInterfaceStatus : x"));
}

TEST_CASE("tunnelWriters_whatIsWritten_isReadBack")
{
    TunnelInterface client;
    client.name = u"IPHTTPSInterface"_s;
    client.role = TunnelRole::Client;
    client.url = u"https://da.contoso.com:443/IPHTTPS"_s;
    client.code = ErrorCode{0x800b0109};
    client.statusText = u"Failed to connect to the IPHTTPS server; waiting to reconnect"_s;
    client.fromGroupPolicy = true;
    client.line = 2;
    const TunnelReport netsh{TunnelReport::Kind::Netsh, {client}};
    CHECK(parseHttpsTunnel(writeHttpsTunnel(netsh)) == netsh);
    CHECK(writeHttpsTunnel(netsh).contains(
        u"\r\nInterface IPHTTPSInterface (Group Policy)  Parameters\r\n"_s));
    CHECK(writeHttpsTunnel(netsh).contains(u"\r\nLast Error Code            : 0x800b0109\r\n"_s));
    TunnelInterface state;
    state.code = ErrorCode{0};
    state.statusText = u"IPHTTPS interface active"_s;
    state.line = 2;
    const TunnelReport cmdlet{TunnelReport::Kind::Cmdlet, {state}};
    CHECK(parseGetNetIpHttpsState(writeHttpsTunnel(cmdlet)) == cmdlet);
    for (const TeredoReport &report :
         {TeredoReport{
              TeredoType::Client, TeredoState::Qualified, true, u"a.b.c."_s, u"cone"_s, {}},
          TeredoReport{TeredoType::Disabled, TeredoState::Offline, false, u"a.b"_s, {}, u"none"_s},
          TeredoReport{TeredoType::Unknown, TeredoState::Unknown, false, {}, {}, {}}})
        CHECK(parseTeredo(writeTeredo(report)) == report);
}

TEST_CASE("tunnels_damagedTexts_neverCrashAndAreNeverBoth")
{
    std::mt19937 random(2980660);
    const QString sources[] = {QString::fromUtf8(kClient), QString::fromUtf8(kServer),
                               sample("teredo_qualified_portrestricted_win10_en.txt"),
                               sample("kb2980635_0x2afc_en.txt")};
    for (int i = 0; i < 1000; ++i) {
        const QString text = mutated(sources[random() % std::size(sources)], random);
        const bool tunnel = parseHttpsTunnel(text).has_value();
        CHECK_FALSE((tunnel && parseTeredo(text).has_value()));
        CHECK_FALSE((tunnel && parseGetNetIpHttpsState(text).has_value()));
    }
}
