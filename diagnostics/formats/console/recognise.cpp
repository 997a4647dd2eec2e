// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/text/lines.h"

#include <QSet>
#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// Lines without an empty one between, and what they are alone.
struct Paragraph final {
    qsizetype start = 0;
    qint64 line = 1; ///< counted from 1 in its piece
    QStringView text;
    Content alone;
};

std::vector<Paragraph> paragraphsOf(QStringView text)
{
    std::vector<Paragraph> paragraphs;
    bool open = false;
    for (const Line &line : linesOf(text)) {
        if (line.text.isEmpty()) {
            open = false;
            continue;
        }
        const qsizetype start = line.text.data() - text.data();
        if (!open)
            paragraphs.push_back({start, line.number, {}, {}});
        Paragraph &last = paragraphs.back();
        last.text = text.sliced(last.start, start + line.text.size() - last.start);
        open = true;
    }
    return paragraphs;
}

bool beginsWithKey(QStringView text)
{
    return text.startsWith(u"HK", Qt::CaseInsensitive);
}

bool looksLikeReg(QStringView text)
{
    const QChar first = text.trimmed().front();
    return first == u'[' || first == u'"' || first == u'@' || first == u';';
}

/// Takes a piece of a paste apart.
class Recogniser final {
public:
    Recogniser(const PieceView &piece, const std::stop_token &stop, std::vector<Passage> &passages)
        : m_piece(piece), m_text(piece.output), m_stop(stop), m_passages(passages)
    {
    }
    void run();

private:
    bool asOne();
    size_t regFile(size_t first);
    size_t broken(size_t first);
    size_t sameKind(size_t first);
    const Content &alone(size_t i);
    [[nodiscard]] bool goesOn(const Content &content, size_t i);
    [[nodiscard]] QStringView stretch(size_t first, size_t end) const;
    void emitStretch(size_t first, size_t end, const std::optional<Content> &content);

    const PieceView &m_piece;
    QStringView m_text;
    const std::stop_token &m_stop;
    std::vector<Passage> &m_passages;
    std::vector<Paragraph> m_paragraphs;
    std::vector<QStringView> m_texts; ///< of the paragraphs
    std::vector<char> m_tried;
    size_t m_inVain = 0; ///< paragraphs that were tried as a broken output
};

void Recogniser::run()
{
    const size_t from = m_passages.size();
    m_paragraphs = paragraphsOf(m_text);
    m_tried.assign(m_paragraphs.size(), 0);
    for (const Paragraph &paragraph : m_paragraphs)
        m_texts.push_back(paragraph.text);
    if (m_paragraphs.size() > 1 && !asOne())
        for (size_t i = 0; i < m_paragraphs.size() && !m_stop.stop_requested();)
            i = beginsRegFile(m_paragraphs[i].text) ? regFile(i) : sameKind(i);
    else if (m_paragraphs.size() == 1)
        emitStretch(0, 1, contentOf(m_text, m_piece.command));
    dropContradictingArticles(std::span(m_passages).subspan(from));
}

const Content &Recogniser::alone(size_t i)
{
    if (!m_tried[i])
        m_paragraphs[i].alone = contentOf(m_paragraphs[i].text, {});
    m_tried[i] = 1;
    return m_paragraphs[i].alone;
}

/// The whole piece is one output: one format claims it, and no paragraph is of another.
bool Recogniser::asOne()
{
    if (beginsRegFile(m_text))
        return false; // how far it goes is seen paragraph by paragraph
    const Content whole = contentOf(m_text, m_piece.command);
    if (!isUnderstood(whole) || repeatsItself(whole))
        return false;
    const bool keys = std::holds_alternative<RegQueryReport>(whole);
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        if (m_stop.stop_requested())
            return true; // nobody waits for what it is
        const Content &part = alone(i);
        const bool fits = isUnderstood(part) ? sameFormat(part, whole)
                                             : !keys || beginsWithKey(m_paragraphs[i].text);
        if (!fits)
            return false;
    }
    emitStretch(0, m_paragraphs.size(), whole);
    return true;
}

/// A .reg text has empty lines inside: it goes on to the last paragraph that looks like it, before
/// something else begins.
size_t Recogniser::regFile(size_t first)
{
    size_t end = first + 1;
    for (size_t i = end; i < m_paragraphs.size() && !m_stop.stop_requested(); ++i) {
        const QStringView text = m_paragraphs[i].text;
        if (looksLikeReg(text))
            end = i + 1;
        else if (beginsRegFile(text) || isUnderstood(alone(i)))
            break;
    }
    emitStretch(first, end, RegFileText{});
    return end;
}

