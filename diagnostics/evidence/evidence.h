// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/tunnels/tunnels.h"
#include "diagnostics/machine/machine.h"
#include "diagnostics/texts/message.h"

#include <chrono>

namespace da::evidence {

using machine::Origin;
using machine::Read;
using machine::Reading;

/// The facts that a diagnosis may rest on. Their names are stable: they stand in JSON.
enum class FactId {
    IpHttpsInterfaces,
    Teredo,
    DeviceNodes,
    DisabledComponents,
    IpHttpsPolicy,
    DirectAccessPolicy,
    IpHelperService,
    RemoteAccessManagementService,
    Platform,
    Network,
    ToldRole, ///< told by the person at the computer
    ToldCode,
};
inline constexpr FactId kAllFacts[] = {
    FactId::IpHttpsInterfaces, FactId::Teredo,
    FactId::DeviceNodes,       FactId::DisabledComponents,
    FactId::IpHttpsPolicy,     FactId::DirectAccessPolicy,
    FactId::IpHelperService,   FactId::RemoteAccessManagementService,
    FactId::Platform,          FactId::Network,
    FactId::ToldRole,          FactId::ToldCode};
/// "ip-https-interfaces", "teredo", "device-nodes", ...
[[nodiscard]] const char *factName(FactId id);
/// What the fact is, in words for people: "the list of device nodes".
[[nodiscard]] Message factTitle(FactId id);

/// A fact: a value or the reason why there is none, and where that comes from.
template <class T>
struct Fact final {
    Read<T> read;
    std::vector<Origin> origins; ///< all that bear on it, the decisive one first
    [[nodiscard]] const T *value() const { return read.value(); }
    friend bool operator==(const Fact &, const Fact &) = default;
};

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

/// What the person at the computer answered. May raise caution, never lower it.
struct Told final {
    enum class Role { NotAsked, CannotTell, Client, Server };
    enum class Symptom { NotAsked, CannotTell, SomeNetworks, AllNetworks, NoNetwork };
    Role role = Role::NotAsked;
    Symptom symptom = Symptom::NotAsked;
    std::optional<formats::ErrorCode> code;
    friend bool operator==(const Told &, const Told &) = default;
};

enum class ProbeStatus { Ok, Absent, Denied, Unsupported, TimedOut, Failed, NotRecorded };
/// "ok", "absent", "denied", "unsupported", "timed-out", "failed". Not recorded is "unsupported":
/// what is at hand cannot tell, which is not "absent".
[[nodiscard]] const char *probeStatusName(ProbeStatus status);

/// How a probe went.
struct ProbeRun final {
    QString id;
    ProbeStatus status = ProbeStatus::NotRecorded;
    QString source;
    std::chrono::milliseconds duration{0};
    friend bool operator==(const ProbeRun &, const ProbeRun &) = default;
};

/// Two sources that differ. Both are shown; the newer counts, or none if the times do not decide.
struct Contradiction final {
    FactId fact = FactId::IpHttpsInterfaces;
    Origin kept;
    Origin dropped;
    bool decided = true;
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// All that is known of one computer at one time. A value: made by the collector, read by causes.
struct Evidence final {
    Fact<std::vector<IpHttpsInterface>> ipHttps; ///< empty list: asked, none reported
    Fact<formats::TeredoReport> teredo;
    Fact<machine::DeviceInventory> devices;
    Fact<DisabledComponents> disabledComponents;
    Fact<IpHttpsPolicy> ipHttpsPolicy;
    Fact<DirectAccessPolicy> directAccessPolicy;
    Fact<machine::ServiceRecord> ipHelper;
    Fact<machine::ServiceRecord> remoteAccessManagement; ///< RaMgmtSvc
    Fact<machine::Platform> platform;
    Fact<machine::Network> network;
    Told told;
    std::vector<Contradiction> contradictions;
    std::vector<ProbeRun> probes; ///< in the order of the catalogue
    bool mixedComputers = false;  ///< evidence of several computers that cannot be told apart
    QDateTime gatheredAt;         ///< UTC
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// The origins of a fact, for "show what was read".
[[nodiscard]] std::vector<Origin> originsOf(const Evidence &evidence, FactId fact);

// What several causes ask of the evidence.

enum class Role { Unknown, Client, Server };
/// Server if an httpstunnel interface says so, RaMgmtSvc exists on a server edition, or the person
/// says so; client if an interface says so or the edition is a client one; else unknown. Server
/// wins. What the person says never makes a client.
[[nodiscard]] Role roleOf(const Evidence &evidence);

/// The nodes of the IP-HTTPS family among the listed ones: by hardware ID `*IPHTTPS`, instance
/// `ROOT\*IPHTTPS\...`, or a child of the transition bus whose ID names IP-HTTPS. Never by a
/// description. The permanent interfaces of recent Windows have no such node.
[[nodiscard]] std::vector<machine::DeviceNode>
ipHttpsNodes(const machine::DeviceInventory &devices);
/// `SWD\IP_TUNNEL_VBUS\IP_TUNNEL_DEVICE_ROOT`.
[[nodiscard]] bool isTransitionBus(const machine::DeviceNode &node);
/// The listing is known to show every IP-HTTPS node, present or not.
[[nodiscard]] bool coversIpHttps(const machine::DeviceInventory &devices);

/// The client interface's code that counts, measured. If several, the worst: creation before
/// settings before connection before success.
[[nodiscard]] std::optional<formats::ErrorCode> measuredCode(const Evidence &evidence);
/// measuredCode is 0x643 or 0x34.
[[nodiscard]] bool hasArticleCode(const Evidence &evidence);
/// Shown to be up: code 0 and status known to mean active, or the adapter has an address and is
/// connected. Nothing if that was not read.
[[nodiscard]] std::optional<bool> ipHttpsIsUp(const Evidence &evidence);

} // namespace da::evidence
