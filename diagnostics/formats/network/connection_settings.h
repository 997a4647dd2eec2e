// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace da::formats {

/// How a part of Windows reaches the web, as the registry keeps it in one value of bytes:
/// "DefaultConnectionSettings" of a user, "WinHttpSettings" of the computer, both under
/// "Internet Settings\Connections". The options are those of INTERNET_PER_CONN_FLAGS (WinINet).
struct ConnectionSettings final {
    bool direct = false;  ///< PROXY_TYPE_DIRECT: also without a proxy
    bool detects = false; ///< PROXY_TYPE_AUTO_DETECT
    QString server;       ///< "proxy.contoso.com:8080" or a list; empty unless it is switched on
    QStringList bypass;   ///< "<local>", "*.contoso.com"
    QString scriptUrl;    ///< automatic configuration script; empty unless it is switched on
    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

/// Three numbers of four bytes (version, counter, flags), then texts with their length in front:
/// server, bypass list, and in most versions the address of a script. Nothing if the lengths do not
/// fit the bytes or a text is none.
[[nodiscard]] std::optional<ConnectionSettings> parseConnectionSettings(const QByteArray &bytes);

} // namespace da::formats
