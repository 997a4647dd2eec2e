// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/powershell/powershell_text.h"
#include "diagnostics/formats/system/hotfixes.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr QStringView kId = u"HotFixID";

bool isHotfixName(QStringView word)
{
    return word.size() > 2 && word.startsWith(u"KB", Qt::CaseInsensitive) &&
           plainNumber(word.sliced(2)).has_value();
}

/// Nothing if none was found.
std::optional<HotfixReport> finished(HotfixReport report)
{
    report.hotfixes.removeDuplicates();
    return report.hotfixes.isEmpty() ? std::nullopt : std::optional(std::move(report));
}

/// By the one word of a row that is the number of an update: user names and times around it hold
/// blanks, or are missing.
std::optional<HotfixReport> fromTable(const PsTable &table, QStringView text)
{
    if (table.column(kId) < 0 || table.rows.empty())
        return std::nullopt;
    HotfixReport report;
    const std::vector<Line> lines = filledLinesOf(text);
    for (size_t i = 2; i < lines.size(); ++i) {
        const std::vector<QStringView> words = wordsOf(lines[i].text);
        const auto name = std::find_if(words.begin(), words.end(), isHotfixName);
        if (name != words.end())
            report.hotfixes.push_back(name->toString().toUpper());
        else if (words.size() > 2) // "AM" alone is the end of the row above, wrapped
            report.whole = false;
    }
    return finished(std::move(report));
}

std::optional<HotfixReport> fromRecords(const std::vector<PsRecord> &records)
{
    HotfixReport report;
    for (const PsRecord &record : records) {
        if (!record.has(kId))
            return std::nullopt;
        if (const QString name = record.text(kId); isHotfixName(name))
            report.hotfixes.push_back(name.toUpper());
        else
            report.whole = false;
    }
    return finished(std::move(report));
}

} // namespace

std::optional<HotfixReport> parseGetHotFix(QStringView text)
{
    if (!text.contains(kId, Qt::CaseInsensitive))
        return std::nullopt;
    if (const auto table = readPsTable(text, {}))
        return fromTable(*table, text);
    const auto records = readPsObjects(text);
    return records ? fromRecords(*records) : std::nullopt;
}

} // namespace da::formats
