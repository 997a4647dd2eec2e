// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/causes/shared/server_url.h"
#include "tests/causes/builders.h"

// Proxy, name resolution policy and the name itself.
using namespace da::test;
using evidence::NameRule;
using evidence::Proxies;
using evidence::Proxy;

namespace {

const Proxy kDirect;

Proxy staticProxy(const QStringList &bypass = {})
{
    return {u"proxy.example.com:8080"_s, {}, bypass};
}

Evidence with(Evidence evidence, const Proxies &proxies)
{
    evidence.proxies.read = proxies;
    return evidence;
}

Evidence with(Evidence evidence, std::vector<NameRule> rules)
{
    evidence.nameRules.read = std::move(rules);
    return evidence;
}

Verdict proxy(const Evidence &evidence)
{
    return assessmentIn(evidence, u"proxy-blocking").verdict;
}

Verdict rules(const Evidence &evidence)
{
    return assessmentIn(evidence, u"nrpt-captures-name").verdict;
}

Verdict name(const Evidence &evidence)
{
    return assessmentIn(evidence, u"name-resolution").verdict;
}

} // namespace

TEST_CASE("a proxy that the server does not bypass makes it likely")
{
    for (const quint32 code : {0x2af9U, 0x2afcU}) {
        CHECK(proxy(with(failing(code), Proxies{staticProxy(), kDirect, {}, Absent{}})) ==
              Verdict::Likely);
        CHECK(
            proxy(with(failing(code), Proxies{kDirect, staticProxy({u"*.other.com"_s}), {}, {}})) ==
            Verdict::Likely);
        const Proxy script{{}, u"http://wpad/proxy.pac"_s, {}};
        CHECK(proxy(with(failing(code), Proxies{script, {}, {}, {}})) == Verdict::Likely);
    }
}

TEST_CASE("no proxy, or one that the server bypasses, rules it out when all was read")
{
    CHECK(proxy(with(failing(0x2af9), Proxies{kDirect, kDirect, {}, Absent{}})) ==
          Verdict::RuledOut);
    for (const QString &entry : {u"da.example.com"_s, u"*.example.com"_s, u"*"_s})
        CHECK(proxy(with(failing(0x2af9), Proxies{staticProxy({entry}), kDirect, {}, Absent{}})) ==
              Verdict::RuledOut);
    CHECK(proxy(with(failing(0x2af9), Proxies{kDirect, kDirect, {}, true})) == Verdict::Possible);
    CHECK(proxy(with(failing(0x2af9), Proxies{kDirect, {}, {}, Absent{}})) == Verdict::Possible);
}

TEST_CASE("a proxy proves nothing while the code is only told or another one")
{
    const Proxies blocking{staticProxy(), kDirect, {}, Absent{}};
    CHECK(proxy(with(failing(0x643), blocking)) == Verdict::RuledOut);
    const Evidence told = withTold(without(failing(), &Evidence::ipHttps), 0x2af9);
    CHECK(proxy(with(told, blocking)) == Verdict::Possible);
}

TEST_CASE("an unknown server neither bypasses a proxy nor is blocked by it")
{
    Evidence evidence = with(failing(0x2af9), Proxies{staticProxy(), kDirect, {}, Absent{}});
    evidence.ipHttps.read.value()->front().url.clear();
    evidence.ipHttpsPolicy.read = Unreadable{};
    CHECK(proxy(evidence) == Verdict::Possible);
}

TEST_CASE("a proxy that IP Helper remembers is offered to be forgotten, on a client only")
{
    const Evidence evidence = with(failing(0x2af9), Proxies{kDirect, kDirect, {}, true});
    const std::vector<QString> forget{u"reset-proxy-cache"_s};
    CHECK(assessmentIn(evidence, u"proxy-blocking").repairs == forget);
    CHECK(assessmentIn(asServer(evidence), u"proxy-blocking").repairs.empty());
}

TEST_CASE("a rule that sends the server's name inside makes it likely")
{
    const std::vector<NameRule> captured{{{u".example.com"_s}, {u"2001:db8::53"_s}}};
    CHECK(rules(with(failing(0x2afc), captured)) == Verdict::Likely);
    CHECK(rules(with(failing(0x274d), captured)) == Verdict::Likely);
    CHECK(rules(with(failing(0x2af9), captured)) == Verdict::RuledOut);
}

TEST_CASE("an exception for the server's name, or no rule that fits, rules it out")
{
    const std::vector<NameRule> exempt{{{u".example.com"_s}, {u"2001:db8::53"_s}},
                                       {{u"DA.example.com"_s}, {}}};
    CHECK(rules(with(failing(0x2afc), exempt)) == Verdict::RuledOut);
    const std::vector<NameRule> others{{{u".corp.example.com"_s}, {u"2001:db8::53"_s}}};
    CHECK(rules(with(failing(0x2afc), others)) == Verdict::RuledOut);
    Evidence none = failing(0x2afc);
    none.nameRules.read = Absent{};
    CHECK(rules(none) == Verdict::RuledOut);
    CHECK(rules(failing(0x2afc)) == Verdict::Possible); // not read
}

TEST_CASE("a name that is not found is possible and never more")
{
    Evidence evidence = with(failing(0x2afc), Proxies{kDirect, kDirect, {}, Absent{}});
    evidence.nameRules.read = Absent{};
    CHECK(name(evidence) == Verdict::Possible);
    CHECK(name(failing(0x2af9)) == Verdict::Possible);
}

TEST_CASE("a bypass list that was not read leaves the proxy possible")
{
    Proxy unknown = staticProxy();
    unknown.bypassKnown = false;
    CHECK(proxy(with(failing(0x2af9), Proxies{unknown, kDirect, {}, Absent{}})) ==
          Verdict::Possible);
    unknown.bypass = {u"*.example.com"_s};
    CHECK(proxy(with(failing(0x2af9), Proxies{unknown, kDirect, {}, Absent{}})) ==
          Verdict::RuledOut);
}

TEST_CASE("a placeholder instead of an address is no address")
{
    Evidence evidence = withKeys(failing(0x2afc), {singleSite(u"about:blank"_s)});
    evidence.ipHttps.read.value()->front().url.clear();
    const std::vector<NameRule> some{{{u".example.com"_s}, {u"2001:db8::53"_s}}};
    CHECK(rules(with(evidence, some)) == Verdict::Possible);
    CHECK(causes::serverUrls(evidence).isEmpty());
}

TEST_CASE("hosts and paths of addresses are found whatever their spelling")
{
    CHECK(causes::hostOf(u"HTTPS://Da.Example.com:443/IPHTTPS"_s) == u"da.example.com"_s);
    CHECK(causes::hostOf(u"about:blank"_s).isEmpty());
    CHECK(causes::isAddressLiteral(u"10.0.0.1"_s));
    CHECK_FALSE(causes::isAddressLiteral(u"10.example.com"_s));
    const evidence::UrlReservation own{u"https://+:443/IPHTTPS/"_s, {}};
    CHECK(causes::pathOf(own) == u"iphttps"_s);
    CHECK(causes::serverPaths(failing()) == QSet<QString>{u"iphttps"_s});
    CHECK(causes::bypasses({u"da.example.com:443"_s}, u"da.example.com"_s));
    CHECK_FALSE(causes::bypasses({u"*.example.org"_s, u"a*b*c"_s}, u"da.example.com"_s));
    CHECK(causes::bypasses({u"<local>"_s}, u"server"_s));
    CHECK_FALSE(causes::bypasses({u"<local>"_s, u""_s}, u"da.example.com"_s));
}
