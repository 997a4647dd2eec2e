// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/internet_address.h"
#include "diagnostics/formats/network/ipconfig.h"
#include "tests/formats/printed.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

AddressReport read(const QString &text)
{
    const auto report = parseIpConfig(text);
    INFO(text.toStdString());
    REQUIRE(report);
    return *report;
}

/// Without what the display language decides: the kind in front of a name, and whether "media
/// disconnected" is understood.
AddressReport withoutWords(AddressReport report)
{
    for (AdapterAddresses &adapter : report.adapters) {
        adapter.name.clear();
        if (adapter.connected == false)
            adapter.connected.reset();
    }
    return report;
}

} // namespace

TEST_CASE("ipconfigAll_english_isReadRowByRow")
{
    const AddressReport report = read(printed("ipconfig_all_en.txt"));
    CHECK(report.hostName == u"LAP-0417"_s);
    const QString realtek = u"Realtek PCIe GbE Family Controller"_s;
    const QString hyperV = u"Hyper-V Virtual Ethernet Adapter"_s;
    const std::vector<AdapterAddresses> expected{
        {u"Wi-Fi"_s,
         u"Intel(R) Dual Band Wireless-AC 8265"_s,
         true,
         {u"2001:db8:1::5"_s, u"2001:db8:1:0:593:eb20:2a41:5765"_s, u"fe80::301f:3b28:ef48:96ef"_s,
          u"192.168.88.125"_s},
         {u"fe80::5895:4eff:fef7:71c5"_s, u"192.168.88.1"_s},
         {u"192.168.88.3"_s, u"2001:db8:1::53"_s}},
        {u"Ethernet"_s, realtek, false, {}, {}, {}},
        {u"Lab"_s, hyperV, true, {u"10.0.0.5"_s, u"10.0.0.6"_s}, {}, {u"10.0.0.1"_s}},
        {u"Work"_s, u"Work"_s, true, {u"10.9.0.7"_s}, {}, {}},
        {u"iphttpsinterface"_s,
         u"Microsoft IP-HTTPS Platform Adapter"_s,
         true,
         {u"2001:db8:cafe:1000:4d3c:2b1a:98ff:1"_s, u"fe80::4d3c:2b1a:98ff:1"_s},
         {},
         {}}};
    REQUIRE(report.adapters.size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        INFO(expected[i].name.toStdString());
        CHECK(report.adapters[i].name == expected[i].name);
        CHECK(report.adapters[i].description == expected[i].description);
        CHECK(report.adapters[i].connected == expected[i].connected);
        CHECK(report.adapters[i].addresses == expected[i].addresses);
        CHECK(report.adapters[i].gateways == expected[i].gateways);
        CHECK(report.adapters[i].dnsServers == expected[i].dnsServers);
    }
}

TEST_CASE("ipconfigAll_withoutDhcpOfIpv6_tellsDhcpServerFromDnsServers")
{
    QStringList lines = printed("ipconfig_all_en.txt").split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(u"DHCPv6"); });
    CHECK(read(lines.join(u'\n')) == read(printed("ipconfig_all_en.txt")));
}

TEST_CASE("ipconfigAll_japanese_isRead")
{
    const AddressReport report = read(printed("ipconfig_all_ja.txt"));
    CHECK(report.hostName == u"DESKTOP-0000001"_s);
    REQUIRE(report.adapters.size() == 3);
    const AdapterAddresses &box = report.adapters[0];
    CHECK(box.name == u"vbox0"_s);
    CHECK(box.addresses == QStringList{u"fe80::c152:dc1a:a4c3:8fea"_s, u"10.161.204.246"_s});
    CHECK(box.gateways.isEmpty());
    CHECK(box.dnsServers.size() == 3);
    CHECK(report.adapters[1].connected == false);
    CHECK(report.adapters[1].description == u"Microsoft Wi-Fi Direct Virtual Adapter"_s);
    CHECK(report.adapters[2].name == u"イーサネット"_s);
    CHECK(report.adapters[2].gateways.isEmpty());
    CHECK(report.adapters[2].dnsServers.front() == u"fec0:0:0:ffff::1"_s);
}

