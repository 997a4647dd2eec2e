// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/computer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::formats::TeredoState;
using da::machine::DeviceNode;
using da::machine::NetworkAdapter;
using da::machine::QueryId;
using da::machine::Reason;

TEST_CASE("probes_on_a_computer_without_records_say_not_recorded_and_never_absent")
{
    const Computer computer;
    for (const Probe &one : probeCatalogue()) {
        CAPTURE(one.id);
        CHECK(one.run(computer.machine(), {}).status == ProbeStatus::NotRecorded);
    }
    const Evidence evidence = evidenceOf(computer);
    CHECK(evidence == Evidence{});
}

TEST_CASE("probes_read_only_keys_that_an_import_keeps")
{
    const std::vector<da::machine::KeyPath> keys = interestingKeys();
    const auto kept = [&](const QString &path) {
        const QString text = u"HKLM\\"_s + path;
        const auto full = da::machine::KeyPath::parse(text);
        return std::any_of(keys.begin(), keys.end(),
                           [&](const auto &key) { return full && full->isWithin(key); });
    };
    for (const QString &path : {kTransition, kLocalIpHttps, kTcpip6, kRules, kAssistant, kWindows,
                                QString(u"SYSTEM\\CurrentControlSet\\Services\\RaMgmtSvc"_s)}) {
        CAPTURE(path);
        CHECK(kept(path));
    }
    CHECK_FALSE(kept(u"SOFTWARE\\Microsoft"_s));
}

TEST_CASE("teredo_state_is_read_from_netsh")
{
    Computer computer;
    da::formats::TeredoReport report;
    report.type = da::formats::TeredoType::Client;
    report.state = TeredoState::Qualified;
    const QString text = da::formats::writeTeredo(report);
    computer.printed(QueryId::TeredoState, text);
    const Probed probed = probe(probes::teredoState, computer);
    REQUIRE(probed.evidence.teredo.value());
    CHECK(probed.evidence.teredo.value()->state == TeredoState::Qualified);
    CHECK(probed.result.status == ProbeStatus::Ok);
    REQUIRE(probed.evidence.teredo.origins.size() == 1);
    CHECK(probed.evidence.teredo.origins.front().raw == text);
}

TEST_CASE("teredo_state_that_is_not_understood_is_broken_and_its_text_is_kept")
{
    Computer computer;
    computer.printed(QueryId::TeredoState, u"kein Netz heute"_s);
    const Probed probed = probe(probes::teredoState, computer);
    CHECK(reasonOf(probed.evidence.teredo.read) == Reason::Broken);
    CHECK(probed.result.status == ProbeStatus::Failed);
    CHECK(probed.evidence.teredo.origins.front().raw == u"kein Netz heute"_s);
}

TEST_CASE("teredo_state_that_timed_out_says_so")
{
    Computer computer;
    computer.failed(QueryId::TeredoState, Reason::TimedOut);
    CHECK(probe(probes::teredoState, computer).result.status == ProbeStatus::TimedOut);
}

TEST_CASE("device_nodes_come_as_they_were_listed")
{
    Computer computer;
    DeviceNode node;
    node.instanceId = u"ROOT\\*IPHTTPS\\0000"_s;
    node.problem = da::formats::problem::kNotPresent;
    computer.devices({node});
    const Probed probed = probe(probes::deviceNodes, computer);
    REQUIRE(probed.evidence.devices.value());
    CHECK(probed.evidence.devices.value()->nodes == std::vector{node});
    CHECK(probed.result.source == u"devices"_s);
}

TEST_CASE("device_nodes_that_were_refused_are_denied")
{
    Computer computer;
    computer.state.devices = {Computer::refusal(), computer.origin(u"devices"_s)};
    CHECK(probe(probes::deviceNodes, computer).result.status == ProbeStatus::Denied);
}

TEST_CASE("disabled_components_are_read_where_they_count_and_where_the_article_points")
{
    Computer computer;
    computer.number(kTcpip6 + u"\\Parameters"_s, u"DisabledComponents"_s, 0x80);
    computer.text(kTcpip6 + u"\\Parameters"_s, u"Dhcpv6DUID"_s, u"not asked for"_s);
    computer.number(kTcpip6, u"DisabledComponents"_s, 0xFF);
    const Probed probed = probe(probes::disabledComponents, computer);
    REQUIRE(probed.evidence.disabledComponents.value());
    CHECK(probed.evidence.disabledComponents.value()->effective.valueOr(0) == 0x80);
    CHECK(probed.evidence.disabledComponents.value()->misplaced.valueOr(0) == 0xFF);
    REQUIRE(probed.evidence.disabledComponents.origins.size() == 2);
    CHECK(probed.evidence.disabledComponents.origins[0].raw.contains(u"00000080"_s));
    CHECK(probed.evidence.disabledComponents.origins[1].raw.contains(u"000000ff"_s));
    CHECK_FALSE(probed.evidence.disabledComponents.origins[0].raw.contains(u"not asked for"_s));
}

