// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/text/lines.h"

namespace da::formats {

namespace {

using Paragraphs = std::span<const QStringView>;

QStringView firstLine(QStringView paragraph)
{
    const qsizetype end = paragraph.indexOf(u'\n');
    return (end < 0 ? paragraph : paragraph.first(end)).trimmed();
}

QStringView secondLine(QStringView paragraph)
{
    const qsizetype end = paragraph.indexOf(u'\n');
    return end < 0 ? QStringView() : firstLine(paragraph.sliced(end + 1));
}

bool isOneLine(QStringView paragraph)
{
    return !paragraph.contains(u'\n');
}

bool isHeading(QStringView paragraph)
{
    const QStringView line = paragraph.trimmed();
    return isOneLine(paragraph) && (line.endsWith(u':') || line.endsWith(QChar(0xFF1A)));
}

/// ipconfig: rows with dots before their colon.
bool hasLeaders(QStringView paragraph)
{
    return paragraph.contains(u" . :") || paragraph.contains(u". .:") ||
           paragraph.contains(u". . ");
}

bool isUnderRule(QStringView paragraph)
{
    return isRule(secondLine(paragraph));
}

/// ipconfig: [title], [rows of the host], then headings and rows by turns.
size_t addresses(Paragraphs paragraphs)
{
    const bool title = isOneLine(paragraphs[0]) && !isHeading(paragraphs[0]);
    size_t end = title ? 1 : 0;
    if (title && end < paragraphs.size() && hasLeaders(paragraphs[end]))
        ++end;
    while (end + 1 < paragraphs.size() && isHeading(paragraphs[end]) &&
           hasLeaders(paragraphs[end + 1]))
        end += 2;
    return end;
}

/// netsh dns show state: a heading with a rule, then rows with an empty line behind each.
size_t rowsOneByOne(Paragraphs paragraphs)
{
    constexpr size_t kMostRows = 6;
    if (!isUnderRule(paragraphs[0]) || labelRow(firstLine(paragraphs[0])))
        return 0;
    size_t end = 1;
    while (end < paragraphs.size() && end <= kMostRows && !isUnderRule(paragraphs[end]) &&
           labelRow(firstLine(paragraphs[end])))
        ++end;
    return end;
}

/// netsh namespace: a title, perhaps a note, then blocks under headings with a rule.
size_t blocksUnderTitle(Paragraphs paragraphs)
{
    size_t end = isOneLine(paragraphs[0]) ? 1 : 0;
    if (end > 0 && paragraphs.size() > 1 && !isUnderRule(paragraphs[1]))
        ++end;
    const size_t titles = end;
    const auto isBlock = [](QStringView paragraph) {
        return isUnderRule(paragraph) && paragraph.count(u'\n') > 1;
    };
    while (titles > 0 && end < paragraphs.size() && isBlock(paragraphs[end]))
        ++end;
    return end > titles ? end : 0;
}

/// netsh http show urlacl: a title with a rule, then a block for each URL.
size_t urlsUnderTitle(Paragraphs paragraphs)
{
    size_t end = isUnderRule(paragraphs[0]) ? 1 : 0;
    while (end > 0 && end < paragraphs.size() && firstLine(paragraphs[end]).contains(u"://"))
        ++end;
    return end;
}

/// netsh winhttp: a heading, then a sentence or two rows.
size_t headingAndRest(Paragraphs paragraphs)
{
    const bool heading = isHeading(paragraphs[0]) &&
                         paragraphs[0].contains(u"WinHTTP", Qt::CaseInsensitive) &&
                         paragraphs.size() > 1;
    return heading ? 2 : 0;
}

/// sc qc: "[SC] QueryServiceConfig SUCCESS", then the rows.
size_t underServiceControl(Paragraphs paragraphs)
{
    const bool said = isOneLine(paragraphs[0]) && paragraphs[0].trimmed().startsWith(u"[SC]") &&
                      paragraphs.size() > 1;
    return said ? 2 : 0;
}

} // namespace

size_t brokenOutput(Paragraphs paragraphs)
{
    if (paragraphs.empty())
        return 0;
    for (const auto &shape : {headingAndRest, underServiceControl, addresses, rowsOneByOne,
                              urlsUnderTitle, blocksUnderTitle})
        if (const size_t end = shape(paragraphs); end > 1)
            return end;
    return 0;
}

} // namespace da::formats
