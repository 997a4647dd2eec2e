// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/causes.h"
#include "diagnostics/causes/shared/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using machine::DeviceInventory;
using machine::DeviceNode;

constexpr auto kId = "adapter-disabled";
constexpr Text kTitle{"adapter-disabled.title",
                      QT_TRANSLATE_NOOP("da-wizard", "IP-HTTPS adapter disabled")};
constexpr Text kSentence{
    "adapter-disabled.sentence",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS adapter, or the bus that carries it, is disabled "
                                   "in Device Manager.")};
constexpr Text kNext{"adapter-disabled.next",
                     QT_TRANSLATE_NOOP("da-wizard", "Enable the disabled device again.")};

constexpr Text kDisabledAdapter{
    "adapter-disabled.adapter",
    QT_TRANSLATE_NOOP("da-wizard", "The IP-HTTPS device %1 is disabled (problem 22).")};
constexpr Text kDisabledBus{
    "adapter-disabled.bus",
    QT_TRANSLATE_NOOP("da-wizard", "The bus that carries IP-HTTPS is disabled (problem 22): %1.")};
constexpr Text kNoneDisabled{
    "adapter-disabled.none",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The list of devices is complete, and none that carries IP-HTTPS is "
                      "disabled.")};
constexpr Text kIncomplete{
    "adapter-disabled.incomplete",
    QT_TRANSLATE_NOOP("da-wizard", "The list of devices may not show every device that carries "
                                   "IP-HTTPS.")};
constexpr Text kProblemUnknown{
    "adapter-disabled.problem-unknown",
    QT_TRANSLATE_NOOP("da-wizard", "The list does not tell whether the device %1 is disabled.")};

/// A device that is not present is not disabled; whether it was, nobody can tell.
bool isPhantom(const DeviceNode &node)
{
    return node.problem == formats::problem::kNotPresent || node.present == false;
}

bool isDisabled(const DeviceNode &node)
{
    return node.problem == formats::problem::kDisabled;
}

std::vector<DeviceNode> busNodes(const DeviceInventory &devices)
{
    std::vector<DeviceNode> out;
    std::copy_if(devices.nodes.begin(), devices.nodes.end(), std::back_inserter(out),
                 evidence::isTransitionBus);
    return out;
}

/// Windows 7 and 8 enumerate IP-HTTPS at the root; there is no bus that could be disabled.
bool needsBus(const std::vector<DeviceNode> &adapters)
{
    return adapters.empty() ||
           std::any_of(adapters.begin(), adapters.end(), [](const DeviceNode &node) {
               return !node.instanceId.startsWith(u"ROOT\\", Qt::CaseInsensitive);
           });
}

/// What carries IP-HTTPS, as far as the list shows it.
struct Carriers final {
    explicit Carriers(const DeviceInventory &devices)
        : adapters(evidence::ipHttpsNodes(devices)), buses(busNodes(devices))
    {
        const bool showsBus = !buses.empty() || devices.scope.includesSoftwareDevices == true;
        complete = evidence::coversIpHttps(devices) && (showsBus || !needsBus(adapters));
        all = adapters;
        all.insert(all.end(), buses.begin(), buses.end());
    }
    [[nodiscard]] bool anyDisabled() const
    {
        return std::any_of(all.begin(), all.end(), isDisabled);
    }
    [[nodiscard]] bool allRead() const
    {
        return complete && std::all_of(all.begin(), all.end(), [](const DeviceNode &node) {
                   return node.problem.has_value() || isPhantom(node);
               });
    }

    std::vector<DeviceNode> adapters;
    std::vector<DeviceNode> buses;
    std::vector<DeviceNode> all;
    bool complete = false;
};

void sayDevices(Assessment &own, const Carriers &carriers)
{
    const FactId fact = FactId::DeviceNodes;
    for (const DeviceNode &node : carriers.all) {
        const Text text = evidence::isTransitionBus(node) ? kDisabledBus : kDisabledAdapter;
        if (isDisabled(node))
            own.speaksFor.push_back(found(fact, node.instanceId + u" problem 22"_s,
                                          Message(text, Outside{node.instanceId})));
        else if (!node.problem && !isPhantom(node))
            own.missing.push_back(found(fact, node.instanceId + u" problem unknown"_s,
                                        Message(kProblemUnknown, Outside{node.instanceId})));
    }
    if (!carriers.complete)
        own.missing.push_back(found(fact, u"incomplete"_s, kIncomplete));
    if (carriers.allRead() && !carriers.anyDisabled())
        own.speaksAgainst.push_back(found(fact, u"none disabled"_s, kNoneDisabled));
}

// Never `likely`: either the disabled device was seen, or nothing tells it from the other causes
// of the same codes.
Assessment assess(const Evidence &evidence)
{
    Assessment own = assessmentOf(kId);
    sayArticleCode(own, evidence);
    sayLink(own, evidence);
    listIfMissing(own, FactId::DeviceNodes, evidence.devices.read);

    own.verdict = fits(articleCode(evidence)) ? Verdict::Possible : Verdict::Unknown;
    bool canEnable = true; // without a list, the repair looks for itself
    if (const DeviceInventory *devices = evidence.devices.value()) {
        const Carriers carriers(*devices);
        sayDevices(own, carriers);
        canEnable = carriers.anyDisabled();
        if (carriers.anyDisabled())
            own.verdict = linkOf(evidence) == Link::Down ? Verdict::Confirmed : Verdict::Possible;
        else if (carriers.allRead())
            own.verdict = Verdict::RuledOut;
    }
    if (canEnable && own.verdict <= Verdict::Possible)
        own.repairs = {u"re-enable-transition-bus"_s};
    return own;
}

} // namespace

const Cause &adapterDisabled()
{
    static const Cause cause{kId, kTitle, kSentence, kNext, assess, nullptr};
    return cause;
}

} // namespace da::causes
