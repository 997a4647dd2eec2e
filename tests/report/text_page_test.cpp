// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/text_page.h"

using namespace da;
using namespace Qt::StringLiterals;

TEST_CASE("wrapped_text_keeps_to_the_width")
{
    const QString text = u"one two three four five six seven eight nine ten"_s;
    const QStringList lines = report::wrapped(text, 12);
    for (const QString &line : lines)
        CHECK(report::columnsOf(line) <= 12);
    CHECK(lines.join(u' ') == text);
}

TEST_CASE("wrapped_long_word_stays_whole")
{
    const QString path = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies"_s;
    CHECK(report::wrapped(u"at "_s + path + u" here"_s, 10) ==
          QStringList{u"at"_s, path, u"here"_s});
}

TEST_CASE("wrapped_wide_characters_count_twice_and_part_anywhere")
{
    CHECK(report::columnsOf(u"設定"_s) == 4);
    CHECK(report::wrapped(u"設定設定設定"_s, 8) == QStringList{u"設定設定"_s, u"設定"_s});
}

TEST_CASE("combining_characters_take_no_column")
{
    CHECK(report::columnsOf(u"e\u0301"_s) == 1);
}

TEST_CASE("item_hangs_under_its_text")
{
    report::TextPage page({false, 20});
    page.item(u"-"_s, u"words that do not fit"_s);
    CHECK(page.text() == u"  - words that do not\n    fit\n"_s);
}

TEST_CASE("page_has_no_escape_sequence_without_colour_and_resets_with_it")
{
    report::TextPage plain({false, 80});
    plain.line(u"bad"_s, report::TextPage::Look::Bad);
    CHECK(plain.text() == u"bad\n"_s);
    report::TextPage coloured({true, 80});
    coloured.line(u"bad"_s, report::TextPage::Look::Bad);
    CHECK(coloured.text() == u"\x1b[1;31mbad\x1b[0m\n"_s);
}

TEST_CASE("page_makes_whatever_is_put_in_harmless")
{
    report::TextPage page({true, 80});
    page.item(u"-"_s, u"\x1b[2J\x9b"
                      u"31m\u202Ex"_s);
    CHECK_FALSE(page.text().contains(u'\x1b'));
    CHECK_FALSE(page.text().contains(QChar(0x9b)));
    CHECK_FALSE(page.text().contains(QChar(0x202E)));
}

TEST_CASE("empty_text_is_an_empty_line")
{
    CHECK(report::wrapped(QString(), 10) == QStringList{QString()});
}
