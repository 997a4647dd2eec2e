// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/text/lines.h"

#include <QString>
#include <QStringList>

namespace da::formats {

// What PowerShell's formatter prints of objects. Property names are never translated.

/// A row of Format-Table.
struct PsRow final {
    QStringList cells;    ///< one per column; empty if the row could not be taken apart
    bool byWords = false; ///< taken apart word by word: an empty cell takes from its neighbour
    qint64 line = 0;
};
struct PsTable final {
    QStringList columns;
    std::vector<PsRow> rows;
    /// The number of a column by its name, or -1.
    [[nodiscard]] qsizetype column(QStringView name) const;
};

/// Reads a table: property names, a line of dashes under each, rows. Blanks may have been squeezed
/// and wide characters may have moved the columns: then a row is taken apart word by word, which
/// needs that at most one of its columns (those in `wordy`) holds blanks.
[[nodiscard]] std::optional<PsTable> readPsTable(QStringView text, const QStringList &wordy);

/// One object of Format-List.
struct PsObject final {
    struct Property {
        QString name;
        QString value;
    };
    std::vector<Property> properties;
    qint64 line = 0;
    /// The value of a property, or nothing if it was not printed.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
};

/// Reads "Name : value" lists; objects are parted by blank lines or by a name that comes again.
/// Nothing if some line is neither a property nor the further part of a value.
[[nodiscard]] std::optional<std::vector<PsObject>> readPsList(QStringView text);

/// "..." or an ellipsis at the end: the formatter cut the value.
[[nodiscard]] bool isCut(QStringView cell);

} // namespace da::formats
