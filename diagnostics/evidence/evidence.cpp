// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/evidence.h"

using namespace Qt::StringLiterals;

namespace da::evidence {

namespace {

struct FactEntry final {
    FactId id;
    const char *name;
    Text title;
};

constexpr FactEntry kFacts[] = {
    {FactId::IpHttpsInterfaces,
     "ip-https-interfaces",
     {"fact.ip-https-interfaces",
      QT_TRANSLATE_NOOP("da-wizard", "the state of the IP-HTTPS interface")}},
    {FactId::Teredo,
     "teredo",
     {"fact.teredo", QT_TRANSLATE_NOOP("da-wizard", "the state of Teredo")}},
    {FactId::DeviceNodes,
     "device-nodes",
     {"fact.device-nodes", QT_TRANSLATE_NOOP("da-wizard", "the list of device nodes")}},
    {FactId::DisabledComponents,
     "disabled-components",
     {"fact.disabled-components",
      QT_TRANSLATE_NOOP("da-wizard", "the setting that switches off parts of IPv6")}},
    {FactId::IpHttpsPolicy,
     "ip-https-policy",
     {"fact.ip-https-policy",
      QT_TRANSLATE_NOOP("da-wizard", "the IP-HTTPS settings in the registry")}},
    {FactId::DirectAccessPolicy,
     "direct-access-policy",
     {"fact.direct-access-policy",
      QT_TRANSLATE_NOOP("da-wizard", "the DirectAccess policy in the registry")}},
    {FactId::IpHelperService,
     "ip-helper-service",
     {"fact.ip-helper-service",
      QT_TRANSLATE_NOOP("da-wizard", "the state of the IP Helper service")}},
    {FactId::RemoteAccessManagementService,
     "remote-access-management-service",
     {"fact.remote-access-management-service",
      QT_TRANSLATE_NOOP("da-wizard", "the service that marks a DirectAccess server")}},
    {FactId::Platform,
     "platform",
     {"fact.platform", QT_TRANSLATE_NOOP("da-wizard", "the version of Windows")}},
    {FactId::Network,
     "network",
     {"fact.network", QT_TRANSLATE_NOOP("da-wizard", "the network adapters")}},
    {FactId::UrlReservations,
     "url-reservations",
     {"fact.url-reservations",
      QT_TRANSLATE_NOOP("da-wizard", "the URL reservations of the web service in Windows")}},
    {FactId::Proxies,
     "proxies",
     {"fact.proxies", QT_TRANSLATE_NOOP("da-wizard", "the proxy settings of Windows itself")}},
    {FactId::NameRules,
     "name-rules",
     {"fact.name-rules",
      QT_TRANSLATE_NOOP("da-wizard", "the rules of the name resolution policy")}},
    {FactId::SixToFour,
     "six-to-four",
     {"fact.six-to-four", QT_TRANSLATE_NOOP("da-wizard", "the state of 6to4")}},
    {FactId::IpHttpsConfiguration,
     "ip-https-configuration",
     {"fact.ip-https-configuration",
      QT_TRANSLATE_NOOP("da-wizard", "the IP-HTTPS settings as Windows reports them")}},
    {FactId::AccessStatus,
     "direct-access-status",
     {"fact.direct-access-status",
      QT_TRANSLATE_NOOP("da-wizard", "what DirectAccess says of its connection")}},
    {FactId::AccessSettings,
     "direct-access-settings",
     {"fact.direct-access-settings",
      QT_TRANSLATE_NOOP("da-wizard", "the DirectAccess settings as Windows reports them")}},
    {FactId::ServerAnswers,
     "server-answer",
     {"fact.server-answer",
      QT_TRANSLATE_NOOP("da-wizard", "what answers at the address of the IP-HTTPS server")}},
    {FactId::ToldRole,
     "told-role",
     {"fact.told-role",
      QT_TRANSLATE_NOOP("da-wizard", "what you said about the role of the computer")}},
    {FactId::ToldCode,
     "told-code",
     {"fact.told-code", QT_TRANSLATE_NOOP("da-wizard", "the error code that you gave")}},
};

const FactEntry &entryOf(FactId id)
{
    for (const FactEntry &entry : kFacts) {
        if (entry.id == id)
            return entry;
    }
    Q_UNREACHABLE();
}

/// What the person said is a source, too.
std::vector<Origin> told(const QString &answer)
{
    if (answer.isEmpty())
        return {};
    Origin origin;
    origin.source = u"told by the person at the computer"_s;
    origin.raw = answer;
    return {origin};
}

QString answerOf(Told::Role role)
{
    switch (role) {
    case Told::Role::NotAsked:
    case Told::Role::CannotTell:
        return {};
    case Told::Role::Client:
        return u"client"_s;
    case Told::Role::Server:
        return u"server"_s;
    }
    return {};
}

} // namespace

const char *factName(FactId id)
{
    return entryOf(id).name;
}

Message factTitle(FactId id)
{
    return entryOf(id).title;
}

const char *probeStatusName(ProbeStatus status)
{
    switch (status) {
    case ProbeStatus::Ok:
        return "ok";
    case ProbeStatus::Absent:
        return "absent";
    case ProbeStatus::Denied:
        return "denied";
    case ProbeStatus::Unsupported:
    case ProbeStatus::NotRecorded:
        return "unsupported";
    case ProbeStatus::TimedOut:
        return "timed-out";
    case ProbeStatus::Failed:
        return "failed";
    }
    return "failed";
}

std::vector<Origin> originsOf(const Evidence &evidence, FactId fact)
{
    switch (fact) {
    case FactId::IpHttpsInterfaces:
        return evidence.ipHttps.origins;
    case FactId::Teredo:
        return evidence.teredo.origins;
    case FactId::DeviceNodes:
        return evidence.devices.origins;
    case FactId::DisabledComponents:
        return evidence.disabledComponents.origins;
    case FactId::IpHttpsPolicy:
        return evidence.ipHttpsPolicy.origins;
    case FactId::DirectAccessPolicy:
        return evidence.directAccessPolicy.origins;
    case FactId::IpHelperService:
        return evidence.ipHelper.origins;
    case FactId::RemoteAccessManagementService:
        return evidence.remoteAccessManagement.origins;
    case FactId::Platform:
        return evidence.platform.origins;
    case FactId::Network:
        return evidence.network.origins;
    case FactId::UrlReservations:
        return evidence.urlReservations.origins;
    case FactId::Proxies:
        return evidence.proxies.origins;
    case FactId::NameRules:
        return evidence.nameRules.origins;
    case FactId::SixToFour:
        return evidence.sixToFour.origins;
    case FactId::IpHttpsConfiguration:
        return evidence.ipHttpsConfiguration.origins;
    case FactId::AccessStatus:
        return evidence.accessStatus.origins;
    case FactId::AccessSettings:
        return evidence.accessSettings.origins;
    case FactId::ServerAnswers:
        return evidence.serverAnswers.origins;
    case FactId::ToldRole:
        return told(answerOf(evidence.told.role));
    case FactId::ToldCode:
        return told(evidence.told.code ? evidence.told.code->hex() : QString());
    }
    return {};
}

} // namespace da::evidence
