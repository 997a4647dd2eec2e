// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

using namespace Qt::StringLiterals;

namespace da::evidence {

namespace {

constexpr Probe kProbes[] = {
    {"ip-https-state",
     {"probe.ip-https-state", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS interface")},
     {"probe.ip-https-state.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Reading the state of the IP-HTTPS interface")},
     probes::ipHttpsState,
     FactId::IpHttpsInterfaces},
    {"teredo-state",
     {"probe.teredo-state", QT_TRANSLATE_NOOP("da-wizard", "Teredo")},
     {"probe.teredo-state.doing", QT_TRANSLATE_NOOP("da-wizard", "Reading the state of Teredo")},
     probes::teredoState,
     FactId::Teredo},
    {"device-nodes",
     {"probe.device-nodes", QT_TRANSLATE_NOOP("da-wizard", "Network devices")},
     {"probe.device-nodes.doing", QT_TRANSLATE_NOOP("da-wizard", "Listing the network devices")},
     probes::deviceNodes,
     FactId::DeviceNodes},
    {"disabled-components",
     {"probe.disabled-components", QT_TRANSLATE_NOOP("da-wizard", "Parts of IPv6 switched off")},
     {"probe.disabled-components.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Reading which parts of IPv6 are switched off")},
     probes::disabledComponents,
     FactId::DisabledComponents},
    {"ip-https-policy",
     {"probe.ip-https-policy", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS settings")},
     {"probe.ip-https-policy.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Reading the IP-HTTPS settings")},
     probes::ipHttpsPolicy,
     FactId::IpHttpsPolicy},
    {"direct-access-policy",
     {"probe.direct-access-policy", QT_TRANSLATE_NOOP("da-wizard", "DirectAccess policy")},
     {"probe.direct-access-policy.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Looking for DirectAccess policy")},
     probes::directAccessPolicy,
     FactId::DirectAccessPolicy},
    {"ip-helper-service",
     {"probe.ip-helper-service", QT_TRANSLATE_NOOP("da-wizard", "IP Helper service")},
     {"probe.ip-helper-service.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Asking for the IP Helper service")},
     probes::ipHelperService,
     FactId::IpHelperService},
    {"remote-access-management-service",
     {"probe.remote-access-management-service",
      QT_TRANSLATE_NOOP("da-wizard", "Signs of a DirectAccess server")},
     {"probe.remote-access-management-service.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Looking for signs of a DirectAccess server")},
     probes::remoteAccessManagementService,
     FactId::RemoteAccessManagementService},
    {"platform",
     {"probe.platform", QT_TRANSLATE_NOOP("da-wizard", "Windows version")},
     {"probe.platform.doing", QT_TRANSLATE_NOOP("da-wizard", "Reading the Windows version")},
     probes::platform,
     FactId::Platform},
    {"network",
     {"probe.network", QT_TRANSLATE_NOOP("da-wizard", "Network adapters")},
     {"probe.network.doing", QT_TRANSLATE_NOOP("da-wizard", "Reading the network adapters")},
     probes::network,
     FactId::Network},
    {"url-reservations",
     {"probe.url-reservations", QT_TRANSLATE_NOOP("da-wizard", "URL reservations")},
     {"probe.url-reservations.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Reading who may listen at which URL")},
     probes::urlReservations,
     FactId::UrlReservations},
    {"proxies",
     {"probe.proxies", QT_TRANSLATE_NOOP("da-wizard", "Proxy settings")},
     {"probe.proxies.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Reading the proxy settings of Windows itself")},
     probes::proxies,
     FactId::Proxies},
    {"name-rules",
     {"probe.name-rules", QT_TRANSLATE_NOOP("da-wizard", "Name resolution rules")},
     {"probe.name-rules.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Reading the rules of the name resolution policy")},
     probes::nameRules,
     FactId::NameRules},
    {"six-to-four-state",
     {"probe.six-to-four-state", QT_TRANSLATE_NOOP("da-wizard", "6to4")},
     {"probe.six-to-four-state.doing", QT_TRANSLATE_NOOP("da-wizard", "Reading the state of 6to4")},
     probes::sixToFourState,
     FactId::SixToFour},
    {"ip-https-configuration",
     {"probe.ip-https-configuration", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS settings in force")},
     {"probe.ip-https-configuration.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Asking Windows for its IP-HTTPS settings")},
     probes::ipHttpsConfiguration,
     FactId::IpHttpsConfiguration},
    {"access-status",
     {"probe.access-status", QT_TRANSLATE_NOOP("da-wizard", "DirectAccess connection")},
     {"probe.access-status.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Asking DirectAccess for its connection")},
     probes::accessStatus,
     FactId::AccessStatus},
    {"access-settings",
     {"probe.access-settings", QT_TRANSLATE_NOOP("da-wizard", "DirectAccess settings")},
     {"probe.access-settings.doing",
      QT_TRANSLATE_NOOP("da-wizard", "Asking Windows for its DirectAccess settings")},
     probes::accessSettings,
     FactId::AccessSettings},
};

} // namespace

std::span<const Probe> probeCatalogue()
{
    return kProbes;
}

std::vector<machine::KeyPath> interestingKeys()
{
    return {probes::transitionPolicyKey(),
            probes::ipHelperKey(),
            probes::tcpip6Key(),
            probes::nameResolutionKey(),
            probes::connectivityAssistantKey(),
            probes::windowsVersionKey(),
            probes::localNameRulesKey(),
            probes::urlReservationsKey(),
            probes::systemProxyKey(),
            probes::serviceKey(u"RaMgmtSvc"_s)};
}

} // namespace da::evidence
