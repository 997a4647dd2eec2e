// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/evidence/probes/ip_https_merge.h"
#include "tests/evidence/ip_https.h"

using namespace Qt::StringLiterals;
using namespace da::test;
using da::evidence::probes::MergedInterfaces;
using da::evidence::probes::mergeInterfaces;
using da::evidence::probes::Sighting;
using da::formats::ErrorCode;
using da::formats::TunnelActivity;
using da::formats::TunnelInterface;
using da::formats::TunnelRole;

namespace {

Sighting sighting(std::vector<TunnelInterface> interfaces, std::optional<int> minute,
                  const QString &source)
{
    Sighting out;
    out.interfaces = std::move(interfaces);
    out.origin.source = source;
    if (minute)
        out.origin.time = QDateTime(QDate(2026, 3, 1), QTime(9, *minute), Qt::UTC);
    return out;
}

TunnelInterface nameless(quint32 code)
{
    TunnelInterface out = tunnel(code, {}, TunnelRole::Unknown);
    out.url.clear();
    return out;
}

} // namespace

TEST_CASE("merge_of_two_newest_that_differ_is_not_decided_by_an_older_third")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0x643)}, 5, u"a"_s), sighting({tunnel(0)}, 5, u"b"_s),
                         sighting({tunnel(0)}, 1, u"c"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].code == std::nullopt);
    CHECK(merged.interfaces[0].activity == TunnelActivity::NotUnderstood);
}

TEST_CASE("merge_gives_a_nameless_report_to_the_only_client")
{
    const MergedInterfaces merged = mergeInterfaces(
        {sighting({tunnel(0x34, u"C"_s), tunnel(0, u"S"_s, TunnelRole::Server)}, 1, u"netsh"_s),
         sighting({nameless(0)}, 2, u"cmdlet"_s)});
    REQUIRE(merged.interfaces.size() == 2);
    CHECK(merged.interfaces[0].code == ErrorCode{0});
    REQUIRE(merged.contradictions.size() == 1);
    CHECK(merged.contradictions[0].kept.source == u"cmdlet"_s);
}

TEST_CASE("merge_gives_a_nameless_report_on_a_server_to_its_interface")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0, u"S"_s, TunnelRole::Server)}, 1, u"netsh"_s),
                         sighting({nameless(0x34)}, 2, u"cmdlet"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].role == TunnelRole::Server);
    CHECK(merged.interfaces[0].code == ErrorCode{0x34});
}

TEST_CASE("merge_does_not_put_the_words_of_one_code_beside_another")
{
    TunnelInterface wordless = tunnel(0x34);
    wordless.statusText.clear();
    const MergedInterfaces merged = mergeInterfaces(
        {sighting({tunnel(0)}, 1, u"netsh"_s), sighting({wordless}, 2, u"registry"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].code == ErrorCode{0x34});
    CHECK(merged.interfaces[0].statusText.isEmpty());
    CHECK(merged.interfaces[0].activity == TunnelActivity::NotUnderstood);
}

TEST_CASE("merge_does_not_guess_which_of_several_a_nameless_report_means")
{
    const std::vector<TunnelInterface> two{tunnel(0x34, u"A"_s), tunnel(0x34, u"B"_s)};
    const MergedInterfaces other =
        mergeInterfaces({sighting(two, 1, u"netsh"_s), sighting({nameless(0)}, 2, u"cmdlet"_s)});
    REQUIRE(other.interfaces.size() == 3);
    CHECK(other.interfaces[0].code == ErrorCode{0x34});
    CHECK(other.interfaces[2].code == ErrorCode{0});
    const MergedInterfaces same =
        mergeInterfaces({sighting(two, 1, u"netsh"_s), sighting({nameless(0x34)}, 2, u"cmdlet"_s)});
    CHECK(same.interfaces.size() == 2);
}

TEST_CASE("merge_gives_retyped_text_the_one_name_that_is_known")
{
    const TunnelInterface retyped = nameless(0x643);
    const MergedInterfaces one = mergeInterfaces(
        {sighting({retyped}, 1, u"article"_s), sighting({tunnel(0x643)}, 1, u"registry"_s)});
    REQUIRE(one.interfaces.size() == 1);
    CHECK(one.interfaces[0].name == kName);
    const MergedInterfaces two =
        mergeInterfaces({sighting({retyped}, 1, u"article"_s),
                         sighting({tunnel(0x643, u"A"_s)}, 1, u"registry A"_s),
                         sighting({tunnel(0x643, u"B"_s)}, 1, u"registry B"_s)});
    CHECK(two.interfaces.size() == 3);
}

TEST_CASE("merge_keeps_two_interfaces_of_one_source_apart")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0x34), tunnel(0)}, 1, u"netsh"_s)});
    CHECK(merged.interfaces.size() == 2);
    CHECK(merged.contradictions.empty());
}

TEST_CASE("merge_lets_server_win_where_sources_differ_on_the_role")
{
    const MergedInterfaces merged =
        mergeInterfaces({sighting({tunnel(0)}, 2, u"a"_s),
                         sighting({tunnel(0, kName, TunnelRole::Server)}, 1, u"b"_s)});
    REQUIRE(merged.interfaces.size() == 1);
    CHECK(merged.interfaces[0].role == TunnelRole::Server);
}
