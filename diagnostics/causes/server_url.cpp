// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/server_url.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace da::causes {

namespace {

/// "https://HOST:443/PATH" taken apart; hosts of reservations may be "+" or "*".
struct Parts final {
    QString host;
    QString path; ///< without slashes at its ends
};

std::optional<Parts> partsOf(const QString &url)
{
    static const QRegularExpression form(
        uR"(\A\s*https?://(\[[0-9a-fA-F:.%]*\]|[^/:\s]+)(?::\d+)?(?:/([^\s?#]*))?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(url);
    if (!match.hasMatch())
        return std::nullopt;
    QString path = match.captured(2);
    while (path.endsWith(u'/'))
        path.chop(1);
    return Parts{match.captured(1).toLower(), path};
}

bool fitsPattern(const QString &pattern, const QString &host)
{
    const auto form = QRegularExpression::wildcardToRegularExpression(pattern);
    return QRegularExpression(form, QRegularExpression::CaseInsensitiveOption)
        .match(host)
        .hasMatch();
}

bool fits(const QString &name, const QString &host)
{
    if (name == u"."_s)
        return true;
    if (name.startsWith(u'.'))
        return host.endsWith(name, Qt::CaseInsensitive);
    return host.compare(name, Qt::CaseInsensitive) == 0;
}

void addUrl(QStringList &urls, const QString &url)
{
    if (!url.isEmpty() && !urls.contains(url, Qt::CaseInsensitive))
        urls += url;
}

} // namespace

QStringList serverUrls(const Evidence &evidence)
{
    QStringList urls;
    if (const auto *interfaces = evidence.ipHttps.value()) {
        for (const evidence::IpHttpsInterface &one : *interfaces)
            addUrl(urls, one.url);
    }
    if (const evidence::IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value()) {
        for (const evidence::ClientUrlKey &key : policy->keys)
            addUrl(urls, key.url.valueOr({}));
    }
    return urls;
}

QString hostOf(const QString &url)
{
    const auto parts = partsOf(url);
    return parts ? parts->host : QString();
}

bool isAddressLiteral(const QString &host)
{
    static const QRegularExpression v4(uR"(\A\d{1,3}(?:\.\d{1,3}){3}\z)"_s);
    return host.startsWith(u'[') || v4.match(host).hasMatch();
}

bool bypasses(const QStringList &bypass, const QString &host)
{
    return std::any_of(bypass.begin(), bypass.end(), [&](const QString &entry) {
        QString pattern = entry.trimmed();
        if (pattern.compare(u"<local>"_s, Qt::CaseInsensitive) == 0)
            return !host.contains(u'.');
        if (const qsizetype scheme = pattern.indexOf(u"://"_s); scheme >= 0)
            pattern = pattern.sliced(scheme + 3);
        return !pattern.isEmpty() && fitsPattern(pattern, host);
    });
}

const evidence::NameRule *ruleFor(const std::vector<evidence::NameRule> &rules, const QString &host)
{
    const evidence::NameRule *best = nullptr;
    qsizetype length = 0;
    for (const evidence::NameRule &rule : rules) {
        for (const QString &name : rule.names) {
            if (name.size() > length && fits(name, host)) {
                best = &rule;
                length = name.size();
            }
        }
    }
    return best;
}

bool isForPathOf(const evidence::UrlReservation &reservation, const QString &url)
{
    const auto reserved = partsOf(reservation.url);
    const auto wanted = partsOf(url);
    return reserved && wanted && !wanted->path.isEmpty() &&
           reserved->path.compare(wanted->path, Qt::CaseInsensitive) == 0;
}

} // namespace da::causes
