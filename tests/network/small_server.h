// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/network_probe/ask_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace da::test {

/// A server on this computer with a random port. It is served while the one who asks it waits, in
/// the same thread.
class SmallServer final {
public:
    /// `answer` is given all that a client sent so far, after each piece and once at the start;
    /// what it gives is sent. Nothing: keep listening.
    using Answer = std::function<std::optional<QByteArray>(const QByteArray &)>;

    explicit SmallServer(Answer answer) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
    }

    [[nodiscard]] machine::ServerAddress address() const
    {
        return {QStringLiteral("127.0.0.1"), m_server.serverPort()};
    }
    [[nodiscard]] int visitors() const { return m_visitors; }
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    void close() { m_server.close(); }

private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_visitors;
            const auto said = std::make_shared<QByteArray>();
            const auto listen = [this, socket, said] {
                const QByteArray piece = socket->readAll();
                *said += piece;
                m_heard += piece;
                const std::optional<QByteArray> answer = m_answer(*said);
                if (!answer)
                    return;
                socket->write(*answer);
                socket->disconnectFromHost();
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, listen);
            listen();
        }
    }

    QTcpServer m_server;
    Answer m_answer;
    QByteArray m_heard;
    int m_visitors = 0;
};

/// As a web server does: waits for the end of a request that begins as one.
inline SmallServer::Answer webServer(const QByteArray &answer)
{
    return [answer](const QByteArray &said) -> std::optional<QByteArray> {
        if (!said.contains("\r\n\r\n"))
            return std::nullopt;
        return answer;
    };
}

/// Short limits, so that waiting for nothing does not take long.
inline machine::AskLimits hurried()
{
    using std::chrono::milliseconds;
    machine::AskLimits limits;
    limits.whole = milliseconds(1000);
    limits.handshake = milliseconds(60);
    limits.plain = milliseconds(60);
    return limits;
}

} // namespace da::test
