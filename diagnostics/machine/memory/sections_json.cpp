// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/section_values_json.h"
#include "diagnostics/machine/memory/server_json.h"
#include "diagnostics/machine/memory/state_json.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

template <class T>
QJsonObject readingToJson(const Reading<T> &reading)
{
    QJsonObject out;
    if (reading.read.hasValue())
        out = valueToJson(*reading.read.value());
    else if (reading.read.isAbsent())
        out.insert(u"absent"_s, true);
    else
        out = unreadableToJson(*reading.read.unreadable());
    if (reading.origin != Origin())
        out.insert(u"origin"_s, originToJson(reading.origin));
    return out;
}

template <class T>
Reading<T> readingFromJson(JsonCursor json, T value = {})
{
    Reading<T> out;
    out.origin = originFromJson(json.object(u"origin"_s));
    if (const auto unreadable = unreadableFromJson(json)) {
        out.read = *unreadable;
    } else if (json.boolean(u"absent"_s, false)) {
        out.read = Absent{};
    } else {
        valueFromJson(json, value);
        out.read = std::move(value);
    }
    json.done();
    return out;
}

template <class T>
void insertReading(QJsonObject &out, const QString &name, const Reading<T> &reading)
{
    if (reading != Reading<T>())
        out.insert(name, readingToJson(reading));
}

template <class T>
void takeReading(JsonCursor &json, const QString &name, Reading<T> &out)
{
    const bool stands = json.has(name);
    JsonCursor object = json.object(name);
    if (stands)
        out = readingFromJson<T>(std::move(object));
}

/// By address, as ServerAddress::text() writes it.
void takeServers(JsonCursor &json, State &out)
{
    JsonCursor servers = json.object(u"servers"_s);
    json.eachMember(u"servers"_s, [&](const QString &name, const QJsonValue &) {
        const auto address = serverAddressFromText(name);
        if (!address)
            return; // nobody asks for it, so the cursor complains
        ServerAnswer empty;
        empty.address = *address;
        const auto answer = readingFromJson<ServerAnswer>(servers.object(name), empty);
        if (!out.servers.try_emplace(address->text(), answer).second)
            servers.complainTwice(name);
    });
    servers.done();
}

} // namespace

void stateToJson(const State &state, QJsonObject &out)
{
    out.insert(u"registry"_s, registryToJson(state.registry));
    insertReading(out, u"devices"_s, state.devices);
    QJsonObject services;
    for (const auto &[name, service] : state.services)
        services.insert(name, readingToJson(service));
    out.insert(u"servicesComplete"_s, state.servicesComplete);
    if (!services.isEmpty())
        out.insert(u"services"_s, services);
    QJsonObject outputs;
    for (const auto &[id, output] : state.outputs)
        outputs.insert(queryName(id), readingToJson(output));
    if (!outputs.isEmpty())
        out.insert(u"outputs"_s, outputs);
    insertReading(out, u"platform"_s, state.platform);
    insertReading(out, u"network"_s, state.network);
    QJsonObject servers;
    for (const auto &[address, answer] : state.servers)
        servers.insert(address, readingToJson(answer));
    if (!servers.isEmpty())
        out.insert(u"servers"_s, servers);
    QJsonArray conflicts;
    for (const Conflict &conflict : state.conflicts)
        conflicts.append(QJsonObject{{u"subject"_s, conflict.subject},
                                     {u"kept"_s, originToJson(conflict.kept)},
                                     {u"dropped"_s, originToJson(conflict.dropped)},
                                     {u"decided"_s, conflict.decided}});
    if (!conflicts.isEmpty())
        out.insert(u"conflicts"_s, conflicts);
}

State stateFromCursor(JsonCursor &json, bool completeByDefault)
{
    State out;
    out.registry = registryFromJson(json.object(u"registry"_s), completeByDefault);
    takeReading(json, u"devices"_s, out.devices);
    out.servicesComplete = json.boolean(u"servicesComplete"_s, completeByDefault);
    JsonCursor services = json.object(u"services"_s);
    json.eachMember(u"services"_s, [&](const QString &name, const QJsonValue &) {
        ServiceRecord record;
        record.name = name;
        const auto service = readingFromJson<ServiceRecord>(services.object(name), record);
        if (!out.services.try_emplace(name.toLower(), service).second)
            services.complainTwice(name);
    });
    JsonCursor outputs = json.object(u"outputs"_s);
    json.eachMember(u"outputs"_s, [&](const QString &name, const QJsonValue &) {
        const auto id = queryFromName(name);
        if (id)
            out.outputs.insert_or_assign(*id, readingFromJson<QString>(outputs.object(name)));
    });
    outputs.done();
    takeReading(json, u"platform"_s, out.platform);
    takeReading(json, u"network"_s, out.network);
    takeServers(json, out);
    json.each(u"conflicts"_s, [&](JsonCursor &one) {
        Conflict conflict;
        conflict.subject = one.string(u"subject"_s);
        conflict.kept = originFromJson(one.object(u"kept"_s));
        conflict.dropped = originFromJson(one.object(u"dropped"_s));
        conflict.decided = one.boolean(u"decided"_s, true);
        out.conflicts.push_back(std::move(conflict));
    });
    return out;
}

} // namespace da::machine
