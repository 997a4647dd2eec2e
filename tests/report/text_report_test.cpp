// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/text_report.h"
#include "tests/report/reports.h"

using namespace da;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const report::Report &report, report::TextStyle style = {false, 200})
{
    return report::toText(report, Translator::english(), style);
}

} // namespace

TEST_CASE("text_outcome_is_the_first_line")
{
    report::Report report;
    const auto first = [&] { return textOf(report).section(u'\n', 0, 0); };
    CHECK(first() == u"No conclusion is possible."_s);
    report.diagnosis.outcome = causes::Outcome::Healthy;
    CHECK(first() == u"IP-HTTPS works."_s);
    report.diagnosis.outcome = causes::Outcome::Idle;
    CHECK(first() == u"IP-HTTPS is idle. That is normal."_s);
    report.diagnosis.outcome = causes::Outcome::ProblemFound;
    CHECK(first() == u"A problem was found."_s);
}

TEST_CASE("text_full_report_says_everything_in_order")
{
    const QString text = textOf(test::fullReport());
    qsizetype last = -1;
    for (const QString &part : {u"Two IP-HTTPS interfaces are in each other's way."_s,
                                u"Cause: "_s,
                                u"For it:"_s,
                                u"(from devices.txt, line 3"_s,
                                u"Not available:"_s,
                                u"Error code 0x34 (ERROR_DUP_NAME)"_s,
                                u"Connection methods"_s,
                                u"IPHTTPSInterface: client, code 0x34"_s,
                                u"Other causes considered"_s,
                                u"ruled out. Windows lists no settings."_s,
                                u"cannot be told."_s,
                                u"What contradicts itself"_s,
                                u"Not understood"_s,
                                u"lines 4 to 15"_s,
                                u"picture.png: not a text"_s,
                                u"policy.reg, line 5"_s,
                                u"What can be done"_s,
                                u"Remove the stale IP-HTTPS interfaces"_s,
                                u"Repairs are not part of this version yet."_s,
                                u"Next step"_s}) {
        const qsizetype at = text.indexOf(part);
        INFO(part.toStdString());
        CHECK(at > last);
        last = at;
    }
    CHECK_FALSE(text.contains(u"Against it:"_s)); // nothing speaks against it
}

TEST_CASE("text_hostile_text_reaches_no_terminal")
{
    for (const bool colour : {false, true}) {
        QString text = textOf(test::fullReport(), {colour, 80});
        for (const QString &ours : {u"\x1b[1;31m"_s, u"\x1b[1m"_s, u"\x1b[2m"_s, u"\x1b[0m"_s})
            text.remove(ours);
        CHECK_FALSE(text.contains(u'\x1b'));
        CHECK_FALSE(text.contains(u'\x07'));
        CHECK_FALSE(text.contains(QChar(0x202E)));
    }
}

TEST_CASE("text_possible_causes_stand_side_by_side_and_none_is_called_the_cause")
{
    report::Report report = test::fullReport();
    report.diagnosis.causes[0].verdict = causes::Verdict::Possible;
    report.diagnosis.causes[1].verdict = causes::Verdict::Possible;
    const QString text = textOf(report);
    const QString possible =
        text.section(u"Possible causes, none of them proven"_s, 1).section(u"Error code"_s, 0, 0);
    for (const char *id : {"stale-interface", "stale-policy"}) {
        const causes::Cause *cause = causes::findCause(QString::fromUtf8(id));
        REQUIRE(cause);
        CHECK(possible.contains(Translator::english()(cause->title)));
        CHECK_FALSE(text.contains(Translator::english()(cause->sentence)));
    }
    CHECK(possible.contains(u"? Nobody listed the services."_s));
    CHECK_FALSE(text.contains(u"\nCause: "_s));
    CHECK(text.contains(u"What can be done, once the cause is proven"_s));
}

TEST_CASE("text_without_a_possible_cause_names_none")
{
    report::Report report = test::fullReport();
    report.diagnosis.causes.erase(report.diagnosis.causes.begin());
    CHECK_FALSE(textOf(report).contains(u"Cause: "_s));
}

TEST_CASE("text_told_code_is_marked_as_told")
{
    report::Report report = test::fullReport();
    CHECK_FALSE(textOf(report).contains(u"told by a person"_s));
    report.diagnosis.codeIsTold = true;
    CHECK(textOf(report).contains(u"told by a person"_s));
}

TEST_CASE("text_without_evidence_asks_for_the_command_that_decides")
{
    CHECK(textOf(report::Report()).contains(u"netsh interface httpstunnel show interfaces"_s));
}

TEST_CASE("text_undecided_contradiction_counts_neither")
{
    report::Report report = test::fullReport();
    report.evidence.contradictions.front().decided = false;
    CHECK(textOf(report).contains(u"Neither counts."_s));
}

TEST_CASE("text_of_a_folder_full_of_unrelated_files_does_not_bury_the_diagnosis")
{
    report::Report report = test::fullReport();
    report.passages = std::vector<machine::ImportedPassage>(500, report.passages[1]);
    const QString text = textOf(report);
    CHECK(text.count(u"notes.txt"_s) == 20);
    CHECK(text.contains(u"480 more"_s));
}

