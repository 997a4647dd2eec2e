// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/import_parts.h"

#include "diagnostics/formats/text/text_decoding.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRegularExpression>

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
constexpr Text kMoreIssues{
    "import.issue.more",
    QT_TRANSLATE_NOOP("da-wizard", "There is more from here on that could not be read.")};

qint64 lineCount(QStringView text)
{
    const qint64 ends = text.count(u'\n');
    return text.isEmpty() || text.endsWith(u'\n') ? ends : ends + 1;
}

Found &add(Sources &into, const QString &recognisedAs, const QString &encoding)
{
    Found found;
    found.source = into.sources.size() - 1;
    found.passage.file = into.sources.back().name;
    found.passage.encoding = encoding;
    found.passage.recognisedAs = recognisedAs;
    into.found.push_back(std::move(found));
    return into.found.back();
}

/// At which lines which prompt stands: "[HOST]: PS ..." or another computer's, the local one's.
class Prompts final {
public:
    explicit Prompts(const QString &text)
    {
        if (!text.contains(u"]: PS"))
            return;
        static const QRegularExpression prompt(
            uR"(^[ \t]*(?:\[([^\]\r\n]+)\]: PS [^>\r\n]*>|PS [^>\r\n]*>|[A-Za-z]:\\[^>\r\n]*>))"_s,
            QRegularExpression::MultilineOption);
        qint64 line = 1;
        qsizetype at = 0;
        for (auto matches = prompt.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            line += QStringView(text).mid(at, match.capturedStart() - at).count(u'\n');
            at = match.capturedStart();
            m_hosts.insert_or_assign(line, match.captured(1));
        }
    }
    /// The host of the prompt above a line; empty if it is the computer itself.
    [[nodiscard]] QString above(qint64 line) const
    {
        const auto next = m_hosts.upper_bound(line);
        return next == m_hosts.begin() ? QString() : std::prev(next)->second;
    }

private:
    std::map<qint64, QString> m_hosts;
};

/// The number of the last line that holds something; 0 if none does.
qint64 lastFilledLine(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return end == 0 ? 0 : QStringView(text).first(end).count(u'\n') + 1;
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
        found.registry = registryOf(found, source, options);
        found.names = computerNamesIn(found);
        addIssues(into, report->issues, line);
    } else if (std::holds_alternative<formats::RegQueryAnswer>(found.content)) {
        found.registry = registryOf(found, source, options);
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

void addPassages(Sources &into, const formats::DecodedText &decoded, const ImportOptions &options)
{
    const Prompts prompts(decoded.text);
    const qint64 lastLine = lastFilledLine(decoded.text);
    for (formats::Passage &passage : formats::recognise(decoded.text)) {
        if (options.stop.stop_requested())
            return;
        const QString name = QString::fromLatin1(formats::contentName(passage.content));
        Found &found = add(into, name, decoded.encoding);
        found.passage.command = passage.command;
        found.passage.line = passage.line;
        found.passage.lines = lineCount(passage.text);
        found.remoteHost = prompts.above(passage.line);
        found.ended = lastLine >= passage.line + lastFilledLine(passage.text);
        if (!std::holds_alternative<formats::NotUnderstood>(passage.content))
            found.text = std::move(passage.text);
        found.content = std::move(passage.content);
        deepen(into, into.found.size() - 1, options);
    }
}

/// A recording of a computer in JSON; true if that is what it is, whether or not it can be read.
bool addState(Sources &into, const formats::DecodedText &decoded)
{
    if (!QStringView(decoded.text).trimmed().startsWith(u'{'))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(decoded.text.toUtf8()).object();
    const QString schema = json.value(u"schema"_s).toString();
    if (!schema.startsWith(u"da-wizard.state/"_s))
        return false;
    const std::size_t source = into.sources.size() - 1;
    Found &found = add(into, u"not-understood"_s, decoded.encoding);
    found.passage.lines = lineCount(decoded.text);
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

void addText(Sources &into, const QByteArray &bytes, const ImportOptions &options)
{
    const formats::DecodedText decoded = formats::decodeText(bytes);
    if (decoded.binary) {
        add(into, u"binary"_s, {});
        return;
    }
    if (addState(into, decoded))
        return;
    const std::size_t before = into.found.size();
    addPassages(into, decoded, options);
    if (into.found.size() == before)
        add(into, u"empty"_s, decoded.encoding);
}

void addRegFile(Sources &into, QIODevice &in, const ImportOptions &options)
{
    constexpr qint64 kSample = 4096;
    const QString encoding = formats::decodeText(in.peek(kSample)).encoding;
    Found &found = add(into, u"reg-file"_s, encoding);
    found.content = formats::RegFileText{};
    const Source source = into.sources.back();
    RegFileFacts facts = readRegistry(in, into, source, 1, options);
    found.passage.lines = facts.summary.lines;
    found.names = facts.computerNames;
    found.registry = std::move(facts.root);
}

} // namespace

QString Source::place(qint64 line) const
{
    QString what = name;
    if (name.isEmpty())
        what = u"pasted text"_s;
    else if (name == u"-"_s)
        what = u"standard input"_s;
    return line > 0 ? what + u", line "_s + QString::number(line) : what;
}

QString Source::directory() const
{
    const qsizetype slash = name.lastIndexOf(u'/');
    return slash < 0 ? QString() : name.first(slash);
}

void Sources::addIssue(std::size_t source, formats::ParseIssue issue)
{
    constexpr int kMost = 20;
    const QString &file = sources[source].name;
    int before = 0;
    for (auto at = issues.rbegin(); at != issues.rend() && at->file == file; ++at)
        ++before;
    if (before < kMost)
        issues.push_back({file, std::move(issue)});
    else if (before == kMost)
        issues.push_back({file, {issue.line, kMoreIssues}});
}

bool readSource(Sources &into, Source source, QIODevice &in, const ImportOptions &options)
{
    into.sources.push_back(std::move(source));
    if (looksLikeRegFile(in)) {
        addRegFile(into, in, options);
        return true;
    }
    constexpr qint64 kChunk = 1024 * 1024;
    QByteArray bytes;
    while (!in.atEnd() && bytes.size() <= kLargestText && !options.stop.stop_requested()) {
        const QByteArray chunk = in.read(kChunk);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    const auto *file = qobject_cast<QFileDevice *>(&in);
    if (options.stop.stop_requested() || (file && file->error() != QFileDevice::NoError)) {
        into.sources.pop_back();
        return false;
    }
    if (bytes.size() > kLargestText)
        add(into, u"too-large"_s, {});
    else
        addText(into, bytes, options);
    return true;
}

} // namespace da::machine::importing
