// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/document/html_report.h"
#include "diagnostics/report/document/html_style.h"
#include "diagnostics/report/helpdesk.h"
#include "diagnostics/report/text_report.h"
#include "tests/report/reports.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

/// Everything that could end an element, an attribute or a line of text that was ours.
const QString kEvil = u"<script>alert(1)</script>\"'&amp;</pre></details>\u202Eevil\x1b[2J\u2028"_s;

/// A report in which every text from outside is hostile, and longer than in life.
report::Report evilReport()
{
    report::Report out = test::fullReport();
    out.source.name = kEvil;
    evidence::IpHttpsInterface &interface = out.evidence.ipHttps.read.value()->front();
    interface.name = interface.url = interface.statusText = kEvil;
    out.evidence.devices.origins = {{kEvil, kEvil + u"\nline two"_s, {}, 0}};
    out.evidence.platform.read.value()->osName = kEvil;
    out.evidence.contradictions.front().kept.source = kEvil;
    out.evidence.contradictions.front().dropped.source = kEvil;
    for (evidence::ProbeRun &run : out.evidence.probes)
        run.source = kEvil;
    for (machine::ImportedPassage &passage : out.passages) {
        passage.file = kEvil;
        passage.computer = kEvil;
        passage.leftOut = true;
    }
    out.passages.front().recognisedAs = kEvil;
    out.issues.front().file = kEvil;
    out.computers = {kEvil, kEvil};
    constexpr Text kSays{"test.says", "Windows lists %1."};
    for (auto *list :
         {&out.diagnosis.causes.front().speaksFor, &out.diagnosis.causes.front().speaksAgainst,
          &out.diagnosis.causes.front().missing})
        list->push_back({evidence::FactId::DeviceNodes, kEvil, Message(kSays, Outside{kEvil})});
    return out;
}

QString htmlOf(const report::Report &report)
{
    return report::toHtml(report, Translator::english());
}

/// What a reader sees, without markup and style.
QString words(const QString &html)
{
    static const QRegularExpression style(u"<style>.*</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString out = QString(html).remove(style).replace(tag, u" "_s);
    for (const auto &[escaped, plain] : {std::pair{u"&lt;"_s, u"<"_s},
                                         {u"&gt;"_s, u">"_s},
                                         {u"&quot;"_s, u"\""_s},
                                         {u"&#39;"_s, u"'"_s},
                                         {u"&amp;"_s, u"&"_s}})
        out.replace(escaped, plain);
    return out.simplified();
}

/// The document read as XML, with what HTML leaves out put in: says whether every element closes.
QString wellFormed(QString html)
{
    static const QRegularExpression lone(u"(<meta [^>]*)>"_s);
    html.replace(lone, u"\\1/>"_s).remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QStringList tagsOf(const QString &html)
{
    static const QRegularExpression tag(u"<([a-zA-Z]+)"_s);
    QStringList out;
    for (auto found = tag.globalMatch(html); found.hasNext();)
        out += found.next().captured(1);
    out.removeDuplicates();
    out.sort();
    return out;
}

} // namespace

TEST_CASE("html_hostileTextInEveryField_staysText")
{
    const QString html = htmlOf(evilReport());
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"alert(1)</"_s));
    for (const QChar c : {QChar(0x202E), QChar(0x1b), QChar(0x2028), QChar(0)})
        CHECK_FALSE(html.contains(c));
    CHECK(html.count(u"&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;"_s) > 12);
    CHECK(wellFormed(html) == QString());
}

TEST_CASE("html_elements_areThoseOfTheFixedList_whateverTheEvidenceSays")
{
    const QStringList fixed{u"body"_s,    u"details"_s, u"div"_s,     u"footer"_s, u"h"_s,
                            u"head"_s,    u"html"_s,    u"li"_s,      u"main"_s,   u"meta"_s,
                            u"p"_s,       u"pre"_s,     u"section"_s, u"span"_s,   u"style"_s,
                            u"summary"_s, u"table"_s,   u"tbody"_s,   u"td"_s,     u"th"_s,
                            u"thead"_s,   u"title"_s,   u"tr"_s,      u"ul"_s};
    CHECK(tagsOf(htmlOf(evilReport())) == fixed);
}

TEST_CASE("html_policy_allowsNothingButItsOwnStyle")
{
    const QString html = htmlOf(test::fullReport());
    const QString style = html.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
    const QByteArray hash =
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    CHECK(html.contains(u"http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        "style-src 'sha256-%1'; base-uri 'none'; form-action 'none'\""_s.arg(
                            QString::fromLatin1(hash))));
    for (const QString &loading : {u" src="_s, u" href="_s, u"url("_s, u"@import"_s, u" style="_s,
                                   u" onload"_s, u"<link"_s, u"<base"_s})
        CHECK_FALSE(html.contains(loading));
}

TEST_CASE("html_head_comesBeforeAnyWordAndNamesCharsetLanguageAndDirection")
{
    const QString html = htmlOf(test::fullReport());
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n"
                          "<meta charset=\"utf-8\">\n<meta http-equiv"_s));
    report::Document document = report::describe(test::fullReport(), Translator::english());
    document.direction = Qt::RightToLeft;
    document.language = u"ar"_s;
    CHECK(report::toHtml(document).contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
}