TEST_CASE("text_wraps_at_the_width_but_for_words_that_cannot_be_broken")
{
    const QString text = textOf(test::fullReport(), {false, 60});
    for (const QString &line : text.split(u'\n')) {
        INFO(line.toStdString());
        CHECK((report::columnsOf(line) <= 60 || !line.trimmed().contains(u' ')));
    }
}

TEST_CASE("text_of_an_idle_computer_does_not_say_that_the_tunnel_is_up")
{
    report::Report report;
    report.diagnosis.code = formats::ErrorCode{0};
    report.diagnosis.outcome = causes::Outcome::Idle;
    CHECK_FALSE(textOf(report).contains(u"tunnel is up"_s));
    report.diagnosis.outcome = causes::Outcome::Healthy;
    CHECK(textOf(report).contains(u"tunnel is up"_s));
}

TEST_CASE("text_offers_what_a_possible_cause_needs_only_where_none_is_sure")
{
    report::Report report = test::fullReport();
    report.diagnosis.causes[1].verdict = causes::Verdict::Possible;
    report.diagnosis.causes[1].repairs = {u"reset-ip-https-policy"_s};
    const QString words = u"have Group Policy write them again"_s;
    CHECK_FALSE(textOf(report).contains(words));
    report.diagnosis.causes[0].verdict = causes::Verdict::Possible;
    CHECK(textOf(report).contains(words));
}

TEST_CASE("text_of_evidence_lists_what_was_recognised_and_the_computer")
{
    report::Report report = test::fullReport();
    const auto add = [&](const char *file, const char *recognisedAs, bool leftOut = false) {
        machine::ImportedPassage passage;
        passage.file = QString::fromLatin1(file);
        passage.recognisedAs = QString::fromLatin1(recognisedAs);
        passage.command = u"Get-NetIPHttpsState"_s;
        passage.leftOut = leftOut;
        passage.computer = u"PC2"_s;
        report.passages.push_back(passage);
    };
    for (const char *one : {"netsh-httpstunnel", "devices-pnputil", "not-understood", "reg-file",
                            "netsh-httpstunnel", "empty"})
        add("b.txt", one);
    add("c.txt", "systeminfo", true);
    add("d.txt", "empty");
    report.passages.back().command.clear();
    report.computers = {u"PC1"_s};
    const QString text = textOf(report);
    CHECK(text.contains(u"What was recognised"_s));
    CHECK(text.contains(u"Computer: PC1, Microsoft Windows 10 Enterprise, build 19045\n"_s));
    CHECK(text.contains(u"- devices.txt: devcon\n"_s));
    CHECK(text.contains(u"- b.txt: netsh interface httpstunnel show interfaces, pnputil, registry "
                        "export, Get-NetIPHttpsState (printed nothing)\n"_s));
    CHECK(text.contains(u"- c.txt: systeminfo (left out: it is about PC2)\n"_s));
    CHECK(text.contains(u"- d.txt: empty file\n"_s)); // under what was not understood
    CHECK(text.indexOf(u"- d.txt"_s) > text.indexOf(u"Not understood"_s));
}

TEST_CASE("text_of_mixed_computers_names_none_of_them_as_the_one")
{
    report::Report report = test::fullReport();
    CHECK(textOf(report).contains(u"Computer: PC1"_s));
    report.evidence.mixedComputers = true;
    CHECK_FALSE(textOf(report).contains(u"Computer: PC1"_s));
}

TEST_CASE("text_of_a_practice_computer_lists_nothing_as_recognised")
{
    report::Report report = test::fullReport();
    report.passages.clear();
    CHECK_FALSE(textOf(report).contains(u"What was recognised"_s));
}

TEST_CASE("text_names_the_message_that_a_command_printed_instead_of_its_output")
{
    report::Report report = test::fullReport();
    report.passages[1].command = u"pnputil /enum-devices"_s;
    report.passages[1].said = u"Zugriff verweigert."_s;
    CHECK(textOf(report).contains(u", line 4: the command pnputil /enum-devices printed only a "
                                  "short message: Zugriff verweigert."_s));
}

TEST_CASE("text_reason_beside_a_verdict_fits_it")
{
    report::Report report = test::fullReport();
    causes::Assessment &other = report.diagnosis.causes[1];
    const causes::Finding contra = other.speaksAgainst.front();
    other.speaksFor = {{contra.fact, {}, Message(Text{"test.pro", "That fits."})}};
    other.missing = {{contra.fact, {}, Message(Text{"test.unread", "That was not read."})}};
    const auto row = [&](causes::Verdict verdict) {
        other.verdict = verdict;
        const QString title =
            Translator::english()(causes::findCause(other.cause)->title) + u": "_s;
        return textOf(report).section(title, 1).section(u'\n', 0, 0);
    };
    CHECK(row(causes::Verdict::Possible) == u"possible. That fits."_s);
    CHECK(row(causes::Verdict::Unknown) == u"cannot be told. That was not read."_s);
    CHECK(row(causes::Verdict::RuledOut) == u"ruled out. Windows lists no settings."_s);
}
