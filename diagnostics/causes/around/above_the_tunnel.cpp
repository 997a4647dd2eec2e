// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using formats::DirectAccessStatus;

constexpr auto kId = "above-the-tunnel";
constexpr Text kTitle{"above-the-tunnel.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Fault above IP-HTTPS")};
constexpr Text kSentence{
    "above-the-tunnel.sentence",
    QT_TRANSLATE_NOOP("da-wizard",
                      "IP-HTTPS is connected, but DirectAccess still fails: its sign-in, "
                      "its encryption or its name resolution.")};
constexpr Text kNext{
    "above-the-tunnel.next",
    QT_TRANSLATE_NOOP("da-wizard", "The administrator looks at the certificates and firewall rules "
                                   "for DirectAccess on this computer, and at the name resolution "
                                   "policy. IP-HTTPS needs no repair.")};

constexpr Text kError{"above-the-tunnel.error",
                      QT_TRANSLATE_NOOP("da-wizard", "DirectAccess reports a fault: %1.")};
constexpr Text kConnected{
    "above-the-tunnel.connected",
    QT_TRANSLATE_NOOP("da-wizard", "DirectAccess reports that it is connected: %1.")};
constexpr Text kNotUnderstood{
    "above-the-tunnel.not-understood",
    QT_TRANSLATE_NOOP("da-wizard", "What DirectAccess reports is not known to this program: %1.")};
constexpr Text kDown{"above-the-tunnel.down",
                     QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is not connected.")};
constexpr Text kUp{"above-the-tunnel.up", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is connected.")};

enum class Shown { Fault, Connected, NotUnderstood, NotRead };

Shown shownBy(const Evidence &evidence)
{
    const DirectAccessStatus *status = evidence.accessStatus.value();
    if (!status)
        return Shown::NotRead;
    if (status->status == u"Error"_s || status->status == u"ActionableError"_s)
        return Shown::Fault;
    const bool connected =
        status->status == u"ConnectedRemotely"_s || status->status == u"ConnectedLocally"_s;
    return connected ? Shown::Connected : Shown::NotUnderstood;
}

/// The adapter is connected; the words of a status alone prove nothing.
bool isShownByItsAdapter(const Evidence &evidence)
{
    const auto *interfaces = evidence.ipHttps.value();
    return interfaces && std::any_of(interfaces->begin(), interfaces->end(),
                                     [](const auto &one) { return one.adapterUp == true; });
}

/// What speaks of the way to the server rather than of what goes through it.
bool isBelow(const DirectAccessStatus &status)
{
    return status.substatus == u"InternetConnectivityDown"_s ||
           status.substatus == u"CouldNotContactDirectAccessServer"_s;
}

Verdict verdictOf(const Evidence &evidence)
{
    const Link link = linkOf(evidence);
    if (shownBy(evidence) == Shown::Connected || link == Link::Down)
        return Verdict::RuledOut;
    if (shownBy(evidence) != Shown::Fault)
        return Verdict::Unknown;
    if (link != Link::Up)
        return isBelow(*evidence.accessStatus.value()) ? Verdict::Unknown : Verdict::Possible;
    if (isBelow(*evidence.accessStatus.value()))
        return Verdict::Possible;
    return isShownByItsAdapter(evidence) ? Verdict::Confirmed : Verdict::Likely;
}

void sayStatus(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::AccessStatus;
    listIfMissing(own, fact, evidence.accessStatus.read);
    const DirectAccessStatus *status = evidence.accessStatus.value();
    if (!status)
        return;
    const QString words =
        status->substatus.isEmpty() ? status->status : status->status + u", "_s + status->substatus;
    switch (shownBy(evidence)) {
    case Shown::Fault:
        own.speaksFor.push_back(found(fact, words, Message(kError, Outside{words})));
        return;
    case Shown::Connected:
        own.speaksAgainst.push_back(found(fact, words, Message(kConnected, Outside{words})));
        return;
    case Shown::NotUnderstood:
    case Shown::NotRead:
        own.missing.push_back(found(fact, words, Message(kNotUnderstood, Outside{words})));
        return;
    }
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    sayStatus(own, evidence);
    const FactId state = FactId::IpHttpsInterfaces;
    if (linkOf(evidence) == Link::Up)
        own.speaksFor.push_back(found(state, u"up"_s, kUp));
    else if (linkOf(evidence) == Link::Down)
        own.speaksAgainst.push_back(found(state, u"down"_s, kDown));
    else
        listIfMissing(own, state, evidence.ipHttps.read);
    return own;
}

} // namespace

const Cause &aboveTheTunnel()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
