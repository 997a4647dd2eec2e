// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <expected>
#include <vector>

namespace da::machine {

/// A file that goes into an archive.
struct ZipFile final {
    QString name; ///< with forward slashes
    QByteArray bytes;
};

/// A ZIP archive of these files in this order, all of one time. The error is in the English words
/// of the library.
[[nodiscard]] std::expected<QByteArray, QString> zipped(const std::vector<ZipFile> &files,
                                                        const QDateTime &time);

} // namespace da::machine
