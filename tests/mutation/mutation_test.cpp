// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/mutation/mutate.h"
#include "tests/support/test.h"

#include "diagnostics/causes/diagnosis.h"
#include "diagnostics/evidence/probe.h"
#include "diagnostics/machine/import/import.h"

#include <QDir>
#include <QTemporaryDir>

// Ten thousand (DA_MUTATIONS) pieces of damaged evidence. What decides a cause is taken out of
// every file, then the rest is damaged by chance: the cause must not be confirmed. And whatever is
// made of the evidence, no repair is offered that a safety rule forbids. Seeded: the same every
// time.
using namespace da;
using namespace da::test;
using namespace Qt::StringLiterals;
using causes::Verdict;

namespace {

constexpr int kMutations = DA_MUTATIONS;

/// Lines without which a cause cannot be confirmed.
struct Deciding final {
    QString cause;
    QRegularExpression lines;
};

/// The code of the article as netsh and the registry have it, and anything else with these digits.
const QRegularExpression kArticleCode(u"0x(?:643|34)\\b|ErrorCode"_s);
const QRegularExpression kNodes(u"IPHTTPS\\\\\\d{4}"_s);
const QRegularExpression kBlocked(u"DisabledComponents|ClientState"_s);

std::vector<Deciding> decidingFacts()
{
    const QRegularExpression urls(u"IPHTTPS|ClientUrl"_s);
    const QRegularExpression nodeStates(u"Status|Problem|"_s + kNodes.pattern());
    return {
        {u"stale-interface"_s, kArticleCode},
        {u"stale-interface"_s, nodeStates},
        {u"stale-policy"_s, kArticleCode},
        {u"stale-policy"_s, urls},
        {u"transition-disabled"_s, kBlocked},
        {u"url-reservation"_s, kArticleCode},
        {u"url-reservation"_s, QRegularExpression(u"https://\\+"_s)},
        {u"service-stopped"_s, QRegularExpression(u"STOPPED|\"Start\"|STATE"_s)},
        {u"invalid-url"_s, QRegularExpression(u"0x4be|ErrorCode"_s)},
        {u"adapter-disabled"_s, QRegularExpression(u"Problem|Status"_s)},
    };
}

struct Fixture final {
    QString name;
    EvidenceFiles files;
};

std::vector<Fixture> fixtures()
{
    std::vector<Fixture> all{{u"hotel-laptop"_s, evidenceFilesIn(u"evidence/hotel-laptop"_s)}};
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        all.push_back({scenario.id, evidenceFilesOf(scenario)});
    return all;
}

evidence::Evidence evidenceOf(const machine::Import &import)
{
    evidence::Evidence out;
    const machine::RecordedMachine machine(import.state);
    for (const evidence::Probe &probe : evidence::probeCatalogue())
        probe.run(machine, {}).contribute(out);
    out.mixedComputers = import.mixedComputers;
    return out;
}

/// The diagnosis of files; nothing if they were refused as a whole.
std::optional<causes::Diagnosis> diagnosed(const EvidenceFiles &files)
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto import = machine::importPath(folder.path(), {evidence::interestingKeys(), {}});
    if (!import)
        return std::nullopt;
    return causes::diagnose(evidenceOf(*import));
}

/// The safety rules that a diagnosis must keep: nothing that removes or resets on a server or where
/// the role is not known, reservations on servers only, nothing without a reason.
bool isForbidden(const causes::Diagnosis &diagnosis, const causes::Assessment &cause,
                 const QString &repair)
{
    static const QStringList clientsOnly{u"remove-stale-interfaces"_s, u"reset-ip-https-policy"_s,
                                         u"reset-proxy-cache"_s, u"reapply-group-policy"_s,
                                         u"test-ip-https-alone"_s};
    if (cause.verdict == Verdict::Unknown || cause.verdict == Verdict::RuledOut)
        return true;
    if (clientsOnly.contains(repair))
        return diagnosis.role != evidence::Role::Client;
    return repair == u"reset-url-reservations"_s && diagnosis.role != evidence::Role::Server;
}

struct Tally final {
    int diagnosed = 0;
    int refused = 0;
    int confirmed = 0;
};

void checkOne(const Fixture &fixture, const Deciding &deciding, unsigned seed, Tally &tally)
{
    std::mt19937 random(seed);
    EvidenceFiles files = fixture.files;
    removeLines(files, deciding.lines);
    for (int i = int(random() % 4); i > 0; --i)
        mutate(files, random);
    const auto diagnosis = diagnosed(files);
    if (!diagnosis) {
        ++tally.refused;
        return;
    }
    ++tally.diagnosed;
    for (const causes::Assessment &cause : diagnosis->causes) {
        tally.confirmed += cause.verdict == Verdict::Confirmed ? 1 : 0;
        const bool wrong = cause.verdict == Verdict::Confirmed && cause.cause == deciding.cause;
        bool forbidden = false;
        for (const QString &repair : cause.repairs)
            forbidden = forbidden || isForbidden(*diagnosis, cause, repair);
        if (wrong || forbidden)
            FAIL_CHECK(fixture.name.toStdString()
                       << ", seed " << seed << ": " << cause.cause.toStdString()
                       << (wrong ? " confirmed without what decides it" : " offers too much"));
    }
}

constexpr unsigned kParts = 4;

void damage(unsigned part)
{
    const std::vector<Fixture> all = fixtures();
    const std::vector<Deciding> deciding = decidingFacts();
    Tally tally;
    for (unsigned seed = part - 1; seed < kMutations; seed += kParts)
        checkOne(all[seed / kParts % all.size()], deciding[seed / 7 % deciding.size()], seed,
                 tally);
    WARN(kMutations / kParts << " of " << kMutations << " mutations: " << tally.diagnosed
                             << " diagnosed, " << tally.refused << " refused, " << tally.confirmed
                             << " verdicts confirmed of causes whose facts were left");
    CHECK(tally.diagnosed + tally.refused == kMutations / kParts);
}

} // namespace

TEST_CASE("mutation_untouchedFixtures_areDiagnosedAsTheirStories")
{
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const auto diagnosis = diagnosed(evidenceFilesOf(scenario));
        REQUIRE(diagnosis);
        CHECK(scenario.expectedOutcome ==
              QLatin1StringView(causes::outcomeName(diagnosis->outcome)));
        if (!scenario.expectedCause.isEmpty())
            CHECK(causes::verdictIn(diagnosis->causes, scenario.expectedCause) <=
                  Verdict::Possible);
    }
}

// In parts, which run side by side.
TEST_CASE("mutation_damagedEvidence_neverConfirmsWithoutTheFactAndOffersNothingForbidden_part1")
{
    damage(1);
}

TEST_CASE("mutation_damagedEvidence_neverConfirmsWithoutTheFactAndOffersNothingForbidden_part2")
{
    damage(2);
}

TEST_CASE("mutation_damagedEvidence_neverConfirmsWithoutTheFactAndOffersNothingForbidden_part3")
{
    damage(3);
}

TEST_CASE("mutation_damagedEvidence_neverConfirmsWithoutTheFactAndOffersNothingForbidden_part4")
{
    damage(4);
}
