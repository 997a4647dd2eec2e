// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/machine/import/lines.h"
#include "diagnostics/machine/import/parts.h"
#include "diagnostics/machine/import/tree.h"

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

constexpr Text kScript{
    "import.issue.deletions",
    QT_TRANSLATE_NOOP("da-wizard", "This .reg file deletes something, so it is no export. It says "
                                   "nothing about the computer and was left out.")};
constexpr Text kCut{
    "import.issue.cut",
    QT_TRANSLATE_NOOP("da-wizard", "This .reg file does not end as an export does. It may have "
                                   "been cut, so what it does not list is not taken as absent.")};

constexpr Text kTooMuch{
    "import.issue.too-much-registry",
    QT_TRANSLATE_NOOP("da-wizard", "There is more of the registry than this program keeps. What "
                                   "comes from here on was left out and is not taken as absent.")};

/// The value that holds the computer's name.
QString nameValue()
{
    return u"ComputerName"_s;
}

/// A file of many computers' names is none's.
constexpr qsizetype kMostNames = 100;
/// Exports joined into one file.
constexpr std::size_t kMostTops = 10'000;

/// Follows one .reg file through its entries.
class RegFileReader final {
public:
    RegFileReader(RegFileFacts &facts, const HeaderLines &lines, const Source &source,
                  std::span<const KeyPath> interesting, qint64 &room)
        : m_facts(facts), m_lines(lines), m_source(source), m_tree(facts.root, interesting, room)
    {
    }

    void take(const formats::RegEntry &entry)
    {
        if (const auto *key = std::get_if<formats::RegKey>(&entry))
            takeKey(key->path);
        else if (const auto *value = std::get_if<formats::RegValue>(&entry))
            takeValue(*value);
        else
            m_deletes = true;
    }
    void takeIssue() { m_tree.damage(m_path, m_top); }

    [[nodiscard]] bool isFull() const { return m_tree.isFull(); }
    [[nodiscard]] bool deletes() const { return m_deletes; }
    /// An export lists a key, then everything below it; the first key of each is its top.
    void completeTops()
    {
        for (const KeyPath &top : m_tops)
            m_tree.complete(top);
    }

private:
    void takeKey(const KeyPath &path)
    {
        if (m_top.isEmpty() || !path.isWithin(m_top)) {
            m_top = path;
            if (m_tops.size() < kMostTops)
                m_tops.push_back(path);
        }
        m_path = path;
        Origin origin;
        origin.time = m_source.time;
        origin.order = m_lines.lineOf(path);
        origin.source = m_source.place(origin.order);
        m_key = m_tree.list(path, origin);
    }
    void takeValue(const formats::RegValue &value)
    {
        if (m_key)
            m_tree.keep(*m_key, value);
        const bool names = formats::sameRegistryName(value.name, nameValue());
        if (names && m_path == computerNameKey() && m_facts.computerNames.size() < kMostNames)
            m_facts.computerNames.append(value.value.asString().value_or(QString()));
    }

    RegFileFacts &m_facts;
    const HeaderLines &m_lines;
    const Source &m_source;
    RegistryTree m_tree;
    KeyPath m_top;
    KeyPath m_path;
    std::vector<KeyPath> m_tops;
    RegistryKey *m_key = nullptr;
    bool m_deletes = false;
};

Origin originAt(const Source &source, qint64 line)
{
    Origin origin;
    origin.source = source.place(line);
    origin.time = source.time;
    origin.order = line;
    return origin;
}

/// The command shows the key that was asked for and all that it was asked.
std::optional<formats::RegQueryCommand> plainCommand(const Found &found)
{
    const auto command = formats::parseRegQueryCommand(found.passage.command);
    // A filter or another program behind it hides rows.
    for (const QStringView filter : {u"|", u">", u"<", u"&", u" /f", u" /t", u" /d", u" /k"}) {
        if (found.passage.command.contains(filter, Qt::CaseInsensitive))
            return std::nullopt;
    }
    return command;
}

/// Nothing is missing at its end: a prompt follows, or the blank line that reg.exe closes with.
bool isWhole(const Found &found)
{
    const auto &report = std::get<formats::RegQueryReport>(found.content);
    QString text = found.text;
    text.remove(u'\r');
    return report.issues.empty() && (found.ended || text.endsWith(u"\n\n"));
}

/// The last value of a text that ends in it: the rest of its bytes may be missing.
bool mayBeCut(const Found &found, const formats::RegQueryKey &key, const formats::RegValue &value)
{
    const auto &report = std::get<formats::RegQueryReport>(found.content);
    return !isWhole(found) && &key == &report.keys.back() && &value == &key.values.back();
}

