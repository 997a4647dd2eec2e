// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace da::report {

/// How plain text is laid out.
struct TextStyle final {
    bool colour = false; ///< ANSI colours, for a terminal
    int width = 80;      ///< columns to wrap at
};

/// Plain text under construction: wrapped, indented, coloured if wanted. Whatever is put in is made
/// harmless first, so that nothing but this class writes an escape sequence.
class TextPage final {
public:
    enum class Look { Plain, Good, Bad, Unsure, Strong, Faint };

    explicit TextPage(TextStyle style) : m_style(style) {}

    /// A line at the left edge.
    void line(const QString &text, Look look = Look::Plain);
    /// An empty line, then a title at the left edge.
    void heading(const QString &text);
    /// A paragraph, all of it indented.
    void paragraph(const QString &text, int indent = 2, Look look = Look::Plain);
    /// A list item: the mark, and the text beside it.
    void item(const QString &mark, const QString &text, int indent = 2, Look look = Look::Plain);
    /// Lines that keep their breaks and blanks; each is made harmless, none is wrapped.
    void verbatim(const QString &text, int indent);
    void space();

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void put(const QString &first, const QString &rest, const QString &text, Look look);

    TextStyle m_style;
    QString m_text;
};

/// The text in lines of at most `width` columns, broken at blanks and between wide characters. A
/// longer word (a path, an address) is not broken, so that it can be copied.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

/// The columns that a terminal needs for the text: two for East Asian wide characters, none for
/// combining ones.
[[nodiscard]] int columnsOf(QStringView text);

} // namespace da::report
