// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/symptoms.h"

using namespace Qt::StringLiterals;

// What Windows itself would print of DirectAccess, of proxies and of 6to4, laid out as Windows
// does.
namespace da::machine {
namespace {

QString property(QLatin1StringView name, const QString &value)
{
    return QString(name).leftJustified(32) + u" : "_s + value + u"\r\n"_s;
}

/// Get-DAConnectionStatus; without its service it prints an error only.
QString statusOf(const Surroundings &surroundings, const Symptoms &symptoms)
{
    const bool carried = symptoms.tunnel == Symptoms::Tunnel::Up ||
                         symptoms.teredo.state == formats::TeredoState::Qualified;
    const bool inside = surroundings.corporateNetwork;
    const QString status = inside    ? u"ConnectedLocally"_s
                           : carried ? u"ConnectedRemotely"_s
                                     : u"Error"_s;
    const QString substatus =
        inside || carried ? u"None"_s : u"CouldNotContactDirectAccessServer"_s;
    return u"\r\n"_s + property("Status"_L1, status) + property("Substatus"_L1, substatus);
}

QString settingsOf(const State &state)
{
    const auto path = KeyPath::parse(
        u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\NetworkConnectivityAssistant");
    const RegistryKey *key = path ? findKey(state.registry, *path) : nullptr;
    const QString name = key ? stringOf(*key, u"FriendlyName"_s).valueOr({}) : QString();
    return u"\r\n"_s + property("CorporateResources"_L1, {}) +
           property("IPsecTunnelEndpoints"_L1, {}) +
           property("PreferLocalNamesAllowed"_L1, u"False"_s) +
           property("UserInterface"_L1, u"True"_s) + property("SupportEmail"_L1, {}) +
           property("FriendlyName"_L1, name) +
           property("ManualEntryPointSelectionAllowed"_L1, u"False"_s) +
           property("ForceTunneling"_L1, u"Default"_s);
}

/// Get-NetIPHttpsConfiguration: 0 default, 2 enabled, 3 disabled in policy.
QString configurationOf(const Symptoms &symptoms, quint32 policyState, const QString &url)
{
    if (url.isEmpty())
        return {};
    const bool isServer = symptoms.ipHttps && symptoms.ipHttps->role == formats::TunnelRole::Server;
    const QString state = policyState == 3   ? u"Disabled"_s
                          : policyState == 2 ? u"Enabled"_s
                                             : u"Default"_s;
    return u"\r\n"_s + property("Profile"_L1, {}) + property("ProfileActivated"_L1, u"False"_s) +
           property("ConfigurationType"_L1, isServer ? u"Local"_s : u"GroupPolicy"_s) +
           property("Type"_L1, isServer ? u"Server"_s : u"Client"_s) + property("State"_L1, state) +
           property("AuthMode"_L1, u"None"_s) + property("StrongCRLRequired"_L1, u"False"_s) +
           property("ServerURL"_L1, url);
}

/// `netsh interface 6to4|isatap show state`: "default" unless policy says something else.
QString transitionOf(QLatin1StringView label, const RegistryKey &policy, const QString &name)
{
    const QString set = stringOf(policy, name).valueOr({}).toLower();
    const QString value = set.isEmpty() ? u"default"_s : set + u" (Group Policy)"_s;
    return QString(label).leftJustified(24) + u": "_s + value + u"\r\n"_s;
}

void print(State &seen, QueryId query, const QString &text)
{
    seen.outputs[query] = {text, Origin{queryCommand(query), text, {}, 0}};
}

} // namespace

void addAccessOutputs(State &seen, const Surroundings &surroundings, const InForce &inForce,
                      const Symptoms &symptoms)
{
    print(seen, QueryId::WinHttpProxy,
          u"\r\nCurrent WinHTTP proxy settings:\r\n\r\n    Direct access (no proxy server).\r\n"_s);
    print(seen, QueryId::SixToFourState,
          u"\r\n"_s + transitionOf("6to4 Service State"_L1, inForce.policy, u"6to4_State"_s) +
              QString(u"Undo on Service Stop"_s).leftJustified(24) + u": default\r\n\r\n"_s);
    print(seen, QueryId::IsatapState,
          u"\r\n"_s + transitionOf("ISATAP State"_L1, inForce.policy, u"ISATAP_State"_s) +
              u"\r\n"_s);
    const auto single = subkeyOf(inForce.policy, u"IPHTTPS\\IPHTTPSInterface"_s);
    const QString url = surroundings.serverUrl.isEmpty()
                            ? stringOf(single, u"IPHTTPS_ClientUrl"_s).valueOr({})
                            : surroundings.serverUrl;
    print(seen, QueryId::IpHttpsConfigurationCmdlet,
          configurationOf(symptoms, dwordOf(single, u"IPHTTPS_ClientState"_s).valueOr(0), url));
    if (!surroundings.serverUrl.isEmpty())
        return; // the client's cmdlets say nothing of a server
    print(seen, QueryId::DirectAccessStatus, statusOf(surroundings, symptoms));
    print(seen, QueryId::DirectAccessSettings, settingsOf(seen));
}

} // namespace da::machine