bool Recogniser::goesOn(const Content &content, size_t i)
{
    if (sameFormat(alone(i), content))
        return true;
    return std::holds_alternative<RegQueryReport>(content) && !isUnderstood(alone(i)) &&
           beginsWithKey(m_paragraphs[i].text);
}

/// An output with empty lines inside, whose paragraphs alone are not understood. Where it ends, or
/// `first` if none begins there.
size_t Recogniser::broken(size_t first)
{
    // So that junk takes linear time.
    const bool tired = m_inVain > 2000 + 4 * m_paragraphs.size();
    if (tired || isUnderstood(alone(first)))
        return first;
    constexpr size_t kMost = 600; // no computer has so many adapters or rules
    const size_t most = std::min(kMost, m_texts.size() - first);
    size_t end = first + brokenOutput(std::span(m_texts).subspan(first, most));
    if (end == first)
        return first;
    Content whole = contentOf(stretch(first, end), {});
    const auto isForeign = [&](size_t i) {
        return isUnderstood(alone(i)) && !sameFormat(alone(i), whole);
    };
    for (size_t i = first + 1; i < end; ++i)
        if (isForeign(i)) { // another output begins there
            end = i;
            whole = contentOf(stretch(first, end), {});
        }
    if (!isUnderstood(whole) || repeatsItself(whole)) {
        m_inVain += end - first;
        return first;
    }
    emitStretch(first, end, whole);
    return end;
}

/// Paragraphs of one format that follow each other and can be one output.
size_t Recogniser::sameKind(size_t first)
{
    if (const size_t end = broken(first); end > first)
        return end;
    size_t start = first;
    const bool title = !isUnderstood(alone(first)) && first + 1 < m_paragraphs.size() &&
                       m_paragraphs[first].text.contains(u"PnP") &&
                       !m_paragraphs[first].text.contains(u'\n') &&
                       qstrcmp(contentName(alone(first + 1)), "devices-pnputil") == 0;
    const bool key = !isUnderstood(alone(first)) && beginsWithKey(m_paragraphs[first].text);
    if (title)
        ++start;
    const Content kind = key ? Content(RegQueryReport{}) : alone(start);
    if (!isUnderstood(kind)) {
        emitStretch(first, first + 1, NotUnderstood{});
        return first + 1;
    }
    QSet<QString> seen;
    size_t end = start;
    while (end < m_paragraphs.size() && goesOn(kind, end) && !m_stop.stop_requested()) {
        const QStringList ids = identities(alone(end));
        const bool again = isUnderstood(alone(end)) &&
                           std::any_of(ids.begin(), ids.end(),
                                       [&](const QString &id) { return seen.contains(id); });
        if (again)
            break;
        if (isUnderstood(alone(end)))
            seen.unite(QSet<QString>(ids.begin(), ids.end()));
        ++end;
    }
    const Content merged = contentOf(stretch(first, end), {});
    if (sameFormat(merged, kind) && !repeatsItself(merged)) {
        emitStretch(first, end, merged);
    } else {
        for (size_t i = first; i < end; ++i)
            emitStretch(i, i + 1, std::nullopt);
    }
    return end;
}

QStringView Recogniser::stretch(size_t first, size_t end) const
{
    const qsizetype from = first == 0 ? 0 : m_paragraphs[first].start;
    const qsizetype to = end < m_paragraphs.size() ? m_paragraphs[end].start : m_text.size();
    return m_text.sliced(from, to - from);
}

/// Without content: what the paragraph is alone. What is not understood joins what stands before.
void Recogniser::emitStretch(size_t first, size_t end, const std::optional<Content> &content)
{
    const QString text = stretch(first, end).toString();
    const qint64 line = m_piece.line + (first == 0 ? 0 : m_paragraphs[first].line - 1);
    Content what = content ? *content : contentOf(text, {});
    const bool joins = first > 0 && !isUnderstood(what) && !m_passages.empty() &&
                       !isUnderstood(m_passages.back().content);
    if (joins)
        m_passages.back().text += text;
    else
        m_passages.push_back({m_piece.command, text, line, std::move(what)});
}

} // namespace

std::vector<Passage> takeApart(const PieceView &piece, const std::stop_token &stop)
{
    std::vector<Passage> passages;
    Recogniser(piece, stop, passages).run();
    return passages;
}

} // namespace da::formats
