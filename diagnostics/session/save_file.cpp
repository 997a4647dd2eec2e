// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/session/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

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

} // namespace da::session
