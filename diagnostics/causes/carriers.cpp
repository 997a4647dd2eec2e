// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/carriers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {

using machine::Network;
using machine::NetworkAdapter;

namespace {

constexpr Text kTeredo{"carrier.teredo", QT_TRANSLATE_NOOP("da-wizard", "Teredo")};
constexpr Text k6to4{"carrier.6to4", QT_TRANSLATE_NOOP("da-wizard", "6to4")};
constexpr Text kNative{"carrier.native", QT_TRANSLATE_NOOP("da-wizard", "IPv6 of the network")};
constexpr Text kInside{"carrier.inside",
                       QT_TRANSLATE_NOOP("da-wizard", "the corporate network itself")};

enum class AddressKind { Other, Teredo, SixToFour, Native };

/// The number of a group of an IPv6 address; an empty one stands for zeros ("2001::1").
std::optional<uint> groupOf(QStringView group)
{
    bool isNumber = false;
    const uint number = group.isEmpty() ? 0 : group.toUInt(&isNumber, 16);
    return isNumber || group.isEmpty() ? std::optional(number) : std::nullopt;
}

// RFC 4291: 2000::/3 is global; of it, 2002::/16 is 6to4 (RFC 3056), 2001:0::/32 Teredo (RFC 4380).
AddressKind kindOf(QStringView address)
{
    const qsizetype colon = address.indexOf(u':');
    if (colon <= 0)
        return AddressKind::Other;
    const QStringView rest = address.sliced(colon + 1);
    const qsizetype end = rest.indexOf(u':');
    const auto first = groupOf(address.first(colon));
    const auto second = groupOf(end < 0 ? rest : rest.first(end));
    if (!first || !second || *first < 0x2000 || *first > 0x3fff)
        return AddressKind::Other;
    if (*first == 0x2002)
        return AddressKind::SixToFour;
    return *first == 0x2001 && *second == 0 ? AddressKind::Teredo : AddressKind::Native;
}

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
               return kindOf(address) == kind;
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
