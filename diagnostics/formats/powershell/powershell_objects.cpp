// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/powershell/powershell_text.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

bool isCimNoise(QStringView name)
{
    static constexpr const char16_t *kNames[] = {u"CimClass", u"CimInstanceProperties",
                                                 u"CimSystemProperties"};
    return std::any_of(std::begin(kNames), std::end(kNames),
                       [&](const char16_t *noise) { return equalsNoCase(name, noise); });
}

QStringView withoutCut(QStringView text)
{
    if (text.endsWith(u"..."))
        return text.chopped(3).trimmed();
    return text.endsWith(QChar(0x2026)) ? text.chopped(1).trimmed() : text;
}

/// Parted at the commas that stand in no braces of their own: "{a}, {b}".
QStringList elementsOf(QStringView inside)
{
    QStringList out;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= inside.size(); ++i) {
        const bool end = i == inside.size();
        if (!end && inside[i] == u'{')
            ++depth;
        else if (!end && inside[i] == u'}')
            --depth;
        const bool comma =
            !end && depth <= 0 && inside[i] == u',' && inside.sliced(i).startsWith(u", ");
        if (!end && !comma)
            continue;
        const QStringView element = inside.sliced(start, i - start).trimmed();
        if (!element.isEmpty())
            out.push_back(element.toString());
        start = i + 1;
    }
    return out;
}

/// "{4d36e972-e325-11ce-bfc1-08002be10318}" is one value and no array of one.
bool isOneGuid(QStringView text)
{
    return text.size() == 38 && text.count(u'-') == 4 && !text.contains(u',');
}

template <class Source>
PsRecord recordOf(const Source &properties, qint64 line)
{
    PsRecord record;
    record.line = line;
    for (const auto &[name, value] : properties)
        if (!isCimNoise(name))
            record.properties.push_back({name, psValue(value)});
    return record;
}

std::vector<PsRecord> recordsOf(const PsTable &table)
{
    std::vector<PsRecord> out;
    for (const PsRow &row : table.rows) {
        std::vector<std::pair<QString, QString>> cells;
        for (qsizetype c = 0; c < row.cells.size(); ++c)
            cells.emplace_back(table.columns[c], row.cells[c]);
        out.push_back(recordOf(cells, row.line));
    }
    return out;
}

} // namespace

PsValue psValue(QStringView printed)
{
    printed = printed.trimmed();
    PsValue value{printed.toString(), {}, isCut(printed)};
    const bool opens = printed.startsWith(u'{') && !isOneGuid(printed);
    if (!opens) {
        if (!printed.isEmpty())
            value.list.push_back(value.text);
        return value;
    }
    const bool closes = printed.endsWith(u'}');
    QStringView inside = printed.sliced(1);
    if (closes)
        inside.chop(1);
    // "{a, b...}": $FormatEnumerationLimit. "{a, b...": the column was too narrow, so that the last
    // element may be cut itself.
    value.cut = isCut(inside) || !closes;
    value.list = elementsOf(withoutCut(inside.trimmed()));
    if (!closes && !value.list.isEmpty())
        value.list.pop_back();
    return value;
}

PsValue psArray(const QStringList &elements)
{
    return {u'{' + elements.join(u", "_s) + u'}', elements, false};
}

const PsValue *PsRecord::find(QStringView name) const
{
    for (const PsProperty &property : properties)
        if (equalsNoCase(property.name, name))
            return &property.value;
    return nullptr;
}

QString PsRecord::text(QStringView name) const
{
    const PsValue *value = find(name);
    return value ? value->text : QString();
}

QStringList PsRecord::list(QStringView name) const
{
    const PsValue *value = find(name);
    return value ? value->list : QStringList();
}

std::optional<bool> PsRecord::truth(QStringView name) const
{
    const QString word = text(name);
    if (equalsNoCase(word, u"True"))
        return true;
    return equalsNoCase(word, u"False") ? std::optional(false) : std::nullopt;
}

std::optional<std::vector<PsRecord>> readPsObjects(QStringView text, const QStringList &wordy)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return readPsJson(text);
    if (const auto table = readPsTable(text, wordy))
        return recordsOf(*table);
    const auto objects = readPsList(text);
    if (!objects)
        return std::nullopt;
    std::vector<PsRecord> out;
    for (const PsObject &object : *objects)
        out.push_back(recordOf(object.properties, object.line));
    return out;
}

} // namespace da::formats
