// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/console/nca_log.h"

#include <algorithm>

namespace da::formats {

namespace {

/// No mail with outputs is longer.
constexpr qsizetype kLongestWrapped = 2'000'000;
/// A mail that quotes a page, or a page that shows a mail.
constexpr int kMostLayers = 2;

/// A line without the marks that mail programs put before what somebody else wrote: "> ", "> > ",
/// ">>", "| " (RFC 3676, section 4.5).
struct Unquoted final {
    int depth = 0;
    QStringView text;
};

Unquoted unquoted(QStringView line)
{
    Unquoted out{0, line};
    for (;;) {
        const qsizetype at = out.text.startsWith(u' ') ? 1 : 0;
        if (out.text.size() <= at || (out.text[at] != u'>' && out.text[at] != u'|'))
            break;
        out.text = out.text.sliced(at + 1);
        ++out.depth;
    }
    if (out.depth > 0 && out.text.startsWith(u' '))
        out.text = out.text.sliced(1);
    return out;
}

/// Lines that are quoted equally deep, without their marks.
struct Run final {
    int depth = 0;
    qint64 line = 1;
    QString text;
};

/// Empty lines are of whatever stands around them.
std::vector<Run> runsOf(QStringView text)
{
    std::vector<Run> runs;
    qint64 number = 1;
    for (qsizetype at = 0; at < text.size(); ++number) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        const Unquoted line = unquoted(text.sliced(at, next - at));
        const bool goesOn =
            !runs.empty() && (line.text.trimmed().isEmpty() || line.depth == runs.back().depth);
        if (!goesOn)
            runs.push_back({line.depth, number, {}});
        runs.back().text += line.text;
        at = next;
    }
    return runs;
}

bool isQuoted(QStringView text)
{
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        if (unquoted(text.sliced(at).first(std::min<qsizetype>(2, text.size() - at))).depth > 0)
            return true;
        const qsizetype feed = text.indexOf(u'\n', at);
        at = feed < 0 ? feed : feed + 1;
    }
    return false;
}

bool hasMarkup(QStringView text)
{
    static constexpr const char16_t *kMarks[] = {u"<br", u"<p",     u"<div", u"<code",
                                                 u"</",  u"&lt;",   u"&gt;", u"&quot;",
                                                 u"&#",  u"&nbsp;", u"&amp;"};
    return std::any_of(std::begin(kMarks), std::end(kMarks), [&](const char16_t *mark) {
        return text.contains(QStringView(mark), Qt::CaseInsensitive);
    });
}

