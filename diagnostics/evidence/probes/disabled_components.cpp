// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

// KB929852: the value counts under Tcpip6\Parameters. KB2980660 points one level higher, where it
// has no effect; it is read there to say so. A missing value means 0.
ProbeResult disabledComponents(const machine::Machine &machine, std::stop_token stop)
{
    const QString name = u"DisabledComponents"_s;
    const machine::KeyPath misplacedPath = tcpip6Key();
    const machine::KeyPath effectivePath = misplacedPath.child(u"Parameters");
    const Reading<machine::RegistryKey> effective = only(readKey(machine, effectivePath), {name});
    Reading<machine::RegistryKey> misplaced;
    if (!stop.stop_requested())
        misplaced = only(readKey(machine, misplacedPath), {name});

    DisabledComponents value;
    value.effective = machine::dwordOf(effective.read, name);
    value.misplaced = machine::dwordOf(misplaced.read, name);
    const ProbeStatus status = statusOf(value.effective);

    Fact<DisabledComponents> fact;
    if (value.effective.wasRead() || value.misplaced.wasRead())
        fact.read = value;
    else
        fact.read = reasonOf(value.effective, value.misplaced);
    addOriginOf(fact.origins, value.effective, originOf(effectivePath, effective));
    addOriginOf(fact.origins, value.misplaced, originOf(misplacedPath, misplaced));
    ProbeResult result = resultOf(std::move(fact), &Evidence::disabledComponents);
    result.status = status;
    return result;
}

} // namespace da::evidence::probes
