// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

constexpr Text kBrokenState{
    "import.issue.broken-recording",
    QT_TRANSLATE_NOOP("da-wizard", "This is a recording of a computer, but it can't be read: %1")};
constexpr Text kOtherState{
    "import.issue.other-recording",
    QT_TRANSLATE_NOOP("da-wizard", "This is a recording in the form %1, which this program does "
                                   "not know. A newer version of the program may.")};
constexpr Text kCutNames{
    "import.issue.cut-names",
    QT_TRANSLATE_NOOP("da-wizard", "Some names in this list were cut off by the window's width. "
                                   "Their rows were left out.")};
constexpr Text kTooManyParts{
    "import.issue.too-many-parts",
    QT_TRANSLATE_NOOP("da-wizard", "There are more outputs in one text than this program reads. "
                                   "What comes from here on was not read. Save the output of each "
                                   "command in a file of its own.")};
constexpr Text kTooLongOutput{
    "import.issue.too-long-output",
    QT_TRANSLATE_NOOP("da-wizard", "This is longer than any output that this program reads. If it "
                                   "is a part of the registry, save it with %1 and choose that "
                                   "file instead.")};
constexpr Text kTooMuchText{
    "import.issue.too-much-text",
    QT_TRANSLATE_NOOP("da-wizard", "This was left out, because there is more evidence than this "
                                   "program keeps. Choose only the files of one computer.")};
constexpr Text kLongRecording{
    "import.issue.long-recording",
    QT_TRANSLATE_NOOP("da-wizard", "This recording of a computer is larger than %1 MB and was not "
                                   "read.")};

/// The outputs of one source; a log of months holds some hundreds.
constexpr std::size_t kMostPassages = 2'000;
/// A recording unfolds to many times its text.
constexpr qsizetype kLongestRecording = 4 * 1024 * 1024;
/// Within so many characters a recording says what it is.
constexpr qsizetype kBeginning = 1000;

qint64 lineCount(QStringView text)
{
    const qint64 ends = text.count(u'\n');
    return text.isEmpty() || text.endsWith(u'\n') ? ends : ends + 1;
}

/// At which lines which prompt stands: "[HOST]: PS ..." or another computer's, the local one's.
class Prompts final {
public:
    Prompts(const QString &text, const std::stop_token &stop)
    {
        if (!text.contains(u"]: PS"))
            return;
        static const QRegularExpression prompt(
            uR"(^[ \t]*(?:\[([^\]\r\n]+)\]: PS [^>\r\n]*>|PS [^>\r\n]*>|[A-Za-z]:\\[^>\r\n]*>))"_s,
            QRegularExpression::MultilineOption);
        qint64 line = 1;
        qsizetype at = 0;
        for (auto matches = prompt.globalMatch(text);
             matches.hasNext() && m_hosts.size() < kMostPassages && !stop.stop_requested();) {
            const QRegularExpressionMatch match = matches.next();
            line += QStringView(text).mid(at, match.capturedStart() - at).count(u'\n');
            at = match.capturedStart();
            if (m_hosts.empty() || m_hosts.rbegin()->second != match.captured(1))
                m_hosts.insert_or_assign(line, match.captured(1));
        }
    }
    /// From this line on it was not looked who speaks.
    [[nodiscard]] qint64 lastLine() const
    {
        return m_hosts.size() < kMostPassages ? std::numeric_limits<qint64>::max()
                                              : m_hosts.rbegin()->first;
    }
    /// The host of the prompt above a line; empty if it is the computer itself.
    [[nodiscard]] QString above(qint64 line) const
    {
        const auto next = m_hosts.upper_bound(line);
        return next == m_hosts.begin() ? QString() : std::prev(next)->second;
    }

private:
    std::map<qint64, QString> m_hosts; ///< where another begins
};

/// The number of the last line that holds something; 0 if none does.
qint64 lastFilledLine(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return end == 0 ? 0 : text.first(end).count(u'\n') + 1;
}

void addIssues(Sources &into, const std::vector<formats::ParseIssue> &issues, qint64 firstLine)
{
    for (formats::ParseIssue issue : issues) {
        issue.line += firstLine - 1;
        into.addIssue(into.sources.size() - 1, std::move(issue));
    }
}

/// What needs more than the words themselves: the registry, names, issues.
void deepen(Sources &into, std::size_t at, const ImportOptions &options)
{
    Found &found = into.found[at];
    const Source &source = into.sources[found.source];
    const qint64 line = found.passage.line;
    if (std::holds_alternative<formats::RegFileText>(found.content)) {
        QByteArray utf8 = found.text.toUtf8();
        QBuffer buffer(&utf8);
        buffer.open(QIODevice::ReadOnly);
        RegFileFacts facts = readRegistry(buffer, into, source, line, options);
        found.registry = std::move(facts.root);
        found.names = facts.computerNames;
    } else if (const auto *report = std::get_if<formats::RegQueryReport>(&found.content)) {
        found.registry = registryOf(found, into, options);
        found.names = computerNamesIn(found);
        addIssues(into, report->issues, line);
        found.content = formats::RegQueryReport{}; // the registry has it now
    } else if (std::holds_alternative<formats::RegQueryAnswer>(found.content)) {
        found.registry = registryOf(found, into, options);
    } else if (const auto *system = std::get_if<formats::SystemReport>(&found.content)) {
        if (!system->computerName.isEmpty())
            found.names.append(system->computerName);
    } else if (const auto *addresses = std::get_if<formats::AddressReport>(&found.content)) {
        if (!addresses->hostName.isEmpty())
            found.names.append(addresses->hostName);
    } else if (const auto *devices = std::get_if<formats::DeviceListing>(&found.content)) {
        addIssues(into, devices->issues, line);
    } else if (const auto *services = std::get_if<formats::ServiceReport>(&found.content)) {
        if (services->truncated)
            into.addIssue(found.source, {line, kCutNames});
    }
}

