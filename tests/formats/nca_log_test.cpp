// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/console/nca_log.h"
#include "tests/formats/as_sent.h"

#include <QElapsedTimer>

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTunnel = u"Interface IPHTTPSInterface (Group Policy)  Parameters\n"
                        u"------------------------------------------------------------\n"
                        u"Role                       : client\n"
                        u"URL                        : https://da.contoso.com:443/IPHTTPS\n"
                        u"Last Error Code            : 0x643\n"
                        u"Interface Status           : failed to create\n"_s;
const QString kTeredo = u"Teredo Parameters\n---------------------------------------------\n"
                        u"Type                    : client\n"
                        u"Server Name             : teredo.contoso.com.\n"
                        u"Client Refresh Interval : 30 seconds\n"
                        u"Client Port             : unspecified\n"
                        u"State                   : offline\nError                   : none\n"_s;

// Synthetic: the order and the commands are those that pages about these logs describe; no log is
// published in full.
const QString kPrompted =
    u"RED: Corporate connectivity is not working.\nWindows is unable to contact the server.\n"
    u"8/26/2013 13:48:36 (UTC)\n\n\nProbes List\nFAIL PING: fd00::1\n\n"
    u"C:\\Windows\\system32\\LogSpace\\{0A1B2C3D-0000-0000-0000-000000000001}>netsh int teredo "
    u"show "
    u"state \n\n"_s +
    kTeredo +
    u"\n\nC:\\Windows\\system32\\LogSpace\\{0A1B2C3D-0000-0000-0000-000000000001}>netsh int "
    u"httpstunnel show interfaces \n\n"_s +
    kTunnel +
    u"\n\nC:\\Windows\\system32\\LogSpace\\{0A1B2C3D-0000-0000-0000-000000000001}>certutil -store "
    u"my\nmy \"Personal\"\n"_s;

QString asHtml(const QString &text)
{
    return u"<!DOCTYPE html>\n<html><head><title>Log</title>\n<style>\nb { color: red }\n</style>\n"
           u"<script>var a = \"<b>netsh int teredo show state</b>\";</script></head>\n<body><pre>\n"_s +
           text.toHtmlEscaped() + u"</pre></body></html>\n"_s;
}

const QString kHeadings = u"<html><body><h1>DirectAccess log</h1>\n"
                          u"<h2>netsh interface teredo show state</h2>\n<pre>"_s +
                          kTeredo +
                          u"</pre>\n<h2>netsh interface httpstunnel show interfaces</h2>\n"
                          u"<pre>"_s +
                          kTunnel +
                          u"</pre>\n<h2>certutil -store my</h2><pre>my</pre></body></html>"_s;

const QString kRuled =
    u"DirectAccess log\n\n----------\nnetsh interface teredo show state\n"
    u"----------\n"_s +
    kTeredo + u"\n**********\nnetsh interface httpstunnel show interfaces:\n**********\n"_s +
    kTunnel + u"\n=== certutil -store my ===\nmy\n"_s;

QStringList contents(const QString &text)
{
    QStringList out;
    for (const Passage &passage : recognise(text)) {
        const QString name = QString::fromUtf8(contentName(passage.content));
        if (name != u"not-understood"_s)
            out.append(QString::number(passage.line) + u' ' + name + u' ' + passage.command);
    }
    return out;
}

/// The number of the first line that holds something.
qint64 lineOf(const QString &text, const QString &what)
{
    return QStringView(text).first(text.indexOf(what)).count(u'\n') + 1;
}

} // namespace

TEST_CASE("ncaLog_everyForm_isReadAsItsCommands")
{
    for (const QString &form : {kPrompted, asHtml(kPrompted), kHeadings, kRuled})
        for (const QString &text : asSent(form)) {
            QStringList commands;
            QStringList names;
            for (const Passage &passage : recognise(text)) {
                if (!passage.command.isEmpty())
                    commands.append(passage.command.simplified());
                names.append(QString::fromUtf8(contentName(passage.content)));
            }
            INFO(text.left(60).toStdString());
            REQUIRE(commands.size() == 3);
            CHECK(commands[0].endsWith(u"teredo show state"_s));
            CHECK(commands[1].endsWith(u"httpstunnel show interfaces"_s));
            CHECK(commands[2] == u"certutil -store my"_s);
            CHECK(names.contains(u"netsh-teredo"_s));
            CHECK(names.contains(u"netsh-httpstunnel"_s));
            CHECK(names.count(u"not-understood"_s) >= 2); // the head, and certutil
        }
}

TEST_CASE("ncaLog_html_tellsTheLinesOfTheFile")
{
    for (const QString &html : {asHtml(kPrompted), kHeadings}) {
        int found = 0;
        for (const Passage &passage : recognise(html)) {
            if (const auto *tunnel = std::get_if<TunnelReport>(&passage.content)) {
                ++found;
                const qint64 first = lineOf(html, u"Interface IPHTTPSInterface"_s);
                CHECK(passage.line <= first);
                CHECK(passage.line + tunnel->interfaces.front().line - 1 == first);
            }
        }
        CHECK(found == 1);
    }
}

