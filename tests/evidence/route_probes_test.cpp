// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/evidence/computer.h"

// Proxies, rules of the name resolution policy, URL reservations: read from the registry.
using namespace da;
using namespace da::test;
using evidence::Evidence;
using machine::RegistryValue;

namespace {

const QString kProxy =
    u"HKEY_USERS\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;
const QString kOwnRules =
    u"SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters\\DnsPolicyConfig"_s;
const QString kReservations =
    u"SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\UrlAclInfo"_s;

Evidence read(const Computer &computer,
              evidence::ProbeResult (*probe)(const machine::Machine &, std::stop_token))
{
    Evidence out;
    probe(machine::RecordedMachine(computer.state), {}).contribute(out);
    return out;
}

} // namespace

TEST_CASE("proxy_that_is_switched_off_is_none")
{
    Computer computer;
    computer.text(kProxy, u"ProxyServer"_s, u"proxy:8080"_s);
    const Evidence none = read(computer, evidence::probes::proxies);
    REQUIRE(none.proxies.value());
    CHECK(none.proxies.value()->system.value()->isDirect());
    computer.state = {};
    computer.key(kProxy).values[u"ProxyServer"_s] = RegistryValue::string(u"proxy:8080");
    computer.key(kProxy).values[u"ProxyEnable"_s] = RegistryValue::dword(1);
    computer.key(kProxy).values[u"ProxyOverride"_s] = RegistryValue::string(u"*.corp;<local>");
    const Evidence some = read(computer, evidence::probes::proxies);
    CHECK(some.proxies.value()->system.value()->server == u"proxy:8080"_s);
    CHECK(some.proxies.value()->system.value()->bypass == QStringList{u"*.corp"_s, u"<local>"_s});
}

TEST_CASE("proxy_settings_that_were_not_read_are_not_none")
{
    Computer computer;
    CHECK(read(computer, evidence::probes::proxies).proxies.read.isUnreadable());
    machine::RegistryKey &key = computer.key(kProxy);
    key.valuesComplete = false;
    key.values[u"ProxyServer"_s] = RegistryValue::string(u"proxy:8080");
    CHECK(read(computer, evidence::probes::proxies).proxies.read.isUnreadable());
    computer.denied(kProxy);
    const Evidence denied = read(computer, evidence::probes::proxies);
    REQUIRE(denied.proxies.read.isUnreadable());
    CHECK(denied.proxies.read.unreadable()->reason == machine::Reason::Denied);
}

TEST_CASE("rules_of_policy_count_before_the_computers_own")
{
    Computer computer;
    machine::RegistryKey &own = computer.key(kOwnRules + u"\\{1}"_s);
    own.values[u"Name"_s] = RegistryValue::multiString({u".own"_s});
    computer.key(kOwnRules);
    computer.noKey(kRules);
    CHECK(read(computer, evidence::probes::nameRules).nameRules.value()->front().names ==
          QStringList{u".own"_s});
    machine::RegistryKey &rule = computer.key(kRules + u"\\{2}"_s);
    rule.values[u"Name"_s] = RegistryValue::multiString({u".corp"_s, u"nls.corp"_s});
    rule.values[u"DirectAccessDNSServers"_s] = RegistryValue::string(u"2001:db8::1; 2001:db8::2");
    computer.key(kRules);
    const Evidence evidence = read(computer, evidence::probes::nameRules);
    REQUIRE(evidence.nameRules.value()->size() == 1);
    CHECK(evidence.nameRules.value()->front().names == QStringList{u".corp"_s, u"nls.corp"_s});
    CHECK(evidence.nameRules.value()->front().servers ==
          QStringList{u"2001:db8::1"_s, u"2001:db8::2"_s});
}

TEST_CASE("rules_that_were_not_all_read_are_unreadable")
{
    Computer computer;
    CHECK(read(computer, evidence::probes::nameRules).nameRules.read.isUnreadable());
    computer.key(kRules + u"\\{2}"_s).valuesComplete = false;
    computer.key(kRules);
    CHECK(read(computer, evidence::probes::nameRules).nameRules.read.isUnreadable());
}

TEST_CASE("reservations_are_values_named_after_their_urls")
{
    Computer computer;
    computer.value(kReservations, u"https://+:443/IPHTTPS/"_s,
                   RegistryValue{RegistryValue::Binary, QByteArray("junk")});
    const Evidence evidence = read(computer, evidence::probes::urlReservations);
    REQUIRE(evidence.urlReservations.value());
    CHECK(evidence.urlReservations.value()->complete);
    const evidence::UrlReservation &one = evidence.urlReservations.value()->list.front();
    CHECK(one.url == u"https://+:443/IPHTTPS/"_s);
    CHECK(one.descriptor == formats::DescriptorFault::TooShort);
    CHECK(read(Computer(), evidence::probes::urlReservations).urlReservations.read.isUnreadable());
}

TEST_CASE("reservations_that_netsh_printed_are_never_broken_only_damaged")
{
    Computer computer;
    computer.printed(machine::QueryId::UrlReservations,
                     u"URL Reservations:\n-----------------\n\n"
                     "    Reserved URL            : https://+:443/IPHTTPS/\n"
                     "        User: NT AUTHORITY\\NETWORK SERVICE\n"
                     "            Listen: Yes\n"
                     "            Delegate: No\n"
                     "            SDDL: D:(A;;GX;;;S\n\n"_s);
    const Evidence evidence = read(computer, evidence::probes::urlReservations);
    if (const auto *all = evidence.urlReservations.value()) {
        for (const evidence::UrlReservation &one : all->list)
            CHECK_FALSE(one.descriptor);
        CHECK_FALSE(all->complete);
    }
}