TEST_CASE("html_saysEverythingThatTheTextSays")
{
    const Translator english = Translator::english();
    for (const report::Report &report : {test::fullReport(), evilReport(), report::Report()}) {
        const report::Document document = report::describe(report, english);
        const QString html = words(report::toHtml(document));
        const auto says = [&](const QString &text) {
            INFO(text.toStdString());
            CHECK(html.contains(harmless(text, text.size()).simplified()));
        };
        for (const auto *sections : {&document.sections, &document.appendix}) {
            for (const report::Section &section : *sections) {
                says(section.title);
                for (const report::Block &block : section.blocks) {
                    if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                        says(paragraph->text);
                    if (const auto *item = std::get_if<report::Item>(&block))
                        says(item->text);
                    if (const auto *row = std::get_if<report::Row>(&block))
                        for (const QString &cell : row->cells)
                            says(cell);
                    if (const auto *raw = std::get_if<report::Raw>(&block))
                        says(raw->title);
                }
            }
        }
        says(document.headline);
        says(document.why);
        says(document.source);
    }
}

TEST_CASE("html_sections_standInTheOrderOfTheReader")
{
    const QString html = htmlOf(test::fullReport());
    qsizetype last = -1;
    for (const QString &part :
         {u"<h1 class=\"bad\">A problem was found.</h1>"_s, u"<h2>Next step</h2>"_s,
          u"<h2>Cause: "_s, u"<h2>Error code 0x34 (ERROR_DUP_NAME)</h2>"_s,
          u"<h2>Connection methods</h2>"_s, u"<h2>Other causes considered</h2>\n<table>"_s,
          u"<h2>Not understood, and not used</h2>"_s, u"<h2>What was looked at</h2>"_s,
          u"<footer>"_s, u"da-wizard "_s DA_WIZARD_VERSION}) {
        const qsizetype at = html.indexOf(part);
        INFO(part.toStdString());
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("html_rawEvidence_isFoldedAwayWordForWordAndStandsThereOnce")
{
    report::Report report = test::fullReport();
    const QString raw = u"\r\nInterface a\r\n\tcode : <0x34>\r\n\r\n"_s;
    report.evidence.ipHttps.origins = {{u"netsh.txt"_s, raw, {}, 0}};
    report.evidence.teredo.origins = {{u"netsh.txt"_s, raw, {}, 0}};
    const QString html = htmlOf(report);
    CHECK(html.count(u"<details>"_s) == 1);
    CHECK(html.contains(
        u"<pre dir=\"ltr\" tabindex=\"0\">\nInterface a\n\tcode : &lt;0x34&gt;</pre>"_s));
}

TEST_CASE("html_rawEvidenceOfMegabytes_isCutAndSaysSo")
{
    report::Report report = test::fullReport();
    report.evidence.devices.origins = {{u"big.txt"_s, u"x"_s.repeated(5'000'000), {}, 0}};
    const QString html = htmlOf(report);
    CHECK(html.size() < 200'000);
    CHECK(html.contains(u"The rest is left out."_s));
}

TEST_CASE("html_practiceComputer_saysSoAboveEverythingElse")
{
    report::Report report = test::fullReport();
    report.source = {report::Source::Kind::Scenario, u"ghost-interface"_s};
    const QString html = htmlOf(report);
    CHECK(html.indexOf(u"<p class=\"banner\">Practice computer"_s) < html.indexOf(u"<h1"_s));
    CHECK(html.contains(u"<p class=\"banner\">"_s));
}

TEST_CASE("textFile_opensInAnyNotepadAndHoldsWhatWasRead")
{
    report::Report report = test::fullReport();
    report.evidence.gatheredAt = QDateTime({2026, 3, 2}, {8, 30}, Qt::UTC);
    report.evidence.devices.origins = {{u"devices.txt"_s, u"one\r\n  two\x1b[2J"_s, {}, 0}};
    const QByteArray file = report::toTextFile(report::describe(report, Translator::english()));
    CHECK(file.startsWith("\xef\xbb\xbf"
                          "A problem was found.\r\n"));
    CHECK(file.count('\n') == file.count("\r\n"));
    CHECK(file.count('\r') == file.count('\n'));
    CHECK(file.contains("\r\n    one\r\n      two"));
    CHECK(file.contains("(UTC 2026-03-02 08:30:00)"));
    CHECK(file.contains("da-wizard " DA_WIZARD_VERSION));
    CHECK_FALSE(file.contains('\x1b'));
}

TEST_CASE("helpdesk_hearsResultCauseAndCode")
{
    const Translator english = Translator::english();
    const auto lines = [&](const report::Report &report) {
        QStringList out;
        for (const Message &line : report::helpdeskLines(report))
            out += english(line);
        return out;
    };
    report::Report report = test::fullReport();
    const QString title = english(causes::findCause(u"stale-interface")->title);
    CHECK(lines(report) == QStringList{u"Result: A problem was found"_s,
                                       u"Cause: %1 (confirmed)"_s.arg(title),
                                       u"Error code: 0x34"_s});
    report.diagnosis.codeIsTold = true;
    CHECK(lines(report).last() == u"Error code: 0x34 (told, not read by this program)"_s);
    report.diagnosis.causes[0].verdict = causes::Verdict::Possible;
    CHECK(lines(report)[1].startsWith(u"Possible causes: "_s));
    CHECK(lines(report::Report()) == QStringList{u"Result: The evidence does not decide"_s,
                                                 u"Cause: none found"_s,
                                                 u"Error code: none was read"_s});
}
