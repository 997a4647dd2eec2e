// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/machine.h"

#include <array>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

struct Query final {
    QueryId id;
    QLatin1StringView name;
    QLatin1StringView command;
};
constexpr std::array kQueries{
    Query{QueryId::HttpsTunnelInterfaces, "netsh-httpstunnel"_L1,
          "netsh interface httpstunnel show interfaces"_L1},
    Query{QueryId::TeredoState, "netsh-teredo"_L1, "netsh interface teredo show state"_L1},
    Query{QueryId::IpHttpsStateCmdlet, "get-netiphttpsstate"_L1, "Get-NetIPHttpsState"_L1},
    Query{QueryId::IpHttpsConfigurationCmdlet, "get-netiphttpsconfiguration"_L1,
          "Get-NetIPHttpsConfiguration"_L1},
    Query{QueryId::DirectAccessStatus, "get-daconnectionstatus"_L1, "Get-DAConnectionStatus"_L1},
    Query{QueryId::DirectAccessSettings, "get-daclientexperienceconfiguration"_L1,
          "Get-DAClientExperienceConfiguration"_L1},
    Query{QueryId::NrptPolicy, "get-dnsclientnrptpolicy"_L1, "Get-DnsClientNrptPolicy"_L1},
};

const Query &entryOf(QueryId id)
{
    return *std::ranges::find(kQueries, id, &Query::id);
}

} // namespace

QString queryName(QueryId id)
{
    return entryOf(id).name;
}

QString queryCommand(QueryId id)
{
    return entryOf(id).command;
}

std::optional<QueryId> queryFromName(QStringView name)
{
    for (const Query &query : kQueries) {
        if (name == query.name)
            return query.id;
    }
    return std::nullopt;
}

} // namespace da::machine
