// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_text.h"
#include "diagnostics/formats/tunnels/tunnels.h"

namespace da::formats {

namespace {

// MSFT_NetIpHTTPsState {LastErrorCode uint32, InterfaceStatus string}
constexpr QStringView kCode = u"LastErrorCode";
constexpr QStringView kStatus = u"InterfaceStatus";

std::optional<TunnelInterface> stateOf(QStringView code, const QString &status, qint64 line)
{
    TunnelInterface found;
    found.code = parseErrorCode(code);
    if (!found.code)
        return std::nullopt;
    found.statusText = status.trimmed();
    found.line = line;
    return found;
}

std::optional<TunnelReport> fromTable(const PsTable &table)
{
    const qsizetype code = table.column(kCode);
    const qsizetype status = table.column(kStatus);
    if (code < 0 || status < 0 || table.rows.empty())
        return std::nullopt;
    TunnelReport report{TunnelReport::Kind::Cmdlet, {}};
    for (const PsRow &row : table.rows) {
        if (row.cells.isEmpty())
            return std::nullopt;
        const auto found = stateOf(row.cells[code], row.cells[status], row.line);
        if (!found)
            return std::nullopt;
        report.interfaces.push_back(*found);
    }
    return report;
}

std::optional<TunnelReport> fromList(const std::vector<PsObject> &objects)
{
    TunnelReport report{TunnelReport::Kind::Cmdlet, {}};
    for (const PsObject &object : objects) {
        const std::optional<QString> code = object.value(kCode);
        const std::optional<QString> status = object.value(kStatus);
        if (!code || !status)
            return std::nullopt;
        const auto found = stateOf(*code, *status, object.line);
        if (!found)
            return std::nullopt;
        report.interfaces.push_back(*found);
    }
    return report;
}

} // namespace

std::optional<TunnelReport> parseGetNetIpHttpsState(QStringView text)
{
    if (!text.contains(kCode, Qt::CaseInsensitive))
        return std::nullopt;
    if (const auto table = readPsTable(text, {kStatus.toString()}))
        return fromTable(*table);
    const auto objects = readPsList(text);
    return objects ? fromList(*objects) : std::nullopt;
}

} // namespace da::formats
