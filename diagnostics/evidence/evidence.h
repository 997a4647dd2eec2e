// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/facts.h"
#include "diagnostics/texts/message.h"

#include <chrono>

namespace da::evidence {

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
    UrlReservations,
    Proxies,
    NameRules,
    SixToFour,
    IpHttpsConfiguration,
    AccessStatus,
    AccessSettings,
    ServerAnswers,
    ToldRole, ///< told by the person at the computer
    ToldCode,
};
inline constexpr FactId kAllFacts[] = {FactId::IpHttpsInterfaces,
                                       FactId::Teredo,
                                       FactId::DeviceNodes,
                                       FactId::DisabledComponents,
                                       FactId::IpHttpsPolicy,
                                       FactId::DirectAccessPolicy,
                                       FactId::IpHelperService,
                                       FactId::RemoteAccessManagementService,
                                       FactId::Platform,
                                       FactId::Network,
                                       FactId::UrlReservations,
                                       FactId::Proxies,
                                       FactId::NameRules,
                                       FactId::SixToFour,
                                       FactId::IpHttpsConfiguration,
                                       FactId::AccessStatus,
                                       FactId::AccessSettings,
                                       FactId::ServerAnswers,
                                       FactId::ToldRole,
                                       FactId::ToldCode};
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
    Fact<UrlReservations> urlReservations;
    Fact<Proxies> proxies;
    Fact<std::vector<NameRule>> nameRules; ///< of Group Policy, or else the computer's own
    Fact<formats::TransitionReport> sixToFour;
    Fact<std::vector<formats::IpHttpsConfiguration>> ipHttpsConfiguration; ///< Absent: none is set
    Fact<formats::DirectAccessStatus> accessStatus;     ///< what DirectAccess says of itself
    Fact<formats::DirectAccessSettings> accessSettings; ///< of the client experience
    /// Of each address that IP-HTTPS is set to use. Absent: no address is set.
    Fact<std::vector<machine::ServerAnswer>> serverAnswers;
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
