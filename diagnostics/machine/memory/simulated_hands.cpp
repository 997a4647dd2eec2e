// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/simulated_inside.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

using Kind = WriteFailure::Kind;

Done failed(Kind kind, const QString &detail)
{
    return std::unexpected(WriteFailure{kind, detail});
}

bool isIpHelper(const QString &name)
{
    return name.compare("iphlpsvc"_L1, Qt::CaseInsensitive) == 0;
}

/// A key that cannot be opened, on the way to that path or there.
bool isDenied(const RegistryKey &root, const KeyPath &path)
{
    const RegistryKey *at = &root;
    for (const QString &name : path.names()) {
        const auto found = at->subkeys.find(name);
        if (found == at->subkeys.end())
            return false;
        at = &found->second;
        if (at->unreadable)
            return true;
    }
    return false;
}

} // namespace

// Every change goes through here: a fault strikes before anything has happened.
Done SimulatedComputer::change(const QString &target, const std::function<Done(Inside &)> &act)
{
    const Fault fault = m_inside->strike(Fault::At::Write, target);
    std::this_thread::sleep_for(fault.delay);
    if (fault.writeFailure)
        return std::unexpected(*fault.writeFailure);
    const std::scoped_lock lock(m_inside->mutex);
    return act(*m_inside);
}

// A change of the registry also needs a key that can be opened.
Done SimulatedComputer::changeKey(const KeyPath &path, const std::function<Done(Inside &)> &act)
{
    return change(path.text(), [&](Inside &inside) -> Done {
        if (isDenied(inside.state.registry, path))
            return failed(Kind::Denied, path.text());
        return act(inside);
    });
}

Done SimulatedComputer::createKey(const KeyPath &path)
{
    return changeKey(path, [&](Inside &inside) -> Done {
        makeKey(inside.state.registry, path);
        return {};
    });
}

Done SimulatedComputer::deleteKey(const KeyPath &path)
{
    return changeKey(path, [&](Inside &inside) -> Done {
        const std::optional<KeyPath> parentPath = path.parent();
        const RegistryKey *key = findKey(inside.state.registry, path);
        if (key == nullptr)
            return {};
        if (!parentPath) // a hive
            return failed(Kind::Refused, path.text());
        if (!key->subkeys.empty())
            return failed(Kind::NotEmpty, path.text());
        findKey(inside.state.registry, *parentPath)->subkeys.erase(path.name());
        return {};
    });
}

Done SimulatedComputer::setValue(const KeyPath &path, const QString &name,
                                 const RegistryValue &value)
{
    return changeKey(path, [&](Inside &inside) -> Done {
        RegistryKey *key = findKey(inside.state.registry, path);
        if (key == nullptr)
            return failed(Kind::NotFound, path.text());
        key->values.insert_or_assign(name, value);
        key->absentValues.erase(name);
        return {};
    });
}

Done SimulatedComputer::deleteValue(const KeyPath &path, const QString &name)
{
    return changeKey(path, [&](Inside &inside) -> Done {
        if (RegistryKey *key = findKey(inside.state.registry, path))
            key->values.erase(name);
        return {};
    });
}

Done SimulatedComputer::setSecurity(const KeyPath &path, const QString &owner,
                                    const QByteArray &securityDescriptor)
{
    return changeKey(path, [&](Inside &inside) -> Done {
        RegistryKey *key = findKey(inside.state.registry, path);
        if (key == nullptr)
            return failed(Kind::NotFound, path.text());
        key->owner = owner;
        key->securityDescriptor = securityDescriptor;
        return {};
    });
}

Done SimulatedComputer::removeDevice(const QString &instanceId)
{
    return change(instanceId, [&](Inside &inside) -> Done {
        if (DeviceInventory *devices = inside.state.devices.read.value())
            std::erase_if(devices->nodes, [&](const DeviceNode &node) {
                return node.instanceId.compare(instanceId, Qt::CaseInsensitive) == 0;
            });
        return {};
    });
}

Done SimulatedComputer::enableDevice(const QString &instanceId)
{
    return change(instanceId, [&](Inside &inside) -> Done {
        DeviceInventory *devices = inside.state.devices.read.value();
        if (devices == nullptr)
            return failed(Kind::NotFound, instanceId);
        for (DeviceNode &node : devices->nodes) {
            if (node.instanceId.compare(instanceId, Qt::CaseInsensitive) != 0)
                continue;
            // Enabling cures "disabled" alone.
            if (node.problem == formats::problem::kDisabled)
                node.problem = formats::problem::kNone;
            return {};
        }
        return failed(Kind::NotFound, instanceId);
    });
}

Done SimulatedComputer::rescanDevices()
{
    return change(u"rescan-devices"_s, [](Inside &inside) -> Done {
        inside.recreateNode();
        return {};
    });
}

Done SimulatedComputer::startService(const QString &name)
{
    return change(u"service:"_s + name, [&](Inside &inside) -> Done {
        ServiceRecord *service = inside.service(name);
        if (service == nullptr)
            return failed(Kind::NotFound, name);
        if (service->start == ServiceRecord::Start::Disabled)
            return failed(Kind::Refused, name);
        service->state = ServiceRecord::State::Running;
        if (isIpHelper(name)) {
            inside.readPolicy();
            inside.recreateNode();
        }
        return {};
    });
}

Done SimulatedComputer::stopService(const QString &name)
{
    return change(u"service:"_s + name, [&](Inside &inside) -> Done {
        ServiceRecord *service = inside.service(name);
        if (service == nullptr)
            return failed(Kind::NotFound, name);
        service->state = ServiceRecord::State::Stopped;
        return {};
    });
}

Done SimulatedComputer::setServiceStart(const QString &name, ServiceRecord::Start start)
{
    return change(u"service:"_s + name, [&](Inside &inside) -> Done {
        ServiceRecord *service = inside.service(name);
        if (service == nullptr)
            return failed(Kind::NotFound, name);
        service->start = start;
        return {};
    });
}

Done SimulatedComputer::perform(CommandId command)
{
    return change(u"gpupdate"_s, [command](Inside &inside) -> Done {
        switch (command) {
        case CommandId::GroupPolicyUpdate:
            if (!inside.surroundings.corporateNetwork)
                return failed(Kind::TimedOut, u"no domain controller answers"_s);
            inside.applyPolicy();
            return {};
        }
        return failed(Kind::Refused, {});
    });
}

} // namespace da::machine
