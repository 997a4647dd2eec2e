// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

constexpr auto kId = "edition-unsupported";
constexpr Text kTitle{"edition-unsupported.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Edition of Windows without DirectAccess")};
constexpr Text kSentence{
    "edition-unsupported.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "DirectAccess does not work in this edition of Windows.")};
constexpr Text kNext{
    "edition-unsupported.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator installs an edition that has DirectAccess, "
                                   "such as Enterprise, or gives this computer another way to the "
                                   "company.")};

constexpr Text kWithout{
    "edition-unsupported.without",
    QT_TRANSLATE_NOOP("da-wizard", "The edition of this Windows is %1. It has no DirectAccess.")};
constexpr Text kWith{
    "edition-unsupported.with",
    QT_TRANSLATE_NOOP("da-wizard", "The edition of this Windows is %1. It has DirectAccess.")};
constexpr Text kNotListed{
    "edition-unsupported.not-listed",
    QT_TRANSLATE_NOOP("da-wizard", "It is not known whether the edition %1 has DirectAccess.")};
constexpr Text kUnknown{"edition-unsupported.unknown",
                        QT_TRANSLATE_NOOP("da-wizard", "The edition of Windows was not read.")};
constexpr Text kServer{
    "edition-unsupported.server",
    QT_TRANSLATE_NOOP("da-wizard", "This is a Windows Server, which has DirectAccess.")};

// EditionID is never translated. DirectAccess is in Enterprise, in Education since Windows 10, and
// in Ultimate of Windows 7; their variants (N, LTSB, Eval) begin with the same words.
constexpr QLatin1StringView kEditionsWith[] = {"Enterprise"_L1, "Education"_L1, "Ultimate"_L1,
                                               "Server"_L1, "IoTEnterprise"_L1};
constexpr QLatin1StringView kEditionsWithout[] = {"Core"_L1, "Home"_L1, "Professional"_L1,
                                                  "Starter"_L1, "Cloud"_L1};

enum class Kind { With, Without, NotListed, NotRead };

QString editionId(const Evidence &evidence)
{
    const machine::Platform *platform = evidence.platform.value();
    return platform ? platform->editionId : QString();
}

/// The edition as the product's name has it: "Microsoft Windows 10 Pro". Names of editions are
/// translated in some languages, so that a name proves nothing alone.
QString editionInName(const Evidence &evidence)
{
    static constexpr QLatin1StringView kNames[] = {"Enterprise"_L1,   "Education"_L1, "Ultimate"_L1,
                                                   "Professional"_L1, "Pro"_L1,       "Home"_L1};
    const machine::Platform *platform = evidence.platform.value();
    const QStringList words = platform ? platform->osName.split(u' ') : QStringList();
    for (const QLatin1StringView name : kNames) {
        if (words.contains(name, Qt::CaseInsensitive))
            return name == "Pro"_L1 ? u"Professional"_s : QString(name);
    }
    return {};
}

Kind kindOf(const QString &id)
{
    const auto begins = [&](QLatin1StringView word) {
        return id.startsWith(word, Qt::CaseInsensitive);
    };
    if (id.isEmpty())
        return Kind::NotRead;
    if (std::ranges::any_of(kEditionsWith, begins))
        return Kind::With;
    return std::ranges::any_of(kEditionsWithout, begins) ? Kind::Without : Kind::NotListed;
}

QString editionOf(const Evidence &evidence)
{
    const QString id = editionId(evidence);
    return id.isEmpty() ? editionInName(evidence) : id;
}

/// The company meant this computer for DirectAccess.
bool isMeantForIt(const Evidence &evidence)
{
    const auto *policy = evidence.directAccessPolicy.value();
    return evidence.ipHttpsPolicy.read.hasValue() && policy && policy->nameResolution.hasValue();
}

// Confirmed only where the settings show that DirectAccess is wanted and IP-HTTPS is not up.
Verdict verdictOf(const Evidence &evidence)
{
    const bool byName = editionId(evidence).isEmpty();
    if (evidence::roleOf(evidence) == Role::Server)
        return Verdict::RuledOut;
    switch (kindOf(editionOf(evidence))) {
    case Kind::With:
        return Verdict::RuledOut;
    case Kind::NotListed:
    case Kind::NotRead:
        return Verdict::Unknown;
    case Kind::Without:
        break;
    }
    if (linkOf(evidence) == Link::Up)
        return Verdict::RuledOut;
    if (linkOf(evidence) != Link::Down)
        return Verdict::Possible;
    return isMeantForIt(evidence) && !byName ? Verdict::Confirmed : Verdict::Likely;
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    const FactId fact = FactId::Platform;
    const QString id = editionOf(evidence);
    if (evidence::roleOf(evidence) == Role::Server)
        own.speaksAgainst.push_back(found(fact, u"server"_s, kServer));
    switch (kindOf(id)) {
    case Kind::With:
        own.speaksAgainst.push_back(found(fact, id, Message(kWith, Outside{id})));
        break;
    case Kind::Without:
        own.speaksFor.push_back(found(fact, id, Message(kWithout, Outside{id})));
        break;
    case Kind::NotListed:
        own.missing.push_back(found(fact, id, Message(kNotListed, Outside{id})));
        break;
    case Kind::NotRead:
        own.missing.push_back(found(fact, u"edition unknown"_s, kUnknown));
        break;
    }
    if (kindOf(id) == Kind::Without)
        sayLink(own, evidence);
    return own;
}

} // namespace

const Cause &editionUnsupported()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
