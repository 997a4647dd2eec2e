// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace da::formats {

// Objects as cmdlets give them out, whatever the form: Format-List, Format-Table, ConvertTo-Json.
// Property names are never translated, so they are what a reader goes by.

/// A property's value.
struct PsValue final {
    QString text;     ///< as Format-List prints it: "{a, b}" for an array, "True", "1603"
    QStringList list; ///< the elements of an array; of any other value that one; none if empty
    bool cut = false; ///< the formatter left something out at the end
    friend bool operator==(const PsValue &, const PsValue &) = default;
};

struct PsProperty final {
    QString name;
    PsValue value;
    friend bool operator==(const PsProperty &, const PsProperty &) = default;
};

/// One object. A row of a table that could not be taken apart has no properties.
struct PsRecord final {
    std::vector<PsProperty> properties;
    bool numbersForWords = false; ///< ConvertTo-Json gives enums as numbers
    qint64 line = 0;              ///< where it begins
    /// Names compare without case. Null if the property was not printed.
    [[nodiscard]] const PsValue *find(QStringView name) const;
    [[nodiscard]] bool has(QStringView name) const { return find(name) != nullptr; }
    /// Empty if the property was not printed or has no value.
    [[nodiscard]] QString text(QStringView name) const;
    [[nodiscard]] QStringList list(QStringView name) const;
    /// "True" or "False"; nothing for anything else.
    [[nodiscard]] std::optional<bool> truth(QStringView name) const;
    friend bool operator==(const PsRecord &, const PsRecord &) = default;
};

/// Reads a list, a table or JSON: one object, an array of them, or the {"value": [...], "Count": n}
/// that Windows PowerShell 5 makes of an array. What hangs on objects of CIM and is not theirs
/// (CimClass and its like) and objects inside objects are left out. `wordy`: the columns of a table
/// whose cells hold blanks, as in readPsTable. Nothing if the text is none of these.
[[nodiscard]] std::optional<std::vector<PsRecord>> readPsObjects(QStringView text,
                                                                 const QStringList &wordy = {});

/// Only the last of the three forms. Numbers stay as they are written; a name that comes twice in
/// an object makes the whole text unreadable, because nothing says which of them is meant.
[[nodiscard]] std::optional<std::vector<PsRecord>> readPsJson(QStringView text);

/// A value as the formatter prints it.
[[nodiscard]] PsValue psValue(QStringView printed);
/// A value out of its elements.
[[nodiscard]] PsValue psArray(const QStringList &elements);

} // namespace da::formats
