// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/state.h"

#include <memory>
#include <mutex>

namespace da::machine {

/// Looks at another computer and keeps every answer: a value, absent, or unreadable with the
/// reason. From any thread at the same time, as every Machine. What it answers is what the other
/// answered, untouched.
class RecordingMachine final : public Machine {
public:
    /// Answers without a time of their own are kept with `time`, if one is given: a computer that
    /// is looked at now is read later.
    explicit RecordingMachine(std::shared_ptr<const Machine> machine,
                              std::optional<QDateTime> time = std::nullopt);

    /// Nothing is kept any more from here on. A look that has not come back is kept as timed out.
    void close();
    /// All that was kept, as a State that answers the same questions alike.
    [[nodiscard]] State recorded() const;

    [[nodiscard]] Reading<RegistryKey> registryTree(const KeyPath &path) const override;
    [[nodiscard]] Reading<DeviceInventory> devices() const override;
    [[nodiscard]] Reading<ServiceRecord> service(const QString &name) const override;
    [[nodiscard]] Reading<QString> query(QueryId id) const override;
    [[nodiscard]] Reading<Platform> platform() const override;
    [[nodiscard]] Reading<Network> network() const override;
    [[nodiscard]] Reading<ServerAnswer> server(const ServerAddress &address,
                                               const std::stop_token &stop) const override;

private:
    /// Keeps what `look` answers at the place, and before that, that it was asked.
    template <class T, class Place, class Look>
    Reading<T> keep(Place place, Look look) const;

    std::shared_ptr<const Machine> m_machine;
    std::optional<QDateTime> m_time;
    mutable std::mutex m_mutex;
    mutable std::map<KeyPath, Reading<RegistryKey>> m_keys;
    mutable State m_rest; ///< all but the registry
    bool m_closed = false;
};

} // namespace da::machine
