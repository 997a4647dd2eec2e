// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/diagnosis.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

// Evidence by hand: a whole computer, and small changes to it, each named after what it does.
namespace da::test {

using namespace Qt::StringLiterals;
namespace causes = da::causes;
namespace evidence = da::evidence;
namespace formats = da::formats;
namespace machine = da::machine;
using causes::Assessment;
using causes::Verdict;
using evidence::ClientUrlKey;
using evidence::Evidence;
using evidence::FactId;
using evidence::IpHttpsInterface;
using formats::ServiceRecord;
using machine::Absent;
using machine::DeviceNode;
using machine::Reason;
using machine::Unreadable;

inline const QString kUrl = u"https://da.example.com:443/IPHTTPS"_s;
inline const QString kPolicyRoot =
    u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition"_s;

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
}

inline machine::KeyPath keyPath(const QString &below)
{
    return machine::KeyPath::parse(kPolicyRoot + u'\\' + below).value();
}

inline ClientUrlKey singleSite(const QString &url)
{
    ClientUrlKey key;
    key.kind = ClientUrlKey::Kind::SingleSite;
    key.path = keyPath(u"IPHTTPS\\IPHTTPSInterface"_s);
    key.interfaceName = u"IPHTTPSInterface"_s;
    key.url = url;
    key.state = quint32(0);
    return key;
}

inline ClientUrlKey localKey(const QString &url)
{
    ClientUrlKey key = singleSite(url);
    key.kind = ClientUrlKey::Kind::Local;
    return key;
}

inline ClientUrlKey profile(const QString &name, const machine::Read<QString> &url)
{
    ClientUrlKey key;
    key.kind = ClientUrlKey::Kind::Profile;
    key.interfaceName = u"Site"_s + name;
    key.path = keyPath(u"IPHTTPSProfiles\\{1}\\"_s + key.interfaceName);
    key.profileName = name;
    key.url = url;
    key.state = Absent{};
    return key;
}

inline DeviceNode node(int number, std::optional<bool> present, std::optional<int> problem)
{
    DeviceNode out;
    out.instanceId = u"ROOT\\*IPHTTPS\\000%1"_s.arg(number);
    out.hardwareIds = {u"*IPHTTPS"_s};
    out.present = present;
    out.problem = problem;
    return out;
}

inline DeviceNode soundNode(int number = 0)
{
    return node(number, true, 0);
}

inline DeviceNode ghostNode(int number = 0)
{
    return node(number, false, 45);
}

inline DeviceNode bus(int problem)
{
    DeviceNode out;
    out.instanceId = u"SWD\\IP_TUNNEL_VBUS\\IP_TUNNEL_DEVICE_ROOT"_s;
    out.present = true;
    out.problem = problem;
    return out;
}

inline machine::DeviceInventory completeList(std::vector<DeviceNode> nodes)
{
    machine::DeviceInventory out;
    out.nodes = std::move(nodes);
    out.scope.includesNotPresent = true;
    out.scope.includesNetworkClass = true;
    out.scope.includesSoftwareDevices = true;
    return out;
}

/// A list that does not tell what it covers.
inline machine::DeviceInventory partialList(std::vector<DeviceNode> nodes)
{
    machine::DeviceInventory out;
    out.nodes = std::move(nodes);
    return out;
}

inline IpHttpsInterface clientInterface(std::optional<quint32> code)
{
    IpHttpsInterface out;
    out.name = u"IPHTTPSInterface"_s;
    out.role = formats::TunnelRole::Client;
    out.url = kUrl;
    if (code)
        out.code = formats::ErrorCode{*code};
    const bool works = code == 0U;
    out.activity = works ? formats::TunnelActivity::Active : formats::TunnelActivity::NotUnderstood;
    return out;
}

inline ServiceRecord service(ServiceRecord::State state,
                             ServiceRecord::Start start = ServiceRecord::Start::Automatic)
{
    ServiceRecord out;
    out.name = u"iphlpsvc"_s;
    out.state = state;
    out.start = start;
    return out;
}

