// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/windows/windows_machine.h"

using namespace da::machine;
using namespace Qt::StringLiterals;

TEST_CASE("windows_looking_changesNothingInTheRegistry")
{
    const WindowsMachine machine;
    const auto registry = [&machine] {
        return std::vector{machine.registryTree(*KeyPath::parse(u"HKLM\\SOFTWARE")).read,
                           machine.registryTree(*KeyPath::parse(u"HKLM\\SYSTEM")).read,
                           machine.registryTree(*KeyPath::parse(u"HKCU")).read};
    };
    (void)registry(); // what the first look of a fresh prefix starts is not ours
    (void)machine.platform();
    const auto before = registry();
    (void)machine.devices();
    (void)machine.platform();
    (void)machine.network();
    (void)machine.service(u"iphlpsvc"_s);
    for (const QueryId id : kAllQueries)
        (void)machine.query(id);
    const auto after = registry();
    REQUIRE(before.size() == after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        REQUIRE(before[i].hasValue());
        CHECK((before[i] == after[i]));
    }
}
