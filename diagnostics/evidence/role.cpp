// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::evidence {

using formats::CodeKind;
using formats::ErrorCode;
using formats::TunnelRole;
using machine::DeviceNode;

namespace {

const std::vector<IpHttpsInterface> &interfacesOf(const Evidence &evidence)
{
    static const std::vector<IpHttpsInterface> none;
    const std::vector<IpHttpsInterface> *value = evidence.ipHttps.value();
    return value ? *value : none;
}

bool anyHasRole(const Evidence &evidence, TunnelRole role)
{
    const std::vector<IpHttpsInterface> &all = interfacesOf(evidence);
    return std::any_of(all.begin(), all.end(),
                       [&](const IpHttpsInterface &one) { return one.role == role; });
}

machine::Edition editionOf(const Evidence &evidence)
{
    const machine::Platform *platform = evidence.platform.value();
    return platform ? platform->edition : machine::Edition::Unknown;
}

bool startsWith(QStringView text, QStringView start)
{
    return text.startsWith(start, Qt::CaseInsensitive);
}

/// The name of the IP-HTTPS child of the bus is not documented; its siblings are "ISATAP_0" and
/// "Teredo_Tunnel_Device".
bool isIpHttpsChildOfBus(QStringView instanceId)
{
    constexpr QStringView bus = u"SWD\\IP_TUNNEL_VBUS\\";
    if (!startsWith(instanceId, bus))
        return false;
    const QStringView child = instanceId.sliced(bus.size());
    const auto names = [&](QStringView name) { return child.contains(name, Qt::CaseInsensitive); };
    return names(u"IPHTTPS") || names(u"IP_HTTPS") || names(u"IP-HTTPS");
}

/// The asterisk is part of the name: `*IPHTTPS` is no pattern.
bool isIpHttps(const DeviceNode &node)
{
    const bool byHardware = node.hardwareIds.contains(u"*IPHTTPS"_s, Qt::CaseInsensitive);
    return byHardware || startsWith(node.instanceId, u"ROOT\\*IPHTTPS\\") ||
           isIpHttpsChildOfBus(node.instanceId);
}

int severity(ErrorCode code)
{
    if (code.value == 0)
        return 0;
    const formats::ErrorCodeEntry *entry = formats::findErrorCode(code);
    if (!entry)
        return 2;
    switch (entry->kind) {
    case CodeKind::Success:
        return 0;
    case CodeKind::InProgress:
        return 1;
    case CodeKind::Connection:
        return 3;
    case CodeKind::Settings:
        return 4;
    case CodeKind::Creation:
        return 5;
    }
    return 2;
}

/// Of two equally bad codes the greater: 0x643 and 0x34 are the article's, 0x32 is not.
bool isWorse(ErrorCode a, ErrorCode b)
{
    const int severityA = severity(a);
    const int severityB = severity(b);
    return severityA != severityB ? severityA > severityB : a > b;
}

/// Nothing if it was not read far enough to tell.
std::optional<bool> isUp(const IpHttpsInterface &one)
{
    const bool worked = one.code && one.code->value == 0;
    const bool failed = one.code && one.code->value != 0;
    if (one.adapterUp.value_or(false))
        return true;
    if (worked && one.activity == formats::TunnelActivity::Active)
        return true;
    if (failed || one.activity == formats::TunnelActivity::Inactive)
        return false;
    return one.adapterUp;
}

} // namespace

Role roleOf(const Evidence &evidence)
{
    const machine::Edition edition = editionOf(evidence);
    const bool serverEdition = edition == machine::Edition::Server;
    const bool managed = evidence.remoteAccessManagement.value() != nullptr;
    if (anyHasRole(evidence, TunnelRole::Server) || (managed && serverEdition) ||
        evidence.told.role == Told::Role::Server)
        return Role::Server;
    if (anyHasRole(evidence, TunnelRole::Client) || edition == machine::Edition::Client)
        return Role::Client;
    return Role::Unknown;
}

std::vector<DeviceNode> ipHttpsNodes(const machine::DeviceInventory &devices)
{
    std::vector<DeviceNode> out;
    for (const DeviceNode &node : devices.nodes) {
        const bool listedBefore = std::any_of(out.begin(), out.end(), [&](const DeviceNode &other) {
            return other.instanceId.compare(node.instanceId, Qt::CaseInsensitive) == 0;
        });
        if (isIpHttps(node) && !listedBefore)
            out.push_back(node);
    }
    return out;
}

bool isTransitionBus(const DeviceNode &node)
{
    return node.instanceId.compare(u"SWD\\IP_TUNNEL_VBUS\\IP_TUNNEL_DEVICE_ROOT"_s,
                                   Qt::CaseInsensitive) == 0;
}

bool coversIpHttps(const machine::DeviceInventory &devices)
{
    const machine::ListingScope &scope = devices.scope;
    return scope.whole && scope.includesNotPresent.value_or(false) &&
           scope.includesNetworkClass.value_or(false);
}

std::optional<ErrorCode> measuredCode(const Evidence &evidence)
{
    std::optional<ErrorCode> worst;
    for (const IpHttpsInterface &one : interfacesOf(evidence)) {
        if (one.code && (!worst || isWorse(*one.code, *worst)))
            worst = one.code;
    }
    return worst;
}

// KB2980660 is about these two.
bool hasArticleCode(const Evidence &evidence)
{
    const std::optional<ErrorCode> code = measuredCode(evidence);
    return code && (code->value == 0x643 || code->value == 0x34);
}

std::optional<bool> ipHttpsIsUp(const Evidence &evidence)
{
    if (!evidence.ipHttps.value())
        return std::nullopt;
    bool allKnown = true;
    for (const IpHttpsInterface &one : interfacesOf(evidence)) {
        const std::optional<bool> up = isUp(one);
        if (up.value_or(false))
            return true;
        allKnown = allKnown && up.has_value();
    }
    return allKnown ? std::optional(false) : std::nullopt;
}

} // namespace da::evidence
