// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/symptoms.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

using formats::ErrorCode;
using formats::TeredoState;
using formats::TeredoType;
using formats::TunnelInterface;

constexpr quint32 kTunnel = 0x01; // KB929852
constexpr quint32 kTunnelTeredo = 0x08;
constexpr quint32 kTunnelIpTls = 0x80;
constexpr quint32 kStateEnabled = 2; // IPHTTPS_ClientState
constexpr quint32 kStateDisabled = 3;

constexpr ErrorCode kSuccess{0};
constexpr ErrorCode kNotSupported{0x32};
constexpr ErrorCode kDuplicateName{0x34};
constexpr ErrorCode kInstallFailure{0x643};
constexpr ErrorCode kNoCertificate{0x103};

/// The client settings in force: where to connect, and whether they fit together.
struct Settings final {
    QString name = u"IPHTTPSInterface"_s;
    QString url;
    QStringList all; ///< every URL, the one above first
    quint32 state = 0;
    bool contradictory = false;
};

void readSingleSite(const RegistryKey &policy, Settings &out)
{
    const auto single = subkeyOf(policy, u"IPHTTPS"_s);
    if (!single.hasValue())
        return;
    for (const auto &[name, key] : single.value()->subkeys) {
        out.name = name;
        out.url = stringOf(key, u"IPHTTPS_ClientUrl"_s).valueOr({});
        out.state = dwordOf(key, u"IPHTTPS_ClientState"_s).valueOr(0);
    }
}

void readProfiles(const RegistryKey &policy, Settings &out)
{
    const auto profiles = subkeyOf(policy, u"IPHTTPSProfiles"_s);
    if (!profiles.hasValue())
        return;
    std::map<QString, QString> urlByName;
    QStringList urls;
    for (const auto &[guid, group] : profiles.value()->subkeys) {
        for (const auto &[subkey, key] : group.subkeys) {
            const QString url = stringOf(key, u"IPHTTPS_ClientUrl"_s).valueOr({});
            const QString name = stringOf(key, u"IPHTTPS_ProfileName"_s).valueOr({});
            const auto [it, isNew] = urlByName.try_emplace(name.toLower(), url);
            out.contradictory = out.contradictory || url.isEmpty() || (!isNew && it->second != url);
            if (!url.isEmpty())
                urls += url;
        }
    }
    const bool leftOver = !out.url.isEmpty() && !urls.isEmpty() && !urls.contains(out.url);
    out.contradictory = out.contradictory || leftOver;
    if (out.url.isEmpty())
        out.url = urls.value(0);
    out.all = urls;
}

Settings settingsOf(const InForce &inForce)
{
    Settings out;
    readSingleSite(inForce.policy, out);
    readProfiles(inForce.policy, out);
    out.all.prepend(out.url);
    out.all.removeDuplicates();
    return out;
}

bool isSound(const DeviceNode &node)
{
    return node.present.value_or(true) && node.problem.value_or(0) == 0;
}

/// What the attempt to make the interface ends with; nothing: it is made.
std::optional<ErrorCode> creationError(const State &state, const Settings &settings)
{
    std::vector<DeviceNode> nodes;
    bool busDisabled = false;
    for (const DeviceNode &node : state.devices.read.valueOr({}).nodes) {
        if (isIpHttpsNode(node))
            nodes.push_back(node);
        const bool isBus =
            node.instanceId.endsWith("IP_TUNNEL_DEVICE_ROOT"_L1, Qt::CaseInsensitive);
        busDisabled = busDisabled || (isBus && node.problem == formats::problem::kDisabled);
    }
    if (nodes.size() > 1)
        return kDuplicateName;
    if (nodes.empty() || !isSound(nodes.front()) || busDisabled || settings.contradictory)
        return kInstallFailure;
    return std::nullopt;
}

/// The policy "Set Teredo State"; what it leaves open is the default of this Windows.
TeredoType teredoType(const State &state, const InForce &inForce)
{
    const QString word =
        stringOf(inForce.policy, u"Teredo_State"_s).valueOr({}).remove(u' ').toLower();
    if (word == "disabled"_L1)
        return TeredoType::Disabled;
    if (word == "enterpriseclient"_L1)
        return TeredoType::EnterpriseClient;
    if (word == "client"_L1)
        return TeredoType::Client;
    // KB4510763: off unless it is asked for.
    constexpr int kWindows10Version1803 = 17134;
    const int build = state.platform.read.valueOr({}).build.value_or(0);
    return build >= kWindows10Version1803 ? TeredoType::Disabled : TeredoType::Default;
}

formats::TeredoReport teredoOf(const State &state, const Surroundings &surroundings,
                               const InForce &inForce)
{
    formats::TeredoReport out;
    out.serverName = u"teredo.contoso.com"_s;
    out.fromGroupPolicy = stringOf(inForce.policy, u"Teredo_State"_s).hasValue();
    out.type = teredoType(state, inForce);
    if ((inForce.disabledComponents & (kTunnel | kTunnelTeredo)) != 0)
        out.type = TeredoType::Disabled;
    const bool isOff = out.type == TeredoType::Disabled;
    // A client that is not an enterprise client goes off where a domain controller answers.
    const bool isAtHome = surroundings.corporateNetwork && out.type != TeredoType::EnterpriseClient;
    if (!isOff && !isAtHome && surroundings.udp3544) {
        out.state = TeredoState::Qualified;
        out.nat = u"restricted (port)"_s;
    } else {
        out.state = TeredoState::Offline;
        out.errorText = isOff      ? u"none"_s
                        : isAtHome ? u"client is in a managed network"_s
                                   : u"primary server unreachable over UDP"_s;
    }
    return out;
}

