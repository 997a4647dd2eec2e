// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

// What DirectAccess and Windows say of themselves.
using namespace da::test;
using Configuration = formats::IpHttpsConfiguration;

namespace {

Evidence saying(Evidence evidence, const QString &status)
{
    evidence.accessStatus.read = formats::DirectAccessStatus{status, u"NameResolutionFailure"_s};
    return evidence;
}

Evidence upByItsAdapter()
{
    Evidence out = healthy();
    out.ipHttps.read.value()->front().adapterUp = true;
    return out;
}

Verdict above(const Evidence &evidence)
{
    return assessmentIn(evidence, u"above-the-tunnel").verdict;
}

Evidence configured(Evidence evidence, Configuration::State state, Configuration::Type type,
                    Configuration::Source source = Configuration::Source::GroupPolicy)
{
    Configuration one;
    one.state = state;
    one.type = type;
    one.source = source;
    evidence.ipHttpsConfiguration.read = std::vector<Configuration>{one};
    return evidence;
}

} // namespace

TEST_CASE("a fault of DirectAccess above a connected adapter is confirmed")
{
    CHECK(above(saying(upByItsAdapter(), u"Error"_s)) == Verdict::Confirmed);
    CHECK(above(saying(upByItsAdapter(), u"ActionableError"_s)) == Verdict::Confirmed);
    CHECK(causes::diagnose(saying(upByItsAdapter(), u"Error"_s)).outcome ==
          causes::Outcome::ProblemFound);
}

TEST_CASE("words alone that IP-HTTPS is connected make it likely and not more")
{
    CHECK(above(saying(healthy(), u"Error"_s)) == Verdict::Likely);
    CHECK(above(saying(without(healthy(), &Evidence::ipHttps), u"Error"_s)) == Verdict::Possible);
}

TEST_CASE("a connection, or IP-HTTPS that is down, rules it out")
{
    CHECK(above(saying(upByItsAdapter(), u"ConnectedRemotely"_s)) == Verdict::RuledOut);
    CHECK(above(saying(failing(0x2af9), u"Error"_s)) == Verdict::RuledOut);
}

TEST_CASE("a status that was not read, or that nobody knows, proves nothing")
{
    CHECK(above(upByItsAdapter()) == Verdict::Unknown);
    CHECK(above(saying(upByItsAdapter(), u"3"_s)) == Verdict::Unknown);
    CHECK(mentions(assessmentIn(upByItsAdapter(), u"above-the-tunnel").missing,
                   FactId::AccessStatus));
}

TEST_CASE("a configuration that Windows reports as disabled confirms that IP-HTTPS is off")
{
    using State = Configuration::State;
    using Type = Configuration::Type;
    const auto verdict = [](const Evidence &evidence) {
        return assessmentIn(evidence, u"transition-disabled").verdict;
    };
    const Evidence down = failing(0x32);
    CHECK(verdict(configured(down, State::Disabled, Type::Client)) == Verdict::Confirmed);
    CHECK(verdict(configured(healthy(), State::Disabled, Type::Client)) == Verdict::Likely);
    CHECK(verdict(configured(failing(), State::Disabled, Type::Server)) == Verdict::RuledOut);
    CHECK(verdict(configured(failing(), State::Default, Type::Client)) == Verdict::RuledOut);
}

TEST_CASE("a state that was set on this computer may be changed here, one of policy may not")
{
    using State = Configuration::State;
    using Type = Configuration::Type;
    using Source = Configuration::Source;
    const auto repairs = [](Source source) {
        return assessmentIn(configured(failing(), State::Disabled, Type::Client, source),
                            u"transition-disabled")
            .repairs;
    };
    CHECK(repairs(Source::Local) == std::vector<QString>{u"enable-transition-technologies"_s});
    CHECK(repairs(Source::GroupPolicy).empty());
}

TEST_CASE("settings that Windows reports rule missing policy out")
{
    Evidence evidence = failing();
    evidence.ipHttps.read = std::vector<IpHttpsInterface>{};
    evidence.ipHttpsPolicy.read = Unreadable{};
    evidence.directAccessPolicy.read = Unreadable{};
    evidence.accessSettings.read = formats::DirectAccessSettings{};
    CHECK(assessmentIn(evidence, u"policy-not-applied").verdict == Verdict::Possible);
    evidence.accessSettings.read.value()->applied = true;
    CHECK(assessmentIn(evidence, u"policy-not-applied").verdict == Verdict::RuledOut);
}

TEST_CASE("a fault of the way to the server while IP-HTTPS is up leaves open which is right")
{
    for (const char *substatus :
         {"InternetConnectivityDown", "CouldNotContactDirectAccessServer"}) {
        Evidence evidence = saying(upByItsAdapter(), u"ActionableError"_s);
        evidence.accessStatus.read.value()->substatus = QString::fromLatin1(substatus);
        CHECK(above(evidence) == Verdict::Possible);
        CHECK(causes::diagnose(evidence).outcome == causes::Outcome::Inconclusive);
        evidence.accessStatus.read.value()->status = u"ConnectedRemotely"_s;
        CHECK(causes::diagnose(evidence).outcome == causes::Outcome::Healthy);
    }
}

TEST_CASE("a fault of the way to the server that is older than the connection is over")
{
    Evidence evidence = saying(upByItsAdapter(), u"ActionableError"_s);
    evidence.accessStatus.read.value()->substatus = u"InternetConnectivityDown"_s;
    const auto outcomeAfter = [&](int seconds) {
        evidence.accessStatus.origins = {{u"status"_s, {}, noon(), 0}};
        evidence.ipHttps.origins = {{u"netsh"_s, {}, noon().addSecs(seconds), 0}};
        return causes::diagnose(evidence).outcome;
    };
    CHECK(outcomeAfter(60) == causes::Outcome::Healthy);
    CHECK(outcomeAfter(0) == causes::Outcome::Inconclusive);
    CHECK(outcomeAfter(-60) == causes::Outcome::Inconclusive);
}
