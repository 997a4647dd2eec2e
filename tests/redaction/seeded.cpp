// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/redaction/seeded.h"

using namespace Qt::StringLiterals;

namespace da::test {

namespace {

const QString kUrl = u"https://zugang.nordlicht-werke.com:443/IPHTTPS"_s;
const QString kSid = u"S-1-5-21-3623811015-3361044348-30300820-1013"_s;

QByteArray utf16(const QString &text)
{
    return QByteArray("\xFF\xFE") +
           QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2); // NOLINT
}

QString hexOf(const QString &text)
{
    const QByteArray bytes = utf16(text).mid(2) + QByteArray(2, '\0');
    return QString::fromLatin1(bytes.toHex(','));
}

QByteArray regFile()
{
    const QString policy = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows"_s;
    const QString services = u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"_s;
    QStringList lines{u"Windows Registry Editor Version 5.00"_s, {}};
    lines += u'[' + policy + u"\\TCPIP\\v6Transition\\IPHTTPS\\Zweigstelle-Kiel]"_s;
    lines += u"\"IPHTTPS_ClientUrl\"=\""_s + kUrl + u'"';
    lines += {u"\"IPHTTPS_ClientState\"=dword:00000002"_s, u"\"Owner\"=\"Hildegard Ottersberg\""_s};
    lines += {{},
              u'[' + policy +
                  u"\\TCPIP\\v6Transition\\IPHTTPSProfiles\\"
                  u"{9B1C0D7E-5A11-4B7C-8A55-1F2E3D4C5B6A}\\Standort-Bremen]"_s};
    lines += u"\"IPHTTPS_ProfileName\"=\"Profil Wolfgang\""_s;
    lines +=
        u"\"IPHTTPS_ClientUrl\"=hex(2):"_s + hexOf(u"https://bremen.ostwind.example.net/IPHTTPS"_s);
    lines += {{}, u'[' + policy + u"\\NetworkConnectivityAssistant]"_s};
    lines += u"\"FriendlyName\"=\"Nordlicht Zugang\""_s;
    lines += u"\"SupportEmail\"=\"hotline@hilfe-meyer.org\""_s;
    lines += u"\"Blob\"=hex:"_s + hexOf(u"GeheimesWort7"_s);
    lines += {{},
              u"[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\"
              u"DnsPolicyConfig\\DA-{7D6A0C5B-1D4E-4C0E-9B7B-6D1B5C9F1A20}]"_s};
    lines += u"\"Name\"=hex(7):"_s + hexOf(u".intern.nordlicht-werke.com"_s) + u",00,00"_s;
    lines += u"\"DirectAccessDNSServers\"=\"2a01:4f8:c17:5d3a::53;10.47.11.8\""_s;
    lines += {{},
              u"[HKEY_USERS\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\"
              u"Internet Settings]"_s};
    lines += u"\"ProxyEnable\"=dword:00000001"_s;
    lines += u"\"ProxyServer\"=\"http=filter.schule-sued.de:8080;https=10.47.11.9:3128\""_s;
    lines += u"\"ProxyOverride\"=\"*.nordlicht-werke.com;<local>;kasse07\""_s;
    lines += u"\"AutoConfigURL\"=\"http://wpad.kanzlei-brandt.de/lena-ordner/proxy.pac?u=lenaf\""_s;
    lines += {{}, u'[' + services + u"HTTP\\Parameters\\UrlAclInfo]"_s};
    lines += u"\"http://buchhaltung-srv:8530/mandant-eins/\"=hex:01,00,04,80,00"_s;
    lines += {{}, u'[' + services + u"iphlpsvc\\Parameters\\ProxyMgr\\WLAN-Familie-Jansen]"_s};
    lines += u"\"StaticProxy\"=\"router.familie-jansen.net:3128\""_s;
    lines += {{}, u'[' + services + u"iphlpsvc\\Parameters\\IPHTTPS\\Zweigstelle-Kiel]"_s};
    lines +=
        {u"\"ErrorCode\"=dword:00000643"_s, u"\"LastUser\"=\"C:\\\\Users\\\\hottersberg\\\\x\""_s};
    return utf16(lines.join(u"\r\n"_s) + u"\r\n\r\n"_s);
}

QByteArray console()
{
    return QString(
               u"C:\\Users\\hottersberg>netsh interface httpstunnel show interfaces\r\n\r\n"
               u"Interface Zweigstelle-Kiel (Group Policy)  Parameters\r\n"
               u"------------------------------------------------------------\r\n"
               u"Role                       : client\r\n"
               u"URL                        : "_s +
               kUrl +
               u"\r\n"
               u"Last Error Code            : 0x643\r\n"
               u"Interface Status           : Fehler von Frau Ottersberg\r\n\r\n"
               u"C:\\Users\\hottersberg>netsh interface teredo show state\r\n"
               u"Teredo Parameters\r\n"
               u"---------------------------------------------\r\n"
               u"Type                    : client\r\n"
               u"Server Name             : teredo.verein-elbe.org.\r\n"
               u"Client Refresh Interval : 30 seconds\r\n"
               u"Client Port             : unspecified\r\n"
               u"State                   : offline\r\n"
               u"Error                   : Sperre durch Thorben\r\n\r\n"
               u"C:\\Users\\hottersberg>netsh winhttp show proxy\r\n\r\n"
               u"Current WinHTTP proxy settings:\r\n\r\n"
               u"    Proxy Server(s) :  alt.winhttp-lager.de:8080\r\n"
               u"    Bypass List     :  *.ausnahme-hof.de;druckerei3\r\n\r\n"
               u"C:\\Users\\hottersberg>netsh http show urlacl\r\n\r\n"
               u"URL Reservations:\r\n-----------------\r\n\r\n"
               u"    Reserved URL            : https://+:443/geheimpfad/\r\n"
               u"        User: NORDLICHT\\mschulze\r\n"
               u"            Listen: Yes\r\n            Delegate: No\r\n"
               u"            SDDL: D:(A;;GX;;;"_s +
               kSid +
               u")\r\n\r\n"
               u"C:\\Users\\hottersberg>sc query iphlpsvc\r\n\r\n"
               u"SERVICE_NAME: iphlpsvc\r\n"
               u"        TYPE               : 20  WIN32_SHARE_PROCESS\r\n"
               u"        STATE              : 4  RUNNING\r\n"
               u"        WIN32_EXIT_CODE    : 0  (0x0)\r\n"
               u"        SERVICE_EXIT_CODE  : 0  (0x0)\r\n"
               u"        CHECKPOINT         : 0x0\r\n        WAIT_HINT          : 0x0\r\n\r\n"
               u"C:\\Users\\hottersberg>ipconfig /all\r\n\r\n"
               u"Windows IP Configuration\r\n\r\n"
               u"   Host Name . . . . . . . . . . . . : PCOTTERSBERG9\r\n"
               u"   Primary Dns Suffix  . . . . . . . : intern.nordlicht-werke.com\r\n"
               u"   Node Type . . . . . . . . . . . . : Hybrid\r\n\r\n"
               u"Ethernet adapter Buero Ottersberg:\r\n\r\n"
               u"   Connection-specific DNS Suffix  . : fritzbox-jansen.lan\r\n"
               u"   Description . . . . . . . . . . . : Intel(R) Ethernet\r\n"
               u"   Physical Address. . . . . . . . . : 3C-52-82-7A-B4-E1\r\n"
               u"   DHCP Enabled. . . . . . . . . . . : Yes\r\n"
               u"   IPv6 Address. . . . . . . . . . . : 2a02:8109:9c40:5a2:9d1f::77(Preferred)\r\n"
               u"   IPv4 Address. . . . . . . . . . . : 192.168.178.43(Preferred)\r\n"
               u"   Subnet Mask . . . . . . . . . . . : 255.255.255.0\r\n\r\n"
               u"C:\\Users\\hottersberg>"_s)
        .toUtf8();
}

QByteArray powershell()
{
    return QByteArray("PS C:\\Users\\hottersberg> Get-DAClientExperienceConfiguration\r\n\r\n"
                      "CorporateResources               : {HTTP:http://sonde.nordlicht-werke.com, "
                      "PING:fd3e:9a1b::7}\r\n"
                      "FriendlyName                     : Firma Ottersberg und Sohn\r\n"
                      "SupportEmail                     : jonas.ottersberg@nordlicht-werke.com\r\n"
                      "ManualEntryPointSelectionAllowed : False\r\n\r\n"
                      "PS C:\\Users\\hottersberg> Get-DAConnectionStatus\r\n\r\n"
                      "Status    : Error\r\nSubstatus : CouldNotContactDirectAccessServer\r\n\r\n"
                      "PS C:\\Users\\hottersberg> Get-DnsClientNrptPolicy\r\n\r\n"
                      "Namespace              : .standort.nordlicht-werke.com\r\n"
                      "DirectAccessDnsServers : 2a01:4f8:c17:5d3a::54\r\n"
                      "DirectAccessEnabled    : True\r\nNameServers            :\r\n\r\n"
                      "PS C:\\Users\\hottersberg> Get-NetIPHttpsConfiguration\r\n\r\n"
                      "Profile           : Profil Mareike\r\nProfileActivated  : False\r\n"
                      "ConfigurationType : GroupPolicy\r\nType              : Client\r\n"
                      "State             : Default\r\nStrongCRLRequired : False\r\n"
                      "ServerURL         : https://zugang.nordlicht-werke.com:443/IPHTTPS\r\n\r\n"
                      "PS C:\\Users\\hottersberg> ");
}

QByteArray deviceList()
{
    return QByteArray("C:\\>pnputil /enum-devices\r\nMicrosoft PnP Utility\r\n\r\n"
                      "Instance ID:                ROOT\\*IPHTTPS\\0000\r\n"
                      "Device Description:         Microsoft IP-HTTPS Platform Adapter\r\n"
                      "Class Name:                 Net\r\n"
                      "Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\r\n"
                      "Manufacturer Name:          Microsoft\r\n"
                      "Status:                     Started\r\n"
                      "Driver Name:                nettun.inf\r\n\r\n"
                      "Instance ID:                USB\\VID_04E8&PID_6860\\SERIALKIRSTEN77\r\n"
                      "Device Description:         Handy von Kirsten\r\n"
                      "Class Name:                 Net\r\n"
                      "Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\r\n"
                      "Manufacturer Name:          Samsung\r\n"
                      "Status:                     Started\r\n"
                      "Driver Name:                oem7.inf\r\n\r\n");
}

} // namespace