TEST_CASE("ipconfigAll_russianQuotedFurtherIn_isRead")
{
    const AddressReport report = read(printed("ipconfig_all_ru.txt"));
    CHECK(report.hostName == u"PC-017"_s);
    REQUIRE(report.adapters.size() == 2);
    CHECK(report.adapters[0].connected == false);
    const AdapterAddresses &wireless = report.adapters[1];
    CHECK(wireless.name == u"Беспроводная сеть"_s);
    CHECK(wireless.gateways == QStringList{u"192.168.88.1"_s});
    CHECK(wireless.dnsServers == QStringList{u"192.168.88.1"_s, u"85.21.192.3"_s});
}

TEST_CASE("ipconfig_germanWithoutAll_isRead")
{
    const AddressReport report = read(printed("ipconfig_de.txt"));
    CHECK(report.hostName.isEmpty());
    REQUIRE(report.adapters.size() == 3);
    CHECK(report.adapters[0].name == u"LAN-Verbindung"_s);
    CHECK(report.adapters[0].addresses ==
          QStringList{u"fe80::abcd:1234:5678:9abc"_s, u"192.168.1.100"_s});
    CHECK(report.adapters[0].gateways == QStringList{u"192.168.1.1"_s});
    CHECK(report.adapters[0].connected == true);
    CHECK(report.adapters[1].gateways.isEmpty());
    CHECK(report.adapters[2].name == u"LAN-Verbindung*"_s);
    CHECK(report.adapters[2].connected == false);
}

TEST_CASE("ipconfig_chineseSample_isRead")
{
    const QString text =
        QString::fromUtf8(fixture(u"samples/ipconfig_all_win10_zh-CN_fragment.txt"_s));
    const AddressReport report = read(text);
    CHECK(report.hostName == u"DESKTOP-SEJIMBT"_s);
    const AdapterAddresses expected{u"以太网"_s,
                                    u"Realtek PCIe FE Family Controller"_s,
                                    true,
                                    {u"192.168.1.31"_s},
                                    {u"192.168.1.1"_s},
                                    {}};
    CHECK(report.adapters == std::vector{expected});
    for (const QString &file : asFiles(text, 936))
        CHECK(parseIpConfig(file) == report);
}

TEST_CASE("ipconfig_anySpacingAndEncoding_readsTheSame")
{
    const auto [name, page] =
        GENERATE(std::pair("ipconfig_all_en.txt", 437), std::pair("ipconfig_all_ja.txt", 932),
                 std::pair("ipconfig_all_ru.txt", 866), std::pair("ipconfig_de.txt", 850));
    const QString text = printed(name);
    const AddressReport expected = read(text);
    for (const QString &variant : asFiles(text, page) + spacings(text)) {
        INFO(variant.toStdString());
        if (variant == padded(text)) // also between the words of values
            CHECK(read(variant).adapters.size() == expected.adapters.size());
        else
            CHECK(parseIpConfig(variant) == expected);
    }
    CHECK(parseIpConfig(QString(text).replace(u"\n"_s, u"\n\n"_s)) == expected);
    CHECK(parseIpConfig(QString(text).replace(u". :"_s, u". ："_s)) == expected);
}

TEST_CASE("ipconfig_anyLabels_readTheSameApartFromWords")
{
    for (const char *name : {"ipconfig_all_en.txt", "ipconfig_all_ja.txt", "ipconfig_de.txt"}) {
        const QString text = printed(name);
        const AddressReport expected = withoutWords(read(text));
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const auto report = parseIpConfig(relabelled(text, seed));
            REQUIRE(report);
            CHECK(withoutWords(*report) == expected);
        }
    }
    QString unknown = printed("ipconfig_all_en.txt");
    unknown.replace(u"Media disconnected"_s, u"Zzz yyy"_s);
    CHECK_FALSE(read(unknown).adapters[1].connected.has_value());
}

