// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/section_values_json.h"

#include "diagnostics/machine/memory/state_json.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

const QStringList &serviceStates()
{
    static const QStringList words{u"unknown"_s,       u"stopped"_s, u"start-pending"_s,
                                   u"stop-pending"_s,  u"running"_s, u"continue-pending"_s,
                                   u"pause-pending"_s, u"paused"_s};
    return words;
}

/// In the order of the numbers from -1.
const QStringList &startWords()
{
    static const QStringList words{u"unknown"_s,   u"boot"_s,   u"system"_s,
                                   u"automatic"_s, u"manual"_s, u"disabled"_s};
    return words;
}

const QStringList &editionWords()
{
    static const QStringList words{u"unknown"_s, u"client"_s, u"server"_s};
    return words;
}

template <class T>
void insertMaybe(QJsonObject &out, const QString &name, const std::optional<T> &value)
{
    if (value)
        out.insert(name, *value);
}

void insertText(QJsonObject &out, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        out.insert(name, text);
}

QJsonObject nodeToJson(const DeviceNode &node)
{
    QJsonObject out{{u"instanceId"_s, node.instanceId}};
    insertText(out, u"description"_s, node.description);
    insertText(out, u"classGuid"_s, node.classGuid);
    insertText(out, u"className"_s, node.className);
    if (!node.hardwareIds.isEmpty())
        out.insert(u"hardwareIds"_s, QJsonArray::fromStringList(node.hardwareIds));
    insertText(out, u"service"_s, node.service);
    insertMaybe(out, u"present"_s, node.present);
    insertMaybe(out, u"problem"_s, node.problem);
    insertText(out, u"driverKey"_s, node.driverKey);
    return out;
}

DeviceNode nodeFromJson(JsonCursor &json)
{
    DeviceNode node;
    node.instanceId = json.string(u"instanceId"_s);
    node.description = json.string(u"description"_s);
    node.classGuid = json.string(u"classGuid"_s);
    node.className = json.string(u"className"_s);
    node.hardwareIds = json.strings(u"hardwareIds"_s);
    node.service = json.string(u"service"_s);
    node.present = json.maybeBoolean(u"present"_s);
    node.problem = json.maybeInt(u"problem"_s);
    node.driverKey = json.string(u"driverKey"_s);
    return node;
}

} // namespace

QJsonObject valueToJson(const DeviceInventory &devices)
{
    QJsonArray nodes;
    for (const DeviceNode &node : devices.nodes)
        nodes.append(nodeToJson(node));
    QJsonObject scope{{u"whole"_s, devices.scope.whole}};
    insertMaybe(scope, u"includesNotPresent"_s, devices.scope.includesNotPresent);
    insertMaybe(scope, u"includesNetworkClass"_s, devices.scope.includesNetworkClass);
    insertMaybe(scope, u"includesSoftwareDevices"_s, devices.scope.includesSoftwareDevices);
    return {{u"nodes"_s, nodes}, {u"scope"_s, scope}};
}

void valueFromJson(JsonCursor &json, DeviceInventory &out)
{
    json.each(u"nodes"_s, [&](JsonCursor &node) { out.nodes.push_back(nodeFromJson(node)); });
    JsonCursor scope = json.object(u"scope"_s);
    out.scope.whole = scope.boolean(u"whole"_s, true);
    out.scope.includesNotPresent = scope.maybeBoolean(u"includesNotPresent"_s);
    out.scope.includesNetworkClass = scope.maybeBoolean(u"includesNetworkClass"_s);
    out.scope.includesSoftwareDevices = scope.maybeBoolean(u"includesSoftwareDevices"_s);
    scope.done();
}

QJsonObject valueToJson(const ServiceRecord &service)
{
    QJsonObject out{{u"name"_s, service.name},
                    {u"state"_s, serviceStates()[static_cast<int>(service.state)]},
                    {u"start"_s, startWords()[static_cast<int>(service.start) + 1]}};
    if (service.startedAt)
        out.insert(u"startedAt"_s, timeToJson(*service.startedAt));
    if (service.dependents)
        out.insert(u"dependents"_s, QJsonArray::fromStringList(*service.dependents));
    return out;
}

