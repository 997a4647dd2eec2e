// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/cause.h"

#include <algorithm>

namespace da::causes {

const char *verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return "confirmed";
    case Verdict::Likely:
        return "likely";
    case Verdict::Possible:
        return "possible";
    case Verdict::Unknown:
        return "unknown";
    case Verdict::RuledOut:
        return "ruled-out";
    }
    return "unknown";
}

Verdict verdictIn(const FirstLook &look, QStringView cause)
{
    const auto found = std::find_if(look.begin(), look.end(),
                                    [&](const Assessment &one) { return one.cause == cause; });
    return found == look.end() ? Verdict::Unknown : found->verdict;
}

const Cause *findCause(QStringView id)
{
    for (const Cause &cause : catalogue()) {
        if (id == QLatin1StringView(cause.id))
            return &cause;
    }
    return nullptr;
}

bool areRuledOut(const FirstLook &look, std::initializer_list<QStringView> causes)
{
    return std::all_of(causes.begin(), causes.end(), [&](QStringView cause) {
        return verdictIn(look, cause) == Verdict::RuledOut;
    });
}

} // namespace da::causes
