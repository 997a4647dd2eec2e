// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/known_words.h"
#include "diagnostics/redaction/parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace da::redaction {

namespace {

/// The adapters of the tunnels, whose names are Windows' own: "ROOT\*IPHTTPS\0000",
/// "SWD\IP_TUNNEL_VBUS\ISATAP_0".
QString tunnelInstance(const QString &id)
{
    static const QRegularExpression form(
        u"\\A(?:ROOT\\\\\\*?(?:IPHTTPS|TEREDO|ISATAP|6TO4MP)\\\\[0-9]{4}|"
        u"SWD\\\\IP_TUNNEL_VBUS\\\\(?:IP_TUNNEL_DEVICE_ROOT|ISATAP_[0-9]{1,4}|"
        u"TEREDO_TUNNEL_DEVICE|IP[_-]?HTTPS(?:_(?:TUNNEL|DEVICE|INTERFACE|ADAPTER))*"
        u"(?:_?[0-9]{1,4})?))\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(id).hasMatch() ? id : QString();
}

QString instanceId(Tokens &tokens, const QString &id)
{
    if (const QString own = tunnelInstance(id); !own.isEmpty())
        return own;
    const QString token = tokens.named("device"_L1, id);
    const QString enumerator = knownEnumerator(id.section(u'\\', 0, 0));
    static const QRegularExpression family(u"IP[_-]?HTTPS"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (id.startsWith(u"ROOT\\*IPHTTPS\\"_s, Qt::CaseInsensitive))
        return u"ROOT\\*IPHTTPS\\"_s + token;
    if (id.startsWith(u"SWD\\IP_TUNNEL_VBUS\\"_s, Qt::CaseInsensitive) &&
        family.match(id).hasMatch())
        return u"SWD\\IP_TUNNEL_VBUS\\IPHTTPS_"_s + token;
    return (enumerator.isEmpty() ? u"OTHER"_s : enumerator) + u'\\' + token + u"\\0"_s;
}

QStringList hardwareIds(const QStringList &ids)
{
    static const QStringList kept{u"*IPHTTPS"_s, u"*TEREDO"_s, u"*ISATAP"_s, u"*6TO4MP"_s};
    QStringList out;
    for (const QString &id : ids) {
        if (kept.contains(id, Qt::CaseInsensitive))
            out += id;
    }
    return out;
}

QString classGuid(Tokens &tokens, const QString &guid)
{
    return isGuid(guid) ? tokens.guid(guid) : QString();
}

} // namespace

QString interfaceName(Tokens &tokens, QStringView name)
{
    const QString known = knownInterface(name);
    return known.isEmpty() ? tokens.named("interface"_L1, name) : known;
}

QString serviceName(Tokens &tokens, QStringView name)
{
    const QString known = knownService(name);
    return known.isEmpty() ? tokens.named("service"_L1, name) : known;
}

machine::DeviceInventory devices(Tokens &tokens, const machine::DeviceInventory &devices)
{
    machine::DeviceInventory out;
    out.scope = devices.scope;
    for (const machine::DeviceNode &node : devices.nodes) {
        machine::DeviceNode anew;
        anew.instanceId = instanceId(tokens, node.instanceId);
        anew.description = knownDescription(node.description);
        anew.classGuid = classGuid(tokens, node.classGuid);
        anew.className = knownClass(node.className);
        anew.hardwareIds = hardwareIds(node.hardwareIds);
        anew.service =
            node.service.compare(u"tunnel"_s, Qt::CaseInsensitive) == 0 ? u"tunnel"_s : QString();
        anew.present = node.present;
        anew.problem = node.problem;
        out.nodes.push_back(std::move(anew));
    }
    return out;
}

machine::ServiceRecord service(Tokens &tokens, machine::ServiceRecord service)
{
    service.name = serviceName(tokens, service.name);
    return service;
}

machine::Platform platform(Tokens &tokens, const machine::Platform &platform)
{
    static const QRegularExpression language(
        u"\\A[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?\\z"_s);
    static const QRegularExpression hotfix(u"\\AKB[0-9]{5,8}\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    machine::Platform out = platform;
    out.computerName = tokens.label(platform.computerName.trimmed(), LabelPlace::Host);
    out.osName = knownProduct(platform.osName);
    out.editionId = knownEdition(platform.editionId);
    if (!language.match(platform.uiLanguage).hasMatch())
        out.uiLanguage.clear();
    if (out.hotfixes)
        out.hotfixes = out.hotfixes->filter(hotfix);
    return out;
}

machine::Network network(Tokens &tokens, const machine::Network &network)
{
    machine::Network out;
    out.insideCorporateNetwork = network.insideCorporateNetwork;
    for (const machine::NetworkAdapter &adapter : network.adapters) {
        machine::NetworkAdapter anew;
        anew.name = interfaceName(tokens, adapter.name);
        anew.interfaceGuid =
            isGuid(adapter.interfaceGuid) ? tokens.guid(adapter.interfaceGuid) : QString();
        anew.connected = adapter.connected;
        for (const QString &address : adapter.addresses) {
            const QString bare = address.section(u'%', 0, 0).section(u'/', 0, 0).trimmed();
            if (const auto token = tokens.address(bare))
                anew.addresses += *token;
        }
        out.adapters.push_back(std::move(anew));
    }
    return out;
}

} // namespace da::redaction
