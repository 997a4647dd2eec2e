// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/nca_log.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>
#include <utility>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

template <size_t N>
bool isOneOf(QStringView name, const char16_t *const (&names)[N])
{
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char16_t *one) { return equalsNoCase(name, one); });
}

bool breaksLine(QStringView name)
{
    static constexpr const char16_t *kNames[] = {
        u"br", u"p",  u"div", u"pre", u"tr", u"table",   u"li",    u"ul", u"ol", u"h1", u"h2",
        u"h3", u"h4", u"h5",  u"h6",  u"hr", u"section", u"title", u"dt", u"dd", u"dl", u"body"};
    return isOneOf(name, kNames);
}

bool isHeading(QStringView name)
{
    static constexpr const char16_t *kNames[] = {u"h1", u"h2", u"h3",     u"h4",
                                                 u"h5", u"h6", u"b",      u"strong",
                                                 u"th", u"dt", u"legend", u"summary"};
    return isOneOf(name, kNames);
}

class Stripper final {
public:
    explicit Stripper(QStringView html) : m_html(html) {}
    ShownText strip();

private:
    void tag();
    void markup(QStringView name, bool closing);
    void skipTo(QStringView end);
    void put(QChar c);
    void entityOrSign();
    void endLine(qint64 line);
    void pre(bool closing);

    QStringView m_html;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    ShownText m_shown;
    ShownText::Line m_open;      ///< the line being written
    qsizetype m_lastFilled = -1; ///< number of the last line that holds something, outside <pre>
    int m_headings = 0;          ///< elements for headings that are open
    bool m_block = false;        ///< <pre> has begun or ended since the last line
    bool m_filled = false;       ///< the line being written holds something
    bool m_broken = false; ///< a tag has just ended the line: a line end behind it is that same end
    bool m_noMoreTags = false;
};

/// `line`: of the source, where it ends.
void Stripper::endLine(qint64 line)
{
    if (m_filled)
        m_lastFilled = qsizetype(m_shown.lines.size());
    else
        m_open.source = line;
    m_shown.lines.push_back(m_open);
    m_shown.text += u'\n';
    m_open = {m_line, false, false};
    m_filled = false;
}

void Stripper::put(QChar c)
{
    if (!c.isSpace()) {
        if (!m_filled)
            m_open = {m_line, m_headings > 0, std::exchange(m_block, false)};
        m_open.heading = m_open.heading && m_headings > 0;
        m_filled = true;
        m_broken = false;
    }
    m_shown.text += c;
}

void Stripper::entityOrSign()
{
    constexpr qsizetype kLongest = 10;
    const QStringView ahead =
        m_html.sliced(m_at + 1).first(std::min<qsizetype>(kLongest, m_html.size() - m_at - 1));
    const qsizetype end = ahead.indexOf(u';');
    const auto known = end > 0 ? htmlEntity(ahead.first(end)) : std::nullopt;
    put(known.value_or(u'&'));
    m_at += known ? end + 2 : 1;
}

/// Past the end mark, or to the end of the text if there is none.
void Stripper::skipTo(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    const qsizetype next = found < 0 ? m_html.size() : found + end.size();
    m_line += m_html.sliced(m_at, next - m_at).count(u'\n');
    m_at = next;
}

/// The last line above <pre> that holds something names what is in it.
void Stripper::pre(bool closing)
{
    if (!closing && m_lastFilled >= 0)
        m_shown.lines[size_t(m_lastFilled)].heading = true;
    m_lastFilled = -1;
    m_block = true;
}

void Stripper::markup(QStringView name, bool closing)
{
    if (!closing && (equalsNoCase(name, u"script") || equalsNoCase(name, u"style"))) {
        skipTo(equalsNoCase(name, u"script") ? u"</script" : u"</style");
        skipTo(u">");
        return;
    }
    if (breaksLine(name) && (m_filled || (equalsNoCase(name, u"br") && !closing))) {
        endLine(m_line);
        m_broken = true;
    }
    if (equalsNoCase(name, u"pre"))
        pre(closing);
    if (equalsNoCase(name, u"td") && closing)
        put(u' ');
    if (isHeading(name))
        m_headings = std::max(0, m_headings + (closing ? -1 : 1));
}

void Stripper::tag()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        skipTo(u"-->");
        return;
    }
    const QChar next = rest.size() > 1 ? rest[1] : QChar(u' ');
    const bool opens = next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    const qsizetype end = opens && !m_noMoreTags ? rest.indexOf(u'>') : -1;
    if (end < 0) {
        m_noMoreTags = m_noMoreTags || opens;
        put(u'<');
        ++m_at;
        return;
    }
    const bool closing = next == u'/';
    const QStringView inside = rest.first(end).sliced(closing ? 2 : 1);
    const auto nameEnd = std::find_if_not(inside.begin(), inside.end(),
                                          [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView name = inside.first(nameEnd - inside.begin());
    m_line += rest.first(end).count(u'\n');
    m_at += end + 1;
    markup(name, closing);
}

ShownText Stripper::strip()
{
    m_open = {1, false, false};
    while (m_at < m_html.size()) {
        const QChar c = m_html[m_at];
        if (c == u'<') {
            tag();
        } else if (c == u'&') {
            entityOrSign();
        } else {
            ++m_at;
            if (c == u'\n') {
                const qint64 ended = m_line++;
                if (!m_broken || m_filled)
                    endLine(ended);
                m_broken = false;
            } else if (c != u'\r') {
                put(c == QChar(0xA0) ? QChar(u' ') : c);
            }
        }
    }
    if (m_filled)
        endLine(m_line);
    return std::move(m_shown);
}

} // namespace

ShownText shownText(QStringView html)
{
    return Stripper(html).strip();
}

bool beginsAsHtml(QStringView text)
{
    constexpr qsizetype kAhead = 1000;
    text = text.first(std::min(text.size(), kAhead)).trimmed();
    if (text.startsWith(QChar(0xFEFF)))
        text = text.sliced(1).trimmed();
    if (text.startsWith(u"<?xml") || text.startsWith(u"<!--")) {
        const qsizetype html = text.indexOf(u"<html", 0, Qt::CaseInsensitive);
        text = html < 0 ? QStringView() : text.sliced(html);
    }
    return text.startsWith(u"<html", Qt::CaseInsensitive) ||
           text.startsWith(u"<!DOCTYPE html", Qt::CaseInsensitive) ||
           text.startsWith(u"<head", Qt::CaseInsensitive) ||
           text.startsWith(u"<body", Qt::CaseInsensitive);
}

} // namespace da::formats
