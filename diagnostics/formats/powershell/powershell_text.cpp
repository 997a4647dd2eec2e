// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_text.h"

#include <algorithm>

namespace da::formats {

namespace {

struct Column final {
    qsizetype start = 0;
    qsizetype end = 0; ///< of its heading's dashes
    bool wordy = false;
};

bool isPropertyName(QStringView word)
{
    const auto isNamePart = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               c == u'_';
    };
    return !word.isEmpty() && word.front().isLetter() &&
           std::all_of(word.begin(), word.end(), isNamePart);
}

bool isDashes(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'-'; });
}

bool isBlankAt(QStringView line, qsizetype at)
{
    return at < 0 || at >= line.size() || line[at].isSpace();
}

/// "LinkSpeed(Gbps)", as the views of some cmdlets name a property.
bool isListedName(QStringView name)
{
    const qsizetype open = name.endsWith(u')') ? name.indexOf(u'(') : -1;
    return isPropertyName(open < 0 ? name : name.first(open)) &&
           (open < 0 || isPropertyName(name.sliced(open + 1).chopped(1)));
}

/// Where a cell begins. The heading of a last column of numbers with units stands at its right:
/// "866.7 Mbps" begins left of "LinkSpeed".
qsizetype startOf(QStringView line, const std::vector<Column> &columns, size_t i)
{
    qsizetype start = columns[i].start;
    if (start >= line.size())
        return line.size();
    const bool mayReachLeft = i > 0 && i + 1 == columns.size() && columns[i].wordy;
    while (mayReachLeft && start > columns[i - 1].end && !isBlankAt(line, start - 1))
        --start;
    return start;
}

/// By position, or nothing if a cell reaches over its column's edge.
std::optional<QStringList> byPosition(QStringView line, const std::vector<Column> &columns)
{
    QStringList cells;
    for (size_t i = 0; i < columns.size(); ++i) {
        const qsizetype start = startOf(line, columns, i);
        const qsizetype end = i + 1 < columns.size() ? startOf(line, columns, i + 1) : line.size();
        if (start < line.size() && !isBlankAt(line, start - 1))
            return std::nullopt;
        const QStringView cell = line.sliced(start, std::clamp(end, start, line.size()) - start);
        if (!columns[i].wordy && wordsOf(cell).size() > 1)
            return std::nullopt;
        cells.push_back(cell.trimmed().toString());
    }
    return cells;
}

/// Word by word: one word for each column, all that is left over for the wordy one.
std::optional<QStringList> byWords(QStringView line, const std::vector<Column> &columns)
{
    const std::vector<QStringView> words = wordsOf(line);
    const auto wordyCount =
        std::count_if(columns.begin(), columns.end(), [](const Column &c) { return c.wordy; });
    if (wordyCount > 1 || words.size() < columns.size())
        return std::nullopt;
    const size_t extra = words.size() - columns.size();
    if (wordyCount == 0 && extra > 0)
        return std::nullopt;
    QStringList cells;
    size_t next = 0;
    for (const Column &column : columns) {
        const size_t count = column.wordy ? 1 + extra : 1;
        const QStringView first = words[next];
        const QStringView last = words[next + count - 1];
        cells.push_back(QStringView(first.data(), last.data() + last.size()).toString());
        next += count;
    }
    return cells;
}

/// A layout that was kept has more than one blank somewhere between its headings, and they stand
/// above their dashes.
bool keptLayout(QStringView header, QStringView rule)
{
    const std::vector<QStringView> names = wordsOf(header);
    const std::vector<QStringView> dashes = wordsOf(rule);
    bool wide = false;
    for (size_t i = 0; i + 1 < dashes.size(); ++i) {
        const qsizetype gap = dashes[i + 1].data() - (dashes[i].data() + dashes[i].size());
        wide = wide || gap > 1;
    }
    const auto standsAbove = [&](QStringView name, QStringView under) {
        const qsizetype nameStart = name.data() - header.data();
        const qsizetype ruleStart = under.data() - rule.data();
        return nameStart == ruleStart || nameStart + name.size() == ruleStart + under.size();
    };
    return wide &&
           std::equal(names.begin(), names.end(), dashes.begin(), dashes.end(), standsAbove);
}

