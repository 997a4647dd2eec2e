// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_file.h"
#include "diagnostics/machine/machine.h"

#include <QJsonObject>

namespace da::machine {

/// Two sources that say different things of one subject. The newer is kept; if their times do not
/// decide, neither is believed.
struct Conflict final {
    QString subject; ///< "netsh-httpstunnel", "devices", a key path, ...
    Origin kept;
    Origin dropped;
    bool decided = true;
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// A computer as a value: collected evidence, a scenario, a test fixture, or the insides of a
/// simulated computer. A State made by hand has nothing recorded.
struct State final {
    /// The root above the hives. Its `subkeysComplete` is false unless the whole registry is given.
    RegistryKey registry = unrecordedKey();
    Reading<DeviceInventory> devices;
    std::map<QString, Reading<ServiceRecord>> services; ///< by lower-case name
    bool servicesComplete = false; ///< a service that is not listed does not exist
    std::map<QueryId, Reading<QString>> outputs;
    Reading<Platform> platform;
    Reading<Network> network;
    std::map<QString, Reading<ServerAnswer>> servers; ///< by ServerAddress::text()
    std::vector<Conflict> conflicts;

    [[nodiscard]] static RegistryKey unrecordedKey();
    friend bool operator==(const State &, const State &) = default;
};

/// What must be equal after an undo: registry with owner and security descriptor, devices and
/// service start types; not times, states, derived outputs, origins.
[[nodiscard]] bool sameLasting(const State &a, const State &b);

/// The one JSON form (schema "da-wizard.state/1", resources/schemas/state-1.json).
[[nodiscard]] QJsonObject toJson(const State &state);
/// The way back. The issue names the place as a JSON path in its message; its line is 0.
[[nodiscard]] std::expected<State, formats::ParseIssue> stateFromJson(const QJsonObject &json);

/// Looks into a State. Immutable; has no Hands.
class RecordedMachine final : public Machine {
public:
    explicit RecordedMachine(State state);
    [[nodiscard]] const State &state() const { return m_state; }

    [[nodiscard]] Reading<RegistryKey> registryTree(const KeyPath &path) const override;
    [[nodiscard]] Reading<DeviceInventory> devices() const override;
    [[nodiscard]] Reading<ServiceRecord> service(const QString &name) const override;
    [[nodiscard]] Reading<QString> query(QueryId id) const override;
    [[nodiscard]] Reading<Platform> platform() const override;
    [[nodiscard]] Reading<Network> network() const override;
    [[nodiscard]] Reading<ServerAnswer> server(const ServerAddress &address,
                                               const std::stop_token &stop) const override;

private:
    State m_state;
};

} // namespace da::machine
