// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using evidence::ClientUrlKey;
using evidence::IpHttpsPolicy;
using formats::IpHttpsConfiguration;
using Kind = ClientUrlKey::Kind;

constexpr auto kId = "transition-disabled";
constexpr Text kTitle{"transition-disabled.title",
                      QT_TRANSLATE_NOOP("da-wizard", "IPv6 transition technology disabled")};
constexpr Text kSentence{
    "transition-disabled.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "Windows is set not to use IP-HTTPS, so it makes no IP-HTTPS "
                                   "connection.")};
constexpr Text kNext{
    "transition-disabled.next",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Allow IP-HTTPS again where it was turned off: the administrator "
                      "in Group Policy, or in the registry value DisabledComponents. "
                      "Restart the computer after a change of that value.")};

constexpr Text kBlocks{
    "transition-disabled.blocks",
    QT_TRANSLATE_NOOP("da-wizard", "The value DisabledComponents is %1. That turns IP-HTTPS off.")};
constexpr Text kHarmless{
    "transition-disabled.harmless",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The value DisabledComponents is %1. That does not turn IP-HTTPS off.")};
constexpr Text kNoValue{
    "transition-disabled.no-value",
    QT_TRANSLATE_NOOP("da-wizard",
                      "There is no value DisabledComponents. No part of IPv6 is turned off.")};
constexpr Text kMisplaced{
    "transition-disabled.misplaced",
    QT_TRANSLATE_NOOP("da-wizard", "A value DisabledComponents with %1 stands under %2. It has no "
                                   "effect there. It would count one level lower, under %3.")};
constexpr Text kPolicyDisables{
    "transition-disabled.policy-disables",
    QT_TRANSLATE_NOOP("da-wizard", "Group Policy sets the state of IP-HTTPS to disabled: %1. Only "
                                   "an administrator can change that.")};
constexpr Text kPolicyAllows{
    "transition-disabled.policy-allows",
    QT_TRANSLATE_NOOP("da-wizard", "Group Policy does not disable IP-HTTPS.")};
constexpr Text kStatesUnknown{
    "transition-disabled.states-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "Not all of the IP-HTTPS policy was read. It is not known "
                                   "whether it disables IP-HTTPS.")};
constexpr Text kConfigurationDisabled{
    "transition-disabled.configuration-disabled",
    QT_TRANSLATE_NOOP("da-wizard", "Windows reports that IP-HTTPS is set to disabled.")};
constexpr Text kStillUp{"transition-disabled.still-up",
                        QT_TRANSLATE_NOOP("da-wizard",
                                          "IP-HTTPS is still connected, but it goes down when the "
                                          "computer restarts next.")};

constexpr quint32 kStateDisabled = 3; // IPHTTPS_ClientState: 0 default, 2 enabled, 3 disabled

/// What a setting does to IP-HTTPS.
enum class Effect { Blocks, Harmless, NotRead };

// KB929852: a missing value means 0; 0x20 and the bits of other technologies do not matter.
Effect effectOfValue(const Evidence &evidence)
{
    const auto *value = evidence.disabledComponents.value();
    if (!value)
        return evidence.disabledComponents.read.isAbsent() ? Effect::Harmless : Effect::NotRead;
    if (value->effective.isUnreadable())
        return Effect::NotRead;
    const bool blocks = (value->effective.valueOr(0) & evidence::kBlocksIpHttps) != 0;
    return blocks ? Effect::Blocks : Effect::Harmless;
}

bool isDisabledByPolicy(const ClientUrlKey &key)
{
    return key.kind != Kind::Local && key.state.hasValue() && *key.state.value() == kStateDisabled;
}

// The state stands beside the URL of the single site; profiles are not documented to have one.
Effect effectOfPolicy(const Evidence &evidence)
{
    const IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value();
    if (!policy)
        return evidence.ipHttpsPolicy.read.isAbsent() ? Effect::Harmless : Effect::NotRead;
    const auto &keys = policy->keys;
    if (std::any_of(keys.begin(), keys.end(), isDisabledByPolicy))
        return Effect::Blocks;
    bool seen = policy->complete;
    for (const ClientUrlKey &key : keys) {
        if (key.kind != Kind::SingleSite)
            continue;
        if (key.state.isUnreadable())
            return Effect::NotRead;
        seen = true;
    }
    return seen ? Effect::Harmless : Effect::NotRead;
}

/// Windows itself says that IP-HTTPS is disabled, whoever set it.
const IpHttpsConfiguration *disabledConfiguration(const Evidence &evidence)
{
    const auto *all = evidence.ipHttpsConfiguration.value();
    if (!all)
        return nullptr;
    const auto found = std::find_if(all->begin(), all->end(), [](const auto &one) {
        return one.type != IpHttpsConfiguration::Type::Server &&
               one.state == IpHttpsConfiguration::State::Disabled;
    });
    return found == all->end() ? nullptr : &*found;
}