void valueFromJson(JsonCursor &json, ServiceRecord &out)
{
    if (json.has(u"name"_s))
        out.name = json.string(u"name"_s);
    out.state = static_cast<ServiceRecord::State>(json.word(u"state"_s, serviceStates()));
    out.start = static_cast<ServiceRecord::Start>(json.word(u"start"_s, startWords()) - 1);
    out.startedAt = json.time(u"startedAt"_s);
    if (json.has(u"dependents"_s))
        out.dependents = json.strings(u"dependents"_s);
}

QJsonObject valueToJson(const QString &text)
{
    return {{u"text"_s, text}};
}

void valueFromJson(JsonCursor &json, QString &out)
{
    out = json.string(u"text"_s);
}

QJsonObject valueToJson(const Platform &platform)
{
    QJsonObject out{{u"edition"_s, editionWords()[static_cast<int>(platform.edition)]}};
    insertText(out, u"computerName"_s, platform.computerName);
    insertText(out, u"osName"_s, platform.osName);
    insertText(out, u"editionId"_s, platform.editionId);
    insertMaybe(out, u"majorVersion"_s, platform.majorVersion);
    insertMaybe(out, u"minorVersion"_s, platform.minorVersion);
    insertMaybe(out, u"build"_s, platform.build);
    insertText(out, u"uiLanguage"_s, platform.uiLanguage);
    insertMaybe(out, u"elevated"_s, platform.elevated);
    insertMaybe(out, u"domainControllerReachable"_s, platform.domainControllerReachable);
    if (platform.startedAt)
        out.insert(u"startedAt"_s, timeToJson(*platform.startedAt));
    if (platform.hotfixes)
        out.insert(u"hotfixes"_s, QJsonArray::fromStringList(*platform.hotfixes));
    return out;
}

void valueFromJson(JsonCursor &json, Platform &out)
{
    out.edition = static_cast<Edition>(json.word(u"edition"_s, editionWords()));
    out.computerName = json.string(u"computerName"_s);
    out.osName = json.string(u"osName"_s);
    out.editionId = json.string(u"editionId"_s);
    out.majorVersion = json.maybeInt(u"majorVersion"_s);
    out.minorVersion = json.maybeInt(u"minorVersion"_s);
    out.build = json.maybeInt(u"build"_s);
    out.uiLanguage = json.string(u"uiLanguage"_s);
    out.elevated = json.maybeBoolean(u"elevated"_s);
    out.domainControllerReachable = json.maybeBoolean(u"domainControllerReachable"_s);
    out.startedAt = json.time(u"startedAt"_s);
    const bool listed = json.has(u"hotfixes"_s);
    const QStringList hotfixes = json.strings(u"hotfixes"_s);
    if (listed)
        out.hotfixes = hotfixes;
}

QJsonObject valueToJson(const Network &network)
{
    QJsonArray adapters;
    for (const NetworkAdapter &adapter : network.adapters) {
        QJsonObject one{{u"name"_s, adapter.name}, {u"connected"_s, adapter.connected}};
        insertText(one, u"interfaceGuid"_s, adapter.interfaceGuid);
        if (!adapter.addresses.isEmpty())
            one.insert(u"addresses"_s, QJsonArray::fromStringList(adapter.addresses));
        adapters.append(one);
    }
    QJsonObject out{{u"adapters"_s, adapters}};
    insertMaybe(out, u"insideCorporateNetwork"_s, network.insideCorporateNetwork);
    return out;
}

void valueFromJson(JsonCursor &json, Network &out)
{
    json.each(u"adapters"_s, [&](JsonCursor &one) {
        NetworkAdapter adapter;
        adapter.name = one.string(u"name"_s);
        adapter.interfaceGuid = one.string(u"interfaceGuid"_s);
        adapter.connected = one.boolean(u"connected"_s, false);
        adapter.addresses = one.strings(u"addresses"_s);
        out.adapters.push_back(std::move(adapter));
    });
    out.insideCorporateNetwork = json.maybeBoolean(u"insideCorporateNetwork"_s);
}

} // namespace da::machine
