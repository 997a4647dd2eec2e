// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/network/transition.h"
#include "diagnostics/machine/memory/symptoms.h"
#include "tests/machine/practice.h"

using namespace da;
using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

TEST_CASE("outputs_everyPracticeComputer_saysHow6to4AndIsatapAreSet")
{
    using Report = formats::TransitionReport;
    for (const Scenario &scenario : builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const SimulatedComputer computer(scenario);
        const QString sixToFour = computer.query(QueryId::SixToFourState).read.valueOr({});
        CHECK(formats::parseTransition(sixToFour) ==
              Report{Report::Method::SixToFour, Report::State::Default, false, {}});
        const QString isatap = computer.query(QueryId::IsatapState).read.valueOr({});
        CHECK(formats::parseTransition(isatap) ==
              Report{Report::Method::Isatap, Report::State::Default, false, {}});
    }
    Scenario off = *findScenario(u"healthy"_s);
    makeKey(off.state.registry, key(kV6))
        .values.insert_or_assign(u"6to4_State"_s, RegistryValue::string(u"Disabled"_s));
    const SimulatedComputer computer(off);
    CHECK(formats::parseTransition(computer.query(QueryId::SixToFourState).read.valueOr({})) ==
          Report{Report::Method::SixToFour, Report::State::Disabled, true, {}});
}
