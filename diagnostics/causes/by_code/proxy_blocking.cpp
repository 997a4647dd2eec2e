// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/server_url.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using evidence::Proxies;
using evidence::Proxy;

constexpr auto kId = "proxy-blocking";
constexpr Text kTitle{"proxy-blocking.title",
                      QT_TRANSLATE_NOOP("da-wizard", "A proxy stands in the way")};
constexpr Text kSentence{
    "proxy-blocking.sentence",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Windows sends the IP-HTTPS connection to a proxy, and the proxy "
                      "does not let it through.")};
constexpr Text kNext{
    "proxy-blocking.next",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Let the name of the IP-HTTPS server bypass the proxy, or remove "
                      "a proxy that is no longer used.")};

constexpr Text kServer{
    "proxy-blocking.server",
    QT_TRANSLATE_NOOP("da-wizard", "Windows itself uses the proxy %1, and the IP-HTTPS server does "
                                   "not bypass it.")};
constexpr Text kScript{"proxy-blocking.script",
                       QT_TRANSLATE_NOOP("da-wizard", "Windows itself uses the proxy script %1.")};
constexpr Text kBypassed{
    "proxy-blocking.bypassed",
    QT_TRANSLATE_NOOP("da-wizard", "Windows itself uses the proxy %1, but the IP-HTTPS server "
                                   "bypasses it.")};
constexpr Text kNone{
    "proxy-blocking.none",
    QT_TRANSLATE_NOOP("da-wizard", "No proxy and no proxy script is set for Windows itself.")};
constexpr Text kWinHttpServer{
    "proxy-blocking.winhttp-server",
    QT_TRANSLATE_NOOP("da-wizard", "WinHTTP uses the proxy %1, and the IP-HTTPS server does not "
                                   "bypass it.")};
constexpr Text kWinHttpBypassed{
    "proxy-blocking.winhttp-bypassed",
    QT_TRANSLATE_NOOP("da-wizard", "WinHTTP uses the proxy %1, but the IP-HTTPS server bypasses "
                                   "it.")};
constexpr Text kWinHttpNone{"proxy-blocking.winhttp-none",
                            QT_TRANSLATE_NOOP("da-wizard", "WinHTTP uses no proxy.")};
constexpr Text kCached{"proxy-blocking.cached",
                       QT_TRANSLATE_NOOP("da-wizard", "The service IP Helper remembers a proxy.")};
constexpr Text kUserServer{
    "proxy-blocking.user-server",
    QT_TRANSLATE_NOOP("da-wizard", "The person at this computer uses the proxy %1. IP-HTTPS does "
                                   "not, but the network may let nothing else through.")};
constexpr Text kHostUnknown{
    "proxy-blocking.host-unknown",
    QT_TRANSLATE_NOOP("da-wizard",
                      "It is not known whether the IP-HTTPS server bypasses the proxy: "
                      "its address, or who bypasses, was not read.")};
constexpr Text kSystemProxy{"proxy-blocking.system",
                            QT_TRANSLATE_NOOP("da-wizard", "the proxy of Windows itself")};
constexpr Text kWinHttpProxy{"proxy-blocking.winhttp",
                             QT_TRANSLATE_NOOP("da-wizard", "the proxy of WinHTTP")};

constexpr std::initializer_list<quint32> kCodes{0x2af9, 0x2afc};

/// What one setting does to the connection. A script may do anything (KB3017472).
enum class Effect { Blocks, LetsPass, NotRead };

Effect effectOf(const machine::Read<Proxy> &read, const QStringList &hosts)
{
    if (read.isAbsent())
        return Effect::LetsPass;
    const Proxy *proxy = read.value();
    if (!proxy)
        return Effect::NotRead;
    if (proxy->isDirect())
        return Effect::LetsPass;
    if (!proxy->scriptUrl.isEmpty())
        return Effect::Blocks;
    if (hosts.isEmpty())
        return Effect::NotRead;
    const bool all = std::ranges::all_of(
        hosts, [&](const QString &host) { return bypasses(proxy->bypass, host); });
    if (all)
        return Effect::LetsPass;
    return proxy->bypassKnown ? Effect::Blocks : Effect::NotRead;
}

