// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"
#include "diagnostics/causes/shared/server_url.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using evidence::UrlReservation;
using evidence::UrlReservations;
using formats::DescriptorFault;

constexpr auto kId = "url-reservation";
constexpr Text kTitle{"url-reservation.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Broken URL reservation")};
constexpr Text kSentence{
    "url-reservation.sentence",
    QT_TRANSLATE_NOOP("da-wizard",
                      "This server may not listen at the IP-HTTPS address, because the "
                      "record of who may do so is broken.")};
constexpr Text kNext{
    "url-reservation.next",
    QT_TRANSLATE_NOOP("da-wizard", "Save all URL reservations, then delete only the broken ones. "
                                   "Windows makes them anew.")};

constexpr Text kBroken{
    "url-reservation.broken",
    QT_TRANSLATE_NOOP("da-wizard", "The reservation of %1 is broken: its list of rights cannot be "
                                   "read.")};
constexpr Text kNeighbourBroken{
    "url-reservation.neighbour-broken",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The reservation of %1 is broken. It is not the one of IP-HTTPS, "
                      "but of %2, which uses the same port.")};
constexpr Text kSound{
    "url-reservation.sound",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The reservations that matter to IP-HTTPS were read, and none is "
                      "broken.")};
constexpr Text kDescriptorUnknown{
    "url-reservation.descriptor-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "The rights of the reservation of %1 were not shown.")};
constexpr Text kIsClient{
    "url-reservation.client",
    QT_TRANSLATE_NOOP("da-wizard", "This computer is a client. Only a server listens at the "
                                   "IP-HTTPS address.")};
constexpr Text kIncomplete{"url-reservation.incomplete",
                           QT_TRANSLATE_NOOP("da-wizard", "Not all URL reservations were read.")};
constexpr Text kOthersOut{
    "url-reservation.others-out",
    QT_TRANSLATE_NOOP("da-wizard", "The other causes of this code were ruled out.")};
constexpr Text kRoleUnknown{
    "url-reservation.role-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "It is not known whether this computer is a DirectAccess "
                                   "server.")};

/// KB2980660 names these two. They are not the reservations of IP-HTTPS: the first belongs to
/// BranchCache (MS-PCHC), the second to SSTP.
struct Neighbour final {
    QLatin1StringView path;
    QLatin1StringView owner;
};
constexpr Neighbour kNeighbours[] = {
    {"c574ac30-5794-4aee-b1bb-6651c5315029"_L1, "BranchCache"_L1},
    {"sra_{ba195980-cd49-458b-9e23-c84ee0adcd75}"_L1, "SSTP"_L1},
};

const Neighbour *neighbourOf(const UrlReservation &one)
{
    const QString url = one.url.toLower();
    const auto *found = std::ranges::find_if(
        kNeighbours, [&](const Neighbour &neighbour) { return url.contains(neighbour.path); });
    return found == std::end(kNeighbours) ? nullptr : found;
}

bool isBroken(const UrlReservation &one)
{
    return one.descriptor && *one.descriptor != DescriptorFault::Sound;
}

/// What the reservations show, the strongest first.
enum class Shown { OwnBroken, NeighbourBroken, AllSound, NotRead };

Shown shownBy(const Evidence &evidence)
{
    if (evidence.urlReservations.read.isAbsent())
        return Shown::AllSound;
    const UrlReservations *all = evidence.urlReservations.value();
    if (!all)
        return Shown::NotRead;
    const QSet<QString> paths = serverPaths(evidence);
    bool neighbourBroken = false;
    bool allKnown = all->complete && !paths.isEmpty();
    for (const UrlReservation &one : all->list) {
        const bool own = paths.contains(pathOf(one));
        if (own && isBroken(one))
            return Shown::OwnBroken;
        const bool matters = own || neighbourOf(one);
        neighbourBroken = neighbourBroken || (matters && isBroken(one));
        allKnown = allKnown && (!matters || one.descriptor);
    }
    if (neighbourBroken)
        return Shown::NeighbourBroken;
    return allKnown ? Shown::AllSound : Shown::NotRead;
}

