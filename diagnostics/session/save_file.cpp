// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/session/save_file.h"

#include "diagnostics/session/place_new.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace da::session {
namespace {

constexpr Text kNoFolder{
    "save.no-folder",
    QT_TRANSLATE_NOOP("da-wizard", "%1 could not be saved: the folder is not there. Choose another "
                                   "folder.")};
constexpr Text kIsFolder{
    "save.is-folder",
    QT_TRANSLATE_NOOP("da-wizard",
                      "%1 could not be saved: a folder has this name. Choose another name.")};
constexpr Text kDenied{
    "save.denied",
    QT_TRANSLATE_NOOP("da-wizard", "%1 could not be saved: you may not write there. Choose another "
                                   "folder.")};
constexpr Text kFull{
    "save.full",
    QT_TRANSLATE_NOOP("da-wizard", "%1 could not be saved: there is no room left. Choose another "
                                   "disk.")};
constexpr Text kFailed{"save.failed",
                       QT_TRANSLATE_NOOP("da-wizard", "%1 could not be saved: %2. Choose another "
                                                      "folder.")};

constexpr Text kExists{
    "save.exists",
    QT_TRANSLATE_NOOP("da-wizard", "%1 is there already. It was left as it is. Choose another "
                                   "name.")};

constexpr auto kUnfinished = ".unfinished-"_L1;

/// Longer than any disk takes for some megabytes: nobody works on it any more.
constexpr int kSecondsToFinish = 600;

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// What a program left that was killed while it saved this file.
void clearAway(const QString &path)
{
    const QFileInfo info(path);
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-kSecondsToFinish);
    const QString begin = info.fileName() + kUnfinished;
    const QDir folder = info.absoluteDir();
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (file.fileName().startsWith(begin) && file.lastModified() < old)
            QFile::remove(file.absoluteFilePath());
    }
}

/// The reason in our words where the file says which it is, else in the words of the system.
Message reason(const QString &path, const QSaveFile &file)
{
    const Outside name{QDir::toNativeSeparators(path)};
    const QFileInfo info(path);
    if (info.isDir())
        return Message(kIsFolder, name);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Message(kNoFolder, name);
    const bool mayNotReplace = info.exists() && !info.isWritable();
    if (mayNotReplace || !QFileInfo(info.absolutePath()).isWritable())
        return Message(kDenied, name);
    if (file.error() == QFileDevice::ResourceError)
        return Message(kFull, name);
    return Message(kFailed, name, Outside{file.errorString()});
}

} // namespace

std::optional<Message> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return std::nullopt;
    return reason(path, file);
}

std::optional<Message> whyNotNew(const QString &path)
{
    const Outside name{QDir::toNativeSeparators(path)};
    const QFileInfo info(path);
    if (info.isDir())
        return Message(kIsFolder, name);
    if (isThere(path))
        return Message(kExists, name);
    if (!QFileInfo(info.absolutePath()).isDir())
        return Message(kNoFolder, name);
    return std::nullopt;
}

std::optional<Message> saveNewFile(const QString &path, const QByteArray &bytes)
{
    if (const auto why = whyNotNew(path))
        return why;
    clearAway(path);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).first(8);
    const QString unfinished = path + kUnfinished + unique;
    QSaveFile file(unfinished);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return reason(path, file);
    if (placeNew(unfinished, path))
        return std::nullopt;
    QFile::remove(unfinished);
    return isThere(path) ? Message(kExists, Outside{QDir::toNativeSeparators(path)})
                         : reason(path, file);
}

} // namespace da::session
