// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console.h"

namespace da::formats {

const char *contentName(const Content &content)
{
    struct Name {
        const char *operator()(const NotUnderstood &) const { return "not-understood"; }
        const char *operator()(const EmptyAnswer &) const { return "empty"; }
        const char *operator()(const TunnelReport &report) const
        {
            return report.kind == TunnelReport::Kind::Cmdlet ? "get-netiphttpsstate"
                                                             : "netsh-httpstunnel";
        }
        const char *operator()(const TeredoReport &) const { return "netsh-teredo"; }
        const char *operator()(const DeviceListing &listing) const
        {
            switch (listing.tool) {
            case DeviceListing::Tool::PnpUtil:
                return "devices-pnputil";
            case DeviceListing::Tool::GetPnpDevice:
                return "devices-get-pnpdevice";
            case DeviceListing::Tool::Devcon:
                break;
            }
            return "devices-devcon";
        }
        const char *operator()(const RegFileText &) const { return "reg-file"; }
        const char *operator()(const RegQueryReport &) const { return "reg-query"; }
        const char *operator()(const RegQueryAnswer &) const { return "reg-query"; }
        const char *operator()(const ServiceReport &) const { return "services"; }
        const char *operator()(const NoSuchService &) const { return "services"; }
        const char *operator()(const SystemReport &report) const
        {
            return report.osName.isEmpty() ? "ver" : "systeminfo";
        }
        const char *operator()(const TransitionReport &report) const
        {
            return report.method == TransitionReport::Method::Isatap ? "netsh-isatap"
                                                                     : "netsh-6to4";
        }
        const char *operator()(const AddressReport &) const { return "ipconfig"; }
        const char *operator()(const UrlReservationReport &) const { return "netsh-urlacl"; }
        const char *operator()(const ProxySetting &) const { return "netsh-winhttp-proxy"; }
        const char *operator()(const NameRuleReport &) const { return "netsh-namespace-policy"; }
        const char *operator()(const DnsClientState &) const { return "netsh-dns-state"; }
        const char *operator()(const DirectAccessStatus &) const
        {
            return "get-daconnectionstatus";
        }
        const char *operator()(const DirectAccessSettings &) const
        {
            return "get-daclientexperienceconfiguration";
        }
        const char *operator()(const std::vector<IpHttpsConfiguration> &) const
        {
            return "get-netiphttpsconfiguration";
        }
        const char *operator()(const std::vector<NrptRule> &) const
        {
            return "get-dnsclientnrptpolicy";
        }
        const char *operator()(const std::vector<ListedAdapter> &) const
        {
            return "get-netadapter";
        }
        const char *operator()(const HotfixReport &) const { return "hotfixes"; }
    };
    return std::visit(Name(), content);
}

} // namespace da::formats