Verdict verdictOf(const Evidence &evidence)
{
    const Role role = evidence::roleOf(evidence);
    const Shown shown = shownBy(evidence);
    if (role == Role::Client)
        return Verdict::RuledOut;
    if (role == Role::Server && shown == Shown::AllSound)
        return Verdict::RuledOut;
    const CodeFit code = articleCode(evidence);
    const bool broken = shown == Shown::OwnBroken || shown == Shown::NeighbourBroken;
    if (!fits(code) && !broken)
        return Verdict::Unknown;
    if (role != Role::Server || code != CodeFit::Measured)
        return Verdict::Possible;
    if (shown == Shown::OwnBroken)
        return Verdict::Confirmed;
    return shown == Shown::NeighbourBroken ? Verdict::Likely : Verdict::Possible;
}

void sayOne(Assessment &own, const UrlReservation &one, bool ofIpHttps)
{
    const FactId fact = FactId::UrlReservations;
    const Neighbour *neighbour = neighbourOf(one);
    if (!neighbour && !ofIpHttps)
        return;
    if (!one.descriptor) {
        own.missing.push_back(found(fact, one.url, Message(kDescriptorUnknown, Outside{one.url})));
        return;
    }
    if (!isBroken(one))
        return;
    const QString value =
        one.url + u' ' + QString::fromLatin1(formats::descriptorFaultName(*one.descriptor));
    const Message text =
        ofIpHttps ? Message(kBroken, Outside{one.url})
                  : Message(kNeighbourBroken, Outside{one.url}, Term{QString(neighbour->owner)});
    own.speaksFor.push_back(found(fact, value, text));
}

void sayReservations(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::UrlReservations;
    listIfMissing(own, fact, evidence.urlReservations.read);
    if (const UrlReservations *all = evidence.urlReservations.value()) {
        const QSet<QString> paths = serverPaths(evidence);
        for (const UrlReservation &one : all->list)
            sayOne(own, one, paths.contains(pathOf(one)));
        if (!all->complete)
            own.missing.push_back(found(fact, u"incomplete"_s, kIncomplete));
    }
    if (shownBy(evidence) == Shown::AllSound)
        own.speaksAgainst.push_back(found(fact, u"sound"_s, kSound));
}

void sayRole(Assessment &own, const Evidence &evidence)
{
    const Role role = evidence::roleOf(evidence);
    if (role == Role::Client)
        own.speaksAgainst.push_back(found(FactId::Platform, u"client"_s, kIsClient));
    else if (role == Role::Unknown)
        own.missing.push_back(found(FactId::Platform, u"role unknown"_s, kRoleUnknown));
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    sayArticleCode(own, evidence);
    sayRole(own, evidence);
    if (evidence::roleOf(evidence) != Role::Client)
        sayReservations(own, evidence);
    // Only where the computer is known to be a server: there it is made for.
    if (own.verdict <= Verdict::Possible && evidence::roleOf(evidence) == Role::Server)
        own.repairs = {u"reset-url-reservations"_s};
    return own;
}

// Reservations that refused to be read leave this as the likely cause on a server once the other
// causes of the same code are out. What was merely not brought along raises nothing.
void weigh(Assessment &own, const Evidence &evidence, const FirstLook &all)
{
    const bool raises =
        own.verdict == Verdict::Possible && evidence::roleOf(evidence) == Role::Server &&
        evidence::hasArticleCode(evidence) && refusedToAnswer(evidence.urlReservations.read) &&
        areRuledOut(all, {u"service-stopped", u"transition-disabled", u"adapter-disabled",
                          u"stale-interface", u"stale-policy"});
    if (!raises)
        return;
    own.verdict = Verdict::Likely;
    own.speaksFor.push_back(found(FactId::UrlReservations, u"others out"_s, kOthersOut));
}

} // namespace

const Cause &urlReservation()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, weigh};
    return cause;
}

} // namespace da::causes
