// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/windows/parts.h"
#include "tests/machine_windows/wine_writes.h"

#include <QHostInfo>

using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

KeyPath versionKey()
{
    return *KeyPath::parse(u"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
}

} // namespace

TEST_CASE("windowsPlatform_thisComputer_isKnownAsFarAsItTells")
{
    const auto reading = WindowsMachine().platform();
    REQUIRE(reading.read.hasValue());
    const Platform &platform = *reading.read.value();
    CHECK_FALSE(platform.computerName.isEmpty());
    CHECK(platform.majorVersion.value_or(0) >= 6);
    CHECK(platform.build.value_or(0) >= 7600);
    CHECK(platform.edition != Edition::Unknown);
    CHECK(platform.osName.startsWith(u"Windows"_s));
    CHECK(platform.uiLanguage.contains(u'-'));
    CHECK(platform.elevated.has_value());
    REQUIRE(platform.startedAt.has_value());
    CHECK(*platform.startedAt < QDateTime::currentDateTimeUtc());
    CHECK(platform.startedAt->daysTo(QDateTime::currentDateTimeUtc()) < 4000);
    CHECK(reading.origin.time.has_value());
}

TEST_CASE("windowsPlatform_outsideADomain_noControllerIsCalledUnreachable")
{
    CHECK_FALSE(windows::findsDomainController({windows::Join::Kind::Workgroup, u"W"_s}, {}));
    CHECK_FALSE(windows::findsDomainController({}, {}));
    if (isWine()) {
        CHECK(windows::readJoin().kind == windows::Join::Kind::Workgroup);
        CHECK_FALSE(WindowsMachine().platform().read.value()->domainControllerReachable);
    }
}

TEST_CASE("windowsPlatform_inADomainWithoutItsController_itIsNotReachable")
{
    if (!isWine())
        return;
    CHECK(windows::findsDomainController({windows::Join::Kind::Domain, u"CORP"_s}, {}) == false);
}

TEST_CASE("windowsPlatform_hotfixesAndRevision_comeFromWhereWindowsKeepsThem")
{
    if (!isWine())
        return;
    writeValue(versionKey(), u"UBR"_s, RegistryValue::dword(3803));
    writeValue(versionKey(), u"EditionID"_s, RegistryValue::string(u"Enterprise"));
    QString facts;
    const Platform platform = windows::readPlatform({}, facts);
    CHECK(facts.contains(u"UBR: 3803"_s));
    CHECK(platform.editionId == u"Enterprise"_s);
    REQUIRE(platform.hotfixes.has_value());
    CHECK(platform.hotfixes->contains(u"KB1234567"_s)); // the one that Wine makes up
}

TEST_CASE("windowsNetwork_adapters_haveNamesGuidsAndAddresses")
{
    const auto network = WindowsMachine().network().read;
    REQUIRE(network.hasValue());
    CHECK_FALSE(network.value()->insideCorporateNetwork.has_value());
    for (const NetworkAdapter &adapter : network.value()->adapters) {
        CHECK_FALSE(adapter.name.isEmpty());
        CHECK(adapter.interfaceGuid.size() == 38);
        CHECK(adapter.interfaceGuid == adapter.interfaceGuid.toLower());
        for (const QString &address : adapter.addresses)
            CHECK((address.contains(u'.') || address.contains(u':')));
    }
}
