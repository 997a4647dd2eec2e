// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/shared/carriers.h"

#include "diagnostics/evidence/addresses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {

using evidence::AddressKind;
using machine::Network;
using machine::NetworkAdapter;

namespace {

constexpr Text kTeredo{"carrier.teredo", QT_TRANSLATE_NOOP("da-wizard", "Teredo")};
constexpr Text k6to4{"carrier.6to4", QT_TRANSLATE_NOOP("da-wizard", "6to4")};
constexpr Text kNative{"carrier.native", QT_TRANSLATE_NOOP("da-wizard", "IPv6 of the network")};
constexpr Text kInside{"carrier.inside",
                       QT_TRANSLATE_NOOP("da-wizard", "the corporate network itself")};

/// By the GUID that recent Windows gives it everywhere, or by the name of a reported interface.
bool isIpHttps(const NetworkAdapter &adapter, const Evidence &evidence)
{
    const auto is = [](const QString &a, const QString &b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    if (is(adapter.interfaceGuid, u"{2ee2c70c-a092-4d88-a654-98c8d7645cd5}"_s) ||
        is(adapter.name, u"IPHTTPSInterface"_s) ||
        is(adapter.name, u"Microsoft IP-HTTPS Platform Interface"_s))
        return true;
    const auto *interfaces = evidence.ipHttps.value();
    return interfaces && std::any_of(interfaces->begin(), interfaces->end(), [&](const auto &one) {
               return !one.name.isEmpty() && is(adapter.name, one.name);
           });
}

bool carries(const NetworkAdapter &adapter, AddressKind kind)
{
    const QStringList &all = adapter.addresses;
    return adapter.connected && std::any_of(all.begin(), all.end(), [&](const QString &address) {
               const auto ipv4 = evidence::ipv4In6to4(address);
               return evidence::kindOfAddress(address) == kind &&
                      !(ipv4 && evidence::onlyLooksPublic(*ipv4));
           });
}

bool anyCarries(const Evidence &evidence, AddressKind kind)
{
    const Network *network = evidence.network.value();
    if (!network)
        return false;
    const auto &adapters = network->adapters;
    return std::any_of(adapters.begin(), adapters.end(), [&](const NetworkAdapter &adapter) {
        return carries(adapter, kind) && !isIpHttps(adapter, evidence);
    });
}

} // namespace

std::vector<Message> otherCarriers(const Evidence &evidence)
{
    std::vector<Message> out;
    const formats::TeredoReport *teredo = evidence.teredo.value();
    if (teredo && teredo->state == formats::TeredoState::Qualified)
        out.emplace_back(kTeredo);
    if (anyCarries(evidence, AddressKind::SixToFour))
        out.emplace_back(k6to4);
    if (anyCarries(evidence, AddressKind::Native))
        out.emplace_back(kNative);
    const Network *network = evidence.network.value();
    if (network && network->insideCorporateNetwork == true)
        out.emplace_back(kInside);
    return out;
}

} // namespace da::causes