/// What a passage costs besides its text, in characters: each is compared with the others, and
/// device listings node by node.
qint64 costOf(const formats::Content &content)
{
    return std::holds_alternative<formats::DeviceListing>(content) ? 100'000 : 1'000;
}

/// False if it was left out, because enough is kept already.
bool keepText(Sources &into, qint64 line, qint64 size)
{
    if (size <= into.textLeft) {
        into.textLeft -= size;
        return true;
    }
    into.addIssue(into.sources.size() - 1, {line, kTooMuchText});
    return false;
}

void addPassage(Sources &into, formats::Passage passage, const QString &encoding,
                const QString &host, qint64 lastLine, const ImportOptions &options)
{
    const bool isTooLong = formats::isTooLongForOutput(passage.text);
    if (isTooLong)
        into.addIssue(into.sources.size() - 1,
                      {passage.line, Message(kTooLongOutput, Term{u"reg export"_s})});
    if (formats::isUnderstood(passage.content) &&
        !keepText(into, passage.line, passage.text.size() + costOf(passage.content)))
        passage.content = formats::NotUnderstood{};
    const QString name = QString::fromLatin1(formats::contentName(passage.content));
    Found &found = addFound(into, name, encoding);
    found.passage.command = passage.command;
    found.passage.line = passage.line;
    found.passage.lines = lineCount(passage.text);
    found.remoteHost = host;
    found.ended = lastLine >= passage.line + lastFilledLine(passage.text);
    if (formats::isUnderstood(passage.content))
        found.text = std::move(passage.text);
    found.content = std::move(passage.content);
    deepen(into, into.found.size() - 1, options);
}

void addPassages(Sources &into, const formats::DecodedText &decoded, const ImportOptions &options)
{
    const std::size_t before = into.found.size();
    const std::size_t most = before + std::min(kMostPassages, into.passagesLeft);
    const Prompts prompts(decoded.text, options.stop);
    const qint64 lastLine = lastFilledLine(decoded.text);
    formats::recognise(decoded.text, options.stop, [&](formats::Passage passage) {
        const bool goOn = into.found.size() < most && passage.line < prompts.lastLine();
        if (goOn)
            addPassage(into, std::move(passage), decoded.encoding, prompts.above(passage.line),
                       lastLine, options);
        else
            into.addIssue(into.sources.size() - 1, {passage.line, kTooManyParts});
        return goOn;
    });
    into.passagesLeft -= into.found.size() - before;
    if (into.found.size() == before)
        addFound(into, u"empty"_s, decoded.encoding);
}

/// A recording of a computer in JSON; true if that is what it is, whether or not it can be read.
bool addState(Sources &into, const formats::DecodedText &decoded)
{
    const QStringView text = QStringView(decoded.text).trimmed();
    if (!text.startsWith(u'{'))
        return false;
    if (text.size() > kLongestRecording) {
        if (!text.first(kBeginning).contains(u"da-wizard.state/"))
            return false;
        addUnread(into, u"too-large"_s);
        into.addIssue(into.sources.size() - 1,
                      {0, Message(kLongRecording, Number{kLongestRecording / 1024 / 1024})});
        return true;
    }
    const QJsonObject json = QJsonDocument::fromJson(decoded.text.toUtf8()).object();
    const QString schema = json.value(u"schema"_s).toString();
    if (!schema.startsWith(u"da-wizard.state/"_s))
        return addBundlePart(into, json, decoded);
    const std::size_t source = into.sources.size() - 1;
    Found &found = addFound(into, u"not-understood"_s, decoded.encoding);
    found.passage.lines = lineCount(decoded.text);
    if (!keepText(into, 0, text.size()))
        return true;
    if (schema != u"da-wizard.state/1"_s) {
        into.addIssue(source, {0, Message(kOtherState, Outside{schema})});
        return true;
    }
    auto state = stateFromJson(json);
    if (!state) {
        into.addIssue(source, {0, Message(kBrokenState, nested(state.error().what))});
        return true;
    }
    found.passage.recognisedAs = u"state"_s;
    if (const Platform *platform = state->platform.read.value();
        platform && !platform->computerName.isEmpty())
        found.names.append(platform->computerName);
    found.state = std::move(*state);
    return true;
}

} // namespace

void addText(Sources &into, const formats::DecodedText &decoded, const ImportOptions &options)
{
    if (decoded.binary)
        addUnread(into, u"binary"_s);
    else if (!addState(into, decoded))
        addPassages(into, decoded, options);
}

} // namespace da::machine::importing
