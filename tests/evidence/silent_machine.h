// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/probe.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

// A machine that tells nothing, and things that its probes can wait for.
namespace da::test {

/// Closed until opened. Waiting gives up after some seconds, so that a test fails and does not
/// hang.
class Gate final {
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    bool wait()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(5), [&] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

/// A number that threads count up and wait for.
class Tally final {
public:
    void add()
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_changed.notify_all();
    }
    bool waitFor(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(5), [&] { return m_count >= count; });
    }
    int count()
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

/// What test probes share with their test; outlives both.
struct Shared final {
    Gate gate;
    Tally arrived;
    Tally ended;
    std::atomic<int> contributed = 0;
};

class SilentMachine : public machine::Machine {
public:
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();

    [[nodiscard]] machine::Reading<machine::RegistryKey>
    registryTree(const machine::KeyPath & /*path*/) const override
    {
        return {};
    }
    [[nodiscard]] machine::Reading<machine::DeviceInventory> devices() const override { return {}; }
    [[nodiscard]] machine::Reading<machine::ServiceRecord>
    service(const QString & /*name*/) const override
    {
        return {};
    }
    [[nodiscard]] machine::Reading<QString> query(machine::QueryId /*id*/) const override
    {
        return {};
    }
    [[nodiscard]] machine::Reading<machine::Platform> platform() const override { return {}; }
    [[nodiscard]] machine::Reading<machine::Network> network() const override { return {}; }
    [[nodiscard]] machine::Reading<machine::ServerAnswer>
    server(const machine::ServerAddress & /*address*/,
           const std::stop_token & /*stop*/) const override
    {
        return {};
    }
};

inline Shared &sharedOf(const machine::Machine &machine)
{
    return *static_cast<const SilentMachine &>(machine).shared;
}

} // namespace da::test
