// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/powershell/powershell_objects.h"
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

} // namespace

std::optional<TunnelReport> parseGetNetIpHttpsState(QStringView text)
{
    if (!text.contains(kCode, Qt::CaseInsensitive))
        return std::nullopt;
    const auto records = readPsObjects(text, {kStatus.toString()});
    if (!records || records->empty())
        return std::nullopt;
    TunnelReport report{TunnelReport::Kind::Cmdlet, {}};
    for (const PsRecord &record : *records) {
        if (!record.has(kCode) || !record.has(kStatus))
            return std::nullopt;
        const auto found = stateOf(record.text(kCode), record.text(kStatus), record.line);
        if (!found)
            return std::nullopt;
        report.interfaces.push_back(*found);
    }
    return report;
}

} // namespace da::formats