/// A tag that opens a block is the first of it, or one that closes a block the last: then they are
/// no part of the output, although it was recognised.
bool isInTags(QStringView text)
{
    static constexpr const char16_t *kTags[] = {u"pre", u"code", u"div", u"p", u"body", u"html"};
    text = text.trimmed();
    const qsizetype last = text.lastIndexOf(u'<');
    const auto opens = [&](const char16_t *tag) {
        const QStringView name(tag);
        const QStringView behind = text.sliced(std::min(text.size(), name.size() + 1));
        return text.startsWith(u'<') && text.sliced(1).startsWith(name, Qt::CaseInsensitive) &&
               (behind.startsWith(u'>') || behind.startsWith(u' '));
    };
    const auto closes = [&](const char16_t *tag) {
        const QString whole = QStringLiteral("</%1>").arg(QStringView(tag));
        return last >= 0 && text.sliced(last).compare(whole, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(std::begin(kTags), std::end(kTags),
                       [&](const char16_t *tag) { return opens(tag) || closes(tag); });
}

/// What a page shows, with an empty line where <pre> begins or ends, and the line of the source for
/// each line.
struct Spaced final {
    QString text;
    std::vector<qint64> sources;
};

Spaced spaced(const ShownText &shown)
{
    Spaced out;
    qsizetype at = 0;
    for (const ShownText::Line &line : shown.lines) {
        const qsizetype next = shown.text.indexOf(u'\n', at) + 1;
        if (line.block && at > 0) {
            out.text += u'\n';
            out.sources.push_back(line.source);
        }
        out.text += QStringView(shown.text).sliced(at, next - at);
        out.sources.push_back(line.source);
        at = next;
    }
    return out;
}

/// Takes off what is around the outputs in a stretch that nothing claims.
class Unwrapper final {
public:
    explicit Unwrapper(const std::stop_token &stop) : m_stop(stop) {}
    /// The passage itself if there is nothing to take off, or nothing to understand beneath.
    std::vector<Passage> unwrap(Passage passage, int layers) const;

private:
    using Found = std::optional<std::vector<Passage>>;
    [[nodiscard]] Found withoutQuotes(const Passage &passage, int layers) const;
    [[nodiscard]] Found withoutMarkup(const Passage &passage, int layers) const;
    std::vector<Passage> read(QStringView text, const QString &command, int layers) const;

    const std::stop_token &m_stop;
};

std::vector<Passage> Unwrapper::unwrap(Passage passage, int layers) const
{
    const bool tries = layers > 0 && passage.text.size() <= kLongestWrapped &&
                       !isTooLongForOutput(passage.text) && !m_stop.stop_requested();
    const bool isClaimed = isUnderstood(passage.content);
    Found found;
    if (tries && (isClaimed ? isInTags(passage.text) : hasMarkup(passage.text)))
        found = withoutMarkup(passage, layers);
    if (tries && !isClaimed && !found && isQuoted(passage.text))
        found = withoutQuotes(passage, layers);
    if (found)
        return std::move(*found);
    if (tries && beginsAsHtml(passage.text))
        passage.content = NotUnderstood{};
    std::vector<Passage> itself;
    itself.push_back(std::move(passage));
    return itself;
}

/// The passages of a text that stood inside another one; `command` is of what it begins with.
std::vector<Passage> Unwrapper::read(QStringView text, const QString &command, int layers) const
{
    std::vector<Passage> out;
    eachPiece(text, [&](const PieceView &piece) {
        PieceView own = piece;
        if (own.command.isEmpty() && own.line == 1)
            own.command = command;
        for (Passage &passage : passagesOf(own, m_stop))
            for (Passage &inner : unwrap(std::move(passage), layers - 1))
                out.push_back(std::move(inner));
        return !m_stop.stop_requested();
    });
    return out;
}

bool isAnyUnderstood(const std::vector<Passage> &passages)
{
    return std::any_of(passages.begin(), passages.end(),
                       [](const Passage &passage) { return isUnderstood(passage.content); });
}

Unwrapper::Found Unwrapper::withoutQuotes(const Passage &passage, int layers) const
{
    std::vector<Passage> out;
    bool understood = false;
    for (const Run &run : runsOf(passage.text)) {
        // A prompt that is not quoted says nothing of what is.
        const bool isBeginning = run.depth == 0 && run.line == 1;
        std::vector<Passage> inside =
            read(run.text, isBeginning ? passage.command : QString(), layers);
        understood = understood || (run.depth > 0 && isAnyUnderstood(inside));
        for (Passage &one : inside) {
            one.line += passage.line + run.line - 2;
            out.push_back(std::move(one));
        }
    }
    return understood ? Found(std::move(out)) : std::nullopt;
}

Unwrapper::Found Unwrapper::withoutMarkup(const Passage &passage, int layers) const
{
    const ShownText shown = shownText(passage.text);
    // Which computer a line was typed at is told by where it stands in the source, and that is not
    // known here.
    if (shown.lines.empty() || isTooLongForOutput(shown.text) || shown.text.contains(u"]: PS"))
        return std::nullopt;
    const Spaced page = spaced(shown);
    const QString command = shownText(passage.command).text.trimmed();
    std::vector<Passage> out = read(page.text, command, layers);
    // A page is only taken for an output if it shows nothing else: it may tell of any computer.
    const bool isPage = beginsAsHtml(passage.text);
    const bool onlyOutputs = std::all_of(
        out.begin(), out.end(), [](const Passage &one) { return isUnderstood(one.content); });
    if (!isAnyUnderstood(out) || (isPage && !onlyOutputs))
        return std::nullopt;
    const qint64 last = qint64(page.sources.size());
    for (Passage &one : out)
        one.line =
            passage.line - 1 + page.sources[size_t(std::clamp<qint64>(one.line, 1, last) - 1)];
    return out;
}

} // namespace

bool mayBeWrapped(QStringView text)
{
    return isQuoted(text) || hasMarkup(text);
}

std::vector<Passage> unwrapped(Passage passage, const std::stop_token &stop)
{
    return Unwrapper(stop).unwrap(std::move(passage), kMostLayers);
}

} // namespace da::formats
