// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/console/console_pieces.h"
#include "tests/formats/as_sent.h"

#include <QElapsedTimer>

// What came quoted by a mail program, or with HTML around it.
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
const QString kKey =
    u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters\n"
    u"    DisabledComponents    REG_DWORD    0x80\n"_s;
const QString kReg =
    u"Windows Registry Editor Version 5.00\n\n"
    u"[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters]\n"
    u"\"DisabledComponents\"=dword:00000080\n"_s;
const QString kPaste =
    u"C:\\Users\\eva>netsh interface httpstunnel show interfaces\n\n"_s + kTunnel +
    u"\nC:\\Users\\eva>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6"
    u"\\Parameters\n\n"_s +
    kKey + u"\nC:\\Users\\eva>\n"_s;

QString quoted(const QString &text, const QString &mark)
{
    QStringList lines = text.split(u'\n');
    lines.removeLast();
    for (QString &line : lines)
        line = mark + line;
    return lines.join(u'\n') + u'\n';
}

std::vector<Content> understood(const QString &text)
{
    std::vector<Content> out;
    for (const Passage &passage : recognise(text))
        if (isUnderstood(passage.content))
            out.push_back(passage.content);
    return out;
}

/// The line that the first passage of that kind says it begins at.
qint64 lineOf(const QString &text, const char *name)
{
    for (const Passage &passage : recognise(text))
        if (qstrcmp(contentName(passage.content), name) == 0)
            return passage.line;
    return 0;
}

} // namespace

TEST_CASE("quoted_outputs_areReadAsIfTheyWereNot")
{
    for (const QString &plain : {kTunnel, kKey, kReg, kPaste}) {
        const std::vector<Content> expected = understood(plain);
        REQUIRE_FALSE(expected.empty());
        for (const QString &mark :
             {u"> "_s, u">"_s, u"| "_s, u"> > "_s, u">> "_s, u" > "_s, u"> | "_s})
            for (const QString &text : asSent(quoted(plain, mark))) {
                INFO(text.left(80).toStdString());
                CHECK(understood(text) == expected);
            }
    }
}

TEST_CASE("quoted_outputsInTheMiddleOfAMail_areReadWhereTheyStand")
{
    const QString mail = u"Hello,\nhere it is. Please help.\n\n-- \nEva\n\nOn Monday Tom wrote:\n"
                         u"> Run this:\n"_s +
                         quoted(kTunnel, u"> > "_s) + u"> Thanks\n>\n> > More:\n"_s +
                         quoted(kKey, u"> "_s) + u"\nBest wishes\n"_s;
    const std::vector<Passage> passages = recognise(mail);
    CHECK(understood(mail).size() == 2);
    CHECK(understood(mail)[0] == understood(kTunnel)[0]);
    CHECK(lineOf(mail, "netsh-httpstunnel") == 9);
    CHECK(lineOf(mail, "reg-query") == 18);
    qint64 last = 0;
    for (const Passage &passage : passages) {
        CHECK(passage.line >= last);
        last = passage.line;
    }
}

TEST_CASE("quoted_emptyLinesWithoutAMark_doNotPartAnOutput")
{
    const QString text = quoted(kReg, u"> "_s).replace(u"> \n"_s, u"\n"_s);
    CHECK(understood(text).size() == 1);
    CHECK(lineOf(text, "reg-file") == 1);
}

TEST_CASE("quoted_textThatSaysNothing_staysWhatItIs")
{
    for (const QString &text :
         {u"> I see.\n> And you?\n"_s, u"| a | b |\n| 1 | 2 |\n"_s, u">\n>\n"_s, u"|"_s, u"> "_s}) {
        const std::vector<Passage> passages = recognise(text);
        REQUIRE(passages.size() == 1);
        CHECK(passages[0].text == text);
        CHECK_FALSE(isUnderstood(passages[0].content));
    }
}

TEST_CASE("quoted_promptThatIsNotQuoted_saysNothingOfWhatIs")
{
    const QString text = u"C:\\>netsh interface isatap show state\n> 6to4 State : default\nbye\n"_s;
    for (const Passage &passage : recognise(text))
        if (isUnderstood(passage.content))
            CHECK(passage.command.isEmpty());
}