PsRow rowOf(const Line &line, const std::vector<Column> &columns, bool kept)
{
    const std::optional<QStringList> placed = byPosition(line.text, columns);
    const std::optional<QStringList> split = byWords(line.text, columns);
    // Several columns hold blanks, and nothing tells where one ends.
    if (!kept && std::count_if(columns.begin(), columns.end(),
                               [](const Column &column) { return column.wordy; }) > 1)
        return {{}, true, line.number};
    // Wide characters take two columns: what follows them stands further left than its heading.
    const bool moved = placed && placed->back().isEmpty();
    if (placed && !(split && (moved || !kept)))
        return {*placed, false, line.number};
    return {split.value_or(QStringList()), true, line.number};
}

/// A paste that doubled its line ends has an empty line between any two.
bool isDoubled(QStringView text)
{
    const std::vector<Line> lines = filledLinesOf(text);
    return lines.size() > 2 && std::all_of(lines.begin() + 1, lines.end(),
                                           [](const Line &line) { return line.afterBlank; });
}

bool repeatsName(const PsObject &object, QStringView name)
{
    return object.value(name).has_value();
}

} // namespace

qsizetype PsTable::column(QStringView name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (equalsNoCase(columns[i], name))
            return i;
    return -1;
}

std::optional<PsTable> readPsTable(QStringView text, const QStringList &wordy)
{
    const std::vector<Line> lines = filledLinesOf(text);
    if (lines.size() < 2)
        return std::nullopt;
    const std::vector<QStringView> names = wordsOf(lines[0].text);
    const std::vector<QStringView> dashes = wordsOf(lines[1].text);
    if (names.size() != dashes.size() || !std::all_of(names.begin(), names.end(), isPropertyName) ||
        !std::all_of(dashes.begin(), dashes.end(), isDashes))
        return std::nullopt;

    PsTable table;
    std::vector<Column> columns;
    for (size_t i = 0; i < names.size(); ++i) {
        table.columns.push_back(names[i].toString());
        const qsizetype start = dashes[i].data() - lines[1].text.data();
        columns.push_back({start, start + dashes[i].size(),
                           wordy.contains(table.columns.back(), Qt::CaseInsensitive)});
    }
    const bool kept = keptLayout(lines[0].text, lines[1].text);
    for (size_t i = 2; i < lines.size(); ++i) {
        if (lines[i].afterBlank)
            return std::nullopt; // something else begins
        table.rows.push_back(rowOf(lines[i], columns, kept));
    }
    return table;
}

std::optional<QString> PsObject::value(QStringView name) const
{
    for (const Property &property : properties)
        if (equalsNoCase(property.name, name))
            return property.value;
    return std::nullopt;
}

std::optional<std::vector<PsObject>> readPsList(QStringView text)
{
    const bool doubled = isDoubled(text);
    std::vector<PsObject> objects;
    bool open = false;
    qsizetype indent = -1; // of the first property; a pasted quotation may have moved them all
    for (const Line &line : linesOf(text)) {
        if (line.text.isEmpty()) {
            open = open && doubled;
            continue;
        }
        const std::optional<LabelRow> row = labelRow(line.text);
        const qsizetype lineIndent = line.text.size() - line.text.trimmed().size();
        if (row && isListedName(row->label) && (indent < 0 || lineIndent <= indent)) {
            indent = indent < 0 ? lineIndent : indent;
            if (!open || repeatsName(objects.back(), row->label))
                objects.push_back({{}, line.number});
            if (objects.back().properties.size() > 400)
                return std::nullopt; // no object of Windows is that wide
            objects.back().properties.push_back({row->label.toString(), row->value.toString()});
            open = true;
        } else if (open && lineIndent > indent) {
            QString &value = objects.back().properties.back().value; // wrapped at the width
            if (value.endsWith(u','))
                value += u' ';
            value += line.text.trimmed();
        } else {
            return std::nullopt;
        }
    }
    return objects.empty() ? std::nullopt : std::optional(std::move(objects));
}

bool isCut(QStringView cell)
{
    return cell.endsWith(u"...") || cell.endsWith(QChar(0x2026));
}

} // namespace da::formats
