// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/machine/memory/state.h"
#include "tests/support/test.h"

// Computers made by hand: nothing is recorded but what a test says.
namespace da::test {

using namespace Qt::StringLiterals;

class Computer final {
public:
    Computer() { at(0); }

    /// The time that what is said from here on was read.
    Computer &at(int minute)
    {
        m_time = QDateTime(QDate(2026, 3, 1), QTime(9, minute), Qt::UTC);
        return *this;
    }
    Computer &withoutTime()
    {
        m_time.reset();
        return *this;
    }

    /// The key was read whole, and is there.
    machine::RegistryKey &key(const QString &path)
    {
        machine::RegistryKey &key = place(path);
        key.valuesComplete = true;
        key.subkeysComplete = true;
        key.origin = origin(u"registry"_s);
        return key;
    }
    void value(const QString &path, const QString &name, const machine::RegistryValue &value)
    {
        key(path).values[name] = value;
    }
    void text(const QString &path, const QString &name, const QString &text)
    {
        value(path, name, machine::RegistryValue::string(text));
    }
    void number(const QString &path, const QString &name, quint32 number)
    {
        value(path, name, machine::RegistryValue::dword(number));
    }
    /// The key was looked for and is not there.
    void noKey(const QString &path)
    {
        const qsizetype cut = path.lastIndexOf(u'\\');
        place(path.first(cut)).absentSubkeys[path.sliced(cut + 1)] = machine::Absent{};
    }
    /// The key is there, but refused.
    void denied(const QString &path) { place(path).unreadable = refusal(); }

    void printed(machine::QueryId query, const QString &text)
    {
        state.outputs[query] = {text, origin(machine::queryCommand(query), text)};
    }
    void failed(machine::QueryId query, machine::Reason reason)
    {
        state.outputs[query] = {machine::Unreadable{reason, {}},
                                origin(machine::queryCommand(query))};
    }
    void service(const machine::ServiceRecord &record)
    {
        state.services[record.name.toLower()] = {record, origin(u"services"_s)};
    }
    void devices(std::vector<machine::DeviceNode> nodes)
    {
        state.devices = {machine::DeviceInventory{std::move(nodes), {}}, origin(u"devices"_s)};
    }
    void adapter(const machine::NetworkAdapter &adapter)
    {
        state.network = {machine::Network{{adapter}, {}}, origin(u"network"_s)};
    }

    [[nodiscard]] machine::Origin origin(const QString &source, const QString &raw = {}) const
    {
        return {source, raw, m_time, 0};
    }
    [[nodiscard]] static machine::Unreadable refusal() { return {machine::Reason::Denied, u"5"_s}; }
    [[nodiscard]] machine::RecordedMachine machine() const
    {
        return machine::RecordedMachine(state);
    }

    machine::State state;

private:
    /// A path below HKLM, or with another hive in front, with everything on the way; what is made
    /// on the way tells nothing else.
    machine::RegistryKey &place(const QString &path)
    {
        machine::RegistryKey *key = &state.registry;
        const bool named = path.startsWith(u"HKEY_"_s);
        const QString full = named ? path : u"HKEY_LOCAL_MACHINE\\"_s + path;
        for (const QString &name : full.split(u'\\')) {
            const bool isNew = !key->subkeys.contains(name);
            key = &key->subkeys[name];
            if (isNew)
                *key = machine::State::unrecordedKey();
        }
        return *key;
    }

    std::optional<QDateTime> m_time;
};

using ProbeFunction = evidence::ProbeResult (*)(const machine::Machine &, std::stop_token);

/// What one probe brings, and how it says it went.
struct Probed final {
    evidence::Evidence evidence;
    evidence::ProbeResult result;
};
inline Probed probe(ProbeFunction function, const machine::Machine &machine)
{
    Probed out;
    out.result = function(machine, {});
    out.result.contribute(out.evidence);
    return out;
}
inline Probed probe(ProbeFunction function, const Computer &computer)
{
    return probe(function, computer.machine());
}

/// Evidence of all probes, one after another, in the order of the catalogue.
inline evidence::Evidence evidenceOf(const Computer &computer)
{
    evidence::Evidence out;
    const machine::RecordedMachine machine = computer.machine();
    for (const evidence::Probe &one : evidence::probeCatalogue())
        one.run(machine, {}).contribute(out);
    return out;
}

/// Why there is no value.
template <class T>
std::optional<machine::Reason> reasonOf(const machine::Read<T> &read)
{
    if (const machine::Unreadable *why = read.unreadable())
        return why->reason;
    return std::nullopt;
}

// Where things are.
inline const QString kTransition =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition");
inline const QString kLocalIpHttps =
    QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\iphlpsvc\\Parameters\\IPHTTPS");
inline const QString kTcpip6 = QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\Tcpip6");
inline const QString kRules =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig");
inline const QString kAssistant =
    QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\NetworkConnectivityAssistant");
inline const QString kWindows = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

} // namespace da::test
