// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace da::machine {

/// How long somebody waits: up to a limit for each thing, to a limit for all, and never after a
/// stop.
class Patience final {
public:
    Patience(std::chrono::milliseconds whole, std::stop_token stop)
        : m_whole(whole), m_stop(std::move(stop))
    {
    }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool isOver() const { return isStopped() || m_whole.hasExpired(); }
    /// Handles events of the calling thread until `done`; false if it was not done in time.
    bool waitFor(std::chrono::milliseconds limit, const std::function<bool()> &done) const;

private:
    // Made before any socket: a thread that Qt did not start has no events until it has a loop.
    std::unique_ptr<QEventLoop> m_loop = std::make_unique<QEventLoop>();
    QDeadlineTimer m_whole;
    std::stop_token m_stop;
};

} // namespace da::machine