/// The interface was made: does it carry anything?
void connect(const State &state, const Surroundings &surroundings, const Settings &settings,
             TunnelInterface &tunnel, Symptoms &out)
{
    const bool otherWay =
        surroundings.corporateNetwork || out.teredo.state == TeredoState::Qualified;
    // The policy's own words for its default: used only when nothing else connects.
    const bool isIdle = otherWay && settings.state != kStateEnabled;
    const auto error = isIdle ? std::nullopt : routeError(state, surroundings, settings.url);
    tunnel.code = error.value_or(kSuccess);
    if (!isIdle && !error) {
        out.tunnel = Symptoms::Tunnel::Up;
        tunnel.statusText = u"IPHTTPS interface active"_s;
    } else if (isIdle) {
        out.tunnel = Symptoms::Tunnel::Idle;
        tunnel.statusText =
            u"IPHTTPS interface deactivated"_s; // synthetic: no output of it is known
    } else {
        out.tunnel = Symptoms::Tunnel::Connecting;
        tunnel.statusText =
            *error == kNoCertificate
                ? u"No usable certificate found"_s
                : u"Failed to connect to the IPHTTPS server; waiting to reconnect"_s;
    }
}

// KB2966087 says no more than that IP-HTTPS fails at random on Windows 8.1 without it.
bool hotfixIsMissed(const State &state, const Surroundings &surroundings)
{
    const Platform platform = state.platform.read.valueOr({});
    const QStringList seen = platform.hotfixes.value_or(QStringList());
    const bool isThere = seen.contains(u"KB2966807"_s) || seen.contains(u"KB2966087"_s);
    return surroundings.hotfixFault && platform.build == 9600 && !isThere;
}

/// What a DirectAccess server shows of the interface that it listens with.
void serverOf(const State &state, const Surroundings &surroundings, Symptoms &out)
{
    TunnelInterface tunnel;
    tunnel.name = u"IPHTTPSInterface"_s;
    tunnel.role = formats::TunnelRole::Server;
    tunnel.url = surroundings.serverUrl;
    tunnel.fromGroupPolicy = false;
    std::optional<ErrorCode> error = creationError(state, Settings());
    if (!error && reservationsAreBroken(state, surroundings.serverUrl))
        error = kInstallFailure;
    tunnel.code = error.value_or(kSuccess);
    if (!error) {
        out.tunnel = Symptoms::Tunnel::Up;
        tunnel.statusText = u"IPHTTPS interface active"_s;
    }
    out.ipHttps = tunnel;
}

void ipHttpsOf(const State &state, const Surroundings &surroundings, const InForce &inForce,
               Symptoms &out)
{
    const Settings settings = settingsOf(inForce);
    TunnelInterface tunnel;
    tunnel.name = settings.name;
    tunnel.role = formats::TunnelRole::Client;
    tunnel.url = settings.url;
    tunnel.fromGroupPolicy = true;
    const bool isSetUp = !settings.url.isEmpty() || settings.contradictory;
    if (!isSetUp || settings.state == kStateDisabled)
        return;
    if ((inForce.disabledComponents & (kTunnel | kTunnelIpTls)) != 0) {
        tunnel.code = kNotSupported;
    } else if (const auto error = creationError(state, settings)) {
        tunnel.code = *error;
    } else if (hotfixIsMissed(state, surroundings)) {
        tunnel.code = kInstallFailure;
    } else if (const auto wrong = settingError(settings.url)) {
        tunnel.code = *wrong;
        tunnel.statusText = u"Invalid IPHTTPS URL specified"_s;
    } else {
        connect(state, surroundings, settings, tunnel, out);
    }
    out.ipHttps = tunnel;
}

} // namespace

QStringList urlsInForce(const InForce &inForce)
{
    return settingsOf(inForce).all;
}

KeyPath transitionPolicyPath()
{
    return KeyPath::parse(u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Tcpip\\v6Transition")
        .value_or(KeyPath());
}

KeyPath tcpip6ParametersPath()
{
    return KeyPath::parse(u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters")
        .value_or(KeyPath());
}

bool isIpHttpsNode(const DeviceNode &node)
{
    return node.hardwareIds.contains("*IPHTTPS"_L1, Qt::CaseInsensitive) ||
           node.instanceId.startsWith("ROOT\\*IPHTTPS\\"_L1, Qt::CaseInsensitive);
}

DeviceNode freshIpHttpsNode()
{
    DeviceNode node;
    node.instanceId = u"ROOT\\*IPHTTPS\\0000"_s;
    node.description = u"Microsoft IP-HTTPS Platform Adapter"_s;
    node.classGuid = u"{4d36e972-e325-11ce-bfc1-08002be10318}"_s;
    node.className = u"Net"_s;
    node.hardwareIds = {u"*IPHTTPS"_s};
    node.service = u"tunnel"_s;
    node.present = true;
    node.problem = formats::problem::kNone;
    return node;
}

Symptoms symptomsOf(const State &state, const Surroundings &surroundings, const InForce &inForce)
{
    Symptoms out;
    const auto service = state.services.find(u"iphlpsvc"_s);
    out.serviceRuns = service != state.services.end() &&
                      service->second.read.valueOr({}).state == ServiceRecord::State::Running;
    if (!out.serviceRuns)
        return out;
    out.teredo = teredoOf(state, surroundings, inForce);
    if (surroundings.serverUrl.isEmpty())
        ipHttpsOf(state, surroundings, inForce, out);
    else
        serverOf(state, surroundings, out);
    return out;
}

} // namespace da::machine
