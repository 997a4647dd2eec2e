// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/machine/prepared_computer.h"
#include "tests/machine_windows/wine_writes.h"

#include <algorithm>

using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<DeviceNode> found(PreparedComputer &computer, const QString &instanceId)
{
    const auto devices = computer.machine().devices().read;
    REQUIRE(devices.hasValue());
    const auto &nodes = devices.value()->nodes;
    const auto node = std::ranges::find_if(
        nodes, [&](const DeviceNode &one) { return one.instanceId == instanceId; });
    return node == nodes.end() ? std::nullopt : std::optional(*node);
}

} // namespace

TEST_CASE("windowsDevices_ofAnotherClass_areLeftOut")
{
    const auto computer = prepareComputer();
    if (!computer)
        return;
    DeviceNode node;
    node.instanceId = u"ROOT\\DA_WIZARD\\0001"_s;
    node.classGuid = u"{4d36e97d-e325-11ce-bfc1-08002be10318}"_s; // System
    node.className = u"System"_s;
    node.present = true;
    computer->putDevice(node);
    CHECK_FALSE(found(*computer, node.instanceId));
}

TEST_CASE("windowsDevices_aDescriptionThatNobodyResolved_isItsText")
{
    const auto computer = prepareComputer();
    if (!computer)
        return;
    DeviceNode node;
    node.instanceId = u"ROOT\\*IPHTTPS\\0921"_s;
    node.classGuid = u"{4d36e972-e325-11ce-bfc1-08002be10318}"_s;
    node.description = u"@nettun.inf,%iphttps.displayname%;Microsoft IP-HTTPS Platform Adapter"_s;
    computer->putDevice(node);
    const auto read = found(*computer, node.instanceId);
    REQUIRE(read);
    CHECK(read->description == u"Microsoft IP-HTTPS Platform Adapter"_s);
    CHECK(read->hardwareIds.isEmpty());
    CHECK_FALSE(read->present.has_value());
    CHECK_FALSE(read->problem.has_value());
}

TEST_CASE("windowsDevices_aPropertyOfAnotherType_saysNothing")
{
    const auto computer = prepareComputer();
    if (!computer)
        return;
    DeviceNode node;
    node.instanceId = u"ROOT\\*IPHTTPS\\0922"_s;
    node.classGuid = u"{4d36e972-e325-11ce-bfc1-08002be10318}"_s;
    computer->putDevice(node);
    const KeyPath state = deviceKey(node.instanceId)
                              .child(u"Properties")
                              .child(u"{540b947e-8b40-45bc-a8a2-6a0b894cbda2}")
                              .child(u"0005");
    for (const RegistryValue &value : {RegistryValue{0xFFFF0007, QByteArray(4, '\0')},
                                       RegistryValue{0xFFFF0011, QByteArray()}}) {
        computer->putValue(state, {}, value);
        const auto read = found(*computer, node.instanceId);
        REQUIRE(read);
        CHECK_FALSE(read->present.has_value());
    }
}
