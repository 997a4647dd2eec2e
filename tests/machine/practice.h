// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/tunnels/tunnels.h"
#include "diagnostics/machine/memory/simulated_computer.h"

namespace da::test {

// How a simulated computer shows itself, and where its settings are.

inline const QString kV6 =
    QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Tcpip\\v6Transition");
inline const QString kTcpip6 =
    QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters");
inline const QString kIpHttpsNode = QStringLiteral("ROOT\\*IPHTTPS\\0000");

inline machine::KeyPath key(const QString &text)
{
    return machine::KeyPath::parse(text).value();
}

/// The one IP-HTTPS interface that netsh reports; nothing if it reports none.
inline std::optional<formats::TunnelInterface> tunnelOf(const machine::SimulatedComputer &computer)
{
    const auto output = computer.query(machine::QueryId::HttpsTunnelInterfaces).read;
    const auto report = formats::parseHttpsTunnel(output.valueOr({}));
    if (!report || report->interfaces.size() != 1)
        return std::nullopt;
    return report->interfaces.front();
}

inline std::optional<formats::ErrorCode> codeOf(const machine::SimulatedComputer &computer)
{
    const auto tunnel = tunnelOf(computer);
    return tunnel ? tunnel->code : std::nullopt;
}

inline bool isUp(const machine::SimulatedComputer &computer)
{
    const auto tunnel = tunnelOf(computer);
    return tunnel && tunnel->code == formats::ErrorCode{0} &&
           formats::tunnelActivity(tunnel->statusText) == formats::TunnelActivity::Active;
}

inline formats::TeredoReport teredoOf(const machine::SimulatedComputer &computer)
{
    const auto output = computer.query(machine::QueryId::TeredoState).read;
    return formats::parseTeredo(output.valueOr({})).value_or(formats::TeredoReport());
}

/// The scenario where Teredo is blocked, so that only IP-HTTPS can carry the connection.
inline machine::Scenario hotelScenario(const QString &id)
{
    machine::Scenario scenario = *machine::findScenario(id);
    scenario.surroundings.udp3544 = false;
    return scenario;
}

inline machine::SimulatedComputer inAHotel(const QString &id)
{
    return machine::SimulatedComputer(hotelScenario(id));
}

} // namespace da::test
