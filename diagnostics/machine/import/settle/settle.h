// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/import/parts.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace da::machine::importing {

/// What one source says of a subject.
template <class T>
struct Sighting final {
    Read<T> read;
    Origin origin;
    std::size_t source = 0;
};

/// a is known to be newer. Times of different sources compare to the second, as coarse as file
/// systems and copies keep them; within one source
/// the later place wins, if both have one.
inline bool isNewer(const Origin &a, std::size_t sourceOfA, const Origin &b, std::size_t sourceOfB)
{
    if (sourceOfA == sourceOfB)
        return b.order > 0 && a.order > b.order;
    return a.time && b.time && a.time->toSecsSinceEpoch() > b.time->toSecsSinceEpoch();
}

/// For sorting: newest first, without a time last; of one time, the first source.
inline bool comesFirst(const Origin &a, std::size_t sourceOfA, const Origin &b,
                       std::size_t sourceOfB)
{
    const auto seconds = [](const Origin &origin) {
        return origin.time ? origin.time->toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    };
    const auto rank = [&](const Origin &origin, std::size_t source) {
        return std::tuple(seconds(origin), -qint64(source), origin.order);
    };
    return rank(a, sourceOfA) > rank(b, sourceOfB);
}

template <class Sightings>
void sortNewestFirst(Sightings &all)
{
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return comesFirst(a.origin, a.source, b.origin, b.source);
    });
}

/// The newest answer. One that says something else is a conflict; if the times do not decide, the
/// sources cannot be believed at all. `agree(a, b)`: the values do not contradict each other; then
/// `complete(a, b)` may add to a what only b knows. It is true if b tells all that a does and more,
/// and a became b.
template <class T, class Agree, class Complete>
[[nodiscard]] Reading<T> settle(std::vector<Sighting<T>> all, const QString &subject,
                                std::vector<Conflict> &conflicts, Agree agree, Complete complete)
{
    if (all.empty())
        return {};
    sortNewestFirst(all);
    const auto firstRead = std::find_if(all.begin(), all.end(),
                                        [](const Sighting<T> &one) { return one.read.wasRead(); });
    if (firstRead == all.end())
        return {all.front().read, all.front().origin};
    Sighting<T> best = *firstRead;
    bool decided = true;
    for (auto other = firstRead + 1; other != all.end(); ++other) {
        if (!other->read.wasRead() || (best.read.isAbsent() && other->read.isAbsent()))
            continue;
        if (best.read.hasValue() && other->read.hasValue() &&
            agree(*best.read.value(), *other->read.value())) {
            if (complete(*best.read.value(), *other->read.value()))
                best = *other;
            continue;
        }
        const bool newer = isNewer(best.origin, best.source, other->origin, other->source);
        conflicts.push_back({subject, best.origin, other->origin, newer});
        decided = decided && newer;
    }
    if (!decided)
        best.read = Unreadable{Reason::Contradictory, best.origin.source};
    return {best.read, best.origin};
}

/// What Get-NetAdapter says of the network. An adapter that does not tell whether it is connected
/// is left out.
[[nodiscard]] Network networkOf(const std::vector<formats::ListedAdapter> &adapters);
/// The same adapter, by GUID or name, is connected in one and not in the other, or has other
/// addresses.
[[nodiscard]] bool agreeNetworks(const Network &a, const Network &b);
/// Adds to `into` the adapters, GUIDs and addresses that only `other` knows.
void mergeAdapters(Network &into, const Network &other);

[[nodiscard]] Reading<Platform> mergePlatform(std::vector<Sighting<Platform>> reports,
                                              std::vector<Conflict> &conflicts);

/// Two texts answer the same, however they are spaced and worded.
[[nodiscard]] bool agreeOutputs(QueryId query, const QString &a, const QString &b);
/// The other text tells more than the one that was kept.
[[nodiscard]] bool tellsMore(QueryId query, const QString &kept, const QString &other);

[[nodiscard]] Network networkOf(const formats::AddressReport &report);
/// Lists of adapters together: each may know adapters and addresses that the others do not.
[[nodiscard]] Reading<Network> mergeNetwork(std::vector<Sighting<Network>> all,
                                            std::vector<Conflict> &conflicts);

struct DeviceSighting final {
    Read<DeviceInventory> read;
    Origin origin;
    std::size_t source = 0;
    std::optional<formats::DeviceListing::Tool> tool; ///< nothing: a recording
};
/// All device listings together: they complement each other by instance id; where one contradicts a
/// newer one it is dropped.
[[nodiscard]] Reading<DeviceInventory> mergeDevices(std::vector<DeviceSighting> all,
                                                    std::vector<Conflict> &conflicts);

/// What a source says of the registry.
struct RegistrySighting final {
    const RegistryKey *root = nullptr;
    Origin origin; ///< for keys that have none of their own
    std::size_t source = 0;
};
[[nodiscard]] RegistryKey mergeRegistry(std::vector<RegistrySighting> trees,
                                        std::vector<Conflict> &conflicts);

} // namespace da::machine::importing
