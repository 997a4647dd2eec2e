// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/url_reservations.h"
#include "tests/formats/printed.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

// The layout of the article that shows a German Windows; synthetic.
const QString kGerman = u"\nURL-Reservierungen:\n-------------------\n\n"
                        u"    Reservierte URL            : https://+:5986/wsman/\n"
                        u"        Benutzer: VORDEFINIERT\\Benutzer\n"
                        u"            Abhören: Yes\n            Delegieren: No\n"
                        u"        Benutzer: NT-AUTORITÄT\\SYSTEM\n"
                        u"            Abhören: Yes\n            Delegieren: Yes\n"
                        u"            SDDL: D:(A;;GX;;;BU)(A;;GA;;;SY)\n"_s;

} // namespace

TEST_CASE("urlacl_severalReservations_areRead")
{
    const auto report = parseUrlAcl(printed("urlacl_en.txt"));
    REQUIRE(report);
    REQUIRE(report->reservations.size() == 3);
    const UrlReservation &cache = report->reservations[0];
    CHECK(cache.url == u"http://+:80/116B50EB-ECE2-41ac-8429-9F9E963361B7/"_s);
    CHECK(cache.owners == QStringList{u"NT AUTHORITY\\NETWORK SERVICE"_s});
    CHECK(cache.sddl == u"D:(A;;GX;;;NS)"_s);
    const UrlReservation &sstp = report->reservations[1];
    CHECK(sstp.url == u"https://+:443/sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/"_s);
    CHECK(sstp.owners == QStringList{u"NT SERVICE\\SstpSvc"_s, u"BUILTIN\\Administrators"_s,
                                     u"NT AUTHORITY\\SYSTEM"_s});
    CHECK(report->reservations[2].owners == QStringList{u"\\Everyone"_s});
    const auto german = parseUrlAcl(kGerman);
    REQUIRE(german);
    CHECK(german->reservations[0].owners ==
          QStringList{u"VORDEFINIERT\\Benutzer"_s, u"NT-AUTORITÄT\\SYSTEM"_s});
}

TEST_CASE("urlacl_anySpacingEncodingAndLabels_readTheSame")
{
    const auto [text, page] =
        GENERATE(std::pair(printed("urlacl_en.txt"), 437), std::pair(kGerman, 850));
    const auto expected = parseUrlAcl(text);
    REQUIRE(expected);
    for (const QString &variant : asFiles(text, page) + spacings(text)) {
        const auto report = parseUrlAcl(variant);
        REQUIRE(report);
        CHECK(report->reservations.size() == expected->reservations.size());
        if (variant != padded(text)) // also between the words of a name
            CHECK(report == expected);
    }
    CHECK(parseUrlAcl(QString(text).replace(u"\n"_s, u"\n\n"_s)) == expected);
    for (unsigned seed = 1; seed <= 100; ++seed)
        CHECK(parseUrlAcl(relabelled(text, seed)) == expected);
}

TEST_CASE("urlacl_sddlWrappedAtTheWindow_isWholeAgain")
{
    const QString text = printed("urlacl_en.txt").replace(u"-3228296122"_s, u"-3228\n296122"_s);
    CHECK(parseUrlAcl(text) == parseUrlAcl(printed("urlacl_en.txt")));
}

TEST_CASE("urlacl_cut_saysNothingThatIsNotThere")
{
    const auto whole = parseUrlAcl(printed("urlacl_en.txt"));
    QStringList lines = printed("urlacl_en.txt").split(u'\n');
    while (!lines.isEmpty()) {
        lines.removeLast();
        const auto cut = parseUrlAcl(lines.join(u'\n'));
        for (size_t i = 0; cut && i < cut->reservations.size(); ++i) {
            CHECK(cut->reservations[i].url == whole->reservations[i].url);
            for (const QString &owner : cut->reservations[i].owners)
                CHECK(whole->reservations[i].owners.contains(owner));
        }
    }
}

TEST_CASE("urlacl_otherTexts_areNotClaimed")
{
    CHECK_FALSE(parseUrlAcl(u""));
    CHECK_FALSE(parseUrlAcl(u"URL Reservations:\n-----------------\n"));
    // A list of URLs alone: of what is not said.
    CHECK_FALSE(
        parseUrlAcl(QString::fromUtf8(fixture(u"samples/urlacl_url_list_testcases.txt"_s))));
    CHECK_FALSE(parseUrlAcl(u"Role : client\nURL : https://da.contoso.com:443/IPHTTPS\n"
                            u"Last Error Code : 0x34\nInterface Status : x"));
    CHECK_FALSE(parseUrlAcl(u"Registered URLs:\n    HTTP://+:80/116B50EB-ECE2-41AC/"));
    CHECK_FALSE(parseUrlAcl(QString(kGerman + u"\nthat is all\n"_s)));
}

TEST_CASE("urlacl_damagedTexts_neverCrash")
{
    std::mt19937 random(443);
    for (int i = 0; i < 400; ++i)
        (void)parseUrlAcl(mutated(i % 2 ? kGerman : printed("urlacl_en.txt"), random));
}
