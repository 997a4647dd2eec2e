// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::report {

std::vector<machine::ImportedPassage> notUnderstood(const Report &report)
{
    static constexpr QLatin1StringView kNothing[] = {"not-understood"_L1, "binary"_L1,
                                                     "unreadable"_L1, "too-large"_L1};
    std::vector<machine::ImportedPassage> out;
    for (const machine::ImportedPassage &passage : report.passages) {
        const bool isEmptyFile = passage.recognisedAs == "empty"_L1 && passage.command.isEmpty();
        if (isEmptyFile || std::ranges::find(kNothing, passage.recognisedAs) != std::end(kNothing))
            out.push_back(passage);
    }
    return out;
}

const causes::Assessment *leadingCause(const causes::Diagnosis &diagnosis)
{
    if (diagnosis.causes.empty())
        return nullptr;
    const causes::Assessment &first = diagnosis.causes.front();
    return first.verdict <= causes::Verdict::Possible ? &first : nullptr;
}

bool isSure(const causes::Assessment *leading)
{
    return leading && leading->verdict < causes::Verdict::Possible;
}

} // namespace da::report