/// A client on which everything was read and everything works.
inline Evidence healthy()
{
    Evidence out;
    out.ipHttps.read = std::vector<IpHttpsInterface>{clientInterface(0)};
    out.teredo.read = formats::TeredoReport{};
    out.teredo.read.value()->state = formats::TeredoState::Offline;
    out.devices.read = completeList({soundNode(), bus(0)});
    out.disabledComponents.read = evidence::DisabledComponents{Absent{}, Absent{}};
    out.ipHttpsPolicy.read = evidence::IpHttpsPolicy{{singleSite(kUrl)}, true};
    out.directAccessPolicy.read = evidence::DirectAccessPolicy{true, true};
    out.ipHelper.read = service(ServiceRecord::State::Running);
    out.remoteAccessManagement.read = Absent{};
    machine::Platform platform;
    platform.edition = machine::Edition::Client;
    out.platform.read = platform;
    out.network.read = machine::Network{};
    out.gatheredAt = noon();
    return out;
}

/// The same with an error code; nothing shows why.
inline Evidence failing(quint32 code = 0x643)
{
    Evidence out = healthy();
    out.ipHttps.read = std::vector<IpHttpsInterface>{clientInterface(code)};
    return out;
}

inline Evidence with(Evidence evidence, machine::DeviceInventory devices)
{
    evidence.devices.read = std::move(devices);
    return evidence;
}

inline Evidence with(Evidence evidence, const ServiceRecord &ipHelper)
{
    evidence.ipHelper.read = ipHelper;
    return evidence;
}

/// DisabledComponents where it counts.
inline Evidence withDisabled(Evidence evidence, machine::Read<quint32> value)
{
    evidence.disabledComponents.read = evidence::DisabledComponents{std::move(value), Absent{}};
    return evidence;
}

inline Evidence withKeys(Evidence evidence, std::vector<ClientUrlKey> keys, bool complete = true)
{
    evidence.ipHttpsPolicy.read = evidence::IpHttpsPolicy{std::move(keys), complete};
    return evidence;
}

inline Evidence withTold(Evidence evidence, quint32 code)
{
    evidence.told.code = formats::ErrorCode{code};
    return evidence;
}

/// Nothing tells whether it is a client or a server.
inline Evidence withoutRole(Evidence evidence)
{
    evidence.platform.read = Unreadable{};
    evidence.remoteAccessManagement.read = Unreadable{};
    if (std::vector<IpHttpsInterface> *interfaces = evidence.ipHttps.read.value()) {
        for (IpHttpsInterface &one : *interfaces)
            one.role = formats::TunnelRole::Unknown;
    }
    return evidence;
}

inline Evidence asServer(Evidence evidence)
{
    evidence.told.role = evidence::Told::Role::Server;
    return evidence;
}

inline machine::NetworkAdapter adapter(const QString &name, const QString &address)
{
    machine::NetworkAdapter out;
    out.name = name;
    out.connected = true;
    out.addresses = {address};
    return out;
}

inline Evidence with(Evidence evidence, const machine::NetworkAdapter &one)
{
    evidence.network.read.value()->adapters.push_back(one);
    return evidence;
}

/// Makes a fact unreadable.
template <class T>
Evidence without(Evidence evidence, evidence::Fact<T> Evidence::*fact,
                 Reason reason = Reason::NotRecorded)
{
    (evidence.*fact).read = Unreadable{reason, {}};
    return evidence;
}

/// What the whole diagnosis makes of one cause.
inline Assessment assessmentIn(const Evidence &evidence, QStringView cause)
{
    const causes::Diagnosis diagnosis = causes::diagnose(evidence);
    const auto found = std::find_if(diagnosis.causes.begin(), diagnosis.causes.end(),
                                    [&](const Assessment &one) { return one.cause == cause; });
    return found == diagnosis.causes.end() ? Assessment{} : *found;
}

inline bool mentions(const std::vector<causes::Finding> &findings, FactId fact)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const causes::Finding &one) { return one.fact == fact; });
}

} // namespace da::test

namespace Catch {
template <>
struct StringMaker<da::causes::Verdict> {
    static std::string convert(da::causes::Verdict verdict)
    {
        return da::causes::verdictName(verdict);
    }
};
template <>
struct StringMaker<da::causes::Outcome> {
    static std::string convert(da::causes::Outcome outcome)
    {
        return da::causes::outcomeName(outcome);
    }
};
} // namespace Catch
