// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/redaction/seeded.h"

using namespace Qt::StringLiterals;

namespace da::test {

using machine::QueryId;
using machine::RegistryKey;
using machine::RegistryValue;

namespace {

const QString kUrl = u"https://zugang.nordlicht-werke.com:443/IPHTTPS"_s;
const QString kSid = u"S-1-5-21-3623811015-3361044348-30300820-1013"_s;

RegistryKey &keyAt(RegistryKey &root, QStringView path)
{
    RegistryKey *at = &root;
    const auto parsed = machine::KeyPath::parse(path);
    for (const QString &name : parsed->names())
        at = &at->subkeys[name];
    return *at;
}

machine::Origin origin()
{
    return {u"\\\\fileserver-nord\\freigabe$\\Beweise Ottersberg\\x.txt, line 7"_s,
            u"roh: Hildegard Ottersberg"_s,
            {},
            3};
}

} // namespace

machine::State seededState()
{
    machine::State out;
    out.registry = RegistryKey();
    RegistryKey &policy =
        keyAt(out.registry, u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition\\"
                            u"IPHTTPS\\Zweigstelle-Kiel");
    policy.values.emplace(u"IPHTTPS_ClientUrl"_s, RegistryValue::string(kUrl));
    policy.values.emplace(u"Ottersberg"_s, RegistryValue::string(u"Hildegard"));
    policy.values.emplace(u"Type"_s, RegistryValue{77, QByteArray("Hildegard")});
    policy.values.emplace(u"ErrorCode"_s, RegistryValue::string(u"hottersberg"));
    policy.owner = kSid;
    policy.origin = origin();
    policy.absentValues.emplace(u"kasse07"_s, machine::Absent{});
    policy.absentSubkeys.emplace(u"Familie-Jansen"_s, machine::Absent{});
    keyAt(out.registry, u"HKEY_USERS\\S-1-5-21-3623811015-3361044348-30300820-1013\\Kirsten");
    keyAt(out.registry, u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Wolfgang").unreadable =
        machine::Unreadable{machine::Reason::Denied, u"Thorben darf nicht"_s};
    machine::DeviceNode node;
    node.instanceId = u"SWD\\IP_TUNNEL_VBUS\\IPHTTPS_Kirsten"_s;
    node.description = u"Handy von Kirsten"_s;
    node.classGuid = u"{9b1c0d7e-5a11-4b7c-8a55-1f2e3d4c5b6a}"_s;
    node.className = u"Ottersberg"_s;
    node.hardwareIds = {u"*IPHTTPS"_s, u"USB\\SERIALKIRSTEN77"_s};
    node.service = u"nordlicht"_s;
    out.devices = {machine::DeviceInventory{{node}, {}}, origin()};
    machine::ServiceRecord service;
    service.name = u"Mareike"_s;
    out.services[u"mareike"_s] = {service, origin()};
    for (const QueryId query : machine::kAllQueries)
        out.outputs[query] = {u"Hildegard Ottersberg 10.47.11.8"_s, origin()};
    machine::Platform platform;
    platform.computerName = u"PCOTTERSBERG9"_s;
    platform.osName = u"Microsoft Windows 10 Enterprise Ottersberg"_s;
    platform.editionId = u"EnterpriseOttersberg"_s;
    platform.uiLanguage = u"jonas-lenaf"_s;
    platform.hotfixes = QStringList{u"KB2966807"_s, u"KB-Kirsten"_s};
    out.platform = {platform, origin()};
    machine::Network network;
    network.adapters.push_back(
        {u"WLAN Familie-Jansen"_s,
         u"{7d6a0c5b-1d4e-4c0e-9b7b-6d1b5c9f1a20}"_s,
         true,
         {u"192.168.178.43"_s, u"100.71.9.4"_s, u"91.43.77.12"_s, u"2002:5b2b:4d0c::5b2b:4d0c"_s,
          u"2a02:8109:9c40:5a2::1"_s, u"fe80::3e52:82ff:fe7a:b4e1%Kirsten"_s}});
    out.network = {network, origin()};
    machine::ServerAnswer answer;
    answer.address = {u"zugang.nordlicht-werke.com"_s, 443};
    answer.lookupDetail = u"Hildegard fragt"_s;
    answer.attempts.push_back({u"91.43.77.12"_s, machine::Reached::Connected, {}, u"Thorben"_s});
    answer.tls = machine::TlsAnswer{u"Ottersberg 1.2"_s,
                                    {u"CN=Sparkasse-Zertifikat, E=hotline@hilfe-meyer.org"_s,
                                     {u"Sparkasse-Zertifikat"_s},
                                     {u"*.nordlicht-werke.com"_s},
                                     {u"10.47.11.8"_s},
                                     u"CN=Nordlicht Ausgabestelle"_s,
                                     {},
                                     {},
                                     u"7D6A0C5B-1D4E"_s},
                                    {machine::Flaw::Untrusted},
                                    {u"Kirsten ist unbekannt"_s}};
    answer.web = machine::WebAnswer{302, u"HTTP/1.1 302 Wolfgang"_s, u"portal.schule-sued.de"_s};
    answer.handshakeDetail = u"Mareike"_s;
    answer.firstBytes = "Kirsten";
    out.servers[answer.address.text()] = {answer, origin()};
    out.conflicts.push_back({u"server:zugang.nordlicht-werke.com:443"_s, origin(), origin(), true});
    out.conflicts.push_back(
        {u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Ottersberg"_s, origin(), origin(), true});
    out.conflicts.push_back({u"service:Mareike"_s, origin(), origin(), false});
    out.conflicts.push_back({u"Hildegard"_s, origin(), origin(), false});
    return out;
}

} // namespace da::test
