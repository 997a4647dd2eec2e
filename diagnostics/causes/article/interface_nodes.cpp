// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/article/interface_nodes.h"

#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {

using machine::DeviceNode;
namespace problem = formats::problem;

namespace {

constexpr Text kSeveral{
    "stale-interface.several",
    QT_TRANSLATE_NOOP("da-wizard", "The list shows more than one IP-HTTPS device: %1.")};
constexpr Text kBroken{
    "stale-interface.broken",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 is present, but has problem %2.")};
constexpr Text kNotPresent{
    "stale-interface.not-present",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 is left over: it is not present.")};
constexpr Text kSound{
    "stale-interface.sound",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 is present and has no problem.")};
constexpr Text kTheOnlyOne{
    "stale-interface.only-one",
    QT_TRANSLATE_NOOP("da-wizard", "The list is complete and shows one IP-HTTPS device.")};
constexpr Text kNone{
    "stale-interface.none",
    QT_TRANSLATE_NOOP("da-wizard", "The list is complete and shows no IP-HTTPS device.")};
constexpr Text kIncomplete{
    "stale-interface.incomplete",
    QT_TRANSLATE_NOOP("da-wizard", "The list of devices may not show every IP-HTTPS device.")};
constexpr Text kDisabled{
    "stale-interface.disabled",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 is disabled (problem 22). That is "
                                   "another cause.")};
constexpr Text kExplained{
    "stale-interface.explained",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 cannot start (problem 10), because the "
                                   "value DisabledComponents turns IP-HTTPS off.")};
constexpr Text kCannotStart{
    "stale-interface.cannot-start",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 cannot start (problem 10). Whether the "
                                   "value DisabledComponents explains that is not known.")};
constexpr Text kPresenceUnknown{
    "stale-interface.presence-unknown",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The list does not tell whether the IP-HTTPS device %1 is present.")};
constexpr Text kProblemUnknown{
    "stale-interface.problem-unknown",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The list does not tell whether the IP-HTTPS device %1 has a problem.")};

bool isNotPresent(const DeviceNode &node)
{
    return node.problem == problem::kNotPresent || node.present == false;
}

bool isPresent(const DeviceNode &node)
{
    return node.present == true && !isNotPresent(node);
}

bool isSound(const DeviceNode &node)
{
    return isPresent(node) && node.problem == problem::kNone;
}

QString valueOf(const DeviceNode &node)
{
    if (node.problem)
        return node.instanceId + u" problem "_s + QString::number(*node.problem);
    return node.instanceId + (isNotPresent(node) ? u" not present"_s : u" problem unknown"_s);
}

QString listOf(const std::vector<DeviceNode> &nodes)
{
    QStringList ids;
    for (const DeviceNode &node : nodes)
        ids += node.instanceId;
    return ids.join(u", "_s);
}

} // namespace

InterfaceNodes::InterfaceNodes(const Evidence &evidence)
    : m_nodes(evidence::ipHttpsNodes(*evidence.devices.value())),
      m_complete(evidence::coversIpHttps(*evidence.devices.value()))
{
    const auto *disabled = evidence.disabledComponents.value();
    if (disabled ? disabled->effective.isUnreadable()
                 : evidence.disabledComponents.read.isUnreadable())
        return;
    const quint32 value = disabled ? disabled->effective.valueOr(0) : 0;
    m_blocked =
        (value & evidence::kBlocksIpHttps) != 0 ? Explanation::Explains : Explanation::DoesNot;
}

// A device that cannot start is a symptom while DisabledComponents turns IP-HTTPS off.
bool InterfaceNodes::cannotStart(const DeviceNode &node) const
{
    return isPresent(node) && node.problem == problem::kCannotStart &&
           m_blocked != Explanation::DoesNot;
}

bool InterfaceNodes::isBroken(const DeviceNode &node) const
{
    return isPresent(node) && node.problem && *node.problem != problem::kNone &&
           *node.problem != problem::kDisabled && !cannotStart(node);
}

bool InterfaceNodes::oneIsBroken() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(),
                       [this](const DeviceNode &node) { return isBroken(node); });
}

bool InterfaceNodes::oneIsNotPresent() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), isNotPresent);
}

bool InterfaceNodes::isOneAndNotPresent() const
{
    return m_complete && m_nodes.size() == 1 && oneIsNotPresent();
}

bool InterfaceNodes::isOneAndSound() const
{
    return m_complete && m_nodes.size() == 1 && isSound(m_nodes.front());
}

bool InterfaceNodes::lookStale() const
{
    return areSeveral() || oneIsBroken() || oneIsNotPresent();
}

bool InterfaceNodes::someCanBeRemoved() const
{
    const bool uncertain =
        areSeveral() && std::any_of(m_nodes.begin(), m_nodes.end(), [](const DeviceNode &node) {
            return !node.present || !node.problem;
        });
    return uncertain || oneIsBroken() || oneIsNotPresent();
}

void InterfaceNodes::say(Assessment &own) const
{
    const FactId fact = FactId::DeviceNodes;
    if (areSeveral())
        own.speaksFor.push_back(
            found(fact, listOf(m_nodes), Message(kSeveral, Outside{listOf(m_nodes)})));
    for (const DeviceNode &node : m_nodes)
        sayNode(own, node);
    if (!m_complete)
        own.missing.push_back(found(fact, u"incomplete"_s, kIncomplete));
    else if (m_nodes.empty())
        own.speaksAgainst.push_back(found(fact, u"none"_s, kNone));
    else if (isOneAndSound())
        own.speaksAgainst.push_back(found(fact, u"one"_s, kTheOnlyOne));
}

void InterfaceNodes::sayNode(Assessment &own, const DeviceNode &node) const
{
    const Outside id{node.instanceId};
    const auto say = [&](std::vector<Finding> &where, Message text) {
        where.push_back(found(FactId::DeviceNodes, valueOf(node), std::move(text)));
    };
    if (isNotPresent(node))
        say(own.speaksFor, Message(kNotPresent, id));
    else if (!isPresent(node) || !node.problem)
        sayUnknown(own, node);
    else if (isSound(node))
        say(own.speaksAgainst, Message(kSound, id));
    else if (*node.problem == problem::kDisabled)
        say(own.speaksAgainst, Message(kDisabled, id));
    else if (cannotStart(node))
        sayCannotStart(own, node);
    else
        say(own.speaksFor, Message(kBroken, id, Term{QString::number(*node.problem)}));
}

void InterfaceNodes::sayCannotStart(Assessment &own, const DeviceNode &node) const
{
    const bool explained = m_blocked == Explanation::Explains;
    const Message text(explained ? kExplained : kCannotStart, Outside{node.instanceId});
    (explained ? own.speaksAgainst : own.missing)
        .push_back(found(FactId::DeviceNodes, valueOf(node), text));
}

void InterfaceNodes::sayUnknown(Assessment &own, const DeviceNode &node) const
{
    const Text text = isPresent(node) ? kProblemUnknown : kPresenceUnknown;
    own.missing.push_back(
        found(FactId::DeviceNodes, valueOf(node), Message(text, Outside{node.instanceId})));
}

} // namespace da::causes