void listReport(RegistryTree &tree, const Found &found, const Source &source)
{
    for (const auto &key : std::get<formats::RegQueryReport>(found.content).keys) {
        const qint64 line = found.passage.line + key.line - 1;
        RegistryKey *kept = tree.list(key.path, originAt(source, line));
        for (const formats::RegValue &value : key.values) {
            if (kept && !mayBeCut(found, key, value))
                tree.keep(*kept, value);
        }
    }
}

void addReport(RegistryTree &tree, const Found &found, const Source &source)
{
    listReport(tree, found, source);
    const auto command = plainCommand(found);
    if (!command || command->valueName || !isWhole(found) || tree.isFull())
        return;
    RegistryKey *asked = tree.list(command->path, originAt(source, found.passage.line));
    if (!asked)
        return;
    if (command->recursive) {
        tree.complete(command->path);
        return;
    }
    asked->valuesComplete = true;
    tree.completeSubkeys(command->path, *asked);
}

void addRefusal(RegistryTree &tree, const Found &found, const Source &source)
{
    const auto &answer = std::get<formats::RegQueryAnswer>(found.content);
    const KeyPath &path = answer.command.path;
    if (answer.refusal == formats::RegQueryRefusal::AccessDenied)
        return tree.deny(path, originAt(source, found.passage.line));
    if (!answer.command.valueName)
        return tree.forget(path);
    // reg.exe says the same where the whole key is missing. Keys of policies come and go, so there
    // a place for the value would look like a key without it.
    static const KeyPath policies = *KeyPath::parse(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies");
    if (!path.isWithin(policies))
        tree.forgetValue(path, *answer.command.valueName);
}

} // namespace

bool looksLikeRegFile(QIODevice &in)
{
    constexpr qint64 kSample = 256;
    const QString text = formats::decodeText(in.peek(kSample)).text;
    const qsizetype end = text.indexOf(u'\n');
    const auto ignore = [](const formats::ParseIssue &) {};
    const auto stop = [](const formats::RegEntry &) { return false; };
    return formats::readRegText(end < 0 ? text : text.first(end + 1), stop, ignore).recognised;
}

RegFileFacts readRegistry(QIODevice &in, Sources &issuesTo, const Source &source, qint64 firstLine,
                          const ImportOptions &options)
{
    const std::size_t number = issuesTo.sources.size() - 1;
    RegFileFacts facts;
    WatchedDevice watched(in, firstLine, options.stop);
    RegFileReader reader(facts, watched.headers(), source, options.interesting,
                         issuesTo.registryLeft);
    const auto entry = [&](const formats::RegEntry &read) {
        reader.take(read);
        return !reader.isFull() && !options.stop.stop_requested();
    };
    const auto issue = [&](formats::ParseIssue read) {
        reader.takeIssue();
        read.line += firstLine - 1;
        issuesTo.addIssue(number, std::move(read));
    };
    facts.summary = formats::readRegFile(watched, entry, issue);
    if (reader.deletes()) {
        facts.root = State::unrecordedKey();
        facts.computerNames.clear();
        issuesTo.addIssue(number, {0, kScript});
    } else if (reader.isFull()) {
        issuesTo.addIssue(number, {firstLine - 1 + facts.summary.lines, kTooMuch});
    } else if (facts.summary.endsWhole) {
        reader.completeTops();
    } else {
        issuesTo.addIssue(number, {0, kCut});
    }
    facts.computerNames.removeAll(QString());
    facts.computerNames.removeDuplicates();
    return facts;
}

RegistryKey registryOf(const Found &found, Sources &sources, const ImportOptions &options)
{
    RegistryKey root = State::unrecordedKey();
    const Source &source = sources.sources[found.source];
    RegistryTree tree(root, options.interesting, sources.registryLeft);
    if (std::holds_alternative<formats::RegQueryAnswer>(found.content))
        addRefusal(tree, found, source);
    else
        addReport(tree, found, source);
    if (tree.isFull())
        sources.addIssue(found.source, {found.passage.line, kTooMuch});
    return root;
}

QStringList computerNamesIn(const Found &found)
{
    const auto *report = std::get_if<formats::RegQueryReport>(&found.content);
    QStringList names;
    if (!report)
        return names;
    for (const formats::RegQueryKey &key : report->keys) {
        for (const formats::RegValue &value : key.values) {
            const bool isName =
                key.path == computerNameKey() && formats::sameRegistryName(value.name, nameValue());
            if (const auto text = value.value.asString(); isName && text && !text->isEmpty())
                names.append(*text);
        }
    }
    return names;
}

} // namespace da::machine::importing