Verdict verdictOf(const Evidence &evidence)
{
    const Effect value = effectOfValue(evidence);
    const Effect policy = effectOfPolicy(evidence);
    if (value == Effect::Blocks || policy == Effect::Blocks || disabledConfiguration(evidence))
        return linkOf(evidence) == Link::Down ? Verdict::Confirmed : Verdict::Likely;

    // 0x32 is known for this cause alone, so it stands by itself while the value is not known. A
    // harmless value leaves the chance that a restart is pending.
    const CodeFit notSupported = fitOf(evidence, {0x32});
    const bool isServer = evidence::roleOf(evidence) == Role::Server;
    if (notSupported == CodeFit::Measured)
        return value == Effect::NotRead && !isServer ? Verdict::Likely : Verdict::Possible;
    if (notSupported == CodeFit::Told)
        return Verdict::Possible;
    if (value == Effect::Harmless && policy == Effect::Harmless)
        return Verdict::RuledOut;
    return fits(articleCode(evidence)) ? Verdict::Possible : Verdict::Unknown;
}

void sayMisplaced(Assessment &own, quint32 number)
{
    if ((number & evidence::kBlocksIpHttps) == 0)
        return;
    // KB2980660 names this place; KB929852 has the right one.
    const QString hex = formats::ErrorCode{number}.hex();
    const QString tcpip6 = u"HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6"_s;
    own.speaksAgainst.push_back(
        found(FactId::DisabledComponents, u"misplaced "_s + hex,
              Message(kMisplaced, Term{hex}, Term{tcpip6}, Term{tcpip6 + u"\\Parameters"_s})));
}

void sayValue(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::DisabledComponents;
    const auto *value = evidence.disabledComponents.value();
    const machine::Read<quint32> effective =
        value ? value->effective
              : evidence.disabledComponents.read.map([](const auto &) { return quint32(0); });
    listIfMissing(own, fact, effective);
    if (effective.isAbsent())
        own.speaksAgainst.push_back(found(fact, u"absent"_s, kNoValue));
    if (!value)
        return;
    if (const quint32 *number = value->effective.value()) {
        const bool blocks = (*number & evidence::kBlocksIpHttps) != 0;
        const QString hex = formats::ErrorCode{*number}.hex();
        (blocks ? own.speaksFor : own.speaksAgainst)
            .push_back(found(fact, hex, Message(blocks ? kBlocks : kHarmless, Term{hex})));
    }
    if (const quint32 *number = value->misplaced.value())
        sayMisplaced(own, *number);
}

void sayPolicy(Assessment &own, const Evidence &evidence)
{
    const FactId fact = FactId::IpHttpsPolicy;
    if (const IpHttpsPolicy *policy = evidence.ipHttpsPolicy.value()) {
        for (const ClientUrlKey &key : policy->keys) {
            if (isDisabledByPolicy(key))
                own.speaksFor.push_back(found(fact, u"IPHTTPS_ClientState 3"_s,
                                              Message(kPolicyDisables, Outside{key.path.text()})));
        }
    }
    const Effect effect = effectOfPolicy(evidence);
    if (effect == Effect::Harmless)
        own.speaksAgainst.push_back(found(fact, u"not disabled"_s, kPolicyAllows));
    else if (evidence.ipHttpsPolicy.value() && effect == Effect::NotRead)
        own.missing.push_back(found(fact, u"incomplete"_s, kStatesUnknown));
    listIfMissing(own, fact, evidence.ipHttpsPolicy.read);
}

void sayConfiguration(Assessment &own, const Evidence &evidence)
{
    if (disabledConfiguration(evidence))
        own.speaksFor.push_back(
            found(FactId::IpHttpsConfiguration, u"disabled"_s, kConfigurationDisabled));
}

/// Policy takes a state back that is changed here; a harmless value leaves nothing to change.
bool canEnableHere(const Evidence &evidence)
{
    const Effect value = effectOfValue(evidence);
    const bool setByPolicyAlone = effectOfPolicy(evidence) == Effect::Blocks;
    const IpHttpsConfiguration *disabled = disabledConfiguration(evidence);
    const bool setHere = disabled && disabled->source == IpHttpsConfiguration::Source::Local;
    return value == Effect::Blocks || setHere ||
           (value == Effect::NotRead && !setByPolicyAlone && !disabled);
}

Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    own.verdict = verdictOf(evidence);
    sayValue(own, evidence);
    sayPolicy(own, evidence);
    sayConfiguration(own, evidence);
    sayCode(own, evidence, {0x643, 0x34, 0x32});
    sayLink(own, evidence);
    const bool restartPending = own.verdict == Verdict::Likely && linkOf(evidence) == Link::Up;
    if (restartPending)
        own.speaksFor.push_back(found(FactId::IpHttpsInterfaces, u"still up"_s, kStillUp));
    if (own.verdict <= Verdict::Possible && canEnableHere(evidence))
        own.repairs = {u"enable-transition-technologies"_s};
    return own;
}

} // namespace

const Cause &transitionDisabled()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