TEST_CASE("rule_with_a_server_list_that_was_not_read_is_no_exemption")
{
    Computer computer;
    machine::RegistryKey &rule = computer.key(kRules + u"\\{2}"_s);
    rule.values[u"Name"_s] = RegistryValue::multiString({u".corp"_s});
    rule.values[u"DirectAccessDNSServers"_s] = RegistryValue::dword(1);
    computer.key(kRules);
    CHECK(read(computer, evidence::probes::nameRules).nameRules.read.isUnreadable());
    rule.values[u"DirectAccessDNSServers"_s] = RegistryValue::multiString({u"2001:db8::1"_s});
    const Evidence evidence = read(computer, evidence::probes::nameRules);
    REQUIRE(evidence.nameRules.value());
    CHECK(evidence.nameRules.value()->front().servers == QStringList{u"2001:db8::1"_s});
}

TEST_CASE("proxy_list_counts_for_https_only_and_its_bypass_list_may_be_unread")
{
    Computer computer;
    machine::RegistryKey &key = computer.key(kProxy);
    key.values[u"ProxyEnable"_s] = RegistryValue::dword(1);
    key.values[u"ProxyServer"_s] = RegistryValue::string(u"http=127.0.0.1:8080");
    Evidence evidence = read(computer, evidence::probes::proxies);
    CHECK(evidence.proxies.value()->system.value()->isDirect());
    key.values[u"ProxyServer"_s] = RegistryValue::string(u"http=a:1;https=b:2");
    key.values[u"ProxyOverride"_s] = RegistryValue::dword(7);
    evidence = read(computer, evidence::probes::proxies);
    CHECK(evidence.proxies.value()->system.value()->server == u"b:2"_s);
    CHECK_FALSE(evidence.proxies.value()->system.value()->bypassKnown);
}

namespace {

/// What Windows keeps in one value: flags, then texts with their length in front.
RegistryValue settings(quint32 flags, const QByteArray &server, const QByteArray &script = {})
{
    const auto number = [](qsizetype value) {
        QByteArray out;
        for (int i = 0; i < 4; ++i)
            out.append(static_cast<char>((value >> (8 * i)) & 0xff));
        return out;
    };
    QByteArray bytes = number(0x46) + number(3) + number(flags);
    for (const QByteArray &text : {server, QByteArray("<local>"), script})
        bytes += number(text.size()) + text;
    return {RegistryValue::Binary, bytes};
}

const QString kInternet = u"Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;

} // namespace

TEST_CASE("proxy_in_bytes_counts_without_a_word_of_any_language")
{
    Computer computer;
    computer.key(kProxy);
    computer.value(kProxy + u"\\Connections"_s, u"DefaultConnectionSettings"_s,
                   settings(3, "old-proxy:8080"));
    computer.value(kInternet + u"\\Connections"_s, u"WinHttpSettings"_s,
                   settings(3, "http=a:80;https=b:8443"));
    const Evidence seen = read(computer, evidence::probes::proxies);
    REQUIRE(seen.proxies.value());
    CHECK(seen.proxies.value()->system.value()->server == u"old-proxy:8080"_s);
    CHECK(seen.proxies.value()->system.value()->bypass == QStringList{u"<local>"_s});
    REQUIRE(seen.proxies.value()->winHttp.value());
    CHECK(seen.proxies.value()->winHttp.value()->server == u"b:8443"_s);
    CHECK(seen.proxies.value()->user.isUnreadable());
}

TEST_CASE("bytes_that_are_no_settings_are_broken_and_no_proxy_is_made_of_them")
{
    Computer computer;
    computer.value(kInternet + u"\\Connections"_s, u"WinHttpSettings"_s,
                   {RegistryValue::Binary, QByteArray(9, '\xff')});
    computer.noKey(kProxy);
    const Evidence seen = read(computer, evidence::probes::proxies);
    REQUIRE(seen.proxies.value());
    CHECK(seen.proxies.value()->winHttp.isUnreadable());
}

TEST_CASE("winhttp_without_its_value_has_no_proxy")
{
    Computer computer;
    computer.key(kInternet + u"\\Connections"_s);
    const Evidence seen = read(computer, evidence::probes::proxies);
    REQUIRE(seen.proxies.value());
    CHECK(seen.proxies.value()->winHttp.isAbsent());
}

TEST_CASE("bytes_of_an_account_that_cannot_be_read_are_not_no_proxy")
{
    Computer computer;
    computer.key(kProxy).values[u"ProxyEnable"_s] = RegistryValue::dword(0);
    computer.value(kProxy + u"\\Connections"_s, u"DefaultConnectionSettings"_s,
                   {RegistryValue::Binary, QByteArray(9, '\xff')});
    Evidence seen = read(computer, evidence::probes::proxies);
    CHECK(seen.proxies.read.isUnreadable()); // nothing else was read either
    computer.key(kProxy).values[u"ProxyEnable"_s] = RegistryValue::dword(1);
    computer.key(kProxy).values[u"ProxyServer"_s] = RegistryValue::string(u"old-proxy:8080");
    seen = read(computer, evidence::probes::proxies);
    REQUIRE(seen.proxies.value()->system.hasValue());
    CHECK(seen.proxies.value()->system.value()->server == u"old-proxy:8080"_s);
}
