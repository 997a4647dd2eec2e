// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "app/cli/arguments.h"
#include "diagnostics/texts/translator.h"

using namespace da;
using namespace da::cli;
using namespace Qt::StringLiterals;

namespace {

constexpr Text kText{"test.option", "an option"};
constexpr OptionSpec kOptions[] = {
    {"scenario", "ID", kText}, {"evidence", "PATH", kText}, {"json", "", kText}};

QString complaintOf(const QStringList &typed)
{
    const Parsed parsed = parseArguments(typed, kOptions);
    if (parsed)
        return u"understood"_s;
    const Translator english = Translator::english();
    const QString hint = english(parsed.error().hint);
    return english(parsed.error().what) + (hint.isEmpty() ? hint : u' ' + hint);
}

} // namespace

TEST_CASE("arguments_are_understood_in_every_usual_spelling")
{
    for (const QStringList &typed : {QStringList{u"--scenario"_s, u"healthy"_s, u"--json"_s},
                                     QStringList{u"--json"_s, u"--scenario=healthy"_s},
                                     QStringList{u"-json"_s, u"-scenario"_s, u"healthy"_s}}) {
        const Parsed parsed = parseArguments(typed, kOptions);
        REQUIRE(parsed);
        CHECK(parsed->value(u"scenario") == u"healthy"_s);
        CHECK(parsed->has(u"json"));
        CHECK_FALSE(parsed->has(u"evidence"));
    }
}

TEST_CASE("arguments_single_dash_is_a_value")
{
    const Parsed parsed = parseArguments({u"--evidence"_s, u"-"_s}, kOptions);
    REQUIRE(parsed);
    CHECK(parsed->value(u"evidence") == u"-"_s);
}

TEST_CASE("arguments_negative_number_is_an_operand")
{
    const Parsed parsed = parseArguments({u"-2146762495"_s, u"--json"_s}, kOptions);
    REQUIRE(parsed);
    CHECK(parsed->operands == QStringList{u"-2146762495"_s});
}

TEST_CASE("arguments_help_wins_over_mistakes")
{
    for (const QString &help : {u"--help"_s, u"-h"_s}) {
        const Parsed parsed = parseArguments({u"--bogus"_s, help}, kOptions);
        REQUIRE(parsed);
        CHECK(parsed->has(u"help"));
    }
}

TEST_CASE("arguments_mistakes_are_told_with_what_was_meant")
{
    CHECK(complaintOf({u"--scenaro"_s, u"x"_s}) ==
          u"There is no option --scenaro. Did you mean --scenario?"_s);
    CHECK(complaintOf({u"--bogus"_s}) == u"There is no option --bogus."_s);
    CHECK(complaintOf({u"--bogus=1"_s}) == u"There is no option --bogus."_s);
    CHECK(complaintOf({u"-x"_s}) == u"There is no option -x."_s);
    CHECK(complaintOf({u"--json=yes"_s}) == u"The option --json takes no value."_s);
    CHECK(complaintOf({u"--evidence"_s, u"a"_s, u"--evidence"_s, u"b"_s}) ==
          u"The option --evidence was given more than once. Give it once."_s);
}

TEST_CASE("arguments_missing_value_is_told_wherever_it_is_missing")
{
    const QString missing = u"The option --scenario needs a value behind it: --scenario ID."_s;
    CHECK(complaintOf({u"--scenario"_s}) == missing);
    CHECK(complaintOf({u"--scenario="_s}) == missing);
    CHECK(complaintOf({u"--scenario"_s, QString()}) == missing);
    CHECK(complaintOf({u"--scenario"_s, u"--json"_s}) == missing);
}

TEST_CASE("arguments_from_outside_are_harmless_in_a_complaint")
{
    CHECK_FALSE(complaintOf({u"--\x1b[2J"_s}).contains(u'\x1b'));
}
