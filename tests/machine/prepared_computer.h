// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/machine.h"

#include <memory>

namespace da::test {

/// A computer of any kind that a test prepares and then looks at. What was prepared is gone with
/// it.
class PreparedComputer {
public:
    virtual ~PreparedComputer() = default;
    /// With all missing parents.
    virtual void putKey(const machine::KeyPath &path) = 0;
    /// The key is made if it is not there.
    virtual void putValue(const machine::KeyPath &path, const QString &name,
                          const machine::RegistryValue &value) = 0;
    /// Nobody may read the key any more.
    virtual void deny(const machine::KeyPath &path) = 0;
    virtual void putDevice(const machine::DeviceNode &node) = 0;
    /// Stopped or running.
    virtual void putService(const machine::ServiceRecord &service) = 0;
    /// What a netsh command prints.
    virtual void putOutput(machine::QueryId id, const QByteArray &printed) = 0;
    [[nodiscard]] virtual const machine::Machine &machine() = 0;
};

/// Each test program has one of its own kind. Null if it may not prepare this computer.
[[nodiscard]] std::unique_ptr<PreparedComputer> prepareComputer();

/// Where keys are made.
[[nodiscard]] inline machine::KeyPath contractKey()
{
    return *machine::KeyPath::parse(u"HKLM\\SOFTWARE\\da-wizard-contract");
}

} // namespace da::test
