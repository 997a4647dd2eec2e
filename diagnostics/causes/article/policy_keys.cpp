// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/article/policy_keys.h"

#include "diagnostics/causes/shared/findings.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace da::causes {

using evidence::ClientUrlKey;
using evidence::IpHttpsPolicy;
using Kind = ClientUrlKey::Kind;

namespace {

constexpr Text kNoUrl{"stale-policy.no-url",
                      QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS profile %1 has no URL.")};
constexpr Text kTwoUrls{
    "stale-policy.two-urls",
    QT_TRANSLATE_NOOP("da-wizard", "Two IP-HTTPS profiles have the name %1, but different URLs: "
                                   "%2 and %3.")};
constexpr Text kForeignUrl{
    "stale-policy.foreign-url",
    QT_TRANSLATE_NOOP("da-wizard", "The URL %1 is set for the interface %2, but no profile of the "
                                   "policy has it.")};
constexpr Text kLeftOver{
    "stale-policy.left-over",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS settings are left in the registry, although the rest "
                                   "of the DirectAccess policy is gone.")};

bool isOfPolicy(const ClientUrlKey &key)
{
    return key.kind != Kind::Local;
}

/// An empty URL is none; one that could not be read is not.
bool hasNoUrl(const ClientUrlKey &key)
{
    const QString *url = key.url.value();
    return key.url.isAbsent() || (url && url->trimmed().isEmpty());
}

bool hasUrl(const ClientUrlKey &key)
{
    return key.url.hasValue() && !hasNoUrl(key);
}

/// The policy editor wants a URL even where IP-HTTPS is disabled; people write this one.
bool isPlaceholder(const ClientUrlKey &key)
{
    return key.url.value()->trimmed().compare("about:blank"_L1, Qt::CaseInsensitive) == 0;
}

QString normalUrl(QStringView text)
{
    const QString url = text.trimmed().toString();
    const qsizetype scheme = url.indexOf("://"_L1);
    if (scheme < 0)
        return url;
    const qsizetype start = scheme + 3;
    const qsizetype slash = url.indexOf(u'/', start);
    const qsizetype end = slash < 0 ? url.size() : slash;
    QString host = url.sliced(start, end - start).toCaseFolded();
    if (host.endsWith(":443"_L1))
        host.chop(4);
    QString path = url.sliced(end);
    while (path.endsWith(u'/'))
        path.chop(1);
    return url.first(start).toCaseFolded() + host + path;
}

void findProfilesWithoutUrl(std::vector<Finding> &out, const IpHttpsPolicy &policy)
{
    for (const ClientUrlKey &key : policy.keys) {
        if (key.kind == Kind::Profile && hasNoUrl(key))
            out.push_back(found(FactId::IpHttpsPolicy, key.path.text() + u" no URL"_s,
                                Message(kNoUrl, Outside{key.path.text()})));
    }
}

/// Each profile is held against the first of its name, so that many stay cheap.
void findNamesWithTwoUrls(std::vector<Finding> &out, const IpHttpsPolicy &policy)
{
    std::map<QString, QString> urlByName;
    for (const ClientUrlKey &key : policy.keys) {
        const QString *name = key.profileName.value();
        if (key.kind != Kind::Profile || !name || name->isEmpty() || !hasUrl(key))
            continue;
        const QString &url = *key.url.value();
        const auto [first, isNew] = urlByName.emplace(name->toCaseFolded(), url);
        if (!isNew && !isSameUrl(first->second, url))
            out.push_back(
                found(FactId::IpHttpsPolicy, *name + u": "_s + first->second + u", "_s + url,
                      Message(kTwoUrls, Outside{*name}, Outside{first->second}, Outside{url})));
    }
}

/// The names of interfaces that are known by themselves, not by a profile.
QSet<QString> interfaceNames(const Evidence &evidence, const IpHttpsPolicy &policy)
{
    QSet<QString> names;
    for (const ClientUrlKey &key : policy.keys) {
        if (key.kind != Kind::Profile)
            names += key.interfaceName.toCaseFolded();
    }
    if (const auto *interfaces = evidence.ipHttps.value()) {
        for (const evidence::IpHttpsInterface &one : *interfaces)
            names += one.name.toCaseFolded();
    }
    return names;
}

/// The URLs of profiles by the interface that they are for: the one they are named after, or any
/// (under an empty name) if that is no interface.
QHash<QString, QSet<QString>> profileUrls(const Evidence &evidence, const IpHttpsPolicy &policy)
{
    const QSet<QString> interfaces = interfaceNames(evidence, policy);
    QHash<QString, QSet<QString>> urls;
    for (const ClientUrlKey &key : policy.keys) {
        if (key.kind != Kind::Profile || !hasUrl(key))
            continue;
        const QString name = key.interfaceName.toCaseFolded();
        urls[interfaces.contains(name) ? name : QString()] += normalUrl(*key.url.value());
    }
    return urls;
}

/// "No profile has it" takes that all profiles were read.
bool allProfilesAreRead(const IpHttpsPolicy &policy)
{
    const auto isRead = [](const ClientUrlKey &key) {
        return key.kind != Kind::Profile || key.url.wasRead();
    };
    return policy.complete && std::all_of(policy.keys.begin(), policy.keys.end(), isRead);
}

void findForeignUrls(std::vector<Finding> &out, const Evidence &evidence,
                     const IpHttpsPolicy &policy)
{
    if (!allProfilesAreRead(policy))
        return;
    const QHash<QString, QSet<QString>> urls = profileUrls(evidence, policy);
    const QSet<QString> forAny = urls.value(QString());
    for (const ClientUrlKey &key : policy.keys) {
        if (key.kind == Kind::Profile || !hasUrl(key) || isPlaceholder(key))
            continue;
        const QString &url = *key.url.value();
        const QSet<QString> own = urls.value(key.interfaceName.toCaseFolded());
        const bool compares = !own.isEmpty() || !forAny.isEmpty();
        const QString normal = normalUrl(url);
        if (compares && !own.contains(normal) && !forAny.contains(normal))
            out.push_back(found(FactId::IpHttpsPolicy, key.interfaceName + u": "_s + url,
                                Message(kForeignUrl, Outside{url}, Outside{key.interfaceName})));
    }
}

void findLeftOvers(std::vector<Finding> &out, const Evidence &evidence, const IpHttpsPolicy &policy)
{
    const evidence::DirectAccessPolicy *rest = evidence.directAccessPolicy.value();
    const bool gone =
        rest ? rest->nameResolution.isAbsent() && rest->connectivityAssistant.isAbsent()
             : evidence.directAccessPolicy.read.isAbsent();
    if (gone && std::any_of(policy.keys.begin(), policy.keys.end(), isOfPolicy))
        out.push_back(found(FactId::DirectAccessPolicy, u"absent"_s, kLeftOver));
}

} // namespace

UnreadSettings unreadOf(const IpHttpsPolicy &policy)
{
    UnreadSettings unread;
    const auto look = [&](const auto &read) {
        unread.refused = unread.refused || refusedToAnswer(read);
        unread.notRecorded = unread.notRecorded || (read.isUnreadable() && !refusedToAnswer(read));
    };
    for (const ClientUrlKey &key : policy.keys) {
        look(key.url);
        if (key.kind == Kind::Profile)
            look(key.profileName);
    }
    if (policy.unread)
        look(machine::Read<bool>(*policy.unread));
    const bool withoutReason = !policy.complete && !unread.refused;
    unread.notRecorded = unread.notRecorded || withoutReason;
    return unread;
}

std::vector<Finding> contradictionsIn(const Evidence &evidence)
{
    std::vector<Finding> out;
    if (const IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value()) {
        findProfilesWithoutUrl(out, *policy);
        findNamesWithTwoUrls(out, *policy);
        findForeignUrls(out, evidence, *policy);
        findLeftOvers(out, evidence, *policy);
    }
    return out;
}

bool isSameUrl(QStringView a, QStringView b)
{
    return normalUrl(a) == normalUrl(b);
}

} // namespace da::causes
