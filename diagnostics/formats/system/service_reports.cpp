// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

using State = ServiceRecord::State;
using Start = ServiceRecord::Start;

/// "4  RUNNING": the number and one word behind it.
std::optional<State> scState(QStringView value)
{
    const std::vector<QStringView> words = wordsOf(value);
    if (words.size() < 2)
        return std::nullopt;
    const std::optional<int> number = plainNumber(words[0]);
    if (!number || *number < 1 || *number > 7 || words[1].startsWith(u'('))
        return std::nullopt;
    return State(*number);
}

/// "0  (0x0)", as the exit codes are printed: no other report of sc has it behind a state.
bool isExitCode(QStringView value)
{
    const qsizetype open = value.indexOf(u'(');
    const QStringView inside = value.sliced(open < 0 ? value.size() : open);
    return open > 0 && plainNumber(value.first(open).trimmed()) && inside.startsWith(u"(0x") &&
           inside.endsWith(u')');
}

/// "30  WIN32": hex digits and a word behind them.
bool isServiceType(QStringView value)
{
    const std::vector<QStringView> words = wordsOf(value);
    bool hex = false;
    if (!words.empty() && words[0].size() <= 8)
        (void)words[0].toUInt(&hex, 16);
    return hex && words.size() >= 2 && !words[1].startsWith(u'(');
}

/// The rows of sc as "label: value"; the flags under the state in brackets are left out.
std::optional<std::vector<LabelRow>> scRows(QStringView text)
{
    std::vector<LabelRow> rows;
    for (const Line &line : linesOf(text)) {
        const QStringView trimmed = line.text.trimmed();
        if (trimmed.isEmpty() || (trimmed.startsWith(u'(') && trimmed.endsWith(u')')))
            continue;
        const std::optional<LabelRow> row = labelRow(trimmed);
        if (!row)
            return std::nullopt;
        rows.push_back(*row);
    }
    return rows;
}

/// The start of a block, when rows[at] is a state: the service's name stands two rows above it, or
/// three with the display name between.
std::optional<size_t> blockStart(const std::vector<LabelRow> &rows, size_t at, size_t from)
{
    if (at < from + 2 || at > from + 3 || !isServiceType(rows[at - 1].value))
        return std::nullopt;
    return rows[from].value.isEmpty() ? std::nullopt : std::optional(from);
}

/// Rows of a block behind its state: exit codes, checkpoint, wait hint; process and flags of
/// queryex. A block ends before the row that is followed by the next block's type.
bool isTail(QStringView value)
{
    const bool hex = value.startsWith(u"0x");
    return value.isEmpty() || hex || isExitCode(value) || plainNumber(value).has_value();
}

/// ServiceControllerStatus and ServiceStartMode have the numbers of the service control manager.
std::optional<int> enumNumber(const PsRecord &record, QStringView property, int most)
{
    const auto number = record.numbersForWords ? plainNumber(record.text(property)) : std::nullopt;
    return number && *number <= most ? number : std::nullopt;
}

std::optional<State> stateByName(QStringView name)
{
    static constexpr const char16_t *kNames[] = {u"Stopped", u"StartPending",    u"StopPending",
                                                 u"Running", u"ContinuePending", u"PausePending",
                                                 u"Paused"};
    for (int i = 0; i < 7; ++i)
        if (equalsNoCase(name, kNames[i]))
            return State(i + 1);
    return std::nullopt;
}

Start startByName(QStringView name)
{
    static constexpr const char16_t *kNames[] = {u"Boot", u"System", u"Automatic", u"Manual",
                                                 u"Disabled"};
    for (int i = 0; i < 5; ++i)
        if (equalsNoCase(name, kNames[i]))
            return Start(i);
    return Start::Unknown;
}

std::optional<State> stateOf(const PsRecord &record)
{
    if (const auto number = enumNumber(record, u"Status", 7); number && *number > 0)
        return State(*number);
    return stateByName(record.text(u"Status"));
}

Start startOf(const PsRecord &record)
{
    if (const auto number = enumNumber(record, u"StartType", 4))
        return Start(*number);
    return startByName(record.text(u"StartType"));
}

} // namespace

std::optional<ServiceReport> parseScQuery(QStringView text)
{
    const std::optional<std::vector<LabelRow>> rows = scRows(text);
    if (!rows)
        return std::nullopt;
    ServiceReport report;
    size_t from = 0;
    for (size_t at = 0; at + 1 < rows->size(); ++at) {
        const std::optional<State> state = scState((*rows)[at].value);
        if (!state || !isExitCode((*rows)[at + 1].value))
            continue;
        const std::optional<size_t> start = blockStart(*rows, at, from);
        if (!start)
            return std::nullopt;
        report.services.push_back({(*rows)[*start].value.toString(), *state, Start::Unknown, {}});
        from = at + 1;
        while (from < rows->size() && isTail((*rows)[from].value))
            ++from;
        at = from > 0 ? from - 1 : 0;
    }
    const bool whole = from == rows->size() && !report.services.empty();
    return whole ? std::optional(report) : std::nullopt;
}

std::optional<ServiceReport> parseGetService(QStringView text)
{
    if (!text.contains(u"Status", Qt::CaseInsensitive))
        return std::nullopt;
    const auto records = readPsObjects(text, {u"DisplayName"_s});
    if (!records || records->empty())
        return std::nullopt;
    ServiceReport report;
    for (const PsRecord &record : *records) {
        const PsValue *name = record.find(u"Name");
        const std::optional<State> state = stateOf(record);
        if ((!name || name->text.isEmpty()) && !record.text(u"ServiceName").isEmpty())
            name = record.find(u"ServiceName");
        if (!state || !name)
            return std::nullopt;
        if (name->cut || name->text.isEmpty())
            report.truncated = true;
        else
            report.services.push_back({name->text, *state, startOf(record), {}});
    }
    return report;
}

bool saysServiceDoesNotExist(QStringView text)
{
    // "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:" ERROR_SERVICE_DOES_NOT_EXIST
    const std::vector<Line> lines = filledLinesOf(text.first(qMin<qsizetype>(text.size(), 2000)));
    if (lines.empty() || lines.size() > 6 || !lines[0].text.trimmed().startsWith(u"[SC]"))
        return false;
    const std::vector<QStringView> words = wordsOf(lines[0].text);
    return std::any_of(words.begin(), words.end(), [](QStringView word) {
        while (!word.isEmpty() && !word.back().isDigit())
            word.chop(1);
        return word == u"1060";
    });
}

} // namespace da::formats
