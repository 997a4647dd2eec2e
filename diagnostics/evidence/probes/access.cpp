// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

// What Windows itself says of DirectAccess and of IP-HTTPS, through cmdlets.
namespace da::evidence::probes {

using machine::QueryId;

ProbeResult accessStatus(const machine::Machine &machine, std::stop_token /*stop*/)
{
    using formats::DirectAccessStatus;
    return resultOf(factOfOutput<DirectAccessStatus>(machine, QueryId::DirectAccessStatus,
                                                     formats::parseGetDaConnectionStatus),
                    &Evidence::accessStatus);
}

ProbeResult accessSettings(const machine::Machine &machine, std::stop_token /*stop*/)
{
    using formats::DirectAccessSettings;
    return resultOf(factOfOutput<DirectAccessSettings>(machine, QueryId::DirectAccessSettings,
                                                       formats::parseGetDaClientExperience),
                    &Evidence::accessSettings);
}

// The cmdlet prints nothing where nothing is set.
ProbeResult ipHttpsConfiguration(const machine::Machine &machine, std::stop_token /*stop*/)
{
    using Configurations = std::vector<formats::IpHttpsConfiguration>;
    const auto parse = [](const QString &text) -> std::optional<Configurations> {
        if (text.trimmed().isEmpty())
            return Configurations();
        return formats::parseGetNetIpHttpsConfiguration(text);
    };
    Fact<Configurations> fact =
        factOfOutput<Configurations>(machine, QueryId::IpHttpsConfigurationCmdlet, parse);
    if (fact.read.hasValue() && fact.value()->empty())
        fact.read = machine::Absent{};
    return resultOf(std::move(fact), &Evidence::ipHttpsConfiguration);
}

} // namespace da::evidence::probes