TEST_CASE("ncaLog_htmlWithLineBreaks_isRead")
{
    QString body = kPrompted.toHtmlEscaped();
    body.replace(u" "_s, u"&nbsp;"_s);
    for (const QString &end : {u"<br>"_s, u"<br/>\n"_s, u"<BR CLASS='a'>\r\n"_s}) {
        const QString html =
            u"<html><body>"_s + QString(body).replace(u'\n', end) + u"</body></html>"_s;
        CHECK(contents(html).size() == 2);
    }
}

TEST_CASE("ncaLog_pagesThatShowAnOutput_areNoLog")
{
    const QString article = u"<html><body><h1>How to</h1><p>Run this:</p>\n"
                            u"<b>netsh interface httpstunnel show interfaces</b>\n<pre>"_s +
                            kTunnel + u"</pre></body></html>"_s;
    CHECK_FALSE(piecesOfLog(article));
    CHECK(contents(article).isEmpty());
    CHECK_FALSE(piecesOfLog(kTunnel + kTeredo));
    CHECK_FALSE(piecesOfLog(u"-----\nnetsh interface teredo show state\n-----\n"_s + kTeredo));
}

TEST_CASE("ncaLog_sectionWithoutAnything_isNotSaidToBeAnEmptyAnswer")
{
    const QString log =
        u"=== Get-NetIPHttpsState ===\n\n=== netsh int teredo show state ===\n"_s + kTeredo;
    const auto passages = recognise(log);
    REQUIRE(passages.size() == 2);
    CHECK(passages[0].command == u"Get-NetIPHttpsState"_s);
    CHECK(std::holds_alternative<NotUnderstood>(passages[0].content));
}

TEST_CASE("shownText_entitiesAndTags_areData")
{
    const auto shown = [](const QString &html) { return shownText(html).text; };
    CHECK(shown(u"a &lt;b&gt; &amp;lt; &#65;&#x42;&nbsp;c &bogus; &"_s) ==
          u"a <b> &lt; AB c &bogus; &\n"_s);
    CHECK(shown(u"&#0;&#55296;&#x110000;&#99999999999;"_s) ==
          u"\uFFFD\uFFFD\uFFFD&#99999999999;\n"_s);
    CHECK(shown(u"&Uuml;bergang &szlig;&yuml;&iexcl;&Bogus;"_s) ==
          u"\u00dcbergang \u00df\u00ff\u00a1&Bogus;\n"_s);
    CHECK(shown(u"a<!-- <b>x</b> -->b"_s) == u"ab\n"_s);
    CHECK(shown(u"a<SCRIPT>b()</script >c<style>d</style>e"_s) == u"ace\n"_s);
    CHECK(shown(u"a<script>b"_s) == u"a\n"_s);
    CHECK(shown(u"1 < 2 and <3"_s) == u"1 < 2 and <3\n"_s);
    CHECK(shown(u"<tr><td>a</td><td>b</td></tr><tr><td>c"_s) == u"a b \nc\n"_s);
    CHECK(shown(u""_s).isEmpty());
}

TEST_CASE("shownText_everyLine_hasItsSource")
{
    const ShownText shown = shownText(u"<html>\n<p>a</p>\n\n<pre>b\nc</pre>d<br>e\n"_s);
    CHECK(qsizetype(shown.lines.size()) == shown.text.count(u'\n'));
    const QStringList lines = shown.text.split(u'\n');
    for (const auto &[text, source] :
         {std::pair{u"a"_s, 2}, {u"b"_s, 4}, {u"c"_s, 5}, {u"d"_s, 5}, {u"e"_s, 5}}) {
        REQUIRE(lines.contains(text));
        CHECK(shown.lines[size_t(lines.indexOf(text))].source == source);
    }
}

TEST_CASE("ncaLog_hostileHtml_takesLinearTime")
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part :
         {u"<"_s, u"<a"_s, u"<!--"_s, u"&"_s, u"&#"_s, u"<script>"_s, u"<b>"_s, u"<pre>"_s,
          u"</b>"_s, u"<br>"_s, u"<h2>netsh int teredo show state</h2>"_s, u"<td></td>"_s, u"\n"_s})
        (void)piecesOfLog(u"<html>"_s + part.repeated(20'000 / part.size()));
    (void)piecesOfLog(u"---\n"_s.repeated(5'000));
    (void)piecesOfLog(u"=== ipconfig ===\n"_s.repeated(1'000));
    CHECK(timer.elapsed() < 5000); // hangs show as minutes
}

TEST_CASE("ncaLog_damaged_loseNothingTheyShow")
{
    std::mt19937 random(11);
    for (int i = 0; i < 50; ++i) {
        for (const QString &log : {asHtml(kPrompted), kHeadings, kRuled}) {
            const QString text = mutated(log, random);
            for (const Passage &passage : recognise(text)) {
                CHECK(passage.line >= 1);
                CHECK(passage.line <= text.count(u'\n') + 2);
            }
        }
    }
}
