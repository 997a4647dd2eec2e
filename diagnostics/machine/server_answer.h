// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <set>
#include <vector>

// What answers at the address of a server, seen from this computer. Values only; who asks is
// diagnostics/machine/network_probe.
namespace da::machine {

/// Where a server is: host and port of "https://da.contoso.com:443/IPHTTPS".
struct ServerAddress final {
    QString host; ///< lower case; a name, or an address without brackets
    int port = 443;
    [[nodiscard]] QString text() const; ///< "da.contoso.com:443", "[2001:db8::1]:443"
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};
/// Of an https URL; nothing for anything else ("about:blank").
[[nodiscard]] std::optional<ServerAddress> serverAddressOf(QStringView url);
/// The way back from text().
[[nodiscard]] std::optional<ServerAddress> serverAddressFromText(QStringView text);

/// How the name was looked up, with the resolver that the programs of this computer use.
enum class Lookup {
    NotTried,
    NotNeeded, ///< the host is an address already
    Found,
    NotFound,
    Failed, ///< the resolver itself failed
    TimedOut
};

/// Whether a TCP connection could be made.
enum class Reached { NotTried, Connected, Refused, TimedOut, Unreachable, Failed };
struct ConnectionAttempt final {
    QString address;
    Reached reached = Reached::NotTried;
    std::chrono::milliseconds took{0};
    QString detail; ///< what the system said; text from outside
    friend bool operator==(const ConnectionAttempt &, const ConnectionAttempt &) = default;
};

/// The certificate that the server showed. All texts are from outside.
struct ServerCertificate final {
    QString subject; ///< "CN=da.contoso.com, O=Contoso"
    QStringList commonNames;
    QStringList dnsNames;     ///< subject alternative names
    QStringList addressNames; ///< subject alternative names that are addresses
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validTo;
    QString sha256; ///< lower-case hex
    friend bool operator==(const ServerCertificate &, const ServerCertificate &) = default;
};
/// RFC 6125: by its alternative names; by its common names only if it has no alternative name. "*"
/// stands for the whole first label and for nothing else.
[[nodiscard]] bool fitsHost(const ServerCertificate &certificate, const QString &host);
/// A name to show: the first alternative name, else the first common name, else the subject.
[[nodiscard]] QString shownName(const ServerCertificate &certificate);

/// What is wrong with the certificate. None: it is sound.
enum class Flaw {
    Expired,     ///< by the clock of this computer
    NotYetValid, ///< by the clock of this computer
    OtherName,
    Untrusted,     ///< no way to an issuer that this computer trusts
    IssuerExpired, ///< a certificate between this one and its root
    Other
};

/// A secure connection was offered, and its certificate seen. Nothing was sent through it.
struct TlsAnswer final {
    QString protocol; ///< "TLS 1.2"; empty if the handshake did not end
    ServerCertificate certificate;
    std::set<Flaw> flaws;
    QStringList complaints; ///< what the TLS library said, for experts
    [[nodiscard]] bool isSound() const { return flaws.empty(); }
    friend bool operator==(const TlsAnswer &, const TlsAnswer &) = default;
};

/// A web server without a secure connection, where there should be one.
struct WebAnswer final {
    int status = 0;       ///< 302
    QString statusLine;   ///< "HTTP/1.1 302 Found"
    QString redirectHost; ///< of the Location header; empty if there is none
    friend bool operator==(const WebAnswer &, const WebAnswer &) = default;
};

struct ServerAnswer final {
    enum class Spoke {
        Nothing,   ///< nothing was asked: no connection
        Tls,       ///< see tls
        TlsBroken, ///< it speaks TLS, but the handshake broke off before a certificate was seen
        Web,       ///< see web
        Other,     ///< bytes that are neither, see firstBytes
        Closed,    ///< it closed the connection without a word
        Silent     ///< it accepted the connection and said nothing in time
    };

    ServerAddress address;
    std::optional<QDateTime> askedAt; ///< by the clock of this computer, UTC
    Lookup lookup = Lookup::NotTried;
    QString lookupDetail;                    ///< what the resolver said; text from outside
    std::vector<ConnectionAttempt> attempts; ///< each address of the name
    Spoke spoke = Spoke::Nothing;
    std::optional<TlsAnswer> tls;
    std::optional<WebAnswer> web;
    QString handshakeDetail; ///< of TlsBroken: what the TLS library said; text from outside
    QByteArray firstBytes;   ///< a few, of something that is neither
    bool stopped = false;    ///< somebody asked to stop; what is not there was not tried

    [[nodiscard]] bool isConnected() const;
    /// All attempts ended like this, and there was one.
    [[nodiscard]] bool allEnded(Reached how) const;
    friend bool operator==(const ServerAnswer &, const ServerAnswer &) = default;
};

} // namespace da::machine
