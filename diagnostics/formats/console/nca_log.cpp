// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/nca_log.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr qsizetype kLongestCommand = 200;
/// Real ones have some hundred kilobytes.
constexpr qsizetype kLongestLog = 2'000'000;
/// Fewer commands than this are no log: a page on the web that shows an output, perhaps.
constexpr size_t kFewestCommands = 2;

bool isMark(QChar c)
{
    return c == u'-' || c == u'=' || c == u'*' || c == u'#' || c == u'_' || c == u'~';
}

bool isLogRule(QStringView line)
{
    line = line.trimmed();
    return line.size() >= 3 && isMark(line.front()) &&
           std::all_of(line.begin(), line.end(), [&](QChar c) { return c == line.front(); });
}

/// "Get-DAConnectionStatus"
bool isCmdlet(QStringView word)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    };
    const qsizetype dash = word.indexOf(u'-');
    return dash > 1 && equalsNoCase(word.first(dash), u"Get") && dash + 1 < word.size() &&
           std::all_of(word.begin() + dash + 1, word.end(), isLetter);
}

/// Programs that such logs run, and those that say something alone.
bool isCommand(QStringView line)
{
    static constexpr const char16_t *kAlone[] = {u"ipconfig", u"systeminfo", u"hostname", u"ver"};
    static constexpr const char16_t *kPrograms[] = {
        u"netsh",  u"certutil", u"wevtutil", u"sc",   u"reg",         u"nltest", u"route",
        u"whoami", u"gpresult", u"klist",    u"ping", u"nslookup",    u"net",    u"w32tm",
        u"arp",    u"netstat",  u"pnputil",  u"wmic", u"driverquery", u"tracert"};
    if (line.size() > kLongestCommand)
        return false;
    const std::vector<QStringView> words = wordsOf(line);
    if (words.empty())
        return false;
    QStringView program = words[0].sliced(words[0].lastIndexOf(u'\\') + 1);
    if (program.endsWith(u".exe", Qt::CaseInsensitive))
        program.chop(4);
    const auto is = [&](const char16_t *known) { return equalsNoCase(program, known); };
    return isCmdlet(program) || std::any_of(std::begin(kAlone), std::end(kAlone), is) ||
           (words.size() > 1 && std::any_of(std::begin(kPrograms), std::end(kPrograms), is));
}

/// "=== netsh interface teredo show state ===": what stands between the marks.
QStringView betweenMarks(QStringView line)
{
    line = line.trimmed();
    const auto last = std::find_if_not(line.rbegin(), line.rend(), isMark).base();
    const auto first = std::find_if_not(line.begin(), last, isMark);
    const bool marked = first - line.begin() >= 3 && line.end() - last >= 3;
    return marked ? line.sliced(first - line.begin(), last - first).trimmed() : QStringView();
}

std::vector<ClosedPiece> piecesIn(QStringView text)
{
    std::vector<ClosedPiece> pieces;
    eachPiece(text, [&](const PieceView &piece) {
        pieces.push_back({{piece.command, piece.output.toString(), piece.line}, piece.closed, {}});
        return true;
    });
    return pieces;
}

/// Parts the lines of a log.
class Parter final {
public:
    Parter(QStringView text, const std::vector<ShownText::Line> &shown)
        : m_text(text), m_lines(linesOf(text)), m_shown(shown)
    {
    }
    std::optional<std::vector<ClosedPiece>> part();

private:
    [[nodiscard]] bool isRuleAt(size_t i) const
    {
        return i < m_lines.size() && isLogRule(m_lines[i].text);
    }
    [[nodiscard]] QStringView commandAt(size_t i) const;
    void close(size_t end);

    QStringView m_text;
    std::vector<Line> m_lines;
    const std::vector<ShownText::Line> &m_shown; ///< empty if the text is no HTML
    std::vector<ClosedPiece> m_pieces;
    QString m_command;
    size_t m_start = 0;
    size_t m_headings = 0;
};

/// The command that a heading names; empty if the line is none.
QStringView Parter::commandAt(size_t i) const
{
    const QStringView line = m_lines[i].text.trimmed();
    if (line.isEmpty())
        return {};
    const bool inHeading = i < m_shown.size() && m_shown[i].heading;
    const bool betweenRules = i > 0 && isRuleAt(i - 1) && isRuleAt(i + 1);
    QStringView command = betweenMarks(line);
    if (command.isEmpty() && (inHeading || betweenRules))
        command = line.endsWith(u':') ? line.chopped(1).trimmed() : line;
    return isCommand(command) ? command : QStringView();
}

/// What stands from the last heading to this line, parted at its prompts.
void Parter::close(size_t end)
{
    if (m_start >= end)
        return;
    const auto offset = [&](size_t i) {
        return i < m_lines.size() ? m_lines[i].text.data() - m_text.data() : m_text.size();
    };
    const QStringView output = m_text.sliced(offset(m_start), offset(end) - offset(m_start));
    for (ClosedPiece &closed : piecesIn(output)) {
        if (closed.piece.command.isEmpty())
            closed.piece.command = m_command;
        const size_t first = m_start + size_t(closed.piece.line) - 1;
        closed.piece.line = qint64(first) + 1;
        for (size_t i = first; i < end && i < m_shown.size(); ++i)
            closed.lines.push_back(m_shown[i].source);
        if (!closed.piece.output.trimmed().isEmpty() || !closed.piece.command.isEmpty())
            m_pieces.push_back(std::move(closed));
    }
}

std::optional<std::vector<ClosedPiece>> Parter::part()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QStringView command = commandAt(i);
        const bool heading = i < m_shown.size() && m_shown[i].heading;
        if (command.isEmpty() && !heading)
            continue;
        const bool above = !command.isEmpty() && i > m_start && isRuleAt(i - 1);
        close(above ? i - 1 : i);
        m_command = command.toString();
        m_start = command.isEmpty() ? i : i + 1; // a heading that is no command stays in the text
        if (!command.isEmpty() && isRuleAt(m_start))
            ++m_start;
        m_headings += !command.isEmpty();
    }
    if (m_headings == 0 && m_shown.empty())
        return std::nullopt; // no log, and no more work for it
    close(m_lines.size());
    const auto commands = std::count_if(m_pieces.begin(), m_pieces.end(), [](const auto &closed) {
        return isCommand(closed.piece.command);
    });
    return size_t(commands) >= kFewestCommands ? std::optional(std::move(m_pieces)) : std::nullopt;
}

} // namespace

std::optional<std::vector<ClosedPiece>> piecesOfLog(QStringView text)
{
    if (text.size() > kLongestLog)
        return std::nullopt;
    if (!beginsAsHtml(text)) {
        const std::vector<ShownText::Line> nothingShown;
        return Parter(text, nothingShown).part();
    }
    const ShownText shown = shownText(text);
    return Parter(shown.text, shown.lines).part();
}

} // namespace da::formats
