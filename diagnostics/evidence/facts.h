// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/access/access_status.h"
#include "diagnostics/formats/access/ip_https_configuration.h"
#include "diagnostics/formats/network/transition.h"
#include "diagnostics/formats/system/security_descriptor.h"
#include "diagnostics/formats/tunnels/tunnels.h"
#include "diagnostics/machine/machine.h"

// What the facts of an Evidence are made of.
namespace da::evidence {

using machine::Origin;
using machine::Read;
using machine::Reading;

enum class ConfiguredBy { Unknown, Local, GroupPolicy };

/// One IP-HTTPS interface, from all sources that tell of it; the newest wins.
struct IpHttpsInterface final {
    QString name;
    formats::TunnelRole role = formats::TunnelRole::Unknown;
    QString url;
    std::optional<formats::ErrorCode> code;
    formats::TunnelActivity activity = formats::TunnelActivity::NotUnderstood;
    QString statusText;
    ConfiguredBy configuredBy = ConfiguredBy::Unknown;
    /// The network adapter with the IP-HTTPS interface GUID or name has an address and is
    /// connected.
    std::optional<bool> adapterUp;
    friend bool operator==(const IpHttpsInterface &, const IpHttpsInterface &) = default;
};

/// A client URL in the registry: policy for a single site, a policy profile (multisite), or local.
struct ClientUrlKey final {
    enum class Kind { SingleSite, Profile, Local };
    Kind kind = Kind::SingleSite;
    machine::KeyPath path;
    QString interfaceName;     ///< name of the key: "IPHTTPSInterface"
    Read<QString> profileName; ///< of a Profile
    Read<QString> url;         ///< IPHTTPS_ClientUrl
    Read<quint32> state;       ///< IPHTTPS_ClientState: 0 default, 2 enabled, 3 disabled
    friend bool operator==(const ClientUrlKey &, const ClientUrlKey &) = default;
};

/// The IP-HTTPS client settings in the registry (v6Transition\IPHTTPS and IPHTTPSProfiles, and
/// iphlpsvc's own). The fact is Absent if both policy keys were read and are not there.
struct IpHttpsPolicy final {
    std::vector<ClientUrlKey> keys;
    bool complete = false; ///< all of both policy keys was read
    /// Why one of the two could not be read at all, although the other is there.
    std::optional<machine::Unreadable> unread = std::nullopt;
    friend bool operator==(const IpHttpsPolicy &, const IpHttpsPolicy &) = default;
};

/// Whether DirectAccess client policy is there at all.
struct DirectAccessPolicy final {
    Read<bool> nameResolution;        ///< true: DnsPolicyConfig has rules. Absent: read, none
    Read<bool> connectivityAssistant; ///< true: NetworkConnectivityAssistant is there
    friend bool operator==(const DirectAccessPolicy &, const DirectAccessPolicy &) = default;
};

/// DisabledComponents where it counts, and where the article points (there it has no effect).
struct DisabledComponents final {
    Read<quint32> effective; ///< under Tcpip6\Parameters
    Read<quint32> misplaced; ///< under Tcpip6 itself
    friend bool operator==(const DisabledComponents &, const DisabledComponents &) = default;
};
inline constexpr quint32 kBlocksIpHttps = 0x81; ///< KB929852: Tunnel 0x01, TunnelIpTls 0x80

/// What HTTP.SYS keeps of one URL (registry: UrlAclInfo; netsh http show urlacl).
struct UrlReservation final {
    QString url; ///< "https://+:443/IPHTTPS/"
    /// Whether its security descriptor has a sound form; nothing if the source does not show it.
    std::optional<formats::DescriptorFault> descriptor;
    friend bool operator==(const UrlReservation &, const UrlReservation &) = default;
};
struct UrlReservations final {
    std::vector<UrlReservation> list;
    bool complete = false; ///< a URL that is not listed has no reservation
    friend bool operator==(const UrlReservations &, const UrlReservations &) = default;
};

/// How a part of Windows reaches the internet.
struct Proxy final {
    QString server;    ///< "proxy.contoso.com:8080"; empty for none
    QString scriptUrl; ///< automatic configuration script (PAC); empty for none
    QStringList bypass;
    bool bypassKnown = true; ///< all that bypasses it was read
    [[nodiscard]] bool isDirect() const { return server.isEmpty() && scriptUrl.isEmpty(); }
    friend bool operator==(const Proxy &, const Proxy &) = default;
};
/// The proxies that IP Helper may meet (KB2980635, KB2980672, KB3017472).
struct Proxies final {
    Read<Proxy> system;  ///< of LocalSystem: HKEY_USERS\.DEFAULT, which S-1-5-18 points to
    Read<Proxy> winHttp; ///< netsh winhttp
    Read<Proxy> user;    ///< of the person who runs this program: HKEY_CURRENT_USER
    Read<bool> cached;   ///< true: IP Helper remembers proxies under ProxyMgr. Absent: none
    friend bool operator==(const Proxies &, const Proxies &) = default;
};

/// A rule of the name resolution policy (MS-GPNRPT). One without servers exempts its names.
struct NameRule final {
    QStringList names; ///< ".corp.contoso.com" for a suffix, "da.contoso.com" for one name
    QStringList servers;
    friend bool operator==(const NameRule &, const NameRule &) = default;
};

/// What the person at the computer answered. May raise caution, never lower it.
struct Told final {
    enum class Role { NotAsked, CannotTell, Client, Server };
    enum class Symptom { NotAsked, CannotTell, SomeNetworks, AllNetworks, NoNetwork };
    Role role = Role::NotAsked;
    Symptom symptom = Symptom::NotAsked;
    std::optional<formats::ErrorCode> code;
    friend bool operator==(const Told &, const Told &) = default;
};

} // namespace da::evidence
