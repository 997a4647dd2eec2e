// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/diagnosed.h"

#include <QDir>
#include <QTemporaryDir>

// Taking files away from an evidence folder never raises a verdict. What a file ruled out may
// become possible again without it, but never likely or confirmed.
using namespace da;
using namespace Qt::StringLiterals;

namespace {

/// The report on the files whose bits are set.
std::optional<report::Report> diagnosedOf(const QDir &from, const QStringList &files, size_t bits)
{
    const QTemporaryDir folder;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if ((bits >> i & 1U) != 0)
            REQUIRE(QFile::copy(from.filePath(files[i]), folder.filePath(files[i])));
    }
    return test::diagnosed(folder.path());
}

bool isRaised(causes::Verdict before, causes::Verdict after)
{
    if (before == causes::Verdict::RuledOut)
        return after < causes::Verdict::Possible;
    return after < before;
}

void checkThatNothingRises(const report::Report &whole, const report::Report &less,
                           const std::string &which)
{
    for (const causes::Assessment &before : whole.diagnosis.causes) {
        const auto after = causes::verdictIn(less.diagnosis.causes, before.cause);
        INFO(which << ": " << before.cause.toStdString() << " "
                   << causes::verdictName(before.verdict) << " -> " << causes::verdictName(after));
        CHECK_FALSE(isRaised(before.verdict, after));
    }
}

} // namespace

TEST_CASE("taking_files_away_from_an_evidence_folder_never_raises_a_verdict")
{
    const QDir all(test::fixturePath(u"evidence"_s));
    const QStringList folders = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE_FALSE(folders.isEmpty());
    for (const QString &name : folders) {
        const QDir folder(all.filePath(name));
        const QStringList files = folder.entryList(QDir::Files);
        REQUIRE(files.size() > 1);
        REQUIRE(files.size() < 10);
        const size_t every = (size_t{1} << files.size()) - 1;
        const auto whole = diagnosedOf(folder, files, every);
        REQUIRE(whole);
        for (size_t bits = 1; bits < every; ++bits) {
            const auto less = diagnosedOf(folder, files, bits);
            REQUIRE(less);
            checkThatNothingRises(*whole, *less,
                                  name.toStdString() + ", files " + std::to_string(bits));
        }
    }
}
