// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/network_probe/patience.h"
#include "diagnostics/machine/server_answer.h"

#include <QHostAddress>
#include <QSslSocket>
#include <deque>
#include <memory>

// Connections to one server. All of them go past every proxy: what is asked is what this network
// itself lets through.
namespace da::machine {

/// One connection to each address, all at once.
class Connections final {
public:
    Connections(const QList<QHostAddress> &addresses, int port);
    /// Until each has ended one way or the other; once one is made, the others get little time.
    void wait(std::chrono::milliseconds limit, const Patience &patience);
    [[nodiscard]] const std::vector<ConnectionAttempt> &attempts() const { return m_attempts; }
    /// The first that was made; null if none was. The others are given up.
    [[nodiscard]] std::unique_ptr<QSslSocket> takeFirst();

private:
    [[nodiscard]] bool look();
    void giveUp(const Patience &patience);

    std::deque<bool> m_made; ///< which sockets have been connected; a deque: its places stay
    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
    std::vector<ConnectionAttempt> m_attempts;
    QElapsedTimer m_clock;
};

/// What came back for some bytes on a connection of its own.
struct Heard final {
    enum class End { Enough, Closed, Silent, NotConnected };
    QByteArray bytes;
    End end = End::NotConnected;
};
[[nodiscard]] Heard sayPlainly(const QHostAddress &address, int port, const QByteArray &words,
                               std::chrono::milliseconds limit, const Patience &patience,
                               const std::function<bool(const QByteArray &)> &isEnough);

} // namespace da::machine
