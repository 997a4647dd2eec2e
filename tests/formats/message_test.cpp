// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/texts/translator.h"

using namespace da;
using namespace Qt::StringLiterals;

namespace {
constexpr Text kPair{"test.pair", "%1 beside %2"};
constexpr Text kPlain{"test.plain", "a plain sentence"};
} // namespace

TEST_CASE("message_outsideTextWithPlaceholders_isNotExpandedAgain")
{
    const Translator english = Translator::english();
    const Message message(kPair, Outside{u"%2"_s}, Term{u"second"_s});
    CHECK(english(message) == u"%2 beside second"_s);
}

TEST_CASE("message_nestedMessages_areRenderedInTheSameLanguage")
{
    const Translator english = Translator::english();
    const Message message(kPair, nested(kPlain), Number{7});
    CHECK(english(message) == u"a plain sentence beside 7"_s);
}

TEST_CASE("message_outsideTextWithControls_isMadeHarmless")
{
    const Translator english = Translator::english();
    const Message message(kPair, Outside{u"a\x1b[31mred\x202e\nb"_s}, Term{u"x"_s});
    CHECK(english(message) == u"a\xFFFD[31mred\xFFFD b beside x"_s);
    CHECK(harmless(u"12345", 3) == u"123…"_s);
    CHECK(harmlessLines(u"a\tb\r\nc\x7") == u"a\tb\r\nc\xFFFD"_s);
}
