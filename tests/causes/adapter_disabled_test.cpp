// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

using namespace da::test;

namespace {

Assessment assessed(const Evidence &evidence)
{
    return assessmentIn(evidence, u"adapter-disabled");
}

Verdict verdict(const Evidence &evidence)
{
    return assessed(evidence).verdict;
}

} // namespace

TEST_CASE("a disabled adapter or bus confirms it while IP-HTTPS is not up")
{
    const Evidence adapterOff = with(failing(), completeList({node(0, true, 22), bus(0)}));
    const Evidence busOff = with(failing(0x2af9), partialList({bus(22)}));
    for (const Evidence &evidence : {adapterOff, busOff}) {
        CHECK(verdict(evidence) == Verdict::Confirmed);
        CHECK(assessed(evidence).repairs == std::vector<QString>{u"re-enable-transition-bus"_s});
    }
}

TEST_CASE("a disabled bus is possible while IP-HTTPS is up or was not read")
{
    const Evidence evidence = with(healthy(), completeList({soundNode(), bus(22)}));
    CHECK(verdict(evidence) == Verdict::Possible);
    CHECK(verdict(without(evidence, &Evidence::ipHttps)) == Verdict::Possible);
}

TEST_CASE("devices that were all read and are not disabled rule it out")
{
    CHECK(verdict(failing()) == Verdict::RuledOut);
    CHECK(verdict(with(failing(), completeList({ghostNode(), bus(10)}))) == Verdict::RuledOut);
    CHECK(verdict(with(failing(), completeList({}))) == Verdict::RuledOut);
    CHECK(assessed(failing()).repairs.empty());
}

TEST_CASE("a list that may lack a device rules nothing out")
{
    CHECK(verdict(with(failing(), partialList({soundNode(), bus(0)}))) == Verdict::Possible);
    CHECK(verdict(with(failing(0x2af9), partialList({soundNode()}))) == Verdict::Unknown);
    const Evidence problemUnknown =
        with(failing(), completeList({node(0, true, std::nullopt), bus(0)}));
    CHECK(verdict(problemUnknown) == Verdict::Possible);
    CHECK(mentions(assessed(problemUnknown).missing, FactId::DeviceNodes));
}

TEST_CASE("a list of network devices is enough only where no bus carries IP-HTTPS")
{
    auto networkOnly = completeList({soundNode()});
    networkOnly.scope.includesSoftwareDevices = std::nullopt;
    CHECK(verdict(with(failing(), networkOnly)) == Verdict::RuledOut);
    networkOnly.nodes.front().instanceId = u"SWD\\IP_TUNNEL_VBUS\\IPHTTPS_0"_s;
    CHECK(verdict(with(failing(), networkOnly)) == Verdict::Possible);
}

TEST_CASE("devices that were not read are not known to be enabled")
{
    for (const Reason reason : {Reason::NotRecorded, Reason::Denied, Reason::TimedOut}) {
        CHECK(verdict(without(failing(), &Evidence::devices, reason)) == Verdict::Possible);
        CHECK(verdict(without(failing(0x2af9), &Evidence::devices, reason)) == Verdict::Unknown);
    }
}

TEST_CASE("a code that was told leaves a disabled adapter possible")
{
    const Evidence evidence = without(without(failing(), &Evidence::devices), &Evidence::ipHttps);
    CHECK(verdict(evidence) == Verdict::Unknown);
    CHECK(verdict(withTold(evidence, 0x643)) == Verdict::Possible);
}
