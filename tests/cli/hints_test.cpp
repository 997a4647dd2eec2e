// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "app/cli/hints.h"

using namespace da::cli;
using namespace Qt::StringLiterals;

namespace {

const QStringList kWords{u"scenario"_s, u"evidence"_s, u"json"_s, u"language"_s, u"help"_s};

} // namespace

TEST_CASE("edit_distance_counts_single_steps")
{
    CHECK(editDistance(u"json", u"json") == 0);
    CHECK(editDistance(u"", u"json") == 4);
    CHECK(editDistance(u"json", u"") == 4);
    CHECK(editDistance(u"json", u"jsn") == 1);
    CHECK(editDistance(u"json", u"jsonn") == 1);
    CHECK(editDistance(u"json", u"jzon") == 1);
    CHECK(editDistance(u"json", u"josn") == 1); // neighbours swapped
    CHECK(editDistance(u"kitten", u"sitting") == 3);
}

TEST_CASE("nearest_finds_what_was_meant")
{
    CHECK(nearest(u"scenaro"_s, kWords) == u"scenario"_s);
    CHECK(nearest(u"scenarios"_s, kWords) == u"scenario"_s);
    CHECK(nearest(u"Evidnece"_s, kWords) == u"evidence"_s);
    CHECK(nearest(u"lang"_s, kWords) == u"language"_s);
    CHECK(nearest(u"josn"_s, kWords) == u"json"_s);
}

TEST_CASE("nearest_is_silent_where_nothing_is_close")
{
    CHECK(nearest(u"frobnicate"_s, kWords) == std::nullopt);
    CHECK(nearest(u""_s, kWords) == std::nullopt);
    CHECK(nearest(u"x"_s, kWords) == std::nullopt);
    CHECK(nearest(QString(100'000, u'j'), kWords) == std::nullopt);
}

TEST_CASE("nearest_beginning_that_fits_two_words_is_no_hint")
{
    CHECK(nearest(u"stale-"_s, {u"stale-interface"_s, u"stale-policy"_s}) == std::nullopt);
}
