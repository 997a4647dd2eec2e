// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

namespace {

using Start = ServiceRecord::Start;

/// "2   AUTO_START  (DELAYED)": a number up to `most`, and a word.
std::optional<int> numbered(QStringView value, int most)
{
    const std::vector<QStringView> words = wordsOf(value);
    if (words.size() < 2 || words[1].startsWith(u'('))
        return std::nullopt;
    const std::optional<int> number = plainNumber(words[0]);
    return number && *number <= most ? number : std::nullopt;
}

/// "20  WIN32_SHARE_PROCESS": hex digits.
bool isServiceType(QStringView value)
{
    const std::vector<QStringView> words = wordsOf(value);
    bool hex = false;
    if (words.size() >= 2 && words[0].size() <= 8 && !words[1].startsWith(u'('))
        (void)words[0].toUInt(&hex, 16);
    return hex;
}

/// Name, type, start type, error control (SERVICE_ERROR_CRITICAL is 3) begin a block.
bool beginsBlock(const std::vector<QStringView> &rows, size_t at)
{
    return at + 3 < rows.size() && wordsOf(rows[at]).size() == 1 && isServiceType(rows[at + 1]) &&
           numbered(rows[at + 2], 4) && numbered(rows[at + 3], 3);
}

/// The values of the rows. Lines of sc itself and the further names of a list are left out.
std::optional<std::vector<QStringView>> valuesOf(QStringView text)
{
    std::vector<QStringView> values;
    for (const Line &line : filledLinesOf(text)) {
        const QStringView trimmed = line.text.trimmed();
        if (trimmed.startsWith(u"[SC]"))
            continue;
        const std::optional<LabelRow> row = labelRow(trimmed);
        if (row)
            values.push_back(row->value);
        else if (values.empty() || !trimmed.startsWith(u':'))
            return std::nullopt;
    }
    return values;
}

} // namespace

std::optional<ServiceReport> parseScConfig(QStringView text)
{
    constexpr size_t kMostRows = 10; // and path, group, tag, name, dependencies, account
    const std::optional<std::vector<QStringView>> rows = valuesOf(text);
    if (!rows)
        return std::nullopt;
    ServiceReport report;
    for (size_t at = 0; at < rows->size();) {
        if (!beginsBlock(*rows, at))
            return std::nullopt;
        const std::optional<int> start = numbered((*rows)[at + 2], 4);
        report.services.push_back(
            {(*rows)[at].toString(), ServiceRecord::State::Unknown, Start(*start), {}, {}});
        const size_t first = at;
        for (at += 4; at < rows->size() && !beginsBlock(*rows, at);)
            ++at;
        if (at - first > kMostRows)
            return std::nullopt;
    }
    return report.services.empty() ? std::nullopt : std::optional(report);
}

} // namespace da::formats
