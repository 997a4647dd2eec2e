// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

// Causes that a code names: what the code alone allows, and what another fact adds.
using namespace da::test;

namespace {

struct Row final {
    const char16_t *cause;
    quint32 code;
    Verdict measured; ///< on a client whose build is not known, nothing else read that bears on it
};

constexpr Row kRows[] = {
    {u"certificate-mismatch", 0x103, Verdict::Likely},
    {u"certificate-expired", 0x800b0101, Verdict::Likely},
    {u"certificate-untrusted", 0x800b0109, Verdict::Likely},
    {u"revocation-unreachable", 0x80092013, Verdict::Possible},
    {u"tls-handshake", 0x80090326, Verdict::Likely},
    {u"tls-handshake", 0x90320, Verdict::Possible},
    {u"invalid-url", 0x4be, Verdict::Likely},
    {u"name-resolution", 0x2af9, Verdict::Possible},
    {u"name-resolution", 0x2afc, Verdict::Possible},
    {u"proxy-blocking", 0x2af9, Verdict::Possible},
    {u"proxy-blocking", 0x2afc, Verdict::Possible},
    {u"nrpt-captures-name", 0x2afc, Verdict::Possible},
    {u"nrpt-captures-name", 0x274d, Verdict::Possible},
    {u"connection-refused", 0x274d, Verdict::Possible},
    {u"connection-timeout", 0x274c, Verdict::Likely},
};

Evidence onBuild(Evidence evidence, int build)
{
    evidence.platform.read.value()->build = build;
    return evidence;
}

Evidence atUrl(Evidence evidence, const QString &url)
{
    evidence.ipHttps.read.value()->front().url = url;
    return withKeys(std::move(evidence), {singleSite(url)});
}

} // namespace

TEST_CASE("a measured code makes its causes as likely as its sources allow")
{
    for (const Row &row : kRows) {
        INFO(QString::fromUtf16(row.cause).toStdString() << " " << row.code);
        const Evidence evidence = failing(row.code);
        CHECK(assessmentIn(evidence, row.cause).verdict == row.measured);
        CHECK(assessmentIn(evidence, row.cause).speaksFor.front().value ==
              formats::ErrorCode{row.code}.hex());
    }
}

TEST_CASE("a code that was only told is possible and never more")
{
    for (const Row &row : kRows) {
        const Evidence told = withTold(without(failing(), &Evidence::ipHttps), row.code);
        CHECK(assessmentIn(told, row.cause).verdict == Verdict::Possible);
    }
}

TEST_CASE("another code rules a cause out, and no code leaves it unknown")
{
    for (const Row &row : kRows) {
        CHECK(assessmentIn(failing(0x643), row.cause).verdict == Verdict::RuledOut);
        CHECK(assessmentIn(healthy(), row.cause).verdict == Verdict::RuledOut);
        CHECK(assessmentIn(without(failing(row.code), &Evidence::ipHttps), row.cause).verdict ==
              Verdict::Unknown);
    }
}

TEST_CASE("no certificate code ever offers a repair")
{
    for (const Row &row : kRows)
        CHECK(assessmentIn(failing(row.code), row.cause).repairs.empty());
}

TEST_CASE("a list of revoked certificates is what only Windows 7 insists on")
{
    const auto verdict = [](int build) {
        return assessmentIn(onBuild(failing(0x80092013), build), u"revocation-unreachable").verdict;
    };
    CHECK(verdict(7601) == Verdict::Likely);
    CHECK(verdict(9200) == Verdict::Possible);
    CHECK(verdict(19045) == Verdict::Possible);
}

TEST_CASE("an address that is a number proves that it is not valid")
{
    const auto verdict = [](const QString &url) {
        return assessmentIn(atUrl(failing(0x4be), url), u"invalid-url").verdict;
    };
    CHECK(verdict(u"https://203.0.113.20:443/IPHTTPS"_s) == Verdict::Confirmed);
    CHECK(verdict(u"https://[2001:db8::1]/IPHTTPS"_s) == Verdict::Confirmed);
    CHECK(verdict(u"https://da.example.com:443/IPHTTPS"_s) == Verdict::Likely);
    CHECK(assessmentIn(atUrl(failing(0x2af9), u"https://203.0.113.20/IPHTTPS"_s), u"invalid-url")
              .verdict == Verdict::RuledOut);
}

TEST_CASE("a code of a fault that nobody documented invents no cause")
{
    const causes::Diagnosis diagnosis = causes::diagnose(failing(0x490));
    CHECK(diagnosis.outcome == causes::Outcome::ProblemFound);
    for (const Assessment &one : diagnosis.causes) {
        INFO(one.cause.toStdString());
        CHECK(one.verdict >= Verdict::Possible);
        if (one.verdict == Verdict::Possible)
            CHECK_FALSE(mentions(one.speaksFor, FactId::IpHttpsInterfaces));
    }
}
