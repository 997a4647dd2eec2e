// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/bundle/replay.h"

#include "diagnostics/evidence/probe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::bundle {

report::Report replayed(const machine::State &state, const report::Report &before)
{
    const machine::RecordedMachine machine(state);
    evidence::Evidence evidence;
    for (const evidence::ProbeRun &run : before.evidence.probes) {
        const auto catalogue = evidence::probeCatalogue();
        const auto probe = std::ranges::find_if(catalogue, [&](const evidence::Probe &one) {
            return run.id == QLatin1StringView(one.id);
        });
        if (probe == catalogue.end())
            continue;
        evidence::ProbeResult result = probe->run(machine, {});
        if (result.contribute)
            result.contribute(evidence);
        evidence.probes.push_back({run.id, run.status, result.source, run.duration});
    }
    evidence.told = before.evidence.told;
    evidence.mixedComputers = before.evidence.mixedComputers;
    evidence.gatheredAt = before.evidence.gatheredAt;
    report::Report report;
    report.source = before.source;
    report.diagnosis = causes::diagnose(evidence);
    report.evidence = std::move(evidence);
    return report;
}

bool sameDiagnosis(const causes::Diagnosis &a, const causes::Diagnosis &b)
{
    const auto sameCause = [](const causes::Assessment &x, const causes::Assessment &y) {
        return x.cause == y.cause && x.verdict == y.verdict;
    };
    return a.outcome == b.outcome && a.code == b.code &&
           std::ranges::equal(a.causes, b.causes, sameCause);
}

} // namespace da::bundle
