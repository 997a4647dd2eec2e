// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/tunnels/tunnels.h"
#include "diagnostics/machine/memory/simulated_computer.h"

namespace da::machine {

/// What the running Windows has taken notice of; the registry may say something else already.
struct InForce final {
    quint32 disabledComponents = 0; ///< read when the computer starts (KB929852)
    RegistryKey policy; ///< v6Transition, read when IP Helper starts or policy is applied
};

/// How the computer shows itself, computed from its state.
struct Symptoms final {
    enum class Tunnel { NotMade, Idle, Connecting, Up };
    std::optional<formats::TunnelInterface> ipHttps; ///< nothing: Windows reports no interface
    Tunnel tunnel = Tunnel::NotMade;
    formats::TeredoReport teredo;
    bool serviceRuns = false;
};
[[nodiscard]] Symptoms symptomsOf(const State &state, const Surroundings &surroundings,
                                  const InForce &inForce);

/// The state as it is seen: with command outputs, error code, adapters and addresses filled in.
[[nodiscard]] State asSeen(const State &state, const Surroundings &surroundings,
                           const InForce &inForce);

/// The URLs that the policy in force tells a client to connect to.
[[nodiscard]] QStringList urlsInForce(const InForce &inForce);
/// What answers at an address, as the surroundings have it. No network is touched.
[[nodiscard]] Reading<ServerAnswer> serverSeen(const State &state, const Surroundings &surroundings,
                                               const ServerAddress &address);

/// What Windows itself prints of DirectAccess and of proxies, filled in.
void addAccessOutputs(State &seen, const Surroundings &surroundings, const InForce &inForce,
                      const Symptoms &symptoms);

/// The code of an address that cannot be used; nothing if it can.
[[nodiscard]] std::optional<formats::ErrorCode> settingError(const QString &url);
/// The name is sent to name servers inside the company.
[[nodiscard]] bool policyCaptures(const State &state, const QString &host);
/// What keeps the connection from the server; nothing: it gets through.
[[nodiscard]] std::optional<formats::ErrorCode>
routeError(const State &state, const Surroundings &surroundings, const QString &url);
/// HTTP.SYS cannot read who may listen at that address.
[[nodiscard]] bool reservationsAreBroken(const State &state, const QString &url);

// Places that the simulated computer knows.
[[nodiscard]] KeyPath transitionPolicyPath();
[[nodiscard]] KeyPath tcpip6ParametersPath();
[[nodiscard]] bool isIpHttpsNode(const DeviceNode &node);
/// What Windows makes by itself when there is no IP-HTTPS node.
[[nodiscard]] DeviceNode freshIpHttpsNode();

/// The key at that path in a tree, or null.
[[nodiscard]] RegistryKey *findKey(RegistryKey &root, const KeyPath &path);
[[nodiscard]] const RegistryKey *findKey(const RegistryKey &root, const KeyPath &path);
/// The same, made with its parents if it is not there; new keys are complete.
RegistryKey &makeKey(RegistryKey &root, const KeyPath &path);

} // namespace da::machine
