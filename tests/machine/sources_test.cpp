// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/sources.h"
#include "diagnostics/texts/translator.h"

using namespace da;
using namespace da::machine;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const QString &source)
{
    return QString::fromLatin1(sourceWords(source).text.id);
}

QString english(const QString &source)
{
    return Translator::english()(sourceWords(source));
}

} // namespace

TEST_CASE("sources_ofOurOwn_areSentencesThatCanBeTranslated")
{
    for (const QLatin1StringView name : {source::kWindows, source::kDevices, source::kNetwork,
                                         source::kPaste, source::kInput, source::kPerson}) {
        CHECK(idOf(name) != u"source.as-it-is"_s);
        CHECK(english(name) == name);
    }
    CHECK(idOf(source::ofService(u"iphlpsvc"_s)) == u"source.service"_s);
    CHECK(english(source::ofService(u"iphlpsvc"_s)) == u"service iphlpsvc"_s);
}

TEST_CASE("sources_ofALine_nameItsNumber")
{
    const QString place = source::ofLine(u"a, line 3/notes.txt"_s, 12);
    CHECK(place == u"a, line 3/notes.txt, line 12"_s);
    const Message words = sourceWords(place);
    CHECK(QString::fromLatin1(words.text.id) == u"source.place"_s);
    REQUIRE(words.arguments.size() == 2);
    CHECK(words.arguments[1] == Argument(Number{12}));
    CHECK(english(place) == place);
    CHECK(english(source::ofLine(source::kPaste, 9)) == u"pasted text, line 9"_s);
    CHECK(source::ofLine(u"notes.txt"_s, 0) == u"notes.txt"_s);
}

TEST_CASE("sources_thatHaveNoFormOfOurs_areShownAsTheyAre")
{
    for (const QString &other :
         {u"netsh interface httpstunnel show interfaces"_s, u"notes.txt"_s, u"x, line "_s,
          u"x, line 12a"_s, u"x, line 1234567890"_s, u"service of the house"_s, u"HKLM\\A"_s}) {
        CHECK(idOf(other) == u"source.as-it-is"_s);
        CHECK(english(other) == other);
    }
}
