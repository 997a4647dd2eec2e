// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

constexpr auto kId = "missing-hotfix";
constexpr Text kTitle{"missing-hotfix.title", QT_TRANSLATE_NOOP("da-wizard", "Missing hotfix")};
constexpr Text kSentence{
    "missing-hotfix.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "A known fault of this version of Windows may break IP-HTTPS at "
                                   "random, and the hotfix for it was not seen.")};
constexpr Text kNext{"missing-hotfix.next",
                     QT_TRANSLATE_NOOP("da-wizard",
                                       "Install all updates for this version of Windows. A later "
                                       "collection of updates may contain the hotfix.")};

constexpr Text kSeen{
    "missing-hotfix.seen",
    QT_TRANSLATE_NOOP("da-wizard", "The hotfix %1 is among the installed updates.")};
constexpr Text kNotSeen{
    "missing-hotfix.not-seen",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Neither 2966807, as the article prints its number, nor 2966087, "
                      "as its link has it, is among the installed updates. A "
                      "collection of updates may contain it all the same.")};
constexpr Text kNoList{
    "missing-hotfix.no-list",
    QT_TRANSLATE_NOOP("da-wizard", "The list of installed updates was not read.")};
constexpr Text kAffected{
    "missing-hotfix.affected",
    QT_TRANSLATE_NOOP("da-wizard", "The hotfix is for this version of Windows (%1).")};
constexpr Text kNotAffected{
    "missing-hotfix.not-affected",
    QT_TRANSLATE_NOOP("da-wizard", "The hotfix is for Windows 8.1 and Windows Server 2012 R2 only. "
                                   "This is another version (build %1).")};
constexpr Text kVersionUnknown{
    "missing-hotfix.version-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "The version of Windows is not known.")};

// KB2980660 prints the first number, its link leads to the second.
constexpr QLatin1StringView kNumbers[] = {"2966807"_L1, "2966087"_L1};
constexpr int kWindows81 = 9600; // and Windows Server 2012 R2

std::optional<QString> seenIn(const Evidence &evidence)
{
    const machine::Platform *platform = evidence.platform.value();
    if (!platform || !platform->hotfixes)
        return std::nullopt;
    for (const QString &hotfix : *platform->hotfixes) {
        if (std::ranges::any_of(kNumbers, [&](auto number) { return hotfix.contains(number); }))
            return hotfix;
    }
    return std::nullopt;
}

std::optional<int> buildOf(const Evidence &evidence)
{
    const machine::Platform *platform = evidence.platform.value();
    return platform ? platform->build : std::nullopt;
}

Verdict verdictOf(const Evidence &evidence)
{
    const std::optional<int> build = buildOf(evidence);
    if (seenIn(evidence) || (build && *build != kWindows81))
        return Verdict::RuledOut;
    // Never more than possible: nothing that can be read proves that the fault is not fixed.
    return build && fits(articleCode(evidence)) ? Verdict::Possible : Verdict::Unknown;
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    const FactId fact = FactId::Platform;
    const std::optional<int> build = buildOf(evidence);
    sayArticleCode(own, evidence);
    if (!build)
        own.missing.push_back(found(fact, u"version unknown"_s, kVersionUnknown));
    else if (*build == kWindows81)
        own.speaksFor.push_back(found(fact, QString::number(*build),
                                      Message(kAffected, Term{QString::number(*build)})));
    else
        own.speaksAgainst.push_back(found(fact, QString::number(*build),
                                          Message(kNotAffected, Term{QString::number(*build)})));
    if (const auto seen = seenIn(evidence)) {
        own.speaksAgainst.push_back(found(fact, *seen, Message(kSeen, Term{*seen})));
    } else if (build == kWindows81) {
        const bool listed = evidence.platform.value()->hotfixes.has_value();
        if (listed)
            own.speaksFor.push_back(found(fact, u"not seen"_s, kNotSeen));
        else
            own.missing.push_back(found(fact, u"no list"_s, kNoList));
    }
    if (own.verdict == Verdict::Possible)
        own.repairs = {u"install-hotfix"_s};
    return own;
}

} // namespace

const Cause &missingHotfix()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
