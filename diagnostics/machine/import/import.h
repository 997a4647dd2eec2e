// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/state.h"

#include <QDir>
#include <memory>
#include <stop_token>

namespace da::machine {

/// A stretch of the evidence, as it was recognised.
struct ImportedPassage final {
    QString file; ///< relative to what was opened; "-" for standard input, empty for a paste
    qint64 line = 1;
    qint64 lines = 0;
    QString encoding;
    QString recognisedAs; ///< formats::contentName, or "binary", "unreadable", "too-large"
    QString command;      ///< if the paste shows it
    QString computer;     ///< the computer it names, if it does
    bool leftOut = false; ///< belongs to another computer than the one diagnosed
    friend bool operator==(const ImportedPassage &, const ImportedPassage &) = default;
};

/// A problem with a file or a line of it; what could be read is used all the same.
struct ImportIssue final {
    QString file;
    formats::ParseIssue issue;
    friend bool operator==(const ImportIssue &, const ImportIssue &) = default;
};

/// Evidence from outside as a State, and everything a person should know about how it was read.
struct Import final {
    State state;
    std::vector<ImportedPassage> passages;
    std::vector<ImportIssue> issues;
    QStringList computers;       ///< names found, the diagnosed one first
    bool mixedComputers = false; ///< several computers, and it can't be told which to diagnose
    [[nodiscard]] bool understoodAnything() const;
    friend bool operator==(const Import &, const Import &) = default;
};

/// Only keys at, above or below these are kept from a .reg file or `reg query`; empty keeps all.
struct ImportOptions final {
    std::vector<KeyPath> interesting;
    std::stop_token stop;
    /// All that may come out of a ZIP archive. The registry of a whole computer, as text, is half
    /// of it.
    qint64 mostUnpacked = 1024LL * 1024 * 1024;
};

/// Opens a folder (with its subfolders; links are not followed), a ZIP archive (by its content; it
/// is read like a folder, and nothing is unpacked to disk), or one file. The error is a sentence
/// for people: what was read, what is wrong, what to do.
[[nodiscard]] std::expected<Import, Message> importPath(const QString &path,
                                                        const ImportOptions &options);
/// One text, a State in JSON, or a ZIP archive, from standard input or a paste. `name` is what
/// people see.
[[nodiscard]] std::expected<Import, Message>
importBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options);

} // namespace da::machine
