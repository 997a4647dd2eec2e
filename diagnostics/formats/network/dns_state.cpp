// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/name_resolution.h"
#include "diagnostics/formats/network/network_phrases.h"
#include "diagnostics/formats/text/lines.h"

namespace da::formats {

namespace {

// Query failure, query resolution and network location behaviour; machine location, Direct Access
// settings, DNSSEC settings.
constexpr size_t kMostRows = 6;

/// The values of rows under a heading and a rule, whole again where the window wrapped them.
std::optional<std::vector<QString>> valuesUnderRule(QStringView text)
{
    std::vector<QString> values;
    const std::vector<Line> lines = filledLinesOf(text);
    if (lines.size() < 3 || lines.size() > 40 || labelRow(lines[0].text) || !isRule(lines[1].text))
        return std::nullopt;
    for (size_t i = 2; i < lines.size(); ++i) {
        const QStringView line = lines[i].text.trimmed();
        if (const std::optional<LabelRow> row = labelRow(line))
            values.push_back(row->value.toString());
        else if (values.empty() || isRule(line) || values.back().size() > 500)
            return std::nullopt;
        else
            values.back() += u' ' + line.toString();
        if (values.size() > kMostRows || values.back().isEmpty())
            return std::nullopt;
    }
    return values;
}

} // namespace

std::optional<DnsClientState> parseDnsState(QStringView text)
{
    if (text.size() > 8000)
        return std::nullopt;
    const std::optional<std::vector<QString>> values = valuesUnderRule(text);
    if (!values)
        return std::nullopt;
    DnsClientState state;
    for (size_t i = 0; i < values->size(); ++i) {
        const std::optional<bool> outside = saysOutside((*values)[i]);
        if (!outside)
            continue;
        if (state.outsideCorporateNetwork)
            return std::nullopt;
        state.outsideCorporateNetwork = outside;
        if (i + 1 < values->size()) // the same words tell of DNSSEC one row further down
            state.directAccessConfigured = saysConfigured((*values)[i + 1]);
    }
    return state.outsideCorporateNetwork ? std::optional(state) : std::nullopt;
}

} // namespace da::formats
