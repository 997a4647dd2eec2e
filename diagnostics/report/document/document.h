// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"
#include "diagnostics/report/text_page.h"
#include "diagnostics/texts/translator.h"

#include <variant>

namespace da::report {

// A report as a document, in words, before anything is laid out. Made once by describe(); plain
// text, HTML and the page of the wizard all show this one, so that they cannot differ.

using Look = TextPage::Look;

struct Paragraph final {
    QString text;
    Look look = Look::Plain;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// What a list item is: one of a list, or something that speaks for, against, or is missing.
enum class Mark { Bullet, For, Against, Missing };
/// "-", "+", "-", "?".
[[nodiscard]] QString markText(Mark mark);

struct Item final {
    Mark mark = Mark::Bullet;
    QString text;
    QString note;  ///< where it was read, in brackets; may be empty
    int level = 1; ///< 2 stands under a paragraph or another item
    friend bool operator==(const Item &, const Item &) = default;
};

/// A row of the section's table. Where there is no table, the sentence says what the cells say.
struct Row final {
    QStringList cells;
    QString sentence;
    friend bool operator==(const Row &, const Row &) = default;
};

/// What was read, word for word. Shown where there is room, folded away where that is possible.
struct Raw final {
    QString title;
    QString text;
    QString cut; ///< says that the rest is left out; empty if this is all
    friend bool operator==(const Raw &, const Raw &) = default;
};

using Block = std::variant<Paragraph, Item, Row, Raw>;

struct Section final {
    QString title;
    QStringList columns; ///< of its table, if it has one
    std::vector<Block> blocks;
    friend bool operator==(const Section &, const Section &) = default;
};

struct Document final {
    QString language; ///< "en"
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString title;    ///< of the window or the file
    QString headline; ///< the outcome
    Look look = Look::Plain;
    QString why;    ///< the outcome in one sentence
    QString source; ///< what was looked at; empty for this computer
    bool isPractice = false;
    std::vector<Section> sections;
    Section next;                  ///< what to do now; the last word of a text, the first of a page
    std::vector<Section> appendix; ///< what was opened and read, by which program, when
    friend bool operator==(const Document &, const Document &) = default;
};

/// The document of a report, in the language of the translator. Nothing in it is made harmless yet
/// but what stands inside sentences: whoever lays it out does that for all of it.
[[nodiscard]] Document describe(const Report &report, const Translator &translator);

} // namespace da::report
