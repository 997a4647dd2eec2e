// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/bench/bench.h"

#include "resources/resources.h"
#include "translations/translations.h"

#include <QApplication>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace da::bench {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace da::bench

namespace {

void print(const da::bench::Row &row)
{
    const bool compared = row.against > 0;
    const double reached = compared ? row.value / row.against : row.value;
    const bool ok = row.atLeast ? reached >= row.target : reached <= row.target;
    const QString against = compared ? u"%1"_s.arg(row.against, 0, 'f', 1) : QString(u"-"_s);
    const QString ratio = compared ? u"%1"_s.arg(reached, 0, 'f', 2) : QString(u"-"_s);
    const QString target = u"%1 %2%3"_s.arg(row.atLeast ? u">="_s : u"<="_s)
                               .arg(row.target, 0, 'f', compared ? 2 : 0)
                               .arg(compared ? QString() : u" "_s + row.unit);
    const QString line = u"%1 %2 %3 %4 %5 %6 %7\n"_s.arg(row.what, -52)
                             .arg(row.value, 9, 'f', 1)
                             .arg(against, 9)
                             .arg(row.unit, -5)
                             .arg(ratio, 6)
                             .arg(target, -10)
                             .arg(ok ? u"reached"_s : u"missed"_s);
    std::fputs(qUtf8Printable(line), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    da::makeTranslationsAvailable();
    da::makeResourcesAvailable();
    const QApplication application(argc, argv);
    std::printf("%-52s %9s %9s %-5s %6s %-10s\n", "What", "measured", "against", "unit", "ratio",
                "target");
    for (const auto &rows : {da::bench::windowRows(QApplication::applicationDirPath()),
                             da::bench::gatheringRows(), da::bench::registryRows()}) {
        std::ranges::for_each(rows, print);
    }
    return 0;
}
