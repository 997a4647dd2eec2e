// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/tunnels/tunnels.h"

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

QString row(QStringView label, qsizetype width, const QString &value)
{
    return label.toString().leftJustified(width) + u" : "_s + value + u"\r\n"_s;
}

QString roleWord(TunnelRole role)
{
    switch (role) {
    case TunnelRole::Client:
        return u"client"_s;
    case TunnelRole::Server:
        return u"server"_s;
    case TunnelRole::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString netshInterface(const TunnelInterface &tunnel)
{
    constexpr qsizetype kWidth = 26;
    const QString mark = tunnel.fromGroupPolicy.value_or(false) ? u" (Group Policy)"_s : QString();
    QString text = u"\r\nInterface "_s + tunnel.name + mark + u"  Parameters\r\n"_s +
                   QString(60, u'-') + u"\r\n"_s;
    text += row(u"Role", kWidth, roleWord(tunnel.role));
    if (!tunnel.url.isEmpty())
        text += row(u"URL", kWidth, tunnel.url);
    if (tunnel.code)
        text += row(u"Last Error Code", kWidth, tunnel.code->hex());
    return text + row(u"Interface Status", kWidth, tunnel.statusText);
}

QString cmdletInterface(const TunnelInterface &tunnel)
{
    const QString code = tunnel.code ? QString::number(tunnel.code->value) : QString();
    return u"\r\n"_s + row(u"LastErrorCode", 15, code) +
           row(u"InterfaceStatus", 15, tunnel.statusText);
}

QString typeWord(TeredoType type)
{
    switch (type) {
    case TeredoType::Default:
        return u"default"_s;
    case TeredoType::Disabled:
        return u"disabled"_s;
    case TeredoType::Client:
        return u"client"_s;
    case TeredoType::EnterpriseClient:
        return u"enterpriseclient"_s;
    case TeredoType::NatAwareClient:
        return u"natawareclient"_s;
    case TeredoType::Server:
        return u"server"_s;
    case TeredoType::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString stateWord(TeredoState state)
{
    switch (state) {
    case TeredoState::Offline:
        return u"offline"_s;
    case TeredoState::Dormant:
        return u"dormant"_s;
    case TeredoState::Probe:
        return u"probe"_s;
    case TeredoState::Qualified:
        return u"qualified"_s;
    case TeredoState::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace

QString writeHttpsTunnel(const TunnelReport &report)
{
    QString text;
    for (const TunnelInterface &tunnel : report.interfaces)
        text += report.kind == TunnelReport::Kind::Cmdlet ? cmdletInterface(tunnel)
                                                          : netshInterface(tunnel);
    return text + u"\r\n"_s;
}

QString writeTeredo(const TeredoReport &report)
{
    constexpr qsizetype kWidth = 23;
    const QString mark = report.fromGroupPolicy ? u" (Group Policy)"_s : QString();
    QString text = u"\r\nTeredo Parameters\r\n"_s + QString(45, u'-') + u"\r\n"_s;
    text += row(u"Type", kWidth, typeWord(report.type) + mark);
    text += row(u"Server Name", kWidth, report.serverName);
    text += row(u"Client Refresh Interval", kWidth, u"30 seconds"_s);
    text += row(u"Client Port", kWidth, u"unspecified"_s);
    text += row(u"State", kWidth, stateWord(report.state));
    const bool offline =
        report.state == TeredoState::Offline || report.state == TeredoState::Unknown;
    if (offline && !report.errorText.isEmpty())
        text += row(u"Error", kWidth, report.errorText);
    if (!offline) {
        text += row(u"Client Type", kWidth, u"teredo client"_s);
        text += row(u"Network", kWidth, u"managed"_s);
    }
    if (!offline && !report.nat.isEmpty())
        text += row(u"NAT", kWidth, report.nat);
    return text + u"\r\n"_s;
}

} // namespace da::formats
