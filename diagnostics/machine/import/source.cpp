// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"

#include "diagnostics/formats/text/chunk_decoder.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

constexpr Text kMoreIssues{
    "import.issue.more",
    QT_TRANSLATE_NOOP("da-wizard", "There is more from here on that could not be read.")};
constexpr Text kTooLarge{
    "import.issue.too-large",
    QT_TRANSLATE_NOOP("da-wizard",
                      "This is larger than %1 MB, so it is no output of a command, and "
                      "it is no .reg file. It was not read.")};
constexpr Text kZipInside{
    "import.issue.archive-inside",
    QT_TRANSLATE_NOOP("da-wizard", "This is a ZIP archive inside of what was opened. It was not "
                                   "opened. If it is evidence, choose it alone.")};
constexpr Text kPacked{
    "import.issue.packed",
    QT_TRANSLATE_NOOP("da-wizard", "This is an archive of a kind that this program does not read. "
                                   "Unpack it first, then choose the folder with what was in it.")};

constexpr qint64 kChunk = 1024 * 1024;
/// Texts up to here are decoded whole, by all that is in them.
constexpr qint64 kDecodedWhole = 4 * 1024 * 1024;

void addRegFile(Sources &into, QIODevice &in, const ImportOptions &options)
{
    constexpr qint64 kSample = 4096;
    const QString encoding = formats::decodeText(in.peek(kSample)).encoding;
    Found &found = addFound(into, u"reg-file"_s, encoding);
    found.content = formats::RegFileText{};
    const Source source = into.sources.back();
    RegFileFacts facts = readRegistry(in, into, source, 1, options);
    found.passage.lines = facts.summary.lines;
    found.names = facts.computerNames;
    found.registry = std::move(facts.root);
}

void addPacked(Sources &into, Packed packed)
{
    addUnread(into, u"binary"_s);
    into.addIssue(into.sources.size() - 1, {0, packed == Packed::Zip ? kZipInside : kPacked});
}

void addTooLarge(Sources &into)
{
    addUnread(into, u"too-large"_s);
    into.addIssue(into.sources.size() - 1, {0, Message(kTooLarge, Number{kLargestText / kMega})});
}

/// At most so many bytes; fewer only at the end.
QByteArray readUpTo(QIODevice &in, qint64 most, const std::stop_token &stop)
{
    QByteArray bytes;
    while (bytes.size() < most && !stop.stop_requested()) {
        const QByteArray chunk = in.read(std::min(kChunk, most - bytes.size()));
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

/// A text that goes on behind its first bytes, decoded as it comes, so that its bytes and its
/// characters are not in memory together.
void addLongText(Sources &into, QByteArray first, QIODevice &in, const ImportOptions &options)
{
    formats::DecodedText decoded = formats::decodeText(first);
    if (decoded.binary)
        return addUnread(into, u"binary"_s);
    if (in.size() > kLargestText)
        return addTooLarge(into);
    formats::ChunkDecoder decoder;
    qint64 size = 0;
    decoded.text.clear();
    decoded.text.squeeze();
    for (QByteArray chunk = std::move(first); !chunk.isEmpty() && !options.stop.stop_requested();
         chunk = in.read(kChunk)) {
        size += chunk.size();
        if (size > kLargestText)
            return addTooLarge(into);
        decoded.text += decoder.decode(chunk);
    }
    decoded.text += decoder.finish();
    if (decoder.codePage() != 0)
        decoded.encoding = u"cp"_s + QString::number(decoder.codePage());
    if (!options.stop.stop_requested())
        addText(into, decoded, options);
}

bool couldBeRead(const QIODevice &in, const ImportOptions &options)
{
    const auto *file = qobject_cast<const QFileDevice *>(&in);
    return !options.stop.stop_requested() && (!file || file->error() == QFileDevice::NoError);
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

Found &addFound(Sources &into, const QString &recognisedAs, const QString &encoding)
{
    Found found;
    found.source = into.sources.size() - 1;
    found.passage.file = into.sources.back().name;
    found.passage.encoding = encoding;
    found.passage.recognisedAs = recognisedAs;
    into.found.push_back(std::move(found));
    return into.found.back();
}

void addUnread(Sources &into, const QString &recognisedAs)
{
    addFound(into, recognisedAs, {});
}

void skipSource(Sources &into, const QString &name, const Message &why)
{
    into.sources.push_back({name, std::nullopt});
    addUnread(into, u"unreadable"_s);
    into.addIssue(into.sources.size() - 1, {0, why});
}

Mark::Mark(const Sources &sources)
    : m_sources(sources.sources.size()), m_found(sources.found.size()),
      m_issues(sources.issues.size())
{
}

void Mark::takeBack(Sources &sources) const
{
    sources.sources.erase(sources.sources.begin() + std::ptrdiff_t(m_sources),
                          sources.sources.end());
    sources.found.erase(sources.found.begin() + std::ptrdiff_t(m_found), sources.found.end());
    sources.issues.erase(sources.issues.begin() + std::ptrdiff_t(m_issues), sources.issues.end());
}

Packed packedAs(QIODevice &in)
{
    const QByteArray begin = in.peek(8);
    // A local header, or the end of an archive that holds nothing (APPNOTE.TXT 4.3.7, 4.3.16).
    if (begin.startsWith("PK\x03\x04") || begin.startsWith("PK\x05\x06"))
        return Packed::Zip;
    // Cabinet, 7-Zip, RAR, gzip.
    const QByteArrayView others[] = {"MSCF", "7z\xBC\xAF\x27\x1C", "Rar!\x1A\x07", "\x1F\x8B\x08"};
    const bool isOther = std::any_of(std::begin(others), std::end(others),
                                     [&](QByteArrayView mark) { return begin.startsWith(mark); });
    return isOther ? Packed::Otherwise : Packed::No;
}

Message packedMessage()
{
    return kPacked;
}

bool readSource(Sources &into, Source source, QIODevice &in, const ImportOptions &options)
{
    into.sources.push_back(std::move(source));
    if (const Packed packed = packedAs(in); packed != Packed::No) {
        addPacked(into, packed);
        return true;
    }
    if (looksLikeRegFile(in)) {
        addRegFile(into, in, options);
        return couldBeRead(in, options);
    }
    if (into.listed.contains(into.sources.back().name)) {
        const QByteArray all = readUpTo(in, kLargestText, options.stop);
        if (couldBeRead(in, options))
            addListedText(into, all, options);
        return couldBeRead(in, options);
    }
    QByteArray bytes = readUpTo(in, kDecodedWhole, options.stop);
    const bool whole = bytes.size() < kDecodedWhole;
    if (couldBeRead(in, options)) {
        if (whole)
            addText(into, formats::decodeText(bytes), options);
        else
            addLongText(into, std::move(bytes), in, options);
    }
    return couldBeRead(in, options);
}

} // namespace da::machine::importing
