// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/tunnels/tunnel_rows.h"

#include <algorithm>

namespace da::formats {

namespace {

template <class Value>
struct Word final {
    const char16_t *word;
    Value value;
};

// Type and State stay English in every Windows.
constexpr Word<TeredoType> kTypes[] = {
    {u"default", TeredoType::Default},
    {u"disabled", TeredoType::Disabled},
    {u"client", TeredoType::Client},
    {u"enterpriseclient", TeredoType::EnterpriseClient},
    {u"natawareclient", TeredoType::NatAwareClient},
    {u"server", TeredoType::Server},
};
constexpr Word<TeredoState> kStates[] = {
    {u"offline", TeredoState::Offline},
    {u"dormant", TeredoState::Dormant},
    {u"probe", TeredoState::Probe},
    {u"qualified", TeredoState::Qualified},
};
constexpr const char16_t *kNats[] = {u"none", u"cone", u"restricted", u"symmetric"};

constexpr size_t kMaxRows = 16;

template <class Value, size_t N>
Value wordIn(const Word<Value> (&table)[N], QStringView value)
{
    for (const Word<Value> &entry : table)
        if (equalsNoCase(value, entry.word))
            return entry.value;
    return Value::Unknown;
}

struct Rows final {
    QStringView heading;
    bool hasRule = false;
    std::vector<QStringView> values;
};

/// A heading, a rule (or one of them) and rows, and nothing else.
std::optional<Rows> rowsOf(QStringView text)
{
    Rows rows;
    Spacing spacing;
    qsizetype count = 0;
    for (const Line &line : linesOf(text)) {
        if (line.text.isEmpty())
            continue;
        if (++count > qsizetype(kMaxRows) + 2)
            return std::nullopt;
        const std::optional<LabelRow> row = labelRow(line.text);
        const bool top = rows.values.empty() && !rows.hasRule;
        if (isRule(line.text) && top)
            rows.hasRule = true;
        else if (row && !(top && rows.heading.isEmpty() && row->value.isEmpty()))
            rows.values.push_back(row->value), spacing.next(line.afterBlank);
        else if (top && rows.heading.isEmpty())
            rows.heading = line.text.trimmed();
        else
            return std::nullopt;
    }
    const bool topped = rows.hasRule || !rows.heading.isEmpty();
    return topped && !spacing.isMixed() && rows.values.size() <= kMaxRows ? std::optional(rows)
                                                                          : std::nullopt;
}

/// The row of the state. Where the heading names Teredo, a state that is not known yet is the
/// fifth row.
std::optional<size_t> stateRow(const Rows &rows, bool named)
{
    for (size_t i = 1; i < rows.values.size(); ++i)
        if (teredoState(rows.values[i]) != TeredoState::Unknown)
            return i;
    const bool fifth = named && rows.values.size() > 4 && wordsOf(rows.values[4]).size() == 1;
    return fifth ? std::optional<size_t>(4) : std::nullopt;
}

bool isForeign(QStringView value)
{
    return isWebUrl(value) || printedCode(value).has_value();
}

QString natOf(const Rows &rows, size_t state)
{
    for (size_t i = state + 2; i < rows.values.size(); ++i)
        for (const char16_t *nat : kNats)
            if (rows.values[i].startsWith(QStringView(nat), Qt::CaseInsensitive))
                return rows.values[i].toString();
    return {};
}

} // namespace

TeredoState teredoState(QStringView value)
{
    return wordIn(kStates, value);
}

std::optional<TeredoReport> parseTeredo(QStringView text)
{
    const std::optional<Rows> rows = rowsOf(text);
    if (!rows || rows->values.size() < 2 ||
        std::any_of(rows->values.begin(), rows->values.end(), isForeign))
        return std::nullopt;
    const bool named = rows->heading.contains(u"teredo", Qt::CaseInsensitive);
    const std::optional<size_t> state = stateRow(*rows, named);
    const MarkedValue type = withoutMark(rows->values[0]);
    TeredoReport report;
    report.type = wordIn(kTypes, type.value);
    if (!state || (report.type == TeredoType::Unknown && !named))
        return std::nullopt;
    report.state = teredoState(rows->values[*state]);
    report.fromGroupPolicy = type.marked;
    if (*state > 1) {
        const MarkedValue server = withoutMark(rows->values[1]);
        report.serverName = wordsOf(server.value).size() == 1 ? server.value.toString() : QString();
    }
    const bool mayHaveError =
        report.state == TeredoState::Offline || report.state == TeredoState::Unknown;
    if (mayHaveError && *state + 1 < rows->values.size())
        report.errorText = rows->values[*state + 1].toString();
    else
        report.nat = natOf(*rows, *state);
    return report;
}

} // namespace da::formats
