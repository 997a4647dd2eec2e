// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/report/reports.h"

using namespace Qt::StringLiterals;

namespace da::test {
namespace {

constexpr Text kWhy{"test.why", "Two IP-HTTPS interfaces are in each other's way."};
constexpr Text kSays{"test.says", "Windows lists %1."};
constexpr Text kNobody{"test.nobody", "Nobody listed the services."};

causes::Finding finding(evidence::FactId fact, const QString &value, const Message &text)
{
    return {fact, value, text};
}

std::vector<causes::Assessment> assessments()
{
    causes::Assessment ghost;
    ghost.cause = u"stale-interface"_s;
    ghost.verdict = causes::Verdict::Confirmed;
    ghost.speaksFor = {finding(evidence::FactId::DeviceNodes, u"ROOT\\*IPHTTPS\\0001"_s + kHostile,
                               Message(kSays, Outside{u"two nodes"_s + kHostile}))};
    ghost.missing = {finding(evidence::FactId::IpHelperService, QString(), kNobody)};
    ghost.repairs = {u"remove-stale-interfaces"_s};
    causes::Assessment policy;
    policy.cause = u"stale-policy"_s;
    policy.verdict = causes::Verdict::RuledOut;
    policy.speaksAgainst = {finding(evidence::FactId::IpHttpsPolicy, u"absent"_s,
                                    Message(kSays, Term{u"no settings"_s}))};
    causes::Assessment service;
    service.cause = u"service-stopped"_s;
    service.verdict = causes::Verdict::Unknown;
    return {ghost, policy, service};
}

evidence::Evidence evidenceOf()
{
    evidence::IpHttpsInterface interface;
    interface.name = u"IPHTTPSInterface"_s;
    interface.role = formats::TunnelRole::Client;
    interface.url = u"https://da.example.com:443/IPHTTPS"_s + kHostile;
    interface.code = formats::ErrorCode{0x34};
    interface.statusText = u"failed "_s + kHostile;
    interface.configuredBy = evidence::ConfiguredBy::GroupPolicy;
    evidence::Evidence out;
    out.ipHttps.read = std::vector<evidence::IpHttpsInterface>{interface};
    out.devices.origins = {{u"devices.txt, line 3"_s + kHostile, QString(), {}, 0}};
    machine::Platform platform;
    platform.osName = u"Microsoft Windows 10 Enterprise"_s;
    platform.build = 19045;
    out.platform.read = platform;
    evidence::Contradiction two;
    two.fact = evidence::FactId::Teredo;
    two.kept = {u"new.txt"_s + kHostile, QString(), QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC), 0};
    two.dropped = {u"old.txt"_s, QString(), {}, 0};
    out.contradictions = {two};
    evidence::ProbeRun run;
    run.id = u"device-nodes"_s;
    run.status = evidence::ProbeStatus::Ok;
    run.source = u"devices.txt, line 3"_s;
    run.duration = std::chrono::milliseconds(7);
    out.probes = {run};
    return out;
}

} // namespace

report::Report fullReport()
{
    report::Report out;
    out.source = {report::Source::Kind::Evidence, u"folder"_s + kHostile};
    out.evidence = evidenceOf();
    out.diagnosis.outcome = causes::Outcome::ProblemFound;
    out.diagnosis.why = kWhy;
    out.diagnosis.role = evidence::Role::Client;
    out.diagnosis.causes = assessments();
    out.diagnosis.code = formats::ErrorCode{0x34};
    machine::ImportedPassage known;
    known.file = u"devices.txt"_s;
    known.lines = 12;
    known.encoding = u"cp932"_s;
    known.recognisedAs = u"devices-devcon"_s;
    known.computer = u"PC1"_s;
    machine::ImportedPassage unknown = known;
    unknown.file = u"notes.txt"_s + kHostile;
    unknown.line = 4;
    unknown.recognisedAs = u"not-understood"_s;
    machine::ImportedPassage picture = unknown;
    picture.file = u"picture.png"_s;
    picture.recognisedAs = u"binary"_s;
    out.passages = {known, unknown, picture};
    out.issues = {{u"policy.reg"_s, {5, Message(kSays, Outside{u"half a line"_s + kHostile})}}};
    out.computers = {u"PC1"_s + kHostile, u"PC2"_s};
    return out;
}

} // namespace da::test
