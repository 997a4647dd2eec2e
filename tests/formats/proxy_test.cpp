// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/proxy.h"
#include "tests/formats/printed.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// Real, as people's pastes show them; the list is shortened.
const QString kChinese = u"\n当前的 WinHTTP 代理服务器设置:\n\n    代理服务器:  127.0.0.1:1088\n"
                         u"    绕过列表     :  qq.com;*.baidu.com;<local>\n\n"_s;
const QString kFrench = u"\nParamètres de proxy WinHTTP actuels :\n\n"
                        u"    Serveur(s) proxy :  proxy.local:8080\n"
                        u"    Liste de contournement     :  (aucun)\n\n"_s;

QString english()
{
    return QString::fromUtf8(fixture(u"samples/netsh_winhttp_proxy_en.txt"_s));
}

} // namespace

TEST_CASE("winHttp_proxy_isRead")
{
    CHECK(parseWinHttpProxy(english()) == ProxySetting{false,
                                                       u"proxy.entreprise.local:8080"_s,
                                                       {u"localhost"_s, u"*.intra.local"_s}});
    CHECK(parseWinHttpProxy(kChinese) ==
          ProxySetting{false, u"127.0.0.1:1088"_s, {u"qq.com"_s, u"*.baidu.com"_s, u"<local>"_s}});
    CHECK(parseWinHttpProxy(kFrench) == ProxySetting{false, u"proxy.local:8080"_s, {}});
    for (const QString &server : {u"http=a.example:80;https=b.example:443"_s,
                                  u"http://proxy.example:8080"_s, u"[fd00::1]:3128"_s}) {
        const auto setting =
            parseWinHttpProxy(QString(kFrench).replace(u"proxy.local:8080"_s, server));
        REQUIRE(setting);
        CHECK(setting->server == server);
    }
}

TEST_CASE("winHttp_noProxy_isReadWhereItsWordsAreKnown")
{
    const std::pair<const char16_t *, const char16_t *> texts[] = {
        {u"Current WinHTTP proxy settings:", u"Direct access (no proxy server)."},
        {u"Paramètres de proxy WinHTTP actuels :", u"Accès direct (sans serveur proxy)."},
        {u"当前的 WinHTTP 代理服务器设置:", u"直接访问(没有代理服务器)。"},
        {u"現在の WinHTTP プロキシ設定:", u"直接アクセス (プロキシ サーバーなし)。"},
        {u"Aktuelle WinHTTP-Proxyeinstellungen:", u"Direkter Zugriff (kein Proxyserver)."}};
    for (const auto &[heading, sentence] : texts) {
        const QString text = u"\r\n"_s + QString::fromUtf16(heading) + u"\r\n\r\n    "_s +
                             QString::fromUtf16(sentence) + u"\r\n\r\n"_s;
        INFO(text.toStdString());
        CHECK(parseWinHttpProxy(text) == ProxySetting{});
        CHECK(parseWinHttpProxy(squeezed(text)) == ProxySetting{});
        CHECK(parseWinHttpProxy(padded(text)) == ProxySetting{});
    }
    CHECK_FALSE(parseWinHttpProxy(u"Jetzige WinHTTP-Sache:\n\n    Etwas anderes (ganz).\n"));
    // It is about proxies, whatever it is called.
    CHECK_FALSE(parseWinHttpProxy(u"Direct access (no proxy server)."));
}

TEST_CASE("winHttp_anySpacingEncodingAndLabels_readTheSame")
{
    const auto [text, page] =
        GENERATE_COPY(std::pair(english(), 437), std::pair(kChinese, 936), std::pair(kFrench, 850));
    const auto expected = parseWinHttpProxy(text);
    REQUIRE(expected);
    for (const QString &variant : asFiles(text, page) + spacings(text))
        CHECK(parseWinHttpProxy(variant) == expected);
    CHECK(parseWinHttpProxy(QString(text).replace(u"\n"_s, u"\n\n"_s)) == expected);
    for (unsigned seed = 1; seed <= 100; ++seed)
        CHECK(parseWinHttpProxy(relabelled(text, seed, u"WinHTTP")) == expected);
}

TEST_CASE("winHttp_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseWinHttpProxy(u""));
    CHECK_FALSE(parseWinHttpProxy(u"Current WinHTTP proxy settings:"));
    CHECK_FALSE(parseWinHttpProxy(u"WinHTTP: broken\na: b:80\nc: d"));
    CHECK_FALSE(parseWinHttpProxy(u"About WinHTTP:\n\nThe proxy: is not set, he said\n"));
    CHECK_FALSE(parseWinHttpProxy(QString(kFrench + u"Some more words: here\n"_s)));
    std::mt19937 random(8080);
    for (int i = 0; i < 400; ++i)
        (void)parseWinHttpProxy(mutated(i % 2 ? kChinese : kFrench, random));
}
