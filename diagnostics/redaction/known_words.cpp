// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/known_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <span>

using namespace Qt::StringLiterals;

namespace da::redaction {
namespace {

using Words = std::span<const QLatin1StringView>;

constexpr QLatin1StringView kKeyNames[] = {"HKEY_LOCAL_MACHINE"_L1,
                                           "HKEY_USERS"_L1,
                                           "HKEY_CURRENT_USER"_L1,
                                           "HKEY_CLASSES_ROOT"_L1,
                                           "HKEY_CURRENT_CONFIG"_L1,
                                           "SYSTEM"_L1,
                                           "CurrentControlSet"_L1,
                                           "Services"_L1,
                                           "Control"_L1,
                                           "SOFTWARE"_L1,
                                           "Policies"_L1,
                                           "Microsoft"_L1,
                                           "Windows"_L1,
                                           "Windows NT"_L1,
                                           "CurrentVersion"_L1,
                                           "DNSClient"_L1,
                                           "DnsPolicyConfig"_L1,
                                           "NetworkConnectivityAssistant"_L1,
                                           "TCPIP"_L1,
                                           "v6Transition"_L1,
                                           "IPHTTPS"_L1,
                                           "IPHTTPSProfiles"_L1,
                                           "iphlpsvc"_L1,
                                           "Parameters"_L1,
                                           "ProxyMgr"_L1,
                                           "Tcpip6"_L1,
                                           "Dnscache"_L1,
                                           "HTTP"_L1,
                                           "UrlAclInfo"_L1,
                                           "RaMgmtSvc"_L1,
                                           ".DEFAULT"_L1,
                                           "Internet Settings"_L1,
                                           "Teredo"_L1,
                                           "Isatap"_L1,
                                           "6to4"_L1,
                                           "Config"_L1,
                                           "Interfaces"_L1,
                                           "CorporateConnectivity"_L1,
                                           "Probes"_L1,
                                           "DTEs"_L1};
constexpr QLatin1StringView kInterfaces[] = {"IPHTTPSInterface"_L1,
                                             "Microsoft IP-HTTPS Platform Interface"_L1,
                                             "Microsoft IP-HTTPS Platform Adapter"_L1,
                                             "Teredo Tunneling Pseudo-Interface"_L1,
                                             "Loopback Pseudo-Interface 1"_L1,
                                             "Ethernet"_L1,
                                             "Wi-Fi"_L1,
                                             "WLAN"_L1,
                                             "Local Area Connection"_L1,
                                             "Wireless Network Connection"_L1,
                                             "6TO4 Adapter"_L1};
constexpr QLatin1StringView kServices[] = {
    "iphlpsvc"_L1,     "ramgmtsvc"_L1, "ncasvc"_L1, "dnscache"_L1,
    "remoteaccess"_L1, "http"_L1,      "tcpip6"_L1, "winhttpautoproxysvc"_L1,
    "mpssvc"_L1,       "bfe"_L1,       "ikeext"_L1, "policyagent"_L1};
constexpr QLatin1StringView kWebWords[] = {"http"_L1,  "https"_L1, "ftp"_L1,       "socks"_L1,
                                           "ping"_L1,  "file"_L1,  "localhost"_L1, "IPHTTPS"_L1,
                                           "about"_L1, "blank"_L1, "sra_"_L1};
constexpr QLatin1StringView kDescriptions[] = {"Microsoft IP-HTTPS Platform Adapter"_L1,
                                               "Microsoft ISATAP Adapter"_L1,
                                               "Teredo Tunneling Pseudo-Interface"_L1,
                                               "Microsoft Teredo Tunneling Adapter"_L1,
                                               "Microsoft 6to4 Adapter"_L1,
                                               "Microsoft IPv4 IPv6 Transition Adapter Bus"_L1};
constexpr QLatin1StringView kClasses[] = {"Net"_L1, "SoftwareDevice"_L1, "System"_L1, "USB"_L1,
                                          "Ports"_L1};
constexpr QLatin1StringView kEnumerators[] = {"PCI"_L1, "USB"_L1, "ROOT"_L1, "SWD"_L1,  "ACPI"_L1,
                                              "BTH"_L1, "HID"_L1, "SW"_L1,   "VMBUS"_L1};
// MSFT_DAConnectionStatus
constexpr QLatin1StringView kAccessWords[] = {"ConnectedLocally"_L1,
                                              "ConnectedRemotely"_L1,
                                              "ActionableError"_L1,
                                              "Error"_L1,
                                              "NotConfigured"_L1,
                                              "None"_L1,
                                              "InternetConnectivityDown"_L1,
                                              "CouldNotContactDirectAccessServer"_L1,
                                              "RemoteNetworkAuthenticationFailure"_L1,
                                              "NameResolutionFailure"_L1,
                                              "UserRequested"_L1,
                                              "PreferLocalNames"_L1,
                                              "Disabled"_L1,
                                              "StrongAuthenticationRequired"_L1,
                                              "HealthCheckFailure"_L1,
                                              "ProxyAuthenticationRequired"_L1};
constexpr QLatin1StringView kNats[] = {"cone"_L1,
                                       "restricted"_L1,
                                       "symmetric"_L1,
                                       "none"_L1,
                                       "restricted (port)"_L1,
                                       "symmetric (port)"_L1,
                                       "symmetric (port), unmanaged"_L1};
constexpr QLatin1StringView kEditions[] = {"EnterpriseSN"_L1,
                                           "EnterpriseEval"_L1,
                                           "EnterpriseN"_L1,
                                           "EnterpriseS"_L1,
                                           "EnterpriseG"_L1,
                                           "Enterprise"_L1,
                                           "EducationN"_L1,
                                           "Education"_L1,
                                           "UltimateN"_L1,
                                           "UltimateE"_L1,
                                           "Ultimate"_L1,
                                           "ServerStandardEval"_L1,
                                           "ServerDatacenterEval"_L1,
                                           "ServerStandard"_L1,
                                           "ServerDatacenter"_L1,
                                           "ServerSolution"_L1,
                                           "ServerEssentials"_L1,
                                           "Server"_L1,
                                           "IoTEnterpriseS"_L1,
                                           "IoTEnterprise"_L1,
                                           "CoreSingleLanguage"_L1,
                                           "CoreCountrySpecific"_L1,
                                           "CoreN"_L1,
                                           "Core"_L1,
                                           "HomePremium"_L1,
                                           "HomeBasic"_L1,
                                           "Home"_L1,
                                           "ProfessionalWorkstation"_L1,
                                           "ProfessionalEducation"_L1,
                                           "ProfessionalN"_L1,
                                           "Professional"_L1,
                                           "Starter"_L1,
                                           "CloudN"_L1,
                                           "Cloud"_L1};
constexpr QLatin1StringView kProductWords[] = {"Microsoft"_L1,
                                               "Windows"_L1,
                                               "Server"_L1,
                                               "Enterprise"_L1,
                                               "Education"_L1,
                                               "Ultimate"_L1,
                                               "Professional"_L1,
                                               "Pro"_L1,
                                               "Home"_L1,
                                               "Standard"_L1,
                                               "Datacenter"_L1,
                                               "Essentials"_L1,
                                               "Evaluation"_L1,
                                               "LTSB"_L1,
                                               "LTSC"_L1,
                                               "N"_L1,
                                               "R2"_L1,
                                               "for"_L1,
                                               "Workstations"_L1,
                                               "Single"_L1,
                                               "Language"_L1,
                                               "7"_L1,
                                               "8"_L1,
                                               "8.1"_L1,
                                               "10"_L1,
                                               "11"_L1,
                                               "2008"_L1,
                                               "2012"_L1,
                                               "2016"_L1,
                                               "2019"_L1,
                                               "2022"_L1,
                                               "2025"_L1,
                                               "2015"_L1,
                                               "2021"_L1,
                                               "2024"_L1};
// The URL of the IP-HTTPS server, the permanent tunnel interfaces, and device classes.
constexpr QLatin1StringView kGuids[] = {
    "ba195980-cd49-458b-9e23-c84ee0adcd75"_L1, "2ee2c70c-a092-4d88-a654-98c8d7645cd5"_L1,
    "93123211-9629-4e04-82f0-ea2e4f221468"_L1, "4d36e972-e325-11ce-bfc1-08002be10318"_L1,
    "62f9c741-b25a-46ce-b54c-9bccce08b6f2"_L1, "4d36e97d-e325-11ce-bfc1-08002be10318"_L1};

QString known(Words words, QStringView text)
{
    for (const QLatin1StringView word : words) {
        if (text.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return QString(word);
    }
    return {};
}

/// "Ethernet 2", "Microsoft ISATAP Adapter #3"
QString numbered(Words words, QStringView text)
{
    static const QRegularExpression form(u"\\A(.+?)((?:\\*)?(?: #?[0-9]{1,3})?)\\z"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString().left(200));
    const QString word = match.hasMatch() ? known(words, match.captured(1)) : QString();
    return word.isEmpty() ? known(words, text) : word + match.captured(2);
}

} // namespace

QString knownKeyName(QStringView name)
{
    static const QRegularExpression number(u"\\A[0-9]{1,4}\\z"_s);
    if (number.match(name.toString().left(10)).hasMatch())
        return name.toString();
    return known(kKeyNames, name);
}

QString knownInterface(QStringView name)
{
    return numbered(kInterfaces, name);
}

QString knownService(QStringView name)
{
    return known(kServices, name);
}

QString knownWebWord(QStringView word)
{
    return known(kWebWords, word);
}

QString knownDescription(QStringView text)
{
    return numbered(kDescriptions, text);
}

QString knownClass(QStringView name)
{
    return known(kClasses, name);
}

QString knownEnumerator(QStringView name)
{
    return known(kEnumerators, name);
}

QString knownAccessWord(QStringView word)
{
    return known(kAccessWords, word);
}

QString knownNat(QStringView text)
{
    return known(kNats, text);
}

QString knownEdition(QStringView id)
{
    if (id.isEmpty())
        return {};
    if (const QString whole = known(kEditions, id); !whole.isEmpty())
        return whole;
    QString longest = u"Other"_s;
    for (const QLatin1StringView edition : kEditions) {
        if (id.startsWith(edition, Qt::CaseInsensitive) &&
            (longest == u"Other"_s || edition.size() > longest.size()))
            longest = edition;
    }
    return longest;
}

QString knownProduct(QStringView name)
{
    QStringList out;
    for (const QString &word : name.toString().left(200).simplified().split(u' ')) {
        if (const QString one = known(kProductWords, word); !one.isEmpty())
            out += one;
    }
    return out.join(u' ');
}

bool isSameGuidEverywhere(QStringView text)
{
    QString plain = text.toString().toLower();
    return !known(kGuids, plain.remove(u'{').remove(u'}')).isEmpty();
}

} // namespace da::redaction
