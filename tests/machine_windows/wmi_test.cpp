// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/powershell/powershell_objects.h"
#include "diagnostics/machine/windows/wmi.h"
#include "tests/machine_windows/wine_writes.h"

#include <QElapsedTimer>

using namespace da::machine;
using namespace da::machine::windows;
using namespace da::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST_CASE("windowsWmi_instances_areObjectsThatTheReaderOfCmdletsUnderstands")
{
    const auto text = asText(readWmi({u"ROOT\\CIMV2", u"Win32_OperatingSystem"}, {}));
    REQUIRE(text.hasValue());
    const auto objects = da::formats::readPsObjects(*text.value());
    REQUIRE(objects);
    REQUIRE(objects->size() == 1);
    CHECK(objects->front().text(u"Caption").contains(u"Windows"_s));
    CHECK(objects->front().numbersForWords);
    CHECK_FALSE(objects->front().has(u"__CLASS"));
}

TEST_CASE("windowsWmi_aNamespaceOrClassThatIsNotThere_isUnsupported")
{
    const auto nowhere = readWmi({u"ROOT\\DaWizardNowhere", u"MSFT_Nothing"}, {});
    REQUIRE(nowhere.isUnreadable());
    CHECK(nowhere.unreadable()->reason == Reason::Unsupported);
    CHECK(nowhere.unreadable()->detail.contains(u"0x8004100E"_s));
    const auto nothing = readWmi({u"ROOT\\CIMV2", u"DaWizard_Nothing"}, {});
    INFO(nothing.isUnreadable());
    CHECK_FALSE(nothing.hasValue());
}

TEST_CASE("windowsWmi_aMethodThatIsNotThere_isUnreadable")
{
    const auto read =
        readWmi({u"ROOT\\CIMV2", u"Win32_OperatingSystem", u"DaWizardNothing", u"output"}, {});
    CHECK(read.isUnreadable());
}

TEST_CASE("windowsWmi_noObjects_areAnEmptyText")
{
    CHECK(asText(Read<QJsonArray>(QJsonArray())) == Read<QString>(QString()));
    CHECK(asText(Read<QJsonArray>(Absent{})).isAbsent());
}

TEST_CASE("windowsWmi_aStopOrNoTime_isTimedOut")
{
    std::stop_source source;
    source.request_stop();
    WindowsMachine::Limits limits;
    limits.stop = source.get_token();
    limits.wmi = 0ms;
    QElapsedTimer clock;
    clock.start();
    const auto read = readWmi({u"ROOT\\CIMV2", u"Win32_OperatingSystem"}, limits);
    REQUIRE(read.isUnreadable());
    CHECK(read.unreadable()->reason == Reason::TimedOut);
    CHECK(clock.elapsed() < 1000);
}

TEST_CASE("windowsWmi_cmdletsOfDirectAccess_areUnsupportedWhereTheirClassesAre")
{
    if (!isWine())
        return;
    for (const QueryId id :
         {QueryId::IpHttpsStateCmdlet, QueryId::IpHttpsConfigurationCmdlet,
          QueryId::DirectAccessStatus, QueryId::DirectAccessSettings, QueryId::NrptPolicy}) {
        const auto reading = WindowsMachine().query(id);
        REQUIRE(reading.read.isUnreadable());
        CHECK(reading.read.unreadable()->reason == Reason::Unsupported);
        CHECK(reading.origin.source.startsWith(u"ROOT\\"_s));
    }
}
