// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/recording_machine.h"

#include <algorithm>

namespace da::machine {
namespace {

RegistryKey unrecorded()
{
    return State::unrecordedKey();
}

/// Makes the keys above the last name. They are places to note what is below them; nothing else is
/// known of them. What was read below a key counts more than that the key itself was refused.
RegistryKey &placeAbove(RegistryKey &root, const QStringList &names)
{
    RegistryKey *at = &root;
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        at = &at->subkeys.try_emplace(names[i], unrecorded()).first->second;
        at->unreadable.reset();
    }
    return *at;
}

/// What two looks at one key saw together; the later look is `from`.
void merge(RegistryKey &into, const RegistryKey &from)
{
    if (from.unreadable)
        return;
    into.unreadable.reset();
    for (const auto &[name, value] : from.values) {
        into.values.insert_or_assign(name, value);
        into.absentValues.erase(name);
    }
    into.absentValues.insert(from.absentValues.begin(), from.absentValues.end());
    into.absentSubkeys.insert(from.absentSubkeys.begin(), from.absentSubkeys.end());
    into.valuesComplete = into.valuesComplete || from.valuesComplete;
    into.subkeysComplete = into.subkeysComplete || from.subkeysComplete;
    if (into.owner.isEmpty())
        into.owner = from.owner;
    if (into.securityDescriptor.isEmpty())
        into.securityDescriptor = from.securityDescriptor;
    if (!into.lastWrite)
        into.lastWrite = from.lastWrite;
    if (into.origin == Origin())
        into.origin = from.origin;
    for (const auto &[name, subkey] : from.subkeys) {
        const auto [at, isNew] = into.subkeys.try_emplace(name, subkey);
        into.absentSubkeys.erase(name);
        if (!isNew)
            merge(at->second, subkey);
    }
}

RegistryKey keptKey(const Reading<RegistryKey> &reading)
{
    RegistryKey key = *reading.read.value();
    if (key.origin.source.isEmpty())
        key.origin = reading.origin;
    return key;
}

/// Whoever reads above a key comes first, so that what is below finds its place.
void put(RegistryKey &root, const KeyPath &path, const Reading<RegistryKey> &reading)
{
    const Read<RegistryKey> known = subkeyOf(Read<RegistryKey>(root), path.text());
    const bool isNews = !known.wasRead() || reading.read.hasValue();
    const Unreadable *why = reading.read.unreadable();
    if (!isNews || (why && why->reason == Reason::NotRecorded))
        return;
    const QStringList names = path.names();
    if (why && known.isUnreadable() && known.unreadable()->reason != Reason::NotRecorded)
        return;
    RegistryKey &above = placeAbove(root, names);
    if (reading.read.isAbsent()) {
        above.absentSubkeys.emplace(names.last(), Absent{});
        return;
    }
    RegistryKey &at = above.subkeys.try_emplace(names.last(), unrecorded()).first->second;
    above.absentSubkeys.erase(names.last());
    if (why) {
        at.unreadable = *why;
        at.origin = reading.origin;
    } else {
        merge(at, keptKey(reading));
    }
}

} // namespace

RecordingMachine::RecordingMachine(std::shared_ptr<const Machine> machine,
                                   std::optional<QDateTime> time)
    : m_machine(std::move(machine)), m_time(std::move(time))
{
}

void RecordingMachine::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
}

State RecordingMachine::recorded() const
{
    const std::scoped_lock lock(m_mutex);
    State out = m_rest;
    std::vector<const std::pair<const KeyPath, Reading<RegistryKey>> *> keys;
    for (const auto &entry : m_keys)
        keys.push_back(&entry);
    std::ranges::stable_sort(keys, {},
                             [](const auto *entry) { return entry->first.names().size(); });
    for (const auto *entry : keys)
        put(out.registry, entry->first, entry->second);
    return out;
}

template <class T, class Place, class Look>
Reading<T> RecordingMachine::keep(Place place, Look look) const
{
    {
        const std::scoped_lock lock(m_mutex);
        Reading<T> *kept = m_closed ? nullptr : place();
        if (kept && *kept == Reading<T>())
            kept->read = Unreadable{Reason::TimedOut, {}};
    }
    Reading<T> answer = look();
    const std::scoped_lock lock(m_mutex);
    if (m_closed)
        return answer;
    Reading<T> &kept = *place();
    kept = answer;
    const Unreadable *why = answer.read.unreadable();
    const bool wasAsked = !why || why->reason != Reason::NotRecorded;
    if (wasAsked && !kept.origin.time)
        kept.origin.time = m_time;
    return answer;
}

Reading<RegistryKey> RecordingMachine::registryTree(const KeyPath &path) const
{
    return keep<RegistryKey>([&] { return &m_keys[path]; },
                             [&] { return m_machine->registryTree(path); });
}

Reading<DeviceInventory> RecordingMachine::devices() const
{
    return keep<DeviceInventory>([&] { return &m_rest.devices; },
                                 [&] { return m_machine->devices(); });
}

Reading<ServiceRecord> RecordingMachine::service(const QString &name) const
{
    return keep<ServiceRecord>([&] { return &m_rest.services[name.toLower()]; },
                               [&] { return m_machine->service(name); });
}

Reading<QString> RecordingMachine::query(QueryId id) const
{
    return keep<QString>([&] { return &m_rest.outputs[id]; }, [&] { return m_machine->query(id); });
}

Reading<Platform> RecordingMachine::platform() const
{
    return keep<Platform>([&] { return &m_rest.platform; }, [&] { return m_machine->platform(); });
}

Reading<Network> RecordingMachine::network() const
{
    return keep<Network>([&] { return &m_rest.network; }, [&] { return m_machine->network(); });
}

Reading<ServerAnswer> RecordingMachine::server(const ServerAddress &address,
                                               const std::stop_token &stop) const
{
    return keep<ServerAnswer>([&] { return &m_rest.servers[address.text()]; },
                              [&] { return m_machine->server(address, stop); });
}

} // namespace da::machine
