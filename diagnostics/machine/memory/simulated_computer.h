// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/state.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace da::machine {

/// What is around a simulated computer.
struct Surroundings final {
    bool corporateNetwork = false; ///< plugged in at the office: a domain controller answers
    bool udp3544 = true;           ///< the network lets Teredo through
    bool tcp443 = true;            ///< the DirectAccess server answers
    bool nameResolves = true;      ///< the public name of the server is found
    enum class Certificate { Valid, Expired, Untrusted, OtherName };
    Certificate certificate = Certificate::Valid; ///< what the server shows
    /// The fault that hotfix 2966087 is for strikes: IP-HTTPS fails on Windows 8.1 without it.
    bool hotfixFault = false;
    QString serverUrl; ///< where the computer itself listens, if it is a DirectAccess server
    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

/// A fault that strikes at a read or write.
struct Fault final {
    enum class At { Read, Write };
    At at = At::Read;
    /// Which: a query name, "devices", "platform", "network", "service:NAME", "server:HOST:PORT", a
    /// key path (and below), an instance ID, "rescan-devices", "gpupdate", or empty for every one.
    QString target;
    int nth = 0; ///< strikes at the nth match only (1 is the first); 0: at every one
    std::optional<Unreadable> unreadable;     ///< what a read answers
    std::optional<WriteFailure> writeFailure; ///< what a write answers
    std::chrono::milliseconds delay{0};       ///< before answering
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Under which heading a practice computer is listed.
enum class ScenarioGroup { None, Client, Network, Server, Healthy };

/// A practice computer as it stands in resources/scenarios/ID.json (schema
/// "da-wizard.scenario/1"): who it is, its state, its surroundings, what policy would bring back.
struct Scenario final {
    QString id;
    QString title; ///< English; translated by looking the sentence up
    QString story;
    ScenarioGroup group = ScenarioGroup::None;
    State state; ///< everything that is not listed is absent
    Surroundings surroundings;
    std::vector<Fault> faults;
    /// Keys that Group Policy writes when it is applied (reapply, restart on the corporate
    /// network).
    RegistryKey policy = State::unrecordedKey();
    /// What a test expects: outcome and first cause ("" for none).
    QString expectedOutcome;
    QString expectedCause;
};

[[nodiscard]] std::expected<Scenario, formats::ParseIssue>
scenarioFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Scenario &scenario);

/// The built-in practice computers, in the order in which they are shown.
[[nodiscard]] const std::vector<Scenario> &builtInScenarios();
[[nodiscard]] const Scenario *findScenario(QStringView id);
/// Translatable for the built-in ones; as it stands in the file for others.
[[nodiscard]] Message titleOf(const Scenario &scenario);
[[nodiscard]] Message storyOf(const Scenario &scenario);
/// The groups in the order in which they are shown; None last.
inline constexpr ScenarioGroup kScenarioGroups[] = {ScenarioGroup::Client, ScenarioGroup::Network,
                                                    ScenarioGroup::Server, ScenarioGroup::Healthy,
                                                    ScenarioGroup::None};
/// "Faults of the laptop", "The network around it", ...
[[nodiscard]] Text groupTitle(ScenarioGroup group);

/// A computer that breaks and heals as a real one does. Its symptoms are computed from its state:
/// two IP-HTTPS device nodes give 0x34, a broken one 0x643, DisabledComponents & 0x81 no interface
/// (0x32), and so on; the right change heals it, a wrong one does not. DisabledComponents takes
/// effect at a restart, policy when the service re-reads it.
class SimulatedComputer final : public Machine, public Hands {
public:
    explicit SimulatedComputer(Scenario scenario);

    [[nodiscard]] State state() const; ///< a copy, with the outputs derived from it
    void restart();
    void joinCorporateNetwork();
    void leaveCorporateNetwork();
    void addFault(Fault fault);

    [[nodiscard]] Reading<RegistryKey> registryTree(const KeyPath &path) const override;
    [[nodiscard]] Reading<DeviceInventory> devices() const override;
    [[nodiscard]] Reading<ServiceRecord> service(const QString &name) const override;
    [[nodiscard]] Reading<QString> query(QueryId id) const override;
    [[nodiscard]] Reading<Platform> platform() const override;
    [[nodiscard]] Reading<Network> network() const override;
    [[nodiscard]] Reading<ServerAnswer> server(const ServerAddress &address,
                                               const std::stop_token &stop) const override;

    [[nodiscard]] Done createKey(const KeyPath &path) override;
    [[nodiscard]] Done deleteKey(const KeyPath &path) override;
    [[nodiscard]] Done setValue(const KeyPath &path, const QString &name,
                                const RegistryValue &value) override;
    [[nodiscard]] Done deleteValue(const KeyPath &path, const QString &name) override;
    [[nodiscard]] Done setSecurity(const KeyPath &path, const QString &owner,
                                   const QByteArray &securityDescriptor) override;
    [[nodiscard]] Done removeDevice(const QString &instanceId) override;
    [[nodiscard]] Done enableDevice(const QString &instanceId) override;
    [[nodiscard]] Done rescanDevices() override;
    [[nodiscard]] Done startService(const QString &name) override;
    [[nodiscard]] Done stopService(const QString &name) override;
    [[nodiscard]] Done setServiceStart(const QString &name, ServiceRecord::Start start) override;
    [[nodiscard]] Done perform(CommandId command) override;

private:
    struct Inside;
    template <class T>
    [[nodiscard]] Reading<T> look(const QString &target, Reading<T> (Machine::*take)() const) const;
    template <class T, class Argument>
    [[nodiscard]] Reading<T> look(const QString &target,
                                  Reading<T> (Machine::*take)(Argument) const,
                                  const std::type_identity_t<Argument> &argument) const;
    template <class T>
    [[nodiscard]] std::optional<Reading<T>> faulty(const QString &target) const;
    [[nodiscard]] Done change(const QString &target, const std::function<Done(Inside &)> &act);
    [[nodiscard]] Done changeKey(const KeyPath &path, const std::function<Done(Inside &)> &act);
    std::shared_ptr<Inside> m_inside;
};

} // namespace da::machine
