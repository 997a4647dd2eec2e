// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace da::formats {

/// How services of Windows reach the web.
struct ProxySetting final {
    bool direct = true;
    QString server;     ///< "proxy.contoso.com:8080" or "http=a:80;https=b:80" as printed
    QStringList bypass; ///< "<local>", "*.contoso.com"
    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

/// Output of `netsh winhttp show proxy`: a heading that names WinHTTP, then either a sentence or
/// the rows of a proxy. The sentence "Direct access (no proxy server)" is about proxies alone and
/// has nothing to do with DirectAccess; it is known for some languages only.
[[nodiscard]] std::optional<ProxySetting> parseWinHttpProxy(QStringView text);

} // namespace da::formats
