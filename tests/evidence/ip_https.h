// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/evidence/computer.h"

// What a computer says of its IP-HTTPS interface.
namespace da::test {

inline const QString kName = QStringLiteral("IPHTTPSInterface");
inline const QString kUrl = QStringLiteral("https://da.example.com:443/IPHTTPS");

inline formats::TunnelInterface tunnel(std::optional<quint32> code, const QString &name = kName,
                                       formats::TunnelRole role = formats::TunnelRole::Client)
{
    formats::TunnelInterface out;
    out.name = name;
    out.role = role;
    out.url = kUrl;
    if (code)
        out.code = formats::ErrorCode{*code};
    out.statusText = code == 0u ? u"IPHTTPS interface active"_s : u"no luck"_s;
    return out;
}

inline QString netsh(std::vector<formats::TunnelInterface> interfaces)
{
    return formats::writeHttpsTunnel({formats::TunnelReport::Kind::Netsh, std::move(interfaces)});
}

inline void registryCode(Computer &computer, quint32 code, const QString &name = kName)
{
    computer.key(kLocalIpHttps);
    computer.number(kLocalIpHttps + u'\\' + name, u"ErrorCode"_s, code);
}

} // namespace da::test
