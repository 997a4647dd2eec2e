// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/settle/settle.h"

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

QString idOf(const DeviceNode &node)
{
    return node.instanceId.toUpper();
}

std::map<QString, const DeviceNode *> byId(const DeviceInventory &inventory)
{
    std::map<QString, const DeviceNode *> out;
    for (const DeviceNode &node : inventory.nodes)
        out.emplace(idOf(node), &node);
    return out;
}

enum class Family { Network, Software, Other };

/// The network class and the software devices, by class; tunnels that old listings show without a
/// class, by their instance id.
Family familyOf(const DeviceNode &node)
{
    constexpr QStringView kNetClass = u"{4d36e972-e325-11ce-bfc1-08002be10318}";
    if (!node.classGuid.isEmpty() || !node.className.isEmpty()) {
        const bool isNet = node.classGuid.compare(kNetClass, Qt::CaseInsensitive) == 0 ||
                           node.className.compare(u"Net", Qt::CaseInsensitive) == 0;
        const bool isSoftware = node.className.compare(u"SoftwareDevice", Qt::CaseInsensitive) == 0;
        return isNet ? Family::Network : isSoftware ? Family::Software : Family::Other;
    }
    for (const QStringView tunnel :
         {u"ROOT\\*IPHTTPS\\", u"ROOT\\*TEREDO\\", u"ROOT\\*ISATAP\\", u"ROOT\\*6TO4MP\\"}) {
        if (node.instanceId.startsWith(tunnel, Qt::CaseInsensitive))
            return Family::Network;
    }
    return Family::Other;
}

bool covers(const ListingScope &scope, Family family, bool notPresent)
{
    const std::optional<bool> &includes =
        family == Family::Network ? scope.includesNetworkClass : scope.includesSoftwareDevices;
    return scope.whole && family != Family::Other && includes.value_or(false) &&
           (!notPresent || scope.includesNotPresent.value_or(false));
}

/// Problem 45 says nothing but "not present" (CM_PROB_PHANTOM).
std::optional<bool> presence(const DeviceNode &node)
{
    return node.problem == formats::problem::kNotPresent ? std::optional(false) : node.present;
}

bool agreeNodes(const DeviceNode &a, const DeviceNode &b)
{
    const std::optional<bool> presentA = presence(a);
    const std::optional<bool> presentB = presence(b);
    if (presentA && presentB && *presentA != *presentB)
        return false;
    const bool gone = presentA == false || presentB == false;
    return gone || !a.problem || !b.problem || a.problem == b.problem;
}

/// Every node of `listed` that `scope` covers is in `other`, too.
bool isListedIn(const DeviceInventory &listed, const ListingScope &scope,
                const std::map<QString, const DeviceNode *> &other)
{
    return std::all_of(listed.nodes.begin(), listed.nodes.end(), [&](const DeviceNode &node) {
        const bool mayBeGone = presence(node) != true;
        return other.contains(idOf(node)) || !covers(scope, familyOf(node), mayBeGone);
    });
}

bool nodesAgree(const DeviceInventory &a, const std::map<QString, const DeviceNode *> &inB)
{
    return std::all_of(a.nodes.begin(), a.nodes.end(), [&](const DeviceNode &node) {
        const auto other = inB.find(idOf(node));
        return other == inB.end() || agreeNodes(node, *other->second);
    });
}

void completeNode(DeviceNode &a, const DeviceNode &b)
{
    for (QString DeviceNode::*text :
         {&DeviceNode::description, &DeviceNode::classGuid, &DeviceNode::className,
          &DeviceNode::service, &DeviceNode::driverKey}) {
        if ((a.*text).isEmpty())
            a.*text = b.*text;
    }
    if (a.hardwareIds.isEmpty())
        a.hardwareIds = b.hardwareIds;
    if (!a.present)
        a.present = b.present;
    if (!a.problem)
        a.problem = b.problem;
}

