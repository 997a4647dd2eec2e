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

Fault SimulatedComputer::Inside::strike(Fault::At at, const QString &target) const
{
    const std::scoped_lock lock(mutex);
    Fault out;
    for (size_t i = 0; i < faults.size(); ++i) {
        if (!concerns(faults[i], at, target))
            continue;
        ++matches[i];
        if (faults[i].nth != 0 && faults[i].nth != matches[i])
            continue;
        out.delay += faults[i].delay;
        if (!out.unreadable && !out.writeFailure) {
            out.unreadable = faults[i].unreadable;
            out.writeFailure = faults[i].writeFailure;
        }
    }
    return out;
}

void SimulatedComputer::Inside::hideBelow(const KeyPath &path, RegistryKey &key) const
{
    const std::scoped_lock lock(mutex);
    for (const Fault &fault : faults) {
        const auto limit = KeyPath::parse(fault.target);
        // Those that strike at a certain look only are for that key itself.
        const bool isStanding = fault.at == Fault::At::Read && fault.unreadable && fault.nth == 0;
        if (!isStanding || !limit || !limit->isWithin(path))
            continue;
        RegistryKey *at = &key;
        for (const QString &name : limit->names().sliced(path.names().size())) {
            const auto found = at->subkeys.find(name);
            at = found == at->subkeys.end() ? nullptr : &found->second;
            if (at == nullptr)
                break;
        }
        if (at != nullptr)
            at->unreadable = fault.unreadable;
    }
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

void SimulatedComputer::Inside::startServices()
{
    using Start = ServiceRecord::Start;
    for (auto &[name, reading] : state.services) {
        ServiceRecord *service = reading.read.value();
        if (service == nullptr)
            continue;
        if (service->start == Start::Disabled)
            service->state = ServiceRecord::State::Stopped;
        // What is started by hand or by a trigger is as it was: the same trigger comes again.
        else if (service->start != Start::Manual && service->start != Start::Unknown)
            service->state = ServiceRecord::State::Running;
    }
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
    m_inside->startServices();
    m_inside->readDisabledComponents();
    if (m_inside->surroundings.corporateNetwork)
        m_inside->applyPolicy();
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

// A fault may delay a look or take its place. The delay passes outside the lock, so that one slow
// look does not slow the others.
template <class T>
std::optional<Reading<T>> SimulatedComputer::faulty(const QString &target) const
{
    const Fault fault = m_inside->strike(Fault::At::Read, target);
    std::this_thread::sleep_for(fault.delay);
    if (!fault.unreadable)
        return std::nullopt;
    return Reading<T>{*fault.unreadable, Origin{target, {}, {}, 0}};
}

template <class T>
Reading<T> SimulatedComputer::look(const QString &target, Reading<T> (Machine::*take)() const) const
{
    const auto fault = faulty<T>(target);
    return fault ? *fault : (RecordedMachine(state()).*take)();
}

template <class T, class Argument>
Reading<T> SimulatedComputer::look(const QString &target,
                                   Reading<T> (Machine::*take)(Argument) const,
                                   const std::type_identity_t<Argument> &argument) const
{
    const auto fault = faulty<T>(target);
    return fault ? *fault : (RecordedMachine(state()).*take)(argument);
}

Reading<RegistryKey> SimulatedComputer::registryTree(const KeyPath &path) const
{
    Reading<RegistryKey> out = look(path.text(), &Machine::registryTree, path);
    if (RegistryKey *key = out.read.value())
        m_inside->hideBelow(path, *key);
    return out;
}

Reading<DeviceInventory> SimulatedComputer::devices() const
{
    return look(u"devices"_s, &Machine::devices);
}

Reading<ServiceRecord> SimulatedComputer::service(const QString &name) const
{
    return look(u"service:"_s + name, &Machine::service, name);
}

Reading<QString> SimulatedComputer::query(QueryId id) const
{
    return look(queryName(id), &Machine::query, id);
}

Reading<Platform> SimulatedComputer::platform() const
{
    return look(u"platform"_s, &Machine::platform);
}

Reading<Network> SimulatedComputer::network() const
{
    return look(u"network"_s, &Machine::network);
}

Reading<ServerAnswer> SimulatedComputer::server(const ServerAddress &address,
                                                const std::stop_token & /*stop*/) const
{
    if (const auto fault = faulty<ServerAnswer>(u"server:"_s + address.text()))
        return *fault;
    const std::scoped_lock lock(m_inside->mutex);
    return serverSeen(m_inside->state, m_inside->surroundings, address);
}

} // namespace da::machine