TEST_CASE("disabled_components_absent_is_read_and_not_there")
{
    Computer computer;
    computer.key(kTcpip6 + u"\\Parameters"_s);
    const Probed probed = probe(probes::disabledComponents, computer);
    REQUIRE(probed.evidence.disabledComponents.value());
    CHECK(probed.evidence.disabledComponents.value()->effective.isAbsent());
    CHECK(reasonOf(probed.evidence.disabledComponents.value()->misplaced) == Reason::NotRecorded);
    CHECK(probed.result.status == ProbeStatus::Absent);
}

TEST_CASE("disabled_components_of_another_type_are_broken_and_not_absent")
{
    Computer computer;
    computer.text(kTcpip6 + u"\\Parameters"_s, u"DisabledComponents"_s, u"128"_s);
    const Probed probed = probe(probes::disabledComponents, computer);
    CHECK(reasonOf(probed.evidence.disabledComponents.read) == Reason::Broken);
    CHECK(probed.result.status == ProbeStatus::Failed);
}

TEST_CASE("disabled_components_that_were_refused_are_denied_even_if_the_other_place_was_read")
{
    Computer computer;
    computer.key(kTcpip6);
    computer.denied(kTcpip6 + u"\\Parameters"_s);
    const Probed probed = probe(probes::disabledComponents, computer);
    CHECK(probed.result.status == ProbeStatus::Denied);
    REQUIRE(probed.evidence.disabledComponents.value());
    CHECK(probed.evidence.disabledComponents.value()->misplaced.isAbsent());
}

TEST_CASE("direct_access_policy_is_rules_and_assistant")
{
    Computer computer;
    computer.key(kRules);
    computer.key(kRules + u"\\DA-{1}"_s);
    computer.noKey(kAssistant);
    const Probed probed = probe(probes::directAccessPolicy, computer);
    REQUIRE(probed.evidence.directAccessPolicy.value());
    CHECK(probed.evidence.directAccessPolicy.value()->nameResolution.hasValue());
    CHECK(probed.evidence.directAccessPolicy.value()->connectivityAssistant.isAbsent());
    CHECK(probed.result.status == ProbeStatus::Ok);
}

TEST_CASE("direct_access_policy_key_without_rules_is_no_policy")
{
    Computer computer;
    computer.key(kRules);
    computer.noKey(kAssistant);
    const Probed probed = probe(probes::directAccessPolicy, computer);
    REQUIRE(probed.evidence.directAccessPolicy.value());
    CHECK(probed.evidence.directAccessPolicy.value()->nameResolution.isAbsent());
    CHECK(probed.result.status == ProbeStatus::Absent);
}

TEST_CASE("direct_access_policy_whose_rules_were_not_listed_is_not_recorded")
{
    Computer computer;
    computer.key(kRules).subkeysComplete = false;
    computer.noKey(kAssistant);
    const Probed probed = probe(probes::directAccessPolicy, computer);
    REQUIRE(probed.evidence.directAccessPolicy.value());
    CHECK(reasonOf(probed.evidence.directAccessPolicy.value()->nameResolution) ==
          Reason::NotRecorded);
    CHECK(probed.result.status == ProbeStatus::NotRecorded);
}

TEST_CASE("direct_access_policy_that_was_refused_is_denied")
{
    Computer computer;
    computer.denied(kRules);
    const Probed probed = probe(probes::directAccessPolicy, computer);
    CHECK(reasonOf(probed.evidence.directAccessPolicy.read) == Reason::Denied);
}

TEST_CASE("network_comes_as_it_is")
{
    Computer computer;
    NetworkAdapter adapter;
    adapter.name = u"Ethernet"_s;
    computer.adapter(adapter);
    const Probed probed = probe(probes::network, computer);
    REQUIRE(probed.evidence.network.value());
    CHECK(probed.evidence.network.value()->adapters == std::vector{adapter});
    Computer refused;
    refused.state.network = {Computer::refusal(), {}};
    CHECK(probe(probes::network, refused).result.status == ProbeStatus::Denied);
}