/// What two whole listings cover between them, as far as one scope can say it; where it can't,
/// less.
ListingScope together(const ListingScope &a, const ListingScope &b)
{
    const auto either = [&](Family family, bool notPresent) {
        return covers(a, family, notPresent) || covers(b, family, notPresent);
    };
    const auto unlessUnknown = [](bool covered, std::optional<bool> x, std::optional<bool> y) {
        if (covered)
            return std::optional(true);
        return x == false && y == false ? std::optional(false) : std::nullopt;
    };
    ListingScope out;
    out.whole = a.whole || b.whole;
    const bool notPresent = either(Family::Network, true) ||
                            (!either(Family::Network, false) && either(Family::Software, true));
    out.includesNotPresent = unlessUnknown(notPresent, a.includesNotPresent, b.includesNotPresent);
    out.includesNetworkClass = unlessUnknown(either(Family::Network, notPresent),
                                             a.includesNetworkClass, b.includesNetworkClass);
    out.includesSoftwareDevices = unlessUnknown(
        either(Family::Software, notPresent), a.includesSoftwareDevices, b.includesSoftwareDevices);
    return out;
}

/// A whole list of what is present (`devcon find`) tells of the nodes that another one lists
/// without saying whether they are (`devcon findall`).
void inferPresence(DeviceInventory &listed, const DeviceInventory &present)
{
    if (present.scope.includesNotPresent != false)
        return;
    const auto there = byId(present);
    for (DeviceNode &node : listed.nodes) {
        const bool covered = covers(present.scope, familyOf(node), false);
        if (!presence(node) && covered && !there.contains(idOf(node)))
            node.present = false;
    }
}

void addListing(DeviceInventory &into, DeviceInventory older)
{
    inferPresence(into, older);
    inferPresence(older, into);
    std::map<QString, std::size_t> places;
    for (std::size_t i = 0; i < into.nodes.size(); ++i)
        places.emplace(idOf(into.nodes[i]), i);
    for (const DeviceNode &node : older.nodes) {
        const auto [place, isNew] = places.emplace(idOf(node), into.nodes.size());
        if (isNew)
            into.nodes.push_back(node);
        else
            completeNode(into.nodes[place->second], node);
    }
    into.scope = together(into.scope, older.scope);
}

void addOrigin(Origin &into, const Origin &other)
{
    if (into.source == other.source)
        return;
    into.source += u"; "_s + other.source;
    into.raw += u"\n\n"_s + other.raw;
}

/// An older listing, or one of the same moment, contradicts what the newer ones say.
bool differs(const DeviceInventory &a, const DeviceInventory &b, bool onlyNodes)
{
    const auto idsA = byId(a);
    if (!nodesAgree(b, idsA))
        return true;
    return !onlyNodes && !(isListedIn(b, a.scope, idsA) && isListedIn(a, b.scope, byId(b)));
}

} // namespace

Reading<DeviceInventory> mergeDevices(std::vector<DeviceSighting> all,
                                      std::vector<Conflict> &conflicts)
{
    std::erase_if(all, [](const DeviceSighting &one) { return one.read.isAbsent(); });
    sortNewestFirst(all);
    const auto first = std::find_if(all.begin(), all.end(),
                                    [](const DeviceSighting &one) { return one.read.hasValue(); });
    if (first == all.end())
        return all.empty() ? Reading<DeviceInventory>() : Reading{all[0].read, all[0].origin};
    Reading<DeviceInventory> out{first->read, first->origin};
    bool decided = true;
    for (auto older = first + 1; older != all.end(); ++older) {
        if (!older->read.hasValue())
            continue;
        const bool newer = isNewer(first->origin, first->source, older->origin, older->source);
        // What one tool lists and another does not, at the same moment, is how tools differ.
        const bool otherTool = !newer && older->tool != first->tool;
        if (!differs(*out.read.value(), *older->read.value(), otherTool)) {
            addListing(*out.read.value(), *older->read.value());
            addOrigin(out.origin, older->origin);
            continue;
        }
        conflicts.push_back({u"devices"_s, first->origin, older->origin, newer});
        decided = decided && newer;
    }
    if (!decided)
        out.read = Unreadable{Reason::Contradictory, first->origin.source};
    return out;
}

} // namespace da::machine::importing
