// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/causes/by_code/server_seen.h"
#include "tests/causes/builders.h"

// What was seen at the server, as evidence for and against what a code names.
using namespace da::test;
using machine::Flaw;
using machine::Lookup;
using machine::Reached;
using machine::ServerAnswer;
using Spoke = ServerAnswer::Spoke;

namespace {

constexpr FactId kFact = FactId::ServerAnswers;

ServerAnswer reached(Spoke spoke)
{
    ServerAnswer out;
    out.address = {u"da.example.com"_s, 443};
    out.lookup = Lookup::Found;
    out.attempts = {{u"203.0.113.10"_s, Reached::Connected, {}, {}}};
    out.spoke = spoke;
    return out;
}

ServerAnswer showing(const std::set<Flaw> &flaws)
{
    ServerAnswer out = reached(Spoke::Tls);
    machine::TlsAnswer tls;
    tls.protocol = u"TLS 1.2"_s;
    tls.certificate.dnsNames = {u"da.example.com"_s};
    tls.certificate.validTo = noon();
    tls.flaws = flaws;
    out.tls = tls;
    return out;
}

ServerAnswer portal()
{
    ServerAnswer out = reached(Spoke::Web);
    out.web = machine::WebAnswer{302, u"HTTP/1.1 302 Found"_s, u"login.hotel.example"_s};
    return out;
}

ServerAnswer ended(Reached how)
{
    ServerAnswer out = reached(Spoke::Nothing);
    out.attempts.front().reached = how;
    return out;
}

Evidence seeing(Evidence evidence, const ServerAnswer &answer)
{
    evidence.serverAnswers.read = std::vector<ServerAnswer>{answer};
    return evidence;
}

/// The code stays in force when the server is looked at, whatever is seen.
Assessment seen(QStringView cause, quint32 code, const ServerAnswer &answer)
{
    const Assessment before = assessmentIn(failing(code), cause);
    Assessment after = assessmentIn(seeing(failing(code), answer), cause);
    CHECK(after.verdict == before.verdict);
    return after;
}

struct Row final {
    const char16_t *cause;
    quint32 code;
    Flaw flaw;
};
constexpr Row kRows[] = {{u"certificate-expired", 0x800b0101, Flaw::Expired},
                         {u"certificate-expired", 0x800b0101, Flaw::NotYetValid},
                         {u"certificate-expired", 0x800b0101, Flaw::IssuerExpired},
                         {u"certificate-untrusted", 0x800b0109, Flaw::Untrusted},
                         {u"certificate-mismatch", 0x103, Flaw::OtherName}};

} // namespace

TEST_CASE("flaw_that_was_seen_speaks_for_its_cause_and_a_sound_certificate_against")
{
    for (const Row &row : kRows) {
        INFO(QString::fromUtf16(row.cause).toStdString());
        CHECK(mentions(seen(row.cause, row.code, showing({row.flaw})).speaksFor, kFact));
        const Assessment sound = seen(row.cause, row.code, showing({}));
        CHECK(mentions(sound.speaksAgainst, kFact));
        CHECK_FALSE(mentions(sound.speaksFor, kFact));
    }
}

TEST_CASE("certificate_with_another_flaw_speaks_neither_for_nor_against")
{
    const Assessment own =
        seen(u"certificate-expired", 0x800b0101, showing({Flaw::Untrusted, Flaw::OtherName}));
    CHECK_FALSE(mentions(own.speaksFor, kFact));
    CHECK_FALSE(mentions(own.speaksAgainst, kFact));
}

TEST_CASE("what_was_seen_without_any_code_is_possible_and_never_more")
{
    for (const Row &row : kRows) {
        const Evidence noCode = without(failing(), &Evidence::ipHttps);
        const Evidence evidence = seeing(noCode, showing({row.flaw}));
        CHECK(assessmentIn(evidence, row.cause).verdict == Verdict::Possible);
        CHECK(assessmentIn(seeing(noCode, showing({})), row.cause).verdict == Verdict::Unknown);
        CHECK(assessmentIn(seeing(withoutRole(noCode), showing({row.flaw})), row.cause).verdict ==
              Verdict::Unknown);
        CHECK(causes::diagnose(evidence).outcome == causes::diagnose(noCode).outcome);
    }
}

TEST_CASE("code_of_something_else_still_rules_out")
{
    CHECK(assessmentIn(seeing(failing(0x643), showing({Flaw::Expired})), u"certificate-expired")
              .verdict == Verdict::RuledOut);
}

TEST_CASE("page_in_place_of_the_server_hides_its_certificate_and_breaks_the_handshake")
{
    for (const Row &row : kRows) {
        const Assessment own = seen(row.cause, row.code, portal());
        CHECK(mentions(own.missing, kFact));
        CHECK_FALSE(mentions(own.speaksFor, kFact));
        CHECK_FALSE(mentions(own.speaksAgainst, kFact));
    }
    CHECK(mentions(seen(u"tls-handshake", 0x80090326, portal()).speaksFor, kFact));
    CHECK(mentions(seen(u"tls-handshake", 0x80090326, reached(Spoke::TlsBroken)).speaksFor, kFact));
    CHECK(mentions(seen(u"tls-handshake", 0x80090326, showing({})).speaksAgainst, kFact));
    CHECK(causes::webPageInstead(seeing(failing(), portal())) == u"login.hotel.example"_s);
    CHECK_FALSE(causes::webPageInstead(seeing(failing(), showing({}))));
}

TEST_CASE("connection_that_was_tried_speaks_for_or_against")
{
    CHECK(mentions(seen(u"connection-refused", 0x274d, ended(Reached::Refused)).speaksFor, kFact));
    CHECK(mentions(seen(u"connection-refused", 0x274d, showing({})).speaksAgainst, kFact));
    CHECK(mentions(seen(u"connection-timeout", 0x274c, ended(Reached::TimedOut)).speaksFor, kFact));
    CHECK(mentions(seen(u"connection-timeout", 0x274c, reached(Spoke::Silent)).speaksFor, kFact));
    CHECK(mentions(seen(u"connection-timeout", 0x274c, showing({})).speaksAgainst, kFact));
    CHECK(mentions(seen(u"connection-timeout", 0x274c, portal()).missing, kFact));
    const Assessment other = seen(u"connection-timeout", 0x274c, ended(Reached::NotTried));
    CHECK_FALSE(mentions(other.speaksFor, kFact));
    CHECK_FALSE(mentions(other.speaksAgainst, kFact));
}

TEST_CASE("name_that_was_looked_up_speaks_for_or_against")
{
    ServerAnswer answer;
    answer.address = {u"da.example.com"_s, 443};
    for (const Lookup lookup : {Lookup::NotFound, Lookup::Failed, Lookup::TimedOut}) {
        answer.lookup = lookup;
        CHECK(mentions(seen(u"name-resolution", 0x2af9, answer).speaksFor, kFact));
    }
    CHECK(mentions(seen(u"name-resolution", 0x2af9, showing({})).speaksAgainst, kFact));
    answer.lookup = Lookup::NotTried;
    CHECK_FALSE(mentions(seen(u"name-resolution", 0x2af9, answer).speaksFor, kFact));
}

TEST_CASE("server_that_could_not_be_asked_is_missing_while_the_cause_is_considered")
{
    const Evidence denied =
        without(failing(0x800b0101), &Evidence::serverAnswers, Reason::TimedOut);
    CHECK(mentions(assessmentIn(denied, u"certificate-expired").missing, kFact));
    CHECK_FALSE(mentions(assessmentIn(denied, u"certificate-untrusted").missing, kFact));
}
