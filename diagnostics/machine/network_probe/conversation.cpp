// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/network_probe/conversation.h"

#include "diagnostics/machine/network_probe/plain_words.h"

#include <QNetworkProxy>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr std::chrono::milliseconds kForTheOthers(500);

Reached reachedBy(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Reached::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return Reached::TimedOut;
    case QAbstractSocket::NetworkError:
        return Reached::Unreachable;
    default:
        return Reached::Failed;
    }
}

/// A server may close before anybody looks, and then no state tells that it had been reached.
void noteWhenMade(QAbstractSocket &socket, bool &made)
{
    QObject::connect(&socket, &QAbstractSocket::connected, &socket, [&made] { made = true; });
}

} // namespace

Connections::Connections(const QList<QHostAddress> &addresses, int port)
{
    m_clock.start();
    for (const QHostAddress &address : addresses) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->setReadBufferSize(kMostPlainBytes);
        noteWhenMade(*socket, m_made.emplace_back(false));
        socket->connectToHost(address, static_cast<quint16>(port));
        m_sockets.push_back(std::move(socket));
        m_attempts.push_back({address.toString(), Reached::NotTried, {}, {}});
    }
}

/// Writes down what has ended; true if all have.
bool Connections::look()
{
    bool allEnded = true;
    for (size_t i = 0; i < m_sockets.size(); ++i) {
        ConnectionAttempt &attempt = m_attempts[i];
        const QSslSocket &socket = *m_sockets[i];
        if (attempt.reached != Reached::NotTried)
            continue;
        if (m_made[i]) {
            attempt.reached = Reached::Connected;
        } else if (socket.state() == QAbstractSocket::UnconnectedState) {
            attempt.reached = reachedBy(socket.error());
            attempt.detail = socket.errorString();
        } else {
            allEnded = false;
            continue;
        }
        attempt.took = std::chrono::milliseconds(m_clock.elapsed());
    }
    return allEnded;
}

void Connections::giveUp(const Patience &patience)
{
    const bool anyMade = std::ranges::any_of(
        m_attempts, [](const ConnectionAttempt &one) { return one.reached == Reached::Connected; });
    // Those that were not waited for until the end prove nothing.
    for (ConnectionAttempt &attempt : m_attempts) {
        if (attempt.reached != Reached::NotTried || anyMade || patience.isStopped())
            continue;
        attempt.reached = Reached::TimedOut;
        attempt.took = std::chrono::milliseconds(m_clock.elapsed());
    }
}

void Connections::wait(std::chrono::milliseconds limit, const Patience &patience)
{
    const auto anyEnded = [&] {
        const bool all = look();
        return all || std::ranges::any_of(m_attempts, [](const ConnectionAttempt &one) {
                   return one.reached == Reached::Connected;
               });
    };
    if (patience.waitFor(limit, anyEnded))
        patience.waitFor(kForTheOthers, [&] { return look(); });
    giveUp(patience);
}

std::unique_ptr<QSslSocket> Connections::takeFirst()
{
    std::unique_ptr<QSslSocket> out;
    for (size_t i = 0; i < m_sockets.size(); ++i) {
        if (!out && m_attempts[i].reached == Reached::Connected)
            out = std::move(m_sockets[i]);
        else
            m_sockets[i]->abort();
    }
    m_sockets.clear();
    return out;
}

Heard sayPlainly(const QHostAddress &address, int port, const QByteArray &words,
                 std::chrono::milliseconds limit, const Patience &patience,
                 const std::function<bool(const QByteArray &)> &isEnough)
{
    Heard out;
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(kMostPlainBytes);
    bool made = false;
    noteWhenMade(socket, made);
    socket.connectToHost(address, static_cast<quint16>(port));
    const auto hasEnded = [&] {
        return made || socket.state() == QAbstractSocket::UnconnectedState;
    };
    if (!patience.waitFor(limit, hasEnded) || !made)
        return out;
    socket.write(words);
    const bool came = patience.waitFor(limit, [&] {
        out.bytes += socket.read(kMostPlainBytes - out.bytes.size());
        return isEnough(out.bytes) || socket.state() != QAbstractSocket::ConnectedState;
    });
    out.end = !came                 ? Heard::End::Silent
              : isEnough(out.bytes) ? Heard::End::Enough
                                    : Heard::End::Closed;
    socket.abort();
    return out;
}

} // namespace da::machine