TEST_CASE("html_aroundOneOutput_isTakenOff")
{
    for (const QString &plain : {kTunnel, kKey, kReg}) {
        const std::vector<Content> expected = understood(plain);
        QString entities = plain.toHtmlEscaped().replace(u"\\"_s, u"&#92;"_s);
        const QString escaped = entities;
        QString breaks = QString(entities).replace(u" "_s, u"&nbsp;"_s).replace(u"\n"_s, u"<br>"_s);
        for (const QString &html :
             {QString(u"<pre>"_s + escaped + u"</pre>\n"_s),
              QString(u"<PRE class='x'>"_s + escaped + u"</PRE>"_s), breaks,
              QString(u"<div><code>"_s + breaks + u"</code></div>"_s),
              QString(u"<html><body><pre>"_s + escaped + u"</pre></body></html>"_s),
              quoted(u"<pre>"_s + escaped + u"</pre>\n"_s, u"> "_s),
              QString(u"<pre>"_s + quoted(plain, u"> "_s).toHtmlEscaped() + u"</pre>"_s)}) {
            INFO(html.left(120).toStdString());
            CHECK(understood(html) == expected);
        }
    }
}

TEST_CASE("html_withALineOfItsOwnForTheTag_isTakenOff")
{
    const TunnelReport plain = *parseHttpsTunnel(kTunnel);
    for (const QString &end : {u"</pre>\n"_s, u"\n</pre>\n"_s}) {
        const std::vector<Content> found = understood(u"<pre>\n"_s + kTunnel + end);
        REQUIRE(found.size() == 1);
        auto report = std::get<TunnelReport>(found[0]);
        REQUIRE(report.interfaces.size() == 1);
        report.interfaces[0].line = plain.interfaces[0].line; // told by the test below
        CHECK(report == plain);
    }
}

TEST_CASE("html_aroundAnOutput_tellsTheLinesOfTheFile")
{
    const QString html = u"<p>Hello,</p>\n\n<p>this is it:</p>\n<pre>"_s + kTunnel.toHtmlEscaped() +
                         u"</pre>\n<p>Bye</p>\n"_s;
    REQUIRE(understood(html).size() == 1);
    CHECK(lineOf(html, "netsh-httpstunnel") == 4);
    const auto tunnels = std::get<TunnelReport>(understood(html)[0]);
    CHECK(tunnels.interfaces.front().name == u"IPHTTPSInterface"_s);
}

TEST_CASE("html_ofAPageThatShowsMoreThanAnOutput_isNotRead")
{
    const QString page = u"<html><body><p>If it says this, call us:</p><pre>"_s + kTunnel +
                         u"</pre></body></html>"_s;
    CHECK(understood(page).empty());
}

TEST_CASE("html_thatShowsSomebodyElsesPrompt_isNotRead")
{
    const QString html =
        u"<pre>[PC2]: PS C:\\&gt; netsh interface httpstunnel show interfaces\n"_s + kTunnel +
        u"</pre>"_s;
    CHECK(understood(html).empty());
}

TEST_CASE("html_signsInAnOutputThatIsUnderstood_areLeftAlone")
{
    const QString text = QString(kTunnel).replace(u"failed to create"_s, u"a &lt;b&gt; <i>c</i>"_s);
    const std::vector<Content> contents = understood(text);
    REQUIRE(contents.size() == 1);
    const auto &tunnels = std::get<TunnelReport>(contents[0]);
    CHECK(tunnels.interfaces.front().statusText == u"a &lt;b&gt; <i>c</i>"_s);
}

TEST_CASE("wrapped_damagedOrHostileText_takesLinearTimeAndKeepsItsLines")
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part : {u">"_s, u"> "_s, u">\n"_s, u"> > \n| "_s, u"<br>"_s, u"> <pre>\n"_s,
                                u"&gt; "_s, u"> a\n> > b\n"_s, u"<p>> x\n"_s})
        (void)recognise(part.repeated(10'000 / part.size()));
    std::mt19937 random(7);
    for (int i = 0; i < 15; ++i)
        for (const QString &wrapped :
             {quoted(kPaste, u"> "_s),
              QString(u"<pre>"_s + kPaste.toHtmlEscaped() + u"</pre>"_s)}) {
            const QString text = mutated(wrapped, random);
            for (const Passage &passage : recognise(text)) {
                CHECK(passage.line >= 1);
                CHECK(passage.line <= text.count(u'\n') + 2);
            }
        }
    CHECK(timer.elapsed() < 5000); // hangs show as minutes
}