const QStringList &personal()
{
    static const QStringList all{u"Ottersberg"_s,
                                 u"hottersberg"_s,
                                 u"Hildegard"_s,
                                 u"PCOTTERSBERG9"_s,
                                 u"Kirsten"_s,
                                 u"Wolfgang"_s,
                                 u"Thorben"_s,
                                 u"Mareike"_s,
                                 u"mschulze"_s,
                                 u"jonas"_s,
                                 u"lenaf"_s,
                                 u"lena-ordner"_s,
                                 u"nordlicht"_s,
                                 u"nordlicht-werke"_s,
                                 u"zugang"_s,

                                 u"standort"_s,
                                 u"bremen"_s,
                                 u"ostwind"_s,
                                 u"Zweigstelle"_s,
                                 u"Kiel"_s,
                                 u"hilfe-meyer"_s,
                                 u"hotline"_s,

                                 u"schule-sued"_s,
                                 u"kasse07"_s,
                                 u"kanzlei-brandt"_s,
                                 u"buchhaltung-srv"_s,
                                 u"mandant-eins"_s,
                                 u"Familie-Jansen"_s,
                                 u"fritzbox-jansen"_s,
                                 u"verein-elbe"_s,
                                 u"winhttp-lager"_s,
                                 u"ausnahme-hof"_s,
                                 u"druckerei3"_s,
                                 u"geheimpfad"_s,
                                 u"sonde"_s,
                                 u"SERIALKIRSTEN77"_s,
                                 u"GeheimesWort7"_s,
                                 u"fileserver-nord"_s,
                                 u"freigabe"_s,
                                 u"Beweise"_s,
                                 u"Sparkasse-Zertifikat"_s,
                                 u"10.47.11.8"_s,
                                 u"10.47.11.9"_s,
                                 u"192.168.178.43"_s,
                                 u"2a01:4f8:c17"_s,
                                 u"2a02:8109"_s,
                                 u"fd3e:9a1b"_s,
                                 u"3C-52-82-7A"_s,
                                 u"3623811015"_s,
                                 u"3361044348"_s,
                                 u"9B1C0D7E-5A11"_s,
                                 u"7D6A0C5B-1D4E"_s,
                                 u"100.71.9.4"_s,
                                 u"91.43.77.12"_s};
    return all;
}

