// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPath = 400;
/// cmd.exe takes 8191 characters (KB830473). What is longer is no command that anybody typed.
constexpr qsizetype kLongestCommand = 8191;

/// "C:\Windows\system32>cmd". An arrow in a log ("C:\a.txt -> b") is no prompt.
std::optional<QString> commandShell(QStringView line)
{
    const bool drive = line.size() > 3 && line[0].isLetter() && line[1] == u':' && line[2] == u'\\';
    const qsizetype end = drive ? line.first(qMin(line.size(), kLongestPath)).indexOf(u'>') : -1;
    if (end < 3)
        return std::nullopt;
    const QStringView path = line.sliced(3, end - 3);
    const auto isOdd = [](QChar c) {
        return c == u'"' || c == u'<' || c == u'|' || c == u'?' || c == u'*' || c == u':' ||
               c == u'/';
    };
    if (std::any_of(path.begin(), path.end(), isOdd))
        return std::nullopt;
    if (!path.isEmpty() && (path.back().isSpace() || path.back() == u'-' || path.back() == u'='))
        return std::nullopt;
    return line.sliced(end + 1).trimmed().toString();
}

/// "PS C:\> cmd", "[host]: PS C:\> cmd", "(name) PS C:\> cmd", "PS>cmd" of a transcript.
std::optional<QString> powerShell(QStringView line)
{
    if (line.startsWith(u'[')) {
        const qsizetype end = line.first(qMin(line.size(), kLongestPath)).indexOf(u"]: ");
        line = end < 0 ? QStringView() : line.sliced(end + 3);
    } else if (line.startsWith(u'(')) {
        const qsizetype end = line.first(qMin(line.size(), kLongestPath)).indexOf(u") ");
        line = end < 0 ? QStringView() : line.sliced(end + 2);
    }
    if (!line.startsWith(u"PS"))
        return std::nullopt;
    const qsizetype end = line.first(qMin(line.size(), kLongestPath)).indexOf(u'>');
    if (end < 2)
        return std::nullopt;
    const QStringView path = line.sliced(2, end - 2);
    const bool place =
        path.isEmpty() || (path.startsWith(u' ') &&
                           (path.contains(u':') || path.contains(u'\\') || path.contains(u'/')));
    if (!place)
        return std::nullopt;
    QStringView command = line.sliced(end + 1);
    while (command.startsWith(u'>')) // a nested prompt
        command = command.sliced(1);
    return command.trimmed().toString();
}

/// "netsh interface httpstunnel>show interfaces": the whole command, as if typed at once.
std::optional<QString> netshShell(QStringView line)
{
    const qsizetype end =
        line.startsWith(u"netsh") ? line.first(qMin<qsizetype>(line.size(), 80)).indexOf(u'>') : -1;
    if (end < 5)
        return std::nullopt;
    const QStringView context = line.first(end);
    const std::vector<QStringView> words = wordsOf(context);
    const auto isContext = [](QStringView word) {
        const auto plain = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        };
        return std::all_of(word.begin(), word.end(), plain) && word != u"show" && word != u"set";
    };
    if (words.empty() || words.size() > 4 || words[0] != u"netsh" || context.back().isSpace() ||
        !std::all_of(words.begin(), words.end(), isContext))
        return std::nullopt;
    const QStringView typed = line.sliced(end + 1).trimmed();
    return typed.isEmpty() ? QString() : QString(context.toString() + u' ' + typed.toString());
}

std::optional<QString> promptOf(QStringView line)
{
    if (line.isEmpty() || line.front().isSpace() || !line.contains(u'>'))
        return std::nullopt;
    if (auto command = commandShell(line))
        return command;
    if (auto command = powerShell(line))
        return command;
    return netshShell(line);
}

/// Cuts a text at its prompts.
class Cutter final {
public:
    Cutter(QStringView text, const std::function<bool(const PieceView &)> &take)
        : m_text(text), m_take(take)
    {
    }
    void cut();

private:
    void close(qsizetype end, bool byPrompt);

    QStringView m_text;
    const std::function<bool(const PieceView &)> &m_take;
    QString m_command;
    bool m_prompted = false;
    bool m_goOn = true;
    qsizetype m_start = 0;
    qint64 m_line = 1;
};

void Cutter::cut()
{
    qint64 number = 1;
    qint64 promptLine = -1;
    for (qsizetype at = 0; m_goOn && at < m_text.size(); ++number) {
        const qsizetype feed = m_text.indexOf(u'\n', at);
        const qsizetype next = feed < 0 ? m_text.size() : feed + 1;
        QStringView line = m_text.sliced(at, next - at);
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        const std::optional<QString> command = promptOf(line);
        const bool goesOn = !command && promptLine == number - 1 && line.startsWith(u">>");
        if (command) {
            close(at, true);
            m_command = *command;
        } else if (goesOn && m_command.size() <= kLongestCommand) {
            // PowerShell asks for the rest of a command
            m_command += u' ' + line.sliced(2).trimmed().toString();
        }
        if (command || goesOn) {
            m_prompted = true;
            promptLine = number;
            m_start = next;
            m_line = number + 1;
        }
        at = next;
    }
    if (m_goOn)
        close(m_text.size(), false);
}

void Cutter::close(qsizetype end, bool byPrompt)
{
    const QStringView output = m_text.sliced(m_start, end - m_start);
    const bool only = !m_prompted && !byPrompt; // no prompt in the whole text
    if (m_command.size() > kLongestCommand)
        m_command.clear();
    if (only || !m_command.isEmpty() || !output.trimmed().isEmpty())
        m_goOn = m_take({m_command.trimmed(), output, m_line, byPrompt});
    m_command.clear();
}

} // namespace

void eachPiece(QStringView text, const std::function<bool(const PieceView &)> &take)
{
    Cutter(text, take).cut();
}

std::vector<ConsolePiece> splitConsole(QStringView text)
{
    std::vector<ConsolePiece> pieces;
    eachPiece(text, [&](const PieceView &piece) {
        pieces.push_back({piece.command, piece.output.toString(), piece.line});
        return true;
    });
    return pieces;
}

} // namespace da::formats
