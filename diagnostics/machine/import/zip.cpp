// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"
#include "diagnostics/machine/import/zip_archive.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

constexpr Text kEmptyZip{
    "import.empty-zip",
    QT_TRANSLATE_NOOP("da-wizard", "The ZIP archive %1 holds no file. Choose the archive that the "
                                   "evidence was saved in.")};
constexpr Text kBrokenZip{
    "import.broken-zip",
    QT_TRANSLATE_NOOP("da-wizard", "The ZIP archive %1 can't be read: %2. Copy it again, or ask "
                                   "for a new one.")};
constexpr Text kCutZip{
    "import.issue.cut-zip",
    QT_TRANSLATE_NOOP("da-wizard", "The archive is broken behind %1: %2. What comes after it was "
                                   "not read. Copy the archive again.")};
constexpr Text kEntry{
    "import.issue.zip-entry",
    QT_TRANSLATE_NOOP("da-wizard", "This file in the archive is broken and was not used: %1. Copy "
                                   "the archive again.")};
constexpr Text kEncrypted{
    "import.issue.zip-password",
    QT_TRANSLATE_NOOP("da-wizard", "This file in the archive is protected by a password. Unpack "
                                   "the archive first, then choose the folder with what was in "
                                   "it.")};
constexpr Text kLeadsOut{
    "import.issue.zip-name",
    QT_TRANSLATE_NOOP("da-wizard", "The name of this file leads out of the archive. It was not "
                                   "read. Nobody packs evidence so: ask where it comes from.")};
constexpr Text kLink{
    "import.issue.zip-link",
    QT_TRANSLATE_NOOP("da-wizard", "This is a link in the archive. Links are not followed. Pack "
                                   "the file itself if it is evidence.")};
constexpr Text kSpecial{
    "import.issue.zip-special",
    QT_TRANSLATE_NOOP("da-wizard", "This is a device or a pipe in the archive. It was not read.")};
constexpr Text kTooMuch{
    "import.issue.zip-too-much",
    QT_TRANSLATE_NOOP("da-wizard", "Unpacked, the archive is larger than %1 MB. This file and what "
                                   "comes after it was not read. Choose an archive that holds "
                                   "nothing but evidence.")};
constexpr Text kTooMany{
    "import.issue.zip-too-many",
    QT_TRANSLATE_NOOP("da-wizard", "The archive holds more than %1 files. What comes after %2 was "
                                   "not read. Choose an archive that holds nothing but "
                                   "evidence.")};

/// As a path of ours. PowerShell up to 4 packs with backslashes.
QString plainName(QString name)
{
    name.replace(u'\\', u'/');
    return name.isEmpty() ? u"?"_s : name;
}

/// An absolute name, one with a drive or a share, or one that climbs.
bool leadsOut(const QString &name)
{
    const bool hasDrive = name.size() > 1 && name[0].isLetter() && name[1] == u':';
    return name.startsWith(u'/') || hasDrive || name.split(u'/').contains(u".."_s);
}

std::optional<Message> whyNotToRead(const ZipArchive::Entry &entry, const QString &name)
{
    if (leadsOut(name))
        return Message(kLeadsOut);
    if (entry.kind == ZipArchive::Kind::Link)
        return Message(kLink);
    if (entry.kind == ZipArchive::Kind::Special)
        return Message(kSpecial);
    if (entry.encrypted)
        return Message(kEncrypted);
    return std::nullopt;
}

/// As if the files had been read in the order of their names, as those of a folder are.
void sortByName(Sources &all)
{
    std::vector<std::size_t> order(all.sources.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return all.sources[a].name < all.sources[b].name;
    });
    std::vector<std::size_t> place(order.size());
    std::vector<Source> sorted;
    for (const std::size_t from : order) {
        place[from] = sorted.size();
        sorted.push_back(std::move(all.sources[from]));
    }
    all.sources = std::move(sorted);
    for (Found &found : all.found)
        found.source = place[found.source];
    std::stable_sort(all.found.begin(), all.found.end(),
                     [](const Found &a, const Found &b) { return a.source < b.source; });
    std::stable_sort(all.issues.begin(), all.issues.end(),
                     [](const ImportIssue &a, const ImportIssue &b) { return a.file < b.file; });
}

/// Reads one archive.
class ZipImport final {
public:
    ZipImport(QIODevice &in, const QString &name, const ImportOptions &options)
        : m_archive(in, options.stop), m_name(name), m_options(options),
          m_room(options.mostUnpacked)
    {
    }
    SourcesOrWhy run();

private:
    bool take(const ZipArchive::Entry &entry);
    bool readEntry(const ZipArchive::Entry &entry, const QString &name);
    void note(const Message &what) { m_sources.issues.push_back({m_name, {0, what}}); }

    ZipArchive m_archive;
    const QString &m_name;
    const ImportOptions &m_options;
    Sources m_sources;
    QString m_last; ///< the entry before
    qint64 m_room;
    std::size_t m_count = 0;
};

SourcesOrWhy ZipImport::run()
{
    bool goOn = true;
    while (goOn) {
        const std::optional<ZipArchive::Entry> entry = m_archive.next();
        if (!entry)
            break;
        goOn = take(*entry);
    }
    if (m_options.stop.stop_requested())
        return std::unexpected(stoppedMessage());
    const QString error = goOn ? m_archive.error() : QString();
    if (!error.isEmpty() && m_count > 0)
        note(Message(kCutZip, Outside{m_last}, Outside{error}));
    if (!error.isEmpty() && m_count == 0)
        return std::unexpected(Message(kBrokenZip, Outside{m_name}, Outside{error}));
    if (m_sources.sources.empty() && m_sources.issues.empty())
        return std::unexpected(Message(kEmptyZip, Outside{m_name}));
    sortByName(m_sources);
    return std::move(m_sources);
}

/// False if nothing more is to be read.
bool ZipImport::take(const ZipArchive::Entry &entry)
{
    if (++m_count > kMostFiles) {
        note(Message(kTooMany, Number{qint64(kMostFiles)}, Outside{m_last}));
        return false;
    }
    const QString name = plainName(entry.name);
    bool goOn = true;
    if (const std::optional<Message> why = whyNotToRead(entry, name))
        skipSource(m_sources, name, *why);
    else if (entry.kind == ZipArchive::Kind::File)
        goOn = readEntry(entry, name);
    m_last = name;
    return goOn && !m_options.stop.stop_requested();
}

bool ZipImport::readEntry(const ZipArchive::Entry &entry, const QString &name)
{
    const Mark before(m_sources);
    ZipEntryDevice device(m_archive, entry.size, m_room, m_options.stop);
    readSource(m_sources, {name, entry.time}, device, m_options);
    if (m_archive.isSequential())
        device.drain();
    if (!device.hasFailed() && !device.isTooMuch())
        return true;
    before.takeBack(m_sources); // half a file says nothing whole
    if (device.isTooMuch())
        skipSource(m_sources, name, Message(kTooMuch, Number{m_options.mostUnpacked / kMega}));
    else
        skipSource(m_sources, name, Message(kEntry, Outside{m_archive.error()}));
    return !device.isTooMuch();
}

} // namespace

SourcesOrWhy readZip(QIODevice &in, const QString &name, const ImportOptions &options)
{
    return ZipImport(in, name, options).run();
}

} // namespace da::machine::importing
