// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/computer.h"

using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::machine::Edition;
using da::machine::Platform;
using da::machine::ServiceRecord;

namespace {

using Start = ServiceRecord::Start;
using State = ServiceRecord::State;

const QString kServices = u"SYSTEM\\CurrentControlSet\\Services"_s;

ServiceRecord service(const QString &name, State state, Start start = Start::Unknown)
{
    ServiceRecord out;
    out.name = name;
    out.state = state;
    out.start = start;
    return out;
}

} // namespace

TEST_CASE("service_comes_from_its_manager_and_its_start_from_the_registry")
{
    Computer computer;
    computer.service(service(u"iphlpsvc"_s, State::Running));
    computer.number(kServices + u"\\iphlpsvc"_s, u"Start"_s, 2);
    const Probed probed = probe(probes::ipHelperService, computer);
    REQUIRE(probed.evidence.ipHelper.value());
    CHECK(*probed.evidence.ipHelper.value() ==
          service(u"iphlpsvc"_s, State::Running, Start::Automatic));
    CHECK(probed.evidence.ipHelper.origins.size() == 2);
}

TEST_CASE("service_known_from_its_key_alone_has_no_state")
{
    Computer computer;
    computer.number(kServices + u"\\iphlpsvc"_s, u"Start"_s, 4);
    const Probed probed = probe(probes::ipHelperService, computer);
    REQUIRE(probed.evidence.ipHelper.value());
    CHECK(*probed.evidence.ipHelper.value() ==
          service(u"iphlpsvc"_s, State::Unknown, Start::Disabled));
}

TEST_CASE("service_start_that_makes_no_sense_is_unknown")
{
    Computer computer;
    computer.service(service(u"iphlpsvc"_s, State::Stopped));
    computer.number(kServices + u"\\iphlpsvc"_s, u"Start"_s, 77);
    const Probed probed = probe(probes::ipHelperService, computer);
    REQUIRE(probed.evidence.ipHelper.value());
    CHECK(probed.evidence.ipHelper.value()->start == Start::Unknown);
}

TEST_CASE("service_is_absent_if_its_manager_or_its_key_says_so")
{
    Computer byManager;
    byManager.state.servicesComplete = true;
    CHECK(probe(probes::remoteAccessManagementService, byManager).result.status ==
          ProbeStatus::Absent);
    Computer byKey;
    byKey.noKey(kServices + u"\\RaMgmtSvc"_s);
    CHECK(probe(probes::remoteAccessManagementService, byKey).result.status == ProbeStatus::Absent);
}

TEST_CASE("service_that_was_refused_is_denied_and_not_absent")
{
    Computer computer;
    computer.state.services[u"iphlpsvc"_s] = {Computer::refusal(), computer.origin(u"services"_s)};
    CHECK(probe(probes::ipHelperService, computer).result.status == ProbeStatus::Denied);
}

TEST_CASE("platform_is_completed_from_the_registry")
{
    Computer computer;
    Platform told;
    told.computerName = u"PC-7"_s;
    told.build = 9600;
    computer.state.platform = {told, computer.origin(u"systeminfo"_s)};
    computer.text(kWindows, u"InstallationType"_s, u"Client"_s);
    computer.text(kWindows, u"ProductName"_s, u"Windows 8.1 Enterprise"_s);
    computer.text(kWindows, u"CurrentBuildNumber"_s, u"19045"_s);
    const Probed probed = probe(probes::platform, computer);
    const Platform *platform = probed.evidence.platform.value();
    REQUIRE(platform);
    CHECK(platform->computerName == u"PC-7"_s);
    CHECK(platform->build == 9600);
    CHECK(platform->edition == Edition::Client);
    CHECK(platform->osName == u"Windows 8.1 Enterprise"_s);
    CHECK(probed.evidence.platform.origins.size() == 2);
    CHECK(probed.result.source == u"systeminfo"_s);
}

TEST_CASE("platform_comes_from_the_registry_alone_if_need_be")
{
    Computer computer;
    computer.text(kWindows, u"InstallationType"_s, u"Server Core"_s);
    computer.text(kWindows, u"ProductName"_s, u"Windows Server 2022 Standard"_s);
    computer.text(kWindows, u"CurrentBuildNumber"_s, u"20348"_s);
    const Probed probed = probe(probes::platform, computer);
    REQUIRE(probed.evidence.platform.value());
    CHECK(probed.evidence.platform.value()->edition == Edition::Server);
    CHECK(probed.evidence.platform.value()->build == 20348);
    CHECK(probed.result.source == u"registry"_s);
}

TEST_CASE("platform_edition_id_marks_servers_but_proves_no_client")
{
    Computer server;
    server.text(kWindows, u"EditionID"_s, u"ServerStandard"_s);
    CHECK(probe(probes::platform, server).evidence.platform.value()->edition == Edition::Server);
    Computer other;
    other.text(kWindows, u"EditionID"_s, u"Enterprise"_s);
    other.text(kWindows, u"CurrentBuildNumber"_s, u"19045"_s);
    CHECK(probe(probes::platform, other).evidence.platform.value()->edition == Edition::Unknown);
}

TEST_CASE("platform_name_in_the_registry_is_put_right_for_windows_11")
{
    Computer computer;
    computer.text(kWindows, u"ProductName"_s, u"Windows 10 Enterprise"_s);
    computer.text(kWindows, u"CurrentBuildNumber"_s, u"22631"_s);
    CHECK(probe(probes::platform, computer).evidence.platform.value()->osName ==
          u"Windows 11 Enterprise"_s);
}

TEST_CASE("platform_that_was_refused_is_denied")
{
    Computer computer;
    computer.denied(kWindows);
    CHECK(probe(probes::platform, computer).result.status == ProbeStatus::Denied);
}
