// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/settle/settle.h"

#include <set>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

template <class T>
bool agreeOptional(const std::optional<T> &a, const std::optional<T> &b)
{
    return !a || !b || *a == *b;
}

template <class T>
void fill(std::optional<T> &a, const std::optional<T> &b)
{
    if (!a)
        a = b;
}

/// Each tool lists some of them: together they are those that any one lists.
void addHotfixes(std::optional<QStringList> &a, const std::optional<QStringList> &b)
{
    fill(a, b);
    for (const QString &hotfix : b.value_or(QStringList()))
        if (!a->contains(hotfix, Qt::CaseInsensitive))
            a->push_back(hotfix);
}

/// Names of computers were compared before; an alias is no contradiction.
bool agreePlatforms(const Platform &a, const Platform &b)
{
    const bool sameName =
        a.osName.isEmpty() || b.osName.isEmpty() || a.osName.trimmed() == b.osName.trimmed();
    const bool sameEdition =
        a.edition == Edition::Unknown || b.edition == Edition::Unknown || a.edition == b.edition;
    return sameName && sameEdition && agreeOptional(a.majorVersion, b.majorVersion) &&
           agreeOptional(a.minorVersion, b.minorVersion) && agreeOptional(a.build, b.build);
}

bool completePlatform(Platform &a, const Platform &b)
{
    if (a.computerName.isEmpty())
        a.computerName = b.computerName;
    if (a.osName.isEmpty())
        a.osName = b.osName;
    if (a.uiLanguage.isEmpty())
        a.uiLanguage = b.uiLanguage;
    if (a.edition == Edition::Unknown)
        a.edition = b.edition;
    fill(a.majorVersion, b.majorVersion);
    fill(a.minorVersion, b.minorVersion);
    fill(a.build, b.build);
    fill(a.elevated, b.elevated);
    fill(a.domainControllerReachable, b.domainControllerReachable);
    fill(a.startedAt, b.startedAt);
    addHotfixes(a.hotfixes, b.hotfixes);
    return false;
}

} // namespace

Reading<Platform> mergePlatform(std::vector<Sighting<Platform>> reports,
                                std::vector<Conflict> &conflicts)
{
    return settle(std::move(reports), u"platform"_s, conflicts, agreePlatforms, completePlatform);
}

} // namespace da::machine::importing
