// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/text_report.h"
#include "tests/report/reports.h"

// What the reports say of the server, and what they tell a person to do about it.
using namespace da;
using namespace Qt::StringLiterals;
using machine::ServerAnswer;

namespace {

ServerAnswer portal()
{
    ServerAnswer out;
    out.address = {u"da.example.com"_s, 443};
    out.lookup = machine::Lookup::Found;
    out.attempts = {{u"203.0.113.10"_s, machine::Reached::Connected, {}, {}}};
    out.spoke = ServerAnswer::Spoke::Web;
    out.web = machine::WebAnswer{302, u"HTTP/1.1 302 Found"_s, u"login.hotel"_s + test::kHostile};
    return out;
}

report::Report withServer(causes::Verdict verdict, const ServerAnswer &answer)
{
    report::Report out;
    out.evidence.serverAnswers.read = std::vector<ServerAnswer>{answer};
    out.diagnosis.outcome = causes::Outcome::ProblemFound;
    causes::Assessment own;
    own.cause = u"connection-timeout"_s;
    own.verdict = verdict;
    out.diagnosis.causes = {own};
    return out;
}

QString textOf(const report::Report &report)
{
    return report::toText(report, Translator::english(), {false, 300});
}

QString nextOf(const report::Report &report)
{
    return Translator::english()(report::nextStepOf(report));
}

} // namespace

TEST_CASE("page_in_place_of_the_server_asks_for_the_sign_in_first")
{
    const report::Report report = withServer(causes::Verdict::Likely, portal());
    CHECK(nextOf(report).contains(u"sign in to this network first"_s));
    CHECK(nextOf(report).contains(u"hotspot"_s)); // and then what the cause itself asks for
    CHECK_FALSE(nextOf(withServer(causes::Verdict::Confirmed, portal())).contains(u"sign in"_s));
    CHECK_FALSE(nextOf(withServer(causes::Verdict::Likely, ServerAnswer())).contains(u"sign in"_s));
}

TEST_CASE("server_has_a_section_of_its_own_and_hostile_words_do_no_harm")
{
    const QString text = textOf(withServer(causes::Verdict::Likely, portal()));
    CHECK(text.contains(u"The IP-HTTPS server as this computer sees it"_s));
    CHECK(text.contains(u"connection to 203.0.113.10 accepted"_s));
    CHECK(text.contains(u"it leads to login.hotel"_s));
    CHECK_FALSE(text.contains(u'\u202E'));
    CHECK_FALSE(textOf(report::Report()).contains(u"as this computer sees it"_s));
}

TEST_CASE("certificate_is_shown_with_its_dates_and_its_flaws")
{
    ServerAnswer answer = portal();
    answer.web.reset();
    answer.spoke = ServerAnswer::Spoke::Tls;
    machine::TlsAnswer tls;
    tls.protocol = u"TLS 1.2"_s;
    tls.certificate.dnsNames = {u"mail.example.com"_s};
    tls.certificate.issuer = u"CN=Example CA"_s;
    tls.certificate.validFrom = QDateTime({2024, 1, 2}, {0, 0}, Qt::UTC);
    tls.certificate.validTo = QDateTime({2025, 1, 2}, {0, 0}, Qt::UTC);
    tls.flaws = {machine::Flaw::Expired, machine::Flaw::OtherName};
    answer.tls = tls;
    const QString text = textOf(withServer(causes::Verdict::Likely, answer));
    CHECK(text.contains(u"secure connection, TLS 1.2"_s));
    CHECK(text.contains(u"Certificate for \"mail.example.com\", issued by \"CN=Example CA\", valid "
                        "from 2024-01-02 to 2025-01-02 (UTC): expired by this computer's clock, "
                        "for another name"_s));
}
