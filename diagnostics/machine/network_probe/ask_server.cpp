// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/network_probe/ask_server.h"

#include "diagnostics/machine/network_probe/certificate_seen.h"
#include "diagnostics/machine/network_probe/conversation.h"
#include "diagnostics/machine/network_probe/name_lookup.h"
#include "diagnostics/machine/network_probe/plain_words.h"

#include <QSslConfiguration>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

using Spoke = ServerAnswer::Spoke;

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::UnknownProtocol:
        return {};
    default:
        return u"older than TLS 1.2"_s;
    }
}

QSslConfiguration configuration(const AskLimits &limits)
{
    QSslConfiguration out = QSslConfiguration::defaultConfiguration();
    out.setProtocol(QSsl::AnyProtocol);
    if (!limits.alsoTrusted.isEmpty())
        out.addCaCertificates(QSslCertificate::fromData(limits.alsoTrusted, QSsl::Pem));
    return out;
}

/// One server being asked, step by step.
class Asking final {
public:
    Asking(const ServerAddress &address, const std::stop_token &stop, const AskLimits &limits)
        : m_limits(limits), m_patience(limits.whole, stop)
    {
        m_answer.address = address;
        m_answer.askedAt = QDateTime::currentDateTimeUtc();
    }

    ServerAnswer ask()
    {
        const LookedUp found = lookUp(m_answer.address.host, m_limits.lookup, m_patience);
        m_answer.lookup = found.how;
        m_answer.lookupDetail = found.detail;
        if (!found.addresses.isEmpty() && !m_patience.isOver())
            connectTo(found.addresses);
        m_answer.stopped = m_patience.isStopped();
        return m_answer;
    }

private:
    void connectTo(const QList<QHostAddress> &addresses)
    {
        Connections connections(addresses, m_answer.address.port);
        connections.wait(m_limits.connect, m_patience);
        m_answer.attempts = connections.attempts();
        const auto socket = connections.takeFirst();
        if (!socket || m_patience.isOver())
            return;
        const auto made =
            std::ranges::find(m_answer.attempts, Reached::Connected, &ConnectionAttempt::reached);
        const QHostAddress peer(made->address); // a socket that was closed knows it no longer
        if (!shakeHands(*socket))
            speakPlainly(peer);
    }

    /// True if a certificate was seen.
    bool shakeHands(QSslSocket &socket)
    {
        if (socket.state() != QAbstractSocket::ConnectedState) {
            m_answered = true; // closed at once
            return false;
        }
        socket.setSslConfiguration(configuration(m_limits));
        socket.setPeerVerifyName(m_answer.address.host);
        QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
                         [&socket] { socket.ignoreSslErrors(); });
        socket.ignoreSslErrors();
        socket.startClientEncryption();
        m_answered = m_patience.waitFor(m_limits.handshake, [&] {
            return socket.isEncrypted() || socket.state() != QAbstractSocket::ConnectedState;
        });
        const QSslCertificate shown = socket.peerCertificate();
        if (!socket.isEncrypted())
            m_answer.handshakeDetail = socket.errorString();
        if (!shown.isNull())
            writeDown(socket, shown);
        socket.abort();
        return !shown.isNull();
    }

    void writeDown(const QSslSocket &socket, const QSslCertificate &shown)
    {
        const QList<QSslError> errors = socket.sslHandshakeErrors();
        TlsAnswer tls;
        tls.protocol = socket.isEncrypted() ? protocolName(socket.sessionProtocol()) : QString();
        tls.certificate = certificateSeen(shown);
        tls.flaws =
            flawsOf(tls.certificate, m_answer.address.host, *m_answer.askedAt, errors, shown);
        tls.complaints = complaintsOf(errors);
        m_answer.tls = std::move(tls);
        m_answer.spoke = Spoke::Tls;
        if (socket.isEncrypted())
            m_answer.handshakeDetail.clear();
    }

    [[nodiscard]] Heard say(const QHostAddress &peer, const QByteArray &words)
    {
        return sayPlainly(
            peer, m_answer.address.port, words, m_limits.plain, m_patience,
            [](const QByteArray &bytes) { return isTlsRecord(bytes) || isEnough(bytes); });
    }

    /// No certificate was seen: what is it then?
    void speakPlainly(const QHostAddress &peer)
    {
        m_answer.spoke = m_answered ? Spoke::Closed : Spoke::Silent;
        Heard hello;
        if (m_answered)
            hello = say(peer, helloOf(m_answer.address.host));
        if (isTlsRecord(hello.bytes)) {
            m_answer.spoke = Spoke::TlsBroken;
            return;
        }
        m_answer.handshakeDetail.clear(); // no handshake, only words of a library that had none
        Heard heard;
        if (!m_patience.isOver())
            heard = say(peer, plainRequest(m_answer.address));
        const QByteArray bytes = heard.bytes.isEmpty() ? hello.bytes : heard.bytes;
        m_answer.web = webAnswer(bytes);
        if (m_answer.web)
            m_answer.spoke = Spoke::Web;
        else if (!bytes.isEmpty())
            m_answer.spoke = isTlsRecord(bytes) ? Spoke::TlsBroken : Spoke::Other;
        else if (heard.end == Heard::End::Closed)
            m_answer.spoke = Spoke::Closed;
        if (m_answer.spoke == Spoke::Other)
            m_answer.firstBytes = bytes.first(qMin(bytes.size(), kBytesKept));
    }

    static constexpr qsizetype kBytesKept = 64;
    const AskLimits m_limits;
    const Patience m_patience;
    ServerAnswer m_answer;
    bool m_answered = false; ///< the handshake ended before its time, one way or the other
};

} // namespace

ServerAnswer askServer(const ServerAddress &address, const std::stop_token &stop,
                       const AskLimits &limits)
{
    return Asking(address, stop, limits).ask();
}

} // namespace da::machine
