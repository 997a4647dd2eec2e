// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/windows/parts.h"
#include "tests/machine_windows/wine_writes.h"

using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

TEST_CASE("windowsServices_nameThatNoServiceCanHave_isAbsent")
{
    for (const QString &name : {u"da-wizard-no-such-service"_s, QString(), u"a\\b"_s})
        CHECK(windows::readService(name).isAbsent());
}

TEST_CASE("windowsServices_aRunningOne_tellsWhatNeedsIt")
{
    if (!isWine())
        return;
    const QString name = u"da-wizard-test"_s;
    writeService({name, ServiceRecord::State::Running, ServiceRecord::Start::Disabled});
    const auto service = windows::readService(name);
    removeService(name);
    REQUIRE(service.hasValue());
    CHECK(service.value()->name == name);
    CHECK(service.value()->dependents == QStringList());
    CHECK(windows::readService(name).isAbsent());
}

TEST_CASE("windowsServices_everyStartType_isReadAsItIs")
{
    if (!isWine())
        return;
    using Start = ServiceRecord::Start;
    const QString name = u"da-wizard-test"_s;
    for (const Start start : {Start::Automatic, Start::Manual, Start::Disabled}) {
        writeService({name, ServiceRecord::State::Stopped, start});
        const auto service = windows::readService(name);
        REQUIRE(service.hasValue());
        CHECK(service.value()->start == start);
        CHECK(service.value()->state == ServiceRecord::State::Stopped);
    }
    removeService(name);
}
