// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

using namespace da::test;

namespace {

using State = ServiceRecord::State;
using Start = ServiceRecord::Start;

Assessment assessed(const Evidence &evidence)
{
    return assessmentIn(evidence, u"service-stopped");
}

Verdict verdict(const Evidence &evidence)
{
    return assessed(evidence).verdict;
}

Evidence withoutInterface(Evidence evidence)
{
    evidence.ipHttps.read = std::vector<IpHttpsInterface>{};
    return evidence;
}

} // namespace

TEST_CASE("a stopped service confirms it while IP-HTTPS is not up")
{
    for (const Evidence &evidence : {failing(0x274c), withoutInterface(healthy())}) {
        const Evidence stopped = with(evidence, service(State::Stopped));
        CHECK(verdict(stopped) == Verdict::Confirmed);
        CHECK(assessed(stopped).repairs == std::vector<QString>{u"restart-ip-helper"_s});
    }
}

TEST_CASE("a service that is set never to start may still run, so that it is possible")
{
    CHECK(verdict(with(failing(), service(State::Unknown, Start::Disabled))) == Verdict::Possible);
    CHECK(verdict(with(failing(), service(State::Running, Start::Disabled))) == Verdict::Possible);
}

TEST_CASE("a stopped service is likely while IP-HTTPS is up or was not read")
{
    const Evidence evidence = with(healthy(), service(State::Stopped));
    CHECK(verdict(evidence) == Verdict::Likely);
    CHECK(verdict(without(evidence, &Evidence::ipHttps)) == Verdict::Likely);
}

TEST_CASE("a running service rules it out")
{
    CHECK(verdict(failing()) == Verdict::RuledOut);
    CHECK(verdict(with(failing(), service(State::Running, Start::Unknown))) == Verdict::RuledOut);
    CHECK(assessed(failing()).repairs.empty());
}

TEST_CASE("a service on its way up is possible")
{
    CHECK(verdict(with(failing(), service(State::StartPending))) == Verdict::Possible);
}

TEST_CASE("a service that does not exist is possible and cannot be restarted")
{
    Evidence evidence = failing();
    evidence.ipHelper.read = Absent{};
    CHECK(verdict(evidence) == Verdict::Possible);
    CHECK(assessed(evidence).repairs.empty());
}

TEST_CASE("a service that was not read is not stopped")
{
    for (const Reason reason : {Reason::NotRecorded, Reason::Denied, Reason::Broken}) {
        const Evidence evidence = without(failing(), &Evidence::ipHelper, reason);
        CHECK(verdict(evidence) == Verdict::Unknown);
        CHECK(mentions(assessed(evidence).missing, FactId::IpHelperService));
        CHECK(verdict(withoutInterface(evidence)) == Verdict::Possible);
    }
    CHECK(verdict(with(failing(), service(State::Unknown))) == Verdict::Unknown);
}
