// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr QChar kWideColon(0xFF1A);

QStringView withoutEnd(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

bool isDash(QChar c)
{
    return c == u'-' || c == QChar(0x2014) || c == QChar(0x2500); // em dash, box drawing
}

} // namespace

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    qint64 number = 1;
    bool afterBlank = false;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.first(end);
        lines.push_back({withoutEnd(line), number++, afterBlank});
        afterBlank = lines.back().text.isEmpty();
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
    return lines;
}

void Spacing::next(bool afterBlank)
{
    if (!m_first)
        (afterBlank ? m_wide : m_tight) = true;
    m_first = false;
}

std::vector<Line> filledLinesOf(QStringView text)
{
    std::vector<Line> lines = linesOf(text);
    std::erase_if(lines, [](const Line &line) { return line.text.isEmpty(); });
    return lines;
}

std::optional<LabelRow> labelRow(QStringView line)
{
    const auto isColon = [](QChar c) { return c == u':' || c == kWideColon; };
    const auto colon = std::find_if(line.begin(), line.end(), isColon);
    if (colon == line.end())
        return std::nullopt;
    const qsizetype at = colon - line.begin();
    const QStringView label = line.first(at).trimmed();
    if (label.isEmpty())
        return std::nullopt;
    return LabelRow{label, line.sliced(at + 1).trimmed()};
}

bool isRule(QStringView line)
{
    line = line.trimmed();
    return line.size() >= 3 && std::all_of(line.begin(), line.end(), isDash);
}

MarkedValue withoutMark(QStringView value)
{
    value = value.trimmed();
    if (value.isEmpty() || (value.back() != u')' && value.back() != QChar(0xFF09)))
        return {value, false};
    const qsizetype open = std::max(value.lastIndexOf(u'('), value.lastIndexOf(QChar(0xFF08)));
    if (open <= 0)
        return {value, false};
    return {value.first(open).trimmed(), true};
}

std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (at > start)
            words.push_back(text.sliced(start, at - start));
    }
    return words;
}

bool equalsNoCase(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<int> plainNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace da::formats
