// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/text_page.h"

#include "diagnostics/texts/message.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

/// Blocks that Unicode's EastAsianWidth.txt lists as wide, roughly.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

int columnsOfCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

/// What may not be parted: words with the blank behind them, wide characters one by one.
QStringList pieces(const QString &text)
{
    QStringList out;
    QString piece;
    const auto finish = [&] {
        if (!piece.isEmpty())
            out += piece;
        piece.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        if (isWide(c))
            finish();
        piece += QString::fromUcs4(&c, 1);
        if (c == U' ' || isWide(c))
            finish();
    }
    finish();
    return out;
}

QString trimmedRight(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString colourOf(TextPage::Look look)
{
    switch (look) {
    case TextPage::Look::Plain:
        return {};
    case TextPage::Look::Good:
        return u"\x1b[1;32m"_s;
    case TextPage::Look::Bad:
        return u"\x1b[1;31m"_s;
    case TextPage::Look::Unsure:
        return u"\x1b[1;33m"_s;
    case TextPage::Look::Strong:
        return u"\x1b[1m"_s;
    case TextPage::Look::Faint:
        return u"\x1b[2m"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOfCharacter(c);
    return columns;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList out;
    QString line;
    int used = 0;
    for (const QString &piece : pieces(text)) {
        const int needed = columnsOf(trimmedRight(piece));
        if (used > 0 && used + needed > width) {
            out += trimmedRight(line);
            line.clear();
            used = 0;
        }
        line += piece;
        used += columnsOf(piece);
    }
    if (!line.isEmpty() || out.isEmpty())
        out += trimmedRight(line);
    return out;
}

void TextPage::put(const QString &first, const QString &rest, const QString &text, Look look)
{
    const int width = std::max(m_style.width - columnsOf(first), 20);
    const QString colour = m_style.colour ? colourOf(look) : QString();
    const QString plain = colour.isEmpty() ? QString() : u"\x1b[0m"_s;
    bool isFirst = true;
    for (const QString &line : wrapped(harmless(text, text.size()), width)) {
        const QString &indent = isFirst ? first : rest;
        m_text += trimmedRight(indent + colour + line + plain) + u'\n';
        isFirst = false;
    }
}

void TextPage::line(const QString &text, Look look)
{
    put({}, {}, text, look);
}

void TextPage::heading(const QString &text)
{
    space();
    put({}, {}, text, Look::Strong);
}

void TextPage::paragraph(const QString &text, int indent, Look look)
{
    const QString blanks(indent, u' ');
    put(blanks, blanks, text, look);
}

void TextPage::item(const QString &mark, const QString &text, int indent, Look look)
{
    const QString first = QString(indent, u' ') + mark + u' ';
    put(first, QString(columnsOf(first), u' '), text, look);
}

void TextPage::verbatim(const QString &text, int indent)
{
    const QString blanks(indent, u' ');
    for (QStringView line : QStringView(text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        m_text += trimmedRight(blanks + harmless(line, line.size())) + u'\n';
    }
}

void TextPage::space()
{
    m_text += u'\n';
}

} // namespace da::report
