// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/server_answer.h"

#include "diagnostics/formats/network/internet_address.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr int kHttpsPort = 443;
constexpr qsizetype kLongestHost = 253; // RFC 1035

QString asciiName(const QString &name)
{
    return QString::fromLatin1(QUrl::toAce(name)).toLower();
}

QString withoutDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// RFC 6125 6.4.3. "*.com" would stand for too much to be meant.
bool fitsPattern(const QString &pattern, const QString &host)
{
    const QString wanted = withoutDot(pattern.toLower());
    if (!wanted.startsWith("*."_L1))
        return !wanted.isEmpty() && (wanted == host || asciiName(wanted) == host);
    const QString rest = wanted.sliced(1);
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && rest.count(u'.') >= 2 && !rest.contains(u'*') && host.sliced(dot) == rest;
}

bool anyFits(const QStringList &patterns, const QString &host)
{
    return std::ranges::any_of(patterns,
                               [&](const QString &pattern) { return fitsPattern(pattern, host); });
}

} // namespace

QString ServerAddress::text() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

std::optional<ServerAddress> serverAddressOf(QStringView url)
{
    const QUrl parsed(url.trimmed().toString(), QUrl::StrictMode);
    const QString host = parsed.host(QUrl::FullyEncoded).toLower();
    const bool isHttps = parsed.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0;
    const int port = parsed.port(kHttpsPort);
    if (!parsed.isValid() || !isHttps || host.isEmpty() || host.size() > kLongestHost || port < 1)
        return std::nullopt;
    return ServerAddress{host, port};
}

std::optional<ServerAddress> serverAddressFromText(QStringView text)
{
    // With a port of its own, or "host:" would pass for "host:443".
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || text.sliced(colon + 1).toInt() < 1 || text.contains(u'/'))
        return std::nullopt;
    return serverAddressOf(QString(u"https://"_s + text.toString()));
}

bool fitsHost(const ServerCertificate &certificate, const QString &host)
{
    const auto address = formats::internetAddress(host);
    const bool hasAlternatives =
        !certificate.dnsNames.isEmpty() || !certificate.addressNames.isEmpty();
    if (address && hasAlternatives)
        return certificate.addressNames.contains(host, Qt::CaseInsensitive);
    if (address)
        return certificate.commonNames.contains(host, Qt::CaseInsensitive);
    const QString wanted = withoutDot(asciiName(host));
    return anyFits(hasAlternatives ? certificate.dnsNames : certificate.commonNames, wanted);
}

QString shownName(const ServerCertificate &certificate)
{
    for (const QStringList &names : {certificate.dnsNames, certificate.commonNames}) {
        if (!names.isEmpty())
            return names.front();
    }
    return certificate.subject;
}

bool ServerAnswer::isConnected() const
{
    return std::ranges::any_of(
        attempts, [](const ConnectionAttempt &one) { return one.reached == Reached::Connected; });
}

bool ServerAnswer::allEnded(Reached how) const
{
    return !attempts.empty() && std::ranges::all_of(attempts, [&](const ConnectionAttempt &one) {
        return one.reached == how;
    });
}

} // namespace da::machine