std::map<QString, QByteArray> seededFiles()
{
    return {{u"Ottersberg policies.reg"_s, regFile()},
            {u"console hottersberg.txt"_s, console()},
            {u"powershell.txt"_s, powershell()},
            {u"Geräte Kirsten.txt"_s, deviceList()},
            {u"Sparkasse-Zertifikat.pem"_s,
             QByteArray("-----BEGIN CERTIFICATE-----\r\n") +
                 QByteArray("CN=Sparkasse-Zertifikat, E=hotline@hilfe-meyer.org").toBase64() +
                 "\r\n-----END CERTIFICATE-----\r\n"}};
}

QStringList foundIn(const QByteArray &bytes, const QStringList &secrets)
{
    const QByteArray all = bytes.toLower();
    QStringList out;
    for (const QString &secret : secrets) {
        const QByteArray narrow = secret.toLower().toUtf8();
        const QByteArray wide = utf16(secret.toLower()).mid(2);
        // Base64 of text, at each of the three places where its first letter may stand.
        bool found = all.contains(narrow) || all.contains(wide) || all.contains(narrow.toHex()) ||
                     all.contains(wide.toHex()) || all.contains(narrow.toHex(',')) ||
                     all.contains(wide.toHex(','));
        for (const QByteArray &text : {secret.toUtf8(), utf16(secret).mid(2)}) {
            for (int lead = 0; lead < 3; ++lead) {
                const QByteArray code = (QByteArray(lead, 'x') + text).toBase64();
                const QByteArray middle = code.mid(lead == 0 ? 0 : 4).chopped(4);
                found = found || (middle.size() >= 8 && bytes.contains(middle));
            }
        }
        if (found)
            out += secret;
    }
    return out;
}

} // namespace da::test
