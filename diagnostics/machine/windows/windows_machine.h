// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"

#include <chrono>
#include <stop_token>

namespace da::machine {

/// The computer that the program runs on, by Win32. Looks only.
class WindowsMachine final : public Machine {
public:
    struct Limits final {
        std::chrono::milliseconds command{10'000}; ///< a program that is run
        std::chrono::milliseconds wmi{8'000};      ///< one question to WMI
        std::chrono::milliseconds domain{5'000};   ///< looking for a domain controller
        std::stop_token stop;                      ///< ends whatever is under way
    };
    WindowsMachine() = default;
    explicit WindowsMachine(Limits limits);

    [[nodiscard]] Reading<RegistryKey> registryTree(const KeyPath &path) const override;
    [[nodiscard]] Reading<DeviceInventory> devices() const override;
    [[nodiscard]] Reading<ServiceRecord> service(const QString &name) const override;
    [[nodiscard]] Reading<QString> query(QueryId id) const override;
    [[nodiscard]] Reading<Platform> platform() const override;
    [[nodiscard]] Reading<Network> network() const override;
    [[nodiscard]] Reading<ServerAnswer> server(const ServerAddress &address,
                                               const std::stop_token &stop) const override;

private:
    Limits m_limits;
};

} // namespace da::machine
