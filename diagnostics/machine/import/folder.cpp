// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"

#include <QDirIterator>
#include <QFile>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

constexpr Text kEmpty{"import.empty-folder",
                      QT_TRANSLATE_NOOP("da-wizard", "The folder %1 holds no file. Choose the "
                                                     "folder that the evidence was saved in.")};
constexpr Text kFolderClosed{
    "import.folder-closed",
    QT_TRANSLATE_NOOP("da-wizard", "The folder %1 can't be opened: access was refused. Ask its "
                                   "owner for access, or copy the evidence to another folder.")};
constexpr Text kTooMany{
    "import.too-many-files",
    QT_TRANSLATE_NOOP("da-wizard", "The folder %1 holds more than %2 files. Choose a folder that "
                                   "holds nothing but evidence.")};
constexpr Text kFileClosed{
    "import.file-closed",
    QT_TRANSLATE_NOOP("da-wizard", "The file %1 can't be read: %2. Check that you may open it, or "
                                   "copy it to another folder.")};
constexpr Text kStopped{"import.stopped",
                        QT_TRANSLATE_NOOP("da-wizard", "Reading was stopped. Nothing was kept.")};

constexpr Text kPackedFile{"import.packed-file", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kSkippedFolder{
    "import.issue.folder",
    QT_TRANSLATE_NOOP("da-wizard", "This folder could not be opened. What is in it was not read.")};
constexpr Text kSkippedLink{
    "import.issue.link",
    QT_TRANSLATE_NOOP("da-wizard", "This is a link. Links are not followed. Copy the file itself "
                                   "into the folder if it is evidence.")};
constexpr Text kSkippedSpecial{
    "import.issue.special",
    QT_TRANSLATE_NOOP("da-wizard", "This is a device or a pipe. It was not opened.")};
constexpr Text kSkippedFile{
    "import.issue.unreadable",
    QT_TRANSLATE_NOOP("da-wizard", "This file could not be read: %1. Copy it again.")};

struct Entry final {
    QString name; ///< relative to the folder that was opened
    QFileInfo info;
};

/// Asked by opening it: what the rights say is not what decides on every file system.
bool isOpenable(const QFileInfo &folder)
{
    std::error_code error;
    const std::filesystem::directory_iterator opened(folder.filesystemFilePath(), error);
    return !error;
}

/// All there is below a folder, without following links; nothing if it is stopped or too much.
std::optional<std::vector<Entry>> entriesBelow(const QString &path, std::stop_token stop)
{
    constexpr auto kAll = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    std::vector<Entry> found;
    QStringList folders{QString()};
    std::size_t seen = 0;
    while (!folders.isEmpty()) {
        const QString folder = folders.takeLast();
        // Name by name: a list of all of them would be made before anybody can say stop.
        for (QDirIterator names(path + u'/' + folder, kAll); names.hasNext();) {
            names.next();
            const QFileInfo info = names.fileInfo();
            const QString name = folder + info.fileName();
            const bool isFolder = info.isDir() && !info.isSymLink();
            if (isFolder)
                folders.append(name + u'/');
            if (!isFolder || !isOpenable(info))
                found.push_back({name, info});
            if (stop.stop_requested() || ++seen > kMostFiles)
                return std::nullopt;
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return found;
}

void readEntry(Sources &into, const Entry &entry, const ImportOptions &options)
{
    if (entry.info.isSymLink())
        return skipSource(into, entry.name, Message(kSkippedLink));
    if (entry.info.isDir())
        return skipSource(into, entry.name, Message(kSkippedFolder));
    if (!entry.info.isFile())
        return skipSource(into, entry.name, Message(kSkippedSpecial));
    QFile file(entry.info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return skipSource(into, entry.name, Message(kSkippedFile, Outside{file.errorString()}));
    const Mark before(into);
    if (readSource(into, {entry.name, entry.info.lastModified().toUTC()}, file, options))
        return;
    before.takeBack(into); // half a file says nothing whole
    skipSource(into, entry.name, Message(kSkippedFile, Outside{file.errorString()}));
}

} // namespace

Message stoppedMessage()
{
    return kStopped;
}

SourcesOrWhy readFolder(const QString &path, const ImportOptions &options)
{
    if (!isOpenable(QFileInfo(path)))
        return std::unexpected(Message(kFolderClosed, Outside{path}));
    const auto entries = entriesBelow(path, options.stop);
    if (options.stop.stop_requested())
        return std::unexpected(Message(kStopped));
    if (!entries)
        return std::unexpected(Message(kTooMany, Outside{path}, Number{qint64(kMostFiles)}));
    if (entries->empty())
        return std::unexpected(Message(kEmpty, Outside{path}));
    Sources sources;
    for (const Entry &entry : *entries) {
        readEntry(sources, entry, options);
        if (options.stop.stop_requested())
            return std::unexpected(Message(kStopped));
    }
    return sources;
}

SourcesOrWhy readFile(const QString &path, const ImportOptions &options)
{
    const QFileInfo info(path);
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Packed packed = isOpen ? packedAs(file) : Packed::No;
    if (packed == Packed::Zip)
        return readZip(file, path, options);
    if (packed == Packed::Otherwise)
        return std::unexpected(Message(kPackedFile, Outside{path}, nested(packedMessage())));
    Sources sources;
    const Source source{info.fileName(), info.lastModified().toUTC()};
    if (isOpen && readSource(sources, source, file, options))
        return sources;
    if (options.stop.stop_requested())
        return std::unexpected(Message(kStopped));
    return std::unexpected(Message(kFileClosed, Outside{path}, Outside{file.errorString()}));
}

} // namespace da::machine::importing
