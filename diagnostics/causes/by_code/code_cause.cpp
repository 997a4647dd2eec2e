// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"

namespace da::causes {

CodeFit fitOf(const Evidence &evidence, CodesOf codes)
{
    const quint32 second = codes.second == 0 ? codes.first : codes.second;
    return fitOf(evidence, {codes.first, second});
}

Verdict verdictByCode(const Evidence &evidence, CodesOf codes, Verdict measured)
{
    switch (fitOf(evidence, codes)) {
    case CodeFit::Measured:
        return measured;
    case CodeFit::Told:
        return Verdict::Possible;
    case CodeFit::Another:
        return Verdict::RuledOut;
    case CodeFit::None:
        break;
    }
    return Verdict::Unknown;
}

void sayCode(Assessment &own, const Evidence &evidence, CodesOf codes)
{
    const quint32 second = codes.second == 0 ? codes.first : codes.second;
    sayCode(own, evidence, {codes.first, second});
}

} // namespace da::causes
