// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/connections.h"

#include "diagnostics/evidence/addresses.h"
#include "diagnostics/formats/network/internet_address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

using State = Connection::State;

constexpr Text kNotRead{"connection.not-read",
                        QT_TRANSLATE_NOOP("da-wizard", "not known: nothing was read about it")};
constexpr Text kUp{"connection.up", QT_TRANSLATE_NOOP("da-wizard", "works")};
constexpr Text kError{"connection.error", QT_TRANSLATE_NOOP("da-wizard", "down, error %1")};
constexpr Text kDown{"connection.down", QT_TRANSLATE_NOOP("da-wizard", "not in use, no error")};
constexpr Text kNoInterface{"connection.no-interface",
                            QT_TRANSLATE_NOOP("da-wizard", "Windows reports no interface")};
constexpr Text kQualified{"connection.qualified",
                          QT_TRANSLATE_NOOP("da-wizard", "works through this network (qualified)")};
constexpr Text kDormant{"connection.dormant", QT_TRANSLATE_NOOP("da-wizard", "resting (dormant)")};
constexpr Text kOffline{"connection.offline",
                        QT_TRANSLATE_NOOP("da-wizard", "does not get through (offline)")};
constexpr Text kOff{"connection.off", QT_TRANSLATE_NOOP("da-wizard", "switched off")};
constexpr Text kNoAddress{"connection.no-6to4",
                          QT_TRANSLATE_NOOP("da-wizard", "not in use: no 6to4 address was seen")};
constexpr Text kHasAddress{
    "connection.has-address",
    QT_TRANSLATE_NOOP("da-wizard", "has an address; whether it gets through was not tested")};
constexpr Text kPseudoPublic{
    "connection.pseudo-public",
    QT_TRANSLATE_NOOP("da-wizard",
                      "cannot get through: the address %1 looks public, but belongs to "
                      "a provider's own network")};

/// An IPv4 address that makes Windows try 6to4 in vain (KB2980660: "pseudo public").
std::optional<quint32> pseudoPublic(const machine::NetworkAdapter &adapter)
{
    for (const QString &address : adapter.addresses) {
        const auto inside = evidence::ipv4In6to4(address);
        const auto ipv4 = inside ? inside : formats::ipv4Of(address);
        if (ipv4 && evidence::onlyLooksPublic(*ipv4))
            return ipv4;
    }
    return std::nullopt;
}

Connection sixToFour(const evidence::Evidence &evidence)
{
    constexpr auto method = Connection::Method::SixToFour;
    const machine::Network *network = evidence.network.value();
    const formats::TransitionReport *set = evidence.sixToFour.value();
    const bool isOff = set && set->state == formats::TransitionReport::State::Disabled;
    if (network == nullptr || network->adapters.empty())
        return isOff ? Connection{method, State::Down, kOff}
                     : Connection{method, State::NotRead, kNotRead};
    for (const machine::NetworkAdapter &adapter : network->adapters) {
        if (!adapter.connected)
            continue;
        if (const auto ipv4 = pseudoPublic(adapter))
            return {method, State::Down,
                    Message(kPseudoPublic, Outside{evidence::ipv4Text(*ipv4)})};
        for (const QString &address : adapter.addresses) {
            if (evidence::kindOfAddress(address) == evidence::AddressKind::SixToFour)
                return {method, State::Up, kHasAddress};
        }
    }
    return isOff ? Connection{method, State::Down, kOff}
                 : Connection{method, State::Resting, kNoAddress};
}

Connection teredo(const evidence::Evidence &evidence)
{
    const formats::TeredoReport *report = evidence.teredo.value();
    if (report == nullptr)
        return {Connection::Method::Teredo, State::NotRead, kNotRead};
    if (report->type == formats::TeredoType::Disabled)
        return {Connection::Method::Teredo, State::Down, kOff};
    switch (report->state) {
    case formats::TeredoState::Qualified:
        return {Connection::Method::Teredo, State::Up, kQualified};
    case formats::TeredoState::Dormant:
        return {Connection::Method::Teredo, State::Resting, kDormant};
    case formats::TeredoState::Offline:
        return {Connection::Method::Teredo, State::Down, kOffline};
    case formats::TeredoState::Probe:
    case formats::TeredoState::Unknown:
        break;
    }
    return {Connection::Method::Teredo, State::NotRead, kNotRead};
}

Connection ipHttps(const evidence::Evidence &evidence)
{
    const auto *interfaces = evidence.ipHttps.value();
    if (interfaces == nullptr)
        return {Connection::Method::IpHttps, State::NotRead, kNotRead};
    const std::optional<formats::ErrorCode> code = evidence::measuredCode(evidence);
    if (code && code->value != 0) {
        const Message words(kError, Term{code->hex()});
        return {Connection::Method::IpHttps, State::Down, words};
    }
    if (evidence::ipHttpsIsUp(evidence).value_or(false))
        return {Connection::Method::IpHttps, State::Up, kUp};
    if (interfaces->empty())
        return {Connection::Method::IpHttps, State::Down, kNoInterface};
    if (!code)
        return {Connection::Method::IpHttps, State::NotRead, kNotRead};
    return {Connection::Method::IpHttps, State::Resting, kDown};
}

} // namespace

QString methodName(Connection::Method method)
{
    switch (method) {
    case Connection::Method::SixToFour:
        return u"6to4"_s;
    case Connection::Method::Teredo:
        return u"Teredo"_s;
    case Connection::Method::IpHttps:
        return u"IP-HTTPS"_s;
    }
    return {};
}

std::vector<Connection> connectionsOf(const evidence::Evidence &evidence)
{
    return {sixToFour(evidence), teredo(evidence), ipHttps(evidence)};
}

} // namespace da::report