Verdict verdictOf(const Evidence &evidence)
{
    const Verdict byCode = verdictByCode(evidence, kCodes, Verdict::Possible);
    const Proxies *proxies = evidence.proxies.value();
    if (!proxies || byCode != Verdict::Possible)
        return byCode;
    const QStringList hosts = serverHosts(evidence);
    const Effect system = effectOf(proxies->system, hosts);
    const Effect winHttp = effectOf(proxies->winHttp, hosts);
    const bool blocks = system == Effect::Blocks || winHttp == Effect::Blocks;
    // A proxy that is set does not prove that it blocks.
    if (blocks)
        return fitOf(evidence, kCodes) == CodeFit::Measured ? Verdict::Likely : Verdict::Possible;
    const bool allOut =
        system == Effect::LetsPass && winHttp == Effect::LetsPass && proxies->cached.isAbsent();
    return allOut ? Verdict::RuledOut : Verdict::Possible;
}

/// What is said of one of the two settings.
struct Wording final {
    Text part;
    Text server;
    Text bypassed;
    Text none;
};
constexpr Wording kOfSystem{kSystemProxy, kServer, kBypassed, kNone};
constexpr Wording kOfWinHttp{kWinHttpProxy, kWinHttpServer, kWinHttpBypassed, kWinHttpNone};

void sayProxy(Assessment &own, const machine::Read<Proxy> &read, const QStringList &hosts,
              const Wording &words)
{
    const FactId fact = FactId::Proxies;
    if (const machine::Unreadable *why = read.unreadable()) {
        own.missing.push_back(notRead(fact, *why, words.part));
        return;
    }
    const Proxy proxy = read.valueOr({});
    const QString value = proxy.scriptUrl.isEmpty() ? proxy.server : proxy.scriptUrl;
    switch (effectOf(read, hosts)) {
    case Effect::Blocks:
        addOnce(own.speaksFor,
                found(fact, value,
                      Message(proxy.scriptUrl.isEmpty() ? words.server : kScript, Outside{value})));
        return;
    case Effect::LetsPass:
        addOnce(own.speaksAgainst,
                proxy.isDirect() ? found(fact, u"none"_s, words.none)
                                 : found(fact, value, Message(words.bypassed, Outside{value})));
        return;
    case Effect::NotRead:
        addOnce(own.missing, found(fact, value, kHostUnknown));
        return;
    }
}

/// IP Helper does not use it, so it decides nothing; KB2980635 names it among what to look at.
void sayUser(Assessment &own, const machine::Read<Proxy> &read, const QStringList &hosts)
{
    const Proxy *proxy = read.value();
    if (!proxy || effectOf(read, hosts) != Effect::Blocks)
        return;
    const QString value = proxy->scriptUrl.isEmpty() ? proxy->server : proxy->scriptUrl;
    own.speaksFor.push_back(found(FactId::Proxies, value, Message(kUserServer, Outside{value})));
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    sayCode(own, evidence, kCodes);
    listIfMissing(own, FactId::Proxies, evidence.proxies.read);
    const Proxies *proxies = evidence.proxies.value();
    if (proxies) {
        const QStringList hosts = serverHosts(evidence);
        sayProxy(own, proxies->system, hosts, kOfSystem);
        sayProxy(own, proxies->winHttp, hosts, kOfWinHttp);
        sayUser(own, proxies->user, hosts);
        if (proxies->cached.hasValue())
            own.speaksFor.push_back(found(FactId::Proxies, u"cached"_s, kCached));
    }
    const bool remembers = proxies && proxies->cached.hasValue();
    if (remembers && own.verdict <= Verdict::Possible && evidence::roleOf(evidence) == Role::Client)
        own.repairs = {u"reset-proxy-cache"_s};
    return own;
}

} // namespace

const Cause &proxyBlocking()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
