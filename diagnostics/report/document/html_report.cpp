// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/document/html_report.h"

#include "diagnostics/report/document/html_style.h"
#include "diagnostics/texts/message.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

/// HTML under construction. Markup is a literal of this file; everything else goes through text()
/// or lines(), the only places that turn words into HTML.
class Html final {
public:
    Html &markup(QLatin1StringView ours)
    {
        m_html += ours;
        return *this;
    }
    Html &text(const QString &words) { return escaped(harmless(words, words.size())); }
    Html &lines(const QString &words) { return escaped(harmlessLines(words).remove(u'\r')); }
    Html &element(QLatin1StringView open, const QString &words, QLatin1StringView close)
    {
        return markup(open).text(words).markup(close);
    }
    [[nodiscard]] const QString &html() const { return m_html; }

private:
    Html &escaped(const QString &clean)
    {
        // toHtmlEscaped leaves the apostrophe, which ends an attribute.
        m_html += clean.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
        return *this;
    }

    QString m_html;
};

/// Nothing may be loaded, run, sent or framed; the one style sheet is known by its hash.
QByteArray contentPolicy()
{
    const QByteArray style(kHtmlStyle.data(), kHtmlStyle.size());
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'";
}

QLatin1StringView classOf(Look look)
{
    switch (look) {
    case Look::Plain:
        return "plain"_L1;
    case Look::Good:
        return "good"_L1;
    case Look::Bad:
        return "bad"_L1;
    case Look::Unsure:
        return "unsure"_L1;
    case Look::Strong:
        return "strong"_L1;
    case Look::Faint:
        return "faint"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView classOf(Mark mark)
{
    switch (mark) {
    case Mark::Bullet:
        return "bullet"_L1;
    case Mark::For:
        return "for"_L1;
    case Mark::Against:
        return "against"_L1;
    case Mark::Missing:
        return "missing"_L1;
    }
    Q_UNREACHABLE();
}

/// Lays out blocks; opens and closes the lists and the table that they stand in.
class Layout final {
public:
    Layout(Html &html, const Section &section) : m_html(html), m_section(section) {}

    void operator()(const Paragraph &block)
    {
        close();
        m_html.markup("<p class=\""_L1).markup(classOf(block.look));
        m_html.element("\">"_L1, block.text, "</p>\n"_L1);
    }
    void operator()(const Item &block)
    {
        open(block.level > 1 ? In::DeepList : In::List);
        m_html.markup("<li class=\""_L1).markup(classOf(block.mark));
        const QString mark = block.mark == Mark::Bullet ? u"\u2022"_s : markText(block.mark);
        m_html.element("\"><span class=\"mark\">"_L1, mark, "</span> <span>"_L1);
        m_html.text(block.text);
        if (!block.note.isEmpty())
            m_html.element(" <span class=\"note\">"_L1, block.note, "</span>"_L1);
        m_html.markup("</span></li>\n"_L1);
    }
    void operator()(const Row &block)
    {
        open(In::Table);
        m_html.markup("<tr>"_L1);
        for (qsizetype i = 0; i < block.cells.size(); ++i) {
            const bool first = i == 0;
            m_html.element(first ? "<th scope=\"row\">"_L1 : "<td>"_L1, block.cells[i],
                           first ? "</th>"_L1 : "</td>"_L1);
        }
        m_html.markup("</tr>\n"_L1);
    }
    void operator()(const Raw &block)
    {
        close();
        m_html.element("<details><summary>"_L1, block.title,
                       "</summary>\n<pre dir=\"ltr\" tabindex=\"0\">\n"_L1);
        m_html.lines(block.text).markup("</pre>\n"_L1);
        if (!block.cut.isEmpty())
            m_html.element("<p>"_L1, block.cut, "</p>\n"_L1);
        m_html.markup("</details>\n"_L1);
    }
    void close() { open(In::Nothing); }

private:
    enum class In { Nothing, List, DeepList, Table };

    void open(In next)
    {
        if (next == m_in)
            return;
        if (m_in == In::List || m_in == In::DeepList)
            m_html.markup("</ul>\n"_L1);
        if (m_in == In::Table)
            m_html.markup("</tbody></table>\n"_L1);
        if (next == In::List)
            m_html.markup("<ul>\n"_L1);
        if (next == In::DeepList)
            m_html.markup("<ul class=\"deep\">\n"_L1);
        if (next == In::Table)
            openTable();
        m_in = next;
    }
    void openTable()
    {
        m_html.markup("<table><thead><tr>"_L1);
        for (const QString &column : m_section.columns)
            m_html.element("<th scope=\"col\">"_L1, column, "</th>"_L1);
        m_html.markup("</tr></thead><tbody>\n"_L1);
    }

    Html &m_html;
    const Section &m_section;
    In m_in = In::Nothing;
};

void put(Html &html, const Section &section)
{
    // Paper shows only what was unfolded; where nothing was, no heading either.
    const bool isRaw =
        !section.blocks.empty() && std::holds_alternative<Raw>(section.blocks.front());
    html.markup(isRaw ? "<section class=\"raw\">\n"_L1 : "<section>\n"_L1);
    html.element("<h2>"_L1, section.title, "</h2>\n"_L1);
    Layout layout(html, section);
    for (const Block &block : section.blocks)
        std::visit(layout, block);
    layout.close();
    html.markup("</section>\n"_L1);
}

void putHead(Html &html, const Document &document)
{
    const QByteArray policy = contentPolicy();
    html.element("<!DOCTYPE html>\n<html lang=\""_L1, document.language, "\" dir=\""_L1);
    html.markup(document.direction == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1);
    html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\""_L1);
    html.markup(QLatin1StringView(policy));
    html.markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"referrer\" content=\"no-referrer\">\n"
                "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_L1);
    html.text(document.headline + u" \u2013 "_s + document.title);
    html.markup("</title>\n<style>"_L1).markup(kHtmlStyle).markup("</style>\n</head>\n"_L1);
}

void putOpening(Html &html, const Document &document)
{
    if (document.isPractice)
        html.element("<p class=\"banner\">"_L1, document.source, "</p>\n"_L1);
    html.element("<p class=\"kind\">"_L1, document.title, "</p>\n"_L1);
    html.markup("<h1 class=\""_L1).markup(classOf(document.look));
    html.element("\">"_L1, document.headline, "</h1>\n"_L1);
    if (!document.why.isEmpty())
        html.element("<p class=\"why\">"_L1, document.why, "</p>\n"_L1);
    if (!document.isPractice && !document.source.isEmpty())
        html.element("<p class=\"faint\">"_L1, document.source, "</p>\n"_L1);
    html.markup("<div class=\"next\">\n"_L1);
    put(html, document.next);
    html.markup("</div>\n"_L1);
}

} // namespace

QString toHtml(const Document &document)
{
    Html html;
    putHead(html, document);
    html.markup("<body>\n<main>\n"_L1);
    putOpening(html, document);
    for (const Section &section : document.sections)
        put(html, section);
    for (const Section &section : document.appendix) {
        const bool last = &section == &document.appendix.back();
        html.markup(last ? "<footer>\n"_L1 : ""_L1);
        put(html, section);
        html.markup(last ? "</footer>\n"_L1 : ""_L1);
    }
    html.markup("</main>\n</body>\n</html>\n"_L1);
    return html.html();
}

QString toHtml(const Report &report, const Translator &translator)
{
    return toHtml(describe(report, translator));
}

} // namespace da::report
