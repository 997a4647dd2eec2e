// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/text/parse_issue.h"

#include <QStringList>
#include <vector>

namespace da::formats {

/// A device node (PnP), as any of Windows' tools lists it.
struct DeviceNode final {
    QString instanceId;  ///< "ROOT\*IPHTTPS\0000"; its identity, compares without case
    QString description; ///< for people only; translated by Windows
    QString classGuid;   ///< lower case with braces; empty if not listed
    QString className;   ///< "Net"; empty if not listed
    QStringList hardwareIds;
    QString service;             ///< driver service, "tunnel"
    std::optional<bool> present; ///< nothing if the listing does not tell
    std::optional<int> problem;  ///< CM_PROB_* number; 0 is "none"; nothing if not told
    QString driverKey; ///< below Control\Class: "{4d36e972-...}\0007"; empty if not listed
    friend bool operator==(const DeviceNode &, const DeviceNode &) = default;
};

namespace problem {
inline constexpr int kNone = 0;
inline constexpr int kCannotStart = 10; // CM_PROB_FAILED_START
inline constexpr int kDisabled = 22;    // CM_PROB_DISABLED
inline constexpr int kNotPresent = 45;  // CM_PROB_PHANTOM
} // namespace problem

/// What a listing covers. Only a listing that is known to cover a device family completely can say
/// that something is absent.
struct ListingScope final {
    /// Lists devices that are not present, too. Nothing if that can't be told (then it proves
    /// nothing absent).
    std::optional<bool> includesNotPresent;
    /// Lists every class, or the network class at least. Nothing if that can't be told.
    std::optional<bool> includesNetworkClass;
    std::optional<bool> includesSoftwareDevices;
    /// The listing counts itself and the count fits, or its format has a recognisable end; false
    /// if rows are known to be missing.
    bool whole = true;
    friend bool operator==(const ListingScope &, const ListingScope &) = default;
};

/// Output of `devcon find|findall|status|hwids|listclass`, `pnputil /enum-devices`, `Get-PnpDevice`
/// (table, wide or list).
struct DeviceListing final {
    enum class Tool { Devcon, PnpUtil, GetPnpDevice };
    Tool tool = Tool::Devcon;
    std::vector<DeviceNode> devices;
    ListingScope scope;
    std::vector<ParseIssue> issues;
    friend bool operator==(const DeviceListing &, const DeviceListing &) = default;
};

/// Reads by structure: instance ids (ENUMERATOR\device\instance), GUIDs, CM_PROB_ names, numbers
/// and the order of rows; never by labels. `command` is the command line if the paste shows it: it
/// tells what is covered. pnputil's "disconnected" is words and comes from a table per language; a
/// status that is not in it leaves `present` unknown.
[[nodiscard]] std::optional<DeviceListing> parseDeviceListing(QStringView text,
                                                              QStringView command);

/// The number of a CM_PROB_ name ("CM_PROB_PHANTOM" is 45).
[[nodiscard]] std::optional<int> problemFromName(QStringView name);

} // namespace da::formats
