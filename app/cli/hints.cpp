// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/hints.h"

#include <algorithm>
#include <vector>

namespace da::cli {
namespace {

std::optional<QString> onlyOneThatBegins(const QString &word, const QStringList &candidates)
{
    std::optional<QString> found;
    for (const QString &candidate : candidates) {
        if (!candidate.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (found)
            return std::nullopt;
        found = candidate;
    }
    return found;
}

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(columns), last(columns), row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int replaced = last[at] + (a[i] == b[j] ? 0 : 1);
            row[at + 1] = std::min({replaced, last[at + 1] + 1, row[at] + 1});
            const bool swapped = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j];
            if (swapped)
                row[at + 1] = std::min(row[at + 1], before[at - 1] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

std::optional<QString> nearest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype kLongest = 64; // nobody mistypes that much; also bounds the work
    if (word.isEmpty() || word.size() > kLongest)
        return std::nullopt;
    if (const auto begins = onlyOneThatBegins(word, candidates); begins && word.size() > 1)
        return begins;
    std::optional<QString> best;
    int bestDistance = std::max(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace da::cli
