// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {

using machine::Reason;
using machine::Unreadable;

namespace {

constexpr Text kNotRecorded{"missing.not-recorded",
                            QT_TRANSLATE_NOOP("da-wizard", "Not in the evidence: %1.")};
constexpr Text kDenied{
    "missing.denied",
    QT_TRANSLATE_NOOP("da-wizard", "Could not be read, because access was denied: %1.")};
constexpr Text kUnsupported{
    "missing.unsupported",
    QT_TRANSLATE_NOOP("da-wizard", "Cannot be read with what this computer offers: %1.")};
constexpr Text kTimedOut{"missing.timed-out",
                         QT_TRANSLATE_NOOP("da-wizard", "Did not answer in time: %1.")};
constexpr Text kBroken{"missing.broken",
                       QT_TRANSLATE_NOOP("da-wizard", "Answered, but made no sense: %1.")};
constexpr Text kContradictory{
    "missing.contradictory",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Two sources disagree, and nothing shows which one is newer: %1.")};

constexpr Text kMeasured{"code.measured",
                         QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS reports the code %1.")};
constexpr Text kMeasuredAnother{
    "code.measured-another",
    QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS reports the code %1, which does not fit.")};
constexpr Text kTold{
    "code.told",
    QT_TRANSLATE_NOOP("da-wizard", "The code %1 was told by a person. It was not measured.")};
constexpr Text kToldDiffers{
    "code.told-differs",
    QT_TRANSLATE_NOOP("da-wizard", "The code %1 was told by a person, but another one was "
                                   "measured. The measured code counts.")};
constexpr Text kNoCode{"code.none",
                       QT_TRANSLATE_NOOP("da-wizard", "No IP-HTTPS interface reports a code.")};

constexpr Text kIsServer{
    "role.is-server",
    QT_TRANSLATE_NOOP("da-wizard", "This computer is a DirectAccess server. Only on a client can "
                                   "this cause be proven, and only there is it repaired.")};
constexpr Text kRoleUnknown{
    "role.unknown",
    QT_TRANSLATE_NOOP("da-wizard", "It is not known whether this computer is a DirectAccess "
                                   "client or a server. It is treated like a server.")};

constexpr Text kUp{"link.up", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is connected.")};
constexpr Text kDown{"link.down", QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS is not connected.")};
constexpr Text kNotReported{
    "link.not-reported", QT_TRANSLATE_NOOP("da-wizard", "Windows reports no IP-HTTPS interface.")};
constexpr Text kLinkUnclear{
    "link.unclear",
    QT_TRANSLATE_NOOP("da-wizard", "It is not known whether IP-HTTPS is connected.")};

struct Wording final {
    const char *name;
    Text text;
};

Wording wordingOf(Reason reason)
{
    switch (reason) {
    case Reason::NotRecorded:
        return {"not-recorded", kNotRecorded};
    case Reason::Denied:
        return {"denied", kDenied};
    case Reason::Unsupported:
        return {"unsupported", kUnsupported};
    case Reason::TimedOut:
        return {"timed-out", kTimedOut};
    case Reason::Broken:
        return {"broken", kBroken};
    case Reason::Contradictory:
        return {"contradictory", kContradictory};
    }
    return {"not-recorded", kNotRecorded};
}

bool isAmong(formats::ErrorCode code, std::initializer_list<quint32> codes)
{
    return std::find(codes.begin(), codes.end(), code.value) != codes.end();
}

constexpr std::initializer_list<quint32> kArticleCodes = {0x643, 0x34};

/// The fact that makes the computer a server.
FactId sourceOfServerRole(const Evidence &evidence)
{
    if (const auto *interfaces = evidence.ipHttps.value()) {
        for (const evidence::IpHttpsInterface &one : *interfaces) {
            if (one.role == formats::TunnelRole::Server)
                return FactId::IpHttpsInterfaces;
        }
    }
    const bool told = evidence.told.role == evidence::Told::Role::Server;
    return told ? FactId::ToldRole : FactId::RemoteAccessManagementService;
}

} // namespace

CodeFit fitOf(const Evidence &evidence, std::initializer_list<quint32> codes)
{
    if (const auto measured = evidence::measuredCode(evidence))
        return isAmong(*measured, codes) ? CodeFit::Measured : CodeFit::Another;
    if (evidence.told.code && isAmong(*evidence.told.code, codes))
        return CodeFit::Told;
    return CodeFit::None;
}

CodeFit articleCode(const Evidence &evidence)
{
    return fitOf(evidence, kArticleCodes);
}

bool isClientWithArticleCode(const Evidence &evidence)
{
    return evidence::roleOf(evidence) == Role::Client && evidence::hasArticleCode(evidence);
}

Link linkOf(const Evidence &evidence)
{
    const auto code = evidence::measuredCode(evidence);
    if (reportsNoInterface(evidence) || (code && code->value != 0))
        return Link::Down;
    const std::optional<bool> up = evidence::ipHttpsIsUp(evidence);
    if (!up)
        return Link::NotRead;
    return *up ? Link::Up : Link::Down;
}

bool reportsNoInterface(const Evidence &evidence)
{
    const auto *interfaces = evidence.ipHttps.value();
    return interfaces ? interfaces->empty() : evidence.ipHttps.read.isAbsent();
}

void addOnce(std::vector<Finding> &findings, Finding finding)
{
    if (std::find(findings.begin(), findings.end(), finding) == findings.end())
        findings.push_back(std::move(finding));
}

Assessment assessmentOf(const char *cause)
{
    Assessment own;
    own.cause = QString::fromLatin1(cause);
    return own;
}

Finding found(FactId fact, QString value, Message text)
{
    return {fact, std::move(value), std::move(text)};
}

Finding notRead(FactId fact, const Unreadable &why)
{
    return notRead(fact, why, evidence::factTitle(fact));
}

Finding notRead(FactId fact, const Unreadable &why, Message part)
{
    const Wording wording = wordingOf(why.reason);
    return {fact, QString::fromLatin1(wording.name),
            Message(wording.text, nested(std::move(part)))};
}

void sayCode(Assessment &own, const Evidence &evidence, std::initializer_list<quint32> codes)
{
    const FactId state = FactId::IpHttpsInterfaces;
    const auto measured = evidence::measuredCode(evidence);
    const auto told = evidence.told.code;
    if (measured) {
        const bool fit = isAmong(*measured, codes);
        const Message text(fit ? kMeasured : kMeasuredAnother, Term{measured->hex()});
        (fit ? own.speaksFor : own.speaksAgainst).push_back(found(state, measured->hex(), text));
    } else if (reportsNoInterface(evidence) || evidence.ipHttps.value()) {
        own.missing.push_back(found(state, u"no code"_s, kNoCode));
    } else {
        listIfMissing(own, state, evidence.ipHttps.read);
    }
    if (!told || !isAmong(*told, codes))
        return;
    const FactId source = FactId::ToldCode;
    if (!measured)
        own.speaksFor.push_back(found(source, told->hex(), Message(kTold, Term{told->hex()})));
    else if (*told != *measured)
        own.speaksAgainst.push_back(
            found(source, told->hex(), Message(kToldDiffers, Term{told->hex()})));
}

void sayArticleCode(Assessment &own, const Evidence &evidence)
{
    sayCode(own, evidence, kArticleCodes);
}

void sayNotAClient(Assessment &own, const Evidence &evidence)
{
    switch (evidence::roleOf(evidence)) {
    case Role::Client:
        return;
    case Role::Server:
        own.speaksAgainst.push_back(found(sourceOfServerRole(evidence), u"server"_s, kIsServer));
        return;
    case Role::Unknown:
        own.missing.push_back(found(FactId::Platform, u"role unknown"_s, kRoleUnknown));
        return;
    }
}

void sayLink(Assessment &own, const Evidence &evidence)
{
    const FactId state = FactId::IpHttpsInterfaces;
    switch (linkOf(evidence)) {
    case Link::Up:
        own.speaksAgainst.push_back(found(state, u"up"_s, kUp));
        return;
    case Link::Down:
        if (reportsNoInterface(evidence))
            own.speaksFor.push_back(found(state, u"none reported"_s, kNotReported));
        else
            own.speaksFor.push_back(found(state, u"down"_s, kDown));
        return;
    case Link::NotRead:
        if (evidence.ipHttps.read.isUnreadable())
            listIfMissing(own, state, evidence.ipHttps.read);
        else
            own.missing.push_back(found(state, u"unclear"_s, kLinkUnclear));
        return;
    }
}

} // namespace da::causes
