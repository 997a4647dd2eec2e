// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/by_code/code_cause.h"

namespace da::causes {

Verdict verdictByCode(const Evidence &evidence, std::initializer_list<quint32> codes,
                      Verdict measured)
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

} // namespace da::causes