TEST_CASE("ipconfig_cutAnywhere_saysNothingThatIsNotThere")
{
    for (const char *name : {"ipconfig_all_en.txt", "ipconfig_de.txt"}) {
        const QString text = printed(name);
        const AddressReport whole = read(text);
        QStringList lines = text.split(u'\n');
        while (!lines.isEmpty()) {
            lines.removeLast();
            const auto cut = parseIpConfig(lines.join(u'\n'));
            if (!cut)
                continue;
            REQUIRE(cut->adapters.size() <= whole.adapters.size());
            for (size_t i = 0; i < cut->adapters.size(); ++i) {
                const AdapterAddresses &part = cut->adapters[i];
                CHECK(part.name == whole.adapters[i].name);
                for (const QString &address : part.addresses)
                    CHECK(whole.adapters[i].addresses.contains(address));
                for (const QString &gateway : part.gateways)
                    CHECK(whole.adapters[i].gateways.contains(gateway));
                for (const QString &server : part.dnsServers)
                    CHECK(whole.adapters[i].dnsServers.contains(server));
            }
        }
    }
}

TEST_CASE("ipconfig_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseIpConfig(u""));
    CHECK_FALSE(parseIpConfig(u"Windows IP Configuration"));
    CHECK_FALSE(parseIpConfig(u"Reason: because\n\n   a: b\n   c: d"));
    CHECK_FALSE(parseIpConfig(u"   Physical Address. . . . . . . . . : 00-15-5D-01-02-03\n"));
    CHECK_FALSE(parseIpConfig(QString(printed("ipconfig_de.txt") + u"\nSo that is it.\n"_s)));
    const QString cache = u"\nWindows IP Configuration\n\n    a.example\n    -----------\n"
                          u"    Record Name . . . . . : a.example\n"
                          u"    Record Type . . . . . : 1\n    Time To Live  . . . . : 86396\n"
                          u"    A (Host) Record . . . : 10.0.0.1\n"_s; // ipconfig /displaydns
    CHECK_FALSE(parseIpConfig(cache));
    CHECK_FALSE(parseIpConfig(squeezed(cache)));
    CHECK_FALSE(parseIpConfig(printed("urlacl_en.txt")));
    CHECK_FALSE(parseIpConfig(printed("dns_state_en.txt")));
}

TEST_CASE("ipconfig_damagedTexts_neverCrash")
{
    std::mt19937 random(17);
    const QString sources[] = {printed("ipconfig_all_en.txt"), printed("ipconfig_de.txt")};
    for (int i = 0; i < 400; ++i)
        (void)parseIpConfig(mutated(sources[random() % std::size(sources)], random));
}

TEST_CASE("internetAddress_isToldByItsForm")
{
    const auto form = [](QStringView text) {
        const auto address = internetAddress(text);
        return address ? address->text : QString();
    };
    CHECK(form(u"10.0.0.1(Preferred)") == u"10.0.0.1"_s);
    CHECK(form(u"fe80::1%11（首选）") == u"fe80::1"_s);
    CHECK(form(u"2002:836b:2:1:0:5efe:10.0.0.1") == u"2002:836b:2:1:0:5efe:10.0.0.1"_s);
    CHECK(form(u"::") == u"::"_s);
    for (const char16_t *other :
         {u"10.0.0", u"10.0.0.256", u"1.2.3.4.5", u"12:30:45", u"1::2::3", u"fe80::g", u":", u"",
          u"00-15-5D-01-02-03", u"a:b:c:d:e:f:a:b:c", u"10.0.0.1 ms", u"fe80::1%eth0"}) {
        INFO(QString::fromUtf16(other).toStdString());
        CHECK(form(QStringView(other)).isEmpty());
    }
    CHECK(internetAddress(u"255.255.240.0")->isNetMask());
    CHECK(internetAddress(u"255.255.255.255")->isNetMask());
    CHECK_FALSE(internetAddress(u"192.168.1.1")->isNetMask());
    CHECK_FALSE(internetAddress(u"0.0.0.0")->isNetMask());
}
