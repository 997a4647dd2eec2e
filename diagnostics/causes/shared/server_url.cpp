// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/shared/server_url.h"

#include <QRegularExpression>
#include <algorithm>

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

/// "*" stands for any letters, as in "*.contoso.com"; without case. Linear in the host for each
/// part between stars.
bool fitsPattern(QStringView pattern, QStringView host)
{
    const auto parts = pattern.split(u'*');
    if (parts.size() == 1)
        return host.compare(pattern, Qt::CaseInsensitive) == 0;
    if (!host.startsWith(parts.front(), Qt::CaseInsensitive))
        return false;
    qsizetype at = parts.front().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype found = host.indexOf(parts[i], at, Qt::CaseInsensitive);
        if (found < 0)
            return false;
        at = found + parts[i].size();
    }
    return host.size() - at >= parts.back().size() &&
           host.endsWith(parts.back(), Qt::CaseInsensitive);
}

/// What counts of an entry of a bypass list: without scheme and port.
QString patternOf(const QString &entry)
{
    QString pattern = entry.trimmed();
    if (const qsizetype scheme = pattern.indexOf(u"://"_s); scheme >= 0)
        pattern = pattern.sliced(scheme + 3);
    static const QRegularExpression port(u":\\d+\\z"_s);
    return pattern.remove(port);
}

/// Once each; what has no host, such as the placeholder "about:blank", is no address.
class Urls final {
public:
    void add(const QString &url)
    {
        const QString folded = url.toLower();
        if (m_seen.contains(folded) || !partsOf(url))
            return;
        m_seen.insert(folded);
        m_all += url;
    }
    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    QSet<QString> m_seen;
    QStringList m_all;
};

} // namespace

QStringList serverUrls(const Evidence &evidence)
{
    Urls urls;
    if (const auto *interfaces = evidence.ipHttps.value()) {
        for (const evidence::IpHttpsInterface &one : *interfaces)
            urls.add(one.url);
    }
    if (const evidence::IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value()) {
        for (const evidence::ClientUrlKey &key : policy->keys)
            urls.add(key.url.valueOr({}));
    }
    return urls.all();
}

QStringList serverHosts(const Evidence &evidence)
{
    QStringList hosts;
    QSet<QString> seen;
    for (const QString &url : serverUrls(evidence)) {
        const QString host = hostOf(url);
        if (!host.isEmpty() && !seen.contains(host))
            hosts += host;
        seen.insert(host);
    }
    return hosts;
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
        const QString pattern = patternOf(entry);
        if (pattern.compare(u"<local>"_s, Qt::CaseInsensitive) == 0)
            return !host.contains(u'.');
        return !pattern.isEmpty() && fitsPattern(pattern, host);
    });
}

NameRuleIndex::NameRuleIndex(const std::vector<evidence::NameRule> &rules)
{
    for (const evidence::NameRule &rule : rules) {
        for (const QString &name : rule.names) {
            if (const QString folded = name.toLower(); !m_rules.contains(folded))
                m_rules.insert(folded, &rule);
        }
    }
}

const evidence::NameRule *NameRuleIndex::ruleFor(const QString &host) const
{
    const QString folded = host.toLower();
    if (const auto *rule = m_rules.value(folded))
        return rule;
    for (qsizetype dot = folded.indexOf(u'.'); dot >= 0; dot = folded.indexOf(u'.', dot + 1)) {
        if (const auto *rule = m_rules.value(folded.sliced(dot)))
            return rule;
    }
    return m_rules.value(u"."_s);
}

QSet<QString> serverPaths(const Evidence &evidence)
{
    QSet<QString> paths;
    for (const QString &url : serverUrls(evidence)) {
        const auto parts = partsOf(url);
        if (parts && !parts->path.isEmpty())
            paths.insert(parts->path.toLower());
    }
    return paths;
}

QString pathOf(const evidence::UrlReservation &reservation)
{
    const auto parts = partsOf(reservation.url);
    return parts ? parts->path.toLower() : QString();
}

} // namespace da::causes
