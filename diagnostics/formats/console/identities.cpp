// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"

#include <QSet>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// A rule whose name could not be told is no other rule's repetition.
QString nameOf(const NameRule &rule, size_t place)
{
    return rule.names.isEmpty() ? QString::number(place) : rule.names.join(u" "_s).toLower();
}

} // namespace

bool sameFormat(const Content &a, const Content &b)
{
    return qstrcmp(contentName(a), contentName(b)) == 0 && a.index() == b.index();
}

QStringList identities(const Content &content)
{
    QStringList ids;
    if (const auto *tunnels = std::get_if<TunnelReport>(&content))
        for (const TunnelInterface &tunnel : tunnels->interfaces)
            ids.push_back(tunnel.name.toLower());
    else if (const auto *devices = std::get_if<DeviceListing>(&content))
        for (const DeviceNode &node : devices->devices)
            ids.push_back(node.instanceId.toLower());
    else if (const auto *services = std::get_if<ServiceReport>(&content))
        for (const ServiceRecord &service : services->services)
            ids.push_back(service.name.toLower());
    else if (const auto *keys = std::get_if<RegQueryReport>(&content))
        for (const RegQueryKey &key : keys->keys)
            ids.push_back(key.path.text().toLower());
    else if (const auto *addresses = std::get_if<AddressReport>(&content))
        for (const AdapterAddresses &adapter : addresses->adapters)
            ids.push_back(adapter.name.toLower());
    else if (const auto *urls = std::get_if<UrlReservationReport>(&content))
        for (const UrlReservation &reservation : urls->reservations)
            ids.push_back(reservation.url.toLower());
    else if (const auto *names = std::get_if<NameRuleReport>(&content))
        for (size_t i = 0; i < names->rules.size(); ++i)
            ids.push_back(nameOf(names->rules[i], i));
    else if (const auto *configurations = std::get_if<std::vector<IpHttpsConfiguration>>(&content))
        for (const IpHttpsConfiguration &one : *configurations)
            ids.push_back((one.profile + u'\n' + one.url).toLower());
    else if (const auto *rules = std::get_if<std::vector<NrptRule>>(&content))
        for (const NrptRule &rule : *rules)
            ids.push_back(rule.names.join(u'\n').toLower());
    else if (const auto *adapters = std::get_if<std::vector<ListedAdapter>>(&content))
        for (const ListedAdapter &adapter : *adapters)
            ids.push_back(adapter.name.toLower());
    else if (const auto *hotfixes = std::get_if<HotfixReport>(&content))
        ids = hotfixes->hotfixes;
    else
        ids.push_back(QString()); // one report, one output
    return ids;
}

bool repeatsItself(const Content &content)
{
    const QStringList ids = identities(content);
    return QSet<QString>(ids.begin(), ids.end()).size() != ids.size();
}

void dropContradictingArticles(std::span<Passage> passages)
{
    std::optional<ErrorCode> code;
    bool several = false;
    const auto retyped = [](Passage &passage) {
        auto *report = std::get_if<TunnelReport>(&passage.content);
        return report && report->kind == TunnelReport::Kind::Retyped ? report : nullptr;
    };
    for (Passage &passage : passages)
        if (const TunnelReport *report = retyped(passage)) {
            const std::optional<ErrorCode> found = report->interfaces.front().code;
            several = several || (code && found != code);
            code = found;
        }
    for (Passage &passage : passages)
        if (several && retyped(passage))
            passage.content = NotUnderstood{};
}

} // namespace da::formats
