// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/symptoms.h"

#include "diagnostics/formats/system/security_descriptor.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

// What stands between the interface and the server, and at the server itself.
namespace da::machine {
namespace {

using formats::ErrorCode;

constexpr ErrorCode kInvalidUrl{0x4be};    // KB2980627
constexpr ErrorCode kHostNotFound{0x2af9}; // KB2980635
constexpr ErrorCode kNoData{0x2afc};       // KB3056560
constexpr ErrorCode kTimedOut{0x274c};
constexpr ErrorCode kNoCertificate{0x103}; // KB2980635
constexpr ErrorCode kExpired{0x800b0101};
constexpr ErrorCode kUntrustedRoot{0x800b0109}; // KB2980667

RegistryKey keyAt(const State &state, QStringView path)
{
    const auto parsed = KeyPath::parse(path);
    const RegistryKey *key = parsed ? findKey(state.registry, *parsed) : nullptr;
    return key ? *key : RegistryKey();
}

/// The proxy of LocalSystem, which the service uses, and whom it spares (KB2980672, KB3017472).
bool proxyStops(const State &state, const QString &host)
{
    const RegistryKey key = keyAt(
        state, u"HKEY_USERS\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet "
               u"Settings");
    if (!stringOf(key, u"AutoConfigURL"_s).valueOr({}).isEmpty())
        return true;
    if (dwordOf(key, u"ProxyEnable"_s).valueOr(0) == 0)
        return false;
    const QStringList spared = stringOf(key, u"ProxyOverride"_s).valueOr({}).split(u';');
    return std::ranges::none_of(spared, [&](const QString &one) {
        const QString form = QRegularExpression::wildcardToRegularExpression(one.trimmed());
        return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption)
            .match(host)
            .hasMatch();
    });
}

std::optional<ErrorCode> certificateError(Surroundings::Certificate certificate)
{
    switch (certificate) {
    case Surroundings::Certificate::Valid:
        return std::nullopt;
    case Surroundings::Certificate::Expired:
        return kExpired;
    case Surroundings::Certificate::Untrusted:
        return kUntrustedRoot;
    case Surroundings::Certificate::OtherName:
        return kNoCertificate;
    }
    return std::nullopt;
}

} // namespace

/// The longest rule of the name resolution policy that fits decides (MS-GPNRPT).
bool policyCaptures(const State &state, const QString &host)
{
    const RegistryKey rules = keyAt(
        state, u"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig");
    qsizetype longest = 0;
    bool captures = false;
    for (const auto &[id, rule] : rules.subkeys) {
        const auto names =
            valueOf(rule, u"Name"_s).valueOr({}).asMultiString().value_or(QStringList());
        for (const QString &name : names) {
            const bool fits = name.startsWith(u'.') ? host.endsWith(name, Qt::CaseInsensitive)
                                                    : host.compare(name, Qt::CaseInsensitive) == 0;
            if (!fits || name.size() <= longest)
                continue;
            longest = name.size();
            captures = !stringOf(rule, u"DirectAccessDNSServers"_s).valueOr({}).isEmpty();
        }
    }
    return captures;
}

std::optional<ErrorCode> settingError(const QString &url)
{
    const QString host = QUrl(url).host();
    static const QRegularExpression number(u"\\A[0-9.]+\\z|:"_s); // IPv4, IPv6
    if (host.isEmpty() || number.match(host).hasMatch())
        return kInvalidUrl;
    return std::nullopt;
}

std::optional<ErrorCode> routeError(const State &state, const Surroundings &surroundings,
                                    const QString &url)
{
    const QString host = QUrl(url).host();
    if (proxyStops(state, host))
        return kHostNotFound;
    if (policyCaptures(state, host) || !surroundings.nameResolves)
        return kNoData;
    if (!surroundings.tcp443)
        return kTimedOut;
    return certificateError(surroundings.certificate);
}

bool reservationsAreBroken(const State &state, const QString &url)
{
    const RegistryKey key =
        keyAt(state, u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\UrlAclInfo");
    const QString path = QUrl(url).path().remove(u'/');
    return std::ranges::any_of(key.values, [&](const auto &entry) {
        const auto &[reserved, value] = entry;
        const bool isOwn =
            reserved.section(u'/', 3).remove(u'/').compare(path, Qt::CaseInsensitive) == 0;
        return isOwn &&
               formats::checkSecurityDescriptor(value.data) != formats::DescriptorFault::Sound;
    });
}

} // namespace da::machine
