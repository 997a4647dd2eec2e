// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/known_words.h"
#include "diagnostics/redaction/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::redaction {
namespace {

constexpr qsizetype kLongest = 20'000; // a list of proxies may be long

bool isDelimiter(QChar c)
{
    return c.unicode() <= 0x20 || QStringView(u",;/?#=&<>(){}[]\"'|\\+@!$^`").contains(c);
}

bool isNumber(QStringView text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Goes through a text from its beginning. Delimiters stay; what stands between them is a known
/// word, an address, a number where one belongs, a GUID, or becomes tokens.
class Scan final {
public:
    Scan(Tokens &tokens, QStringView text) : m_tokens(tokens), m_text(text.left(kLongest)) {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (m_text.sliced(m_at).startsWith(u"<local>", Qt::CaseInsensitive))
                take(u"<local>"_s, 7);
            else if (isDelimiter(m_text[m_at]))
                delimiter();
            else
                word();
        }
        return m_out;
    }

private:
    void take(const QString &instead, qsizetype size)
    {
        m_out += instead;
        m_at += size;
    }
    void delimiter()
    {
        const QChar c = m_text[m_at];
        const bool isSlash = c == u'/';
        if (isSlash && m_out.endsWith(u"/"_s))
            m_slashes = 0; // "//": a host follows
        else if (isSlash)
            ++m_slashes;
        else if (c == u';' || c.unicode() <= 0x20 || c == u',')
            m_slashes = -1;
        take(c.unicode() < 0x20 ? QString(u' ') : QString(c), 1);
    }
    void word()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !isDelimiter(m_text[end]))
            ++end;
        const QStringView word = m_text.sliced(m_at, end - m_at);
        m_out += replaced(word);
        m_at = end;
    }
    QString replaced(QStringView word)
    {
        if (const auto address = m_tokens.address(
                word.left(word.indexOf(u'%') < 0 ? word.size() : word.indexOf(u'%'))))
            return *address;
        if (isGuid(word))
            return m_tokens.guid(word);
        const qsizetype colon = word.indexOf(u':'); // "PING:2001:db8::1"
        const QString scheme = colon > 0 ? knownWebWord(word.first(colon)) : QString();
        if (!scheme.isEmpty()) {
            if (const auto address = m_tokens.address(word.sliced(colon + 1)))
                return scheme + u':' + *address;
        }
        QStringList out;
        const QList<QStringView> pieces = word.split(u':');
        for (qsizetype i = 0; i < pieces.size(); ++i)
            out += piece(pieces[i], i == 1 && pieces.size() == 2);
        return out.join(u':');
    }
    QString piece(QStringView text, bool mayBePort)
    {
        if (text.isEmpty() || (mayBePort && isNumber(text, 5)))
            return text.toString();
        if (m_out.endsWith(u'/') && isNumber(text, 3) && m_slashes <= 0)
            return text.toString(); // the length of a prefix
        if (const QString known = knownWebWord(text); !known.isEmpty())
            return known;
        if (const auto address = m_tokens.address(text))
            return *address;
        return m_slashes > 0 ? m_tokens.label(text, LabelPlace::Path) : m_tokens.host(text);
    }

    Tokens &m_tokens;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_slashes = -1; ///< behind the host
    QString m_out;
};

} // namespace

QString webWords(Tokens &tokens, QStringView text)
{
    return Scan(tokens, text).run();
}

} // namespace da::redaction
