// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/simulated_inside.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

bool concerns(const Fault &fault, Fault::At at, const QString &target)
{
    if (fault.at != at)
        return false;
    if (fault.target.isEmpty() || fault.target.compare(target, Qt::CaseInsensitive) == 0)
        return true;
    const auto limit = KeyPath::parse(fault.target);
    const auto path = KeyPath::parse(target);
    return limit && path && path->isWithin(*limit);
}

void overlay(RegistryKey &onto, const RegistryKey &from)
{
    for (const auto &[name, value] : from.values)
        onto.values.insert_or_assign(name, value);
    for (const auto &[name, key] : from.subkeys)
        overlay(onto.subkeys.try_emplace(name).first->second, key);
}

} // namespace

SimulatedComputer::Inside::Inside(Scenario from)
    : scenario(std::move(from)), state(scenario.state), surroundings(scenario.surroundings),
      faults(scenario.faults), matches(faults.size(), 0)
{
    readDisabledComponents();
    readPolicy();
}

std::optional<Fault> SimulatedComputer::Inside::strike(Fault::At at, const QString &target) const
{
    const std::scoped_lock lock(mutex);
    for (size_t i = 0; i < faults.size(); ++i) {
        if (!concerns(faults[i], at, target))
            continue;
        ++matches[i];
        if (faults[i].nth == 0 || faults[i].nth == matches[i])
            return faults[i];
    }
    return std::nullopt;
}

void SimulatedComputer::Inside::readDisabledComponents()
{
    const RegistryKey *key = findKey(state.registry, tcpip6ParametersPath());
    inForce.disabledComponents =
        key == nullptr ? 0 : dwordOf(*key, u"DisabledComponents"_s).valueOr(0);
}

void SimulatedComputer::Inside::readPolicy()
{
    const RegistryKey *key = findKey(state.registry, transitionPolicyPath());
    inForce.policy = key == nullptr ? RegistryKey() : *key;
}

void SimulatedComputer::Inside::applyPolicy()
{
    overlay(state.registry, scenario.policy);
    readPolicy();
}

void SimulatedComputer::Inside::recreateNode()
{
    DeviceInventory *devices = state.devices.read.value();
    if (devices != nullptr && std::ranges::none_of(devices->nodes, isIpHttpsNode))
        devices->nodes.push_back(freshIpHttpsNode());
}

ServiceRecord *SimulatedComputer::Inside::service(const QString &name)
{
    const auto found = state.services.find(name.toLower());
    return found == state.services.end() ? nullptr : found->second.read.value();
}

SimulatedComputer::SimulatedComputer(Scenario scenario)
    : m_inside(std::make_shared<Inside>(std::move(scenario)))
{
}

State SimulatedComputer::state() const
{
    const std::scoped_lock lock(m_inside->mutex);
    return asSeen(m_inside->state, m_inside->surroundings, m_inside->inForce);
}

void SimulatedComputer::restart()
{
    const std::scoped_lock lock(m_inside->mutex);
    for (auto &[name, reading] : m_inside->state.services) {
        if (ServiceRecord *service = reading.read.value())
            service->state = service->start == ServiceRecord::Start::Automatic
                                 ? ServiceRecord::State::Running
                                 : ServiceRecord::State::Stopped;
    }
    if (m_inside->surroundings.corporateNetwork)
        m_inside->applyPolicy();
    m_inside->readDisabledComponents();
    m_inside->readPolicy();
    m_inside->recreateNode();
}

void SimulatedComputer::joinCorporateNetwork()
{
    const std::scoped_lock lock(m_inside->mutex);
    m_inside->surroundings.corporateNetwork = true;
}

void SimulatedComputer::leaveCorporateNetwork()
{
    const std::scoped_lock lock(m_inside->mutex);
    m_inside->surroundings.corporateNetwork = false;
}

void SimulatedComputer::addFault(Fault fault)
{
    const std::scoped_lock lock(m_inside->mutex);
    m_inside->faults.push_back(std::move(fault));
    m_inside->matches.push_back(0);
}

// The look itself: a fault may delay it or take its place. The delay passes outside the lock, so
// that one slow look does not slow the others.
template <class T>
Reading<T> SimulatedComputer::look(const QString &target,
                                   Reading<T> (*take)(const RecordedMachine &,
                                                      const QString &)) const
{
    const std::optional<Fault> fault = m_inside->strike(Fault::At::Read, target);
    if (fault)
        std::this_thread::sleep_for(fault->delay);
    if (fault && fault->unreadable)
        return {*fault->unreadable, Origin{target, {}, {}, 0}};
    return take(RecordedMachine(state()), target);
}

Reading<RegistryKey> SimulatedComputer::registryTree(const KeyPath &path) const
{
    return look<RegistryKey>(
        path.text(), [](const RecordedMachine &machine, const QString &target) {
            return machine.registryTree(KeyPath::parse(target).value_or(KeyPath()));
        });
}

Reading<DeviceInventory> SimulatedComputer::devices() const
{
    return look<DeviceInventory>(u"devices"_s, [](const RecordedMachine &machine, const QString &) {
        return machine.devices();
    });
}

Reading<ServiceRecord> SimulatedComputer::service(const QString &name) const
{
    return look<ServiceRecord>(u"service:"_s + name,
                               [](const RecordedMachine &machine, const QString &target) {
                                   return machine.service(target.section(u':', 1));
                               });
}

Reading<QString> SimulatedComputer::query(QueryId id) const
{
    return look<QString>(queryName(id), [](const RecordedMachine &machine, const QString &target) {
        return machine.query(queryFromName(target).value_or(QueryId::HttpsTunnelInterfaces));
    });
}

Reading<Platform> SimulatedComputer::platform() const
{
    return look<Platform>(u"platform"_s, [](const RecordedMachine &machine, const QString &) {
        return machine.platform();
    });
}

Reading<Network> SimulatedComputer::network() const
{
    return look<Network>(u"network"_s, [](const RecordedMachine &machine, const QString &) {
        return machine.network();
    });
}

} // namespace da::machine
