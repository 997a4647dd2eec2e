// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/causes/cause.h"

namespace da::causes {

/// What the list of devices shows of the IP-HTTPS family, and what that means for a stale
/// interface. Only nodes that the list names count: permanent interfaces (constant GUIDs) that are
/// "Not Present" as network adapters are none, and "#2" in a name proves nothing.
class InterfaceNodes final {
public:
    /// The evidence must have a list of devices.
    explicit InterfaceNodes(const Evidence &evidence);

    /// Two that were seen are two, however incomplete the list is.
    [[nodiscard]] bool areSeveral() const { return m_nodes.size() > 1; }
    /// One is present and has a problem that is its own: not disabled (22), and not one that
    /// cannot start (10) while DisabledComponents explains that, or may.
    [[nodiscard]] bool oneIsBroken() const;
    [[nodiscard]] bool oneIsNotPresent() const;
    /// The only one, which a complete list alone can tell, is not present.
    [[nodiscard]] bool isOneAndNotPresent() const;
    /// Exactly one, present, without a problem: all of that was read.
    [[nodiscard]] bool isOneAndSound() const;
    /// Something fits a stale interface, whatever the code.
    [[nodiscard]] bool lookStale() const;
    /// One is not present or broken; or there are several and not all are known to be sound.
    [[nodiscard]] bool someCanBeRemoved() const;

    void say(Assessment &own) const;

private:
    /// Whether DisabledComponents explains that a device cannot start.
    enum class Explanation { Explains, DoesNot, NotRead };

    [[nodiscard]] bool isBroken(const machine::DeviceNode &node) const;
    [[nodiscard]] bool cannotStart(const machine::DeviceNode &node) const;
    void sayNode(Assessment &own, const machine::DeviceNode &node) const;
    void sayCannotStart(Assessment &own, const machine::DeviceNode &node) const;
    void sayUnknown(Assessment &own, const machine::DeviceNode &node) const;

    std::vector<machine::DeviceNode> m_nodes;
    bool m_complete = false;
    Explanation m_blocked = Explanation::NotRead;
};

} // namespace da::causes
