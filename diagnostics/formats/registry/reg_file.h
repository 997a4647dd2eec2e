// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/registry_value.h"
#include "diagnostics/formats/text/parse_issue.h"

#include <QIODevice>
#include <functional>
#include <variant>

namespace da::formats {

// What a .reg file says, in its order.
struct RegKey final {
    KeyPath path;
    friend bool operator==(const RegKey &, const RegKey &) = default;
};
struct RegKeyDeletion final { ///< "[-HKEY_...]"
    KeyPath path;
    friend bool operator==(const RegKeyDeletion &, const RegKeyDeletion &) = default;
};
struct RegValue final { ///< of the RegKey before it; the default value has an empty name
    QString name;
    RegistryValue value;
    friend bool operator==(const RegValue &, const RegValue &) = default;
};
struct RegValueDeletion final { ///< "name"=-
    QString name;
    friend bool operator==(const RegValueDeletion &, const RegValueDeletion &) = default;
};
using RegEntry = std::variant<RegKey, RegKeyDeletion, RegValue, RegValueDeletion>;

/// How a .reg file as a whole was read.
struct RegFileSummary final {
    bool recognised = false; ///< it begins with a .reg header line
    int version = 0;         ///< 5, or 4 for REGEDIT4
    /// It ends with an empty line, as every export does. One that does not may have been cut, and
    /// what it does not list is not absent.
    bool endsWhole = false;
    qint64 lines = 0;
    friend bool operator==(const RegFileSummary &, const RegFileSummary &) = default;
};

/// Reads a .reg file (version 5 or REGEDIT4; any encoding of decodeText, UTF-16 and UTF-8 in
/// streaming) entry by entry, in memory that does not grow with the file. A line that cannot be
/// read becomes an issue, its value is left out, and reading goes on. REGEDIT4 keeps the text
/// of hex(1), hex(2) and hex(7) in a code page: such data is widened to UTF-16. A last line without
/// a line end gives no value that more characters could change.
/// Both callbacks are called in file order, on this thread. Returning false from `entry` stops.
[[nodiscard]] RegFileSummary readRegFile(QIODevice &in, const std::function<bool(RegEntry)> &entry,
                                         const std::function<void(ParseIssue)> &issue);
/// The same over text that was already decoded.
[[nodiscard]] RegFileSummary readRegText(QStringView text,
                                         const std::function<bool(RegEntry)> &entry,
                                         const std::function<void(ParseIssue)> &issue);

/// Writes a .reg file of version 5 that regedit imports: UTF-16LE with mark, CRLF, hex lines broken
/// at 80 columns as Windows does. Strings that do not survive the quoted form (unterminated, with
/// line breaks or NULs) are written as hex(1).
class RegWriter final {
public:
    explicit RegWriter(QIODevice &out);
    /// A name with a line break or a NUL has no form in a .reg file: such an entry is left out,
    /// and with a key its values.
    void write(const RegEntry &entry);
    /// The final empty line. False if the device reported an error or an entry was left out.
    [[nodiscard]] bool finish();

private:
    void put(QStringView text);
    QIODevice &m_out;
    bool m_ok = true;          ///< the device took everything
    bool m_complete = true;    ///< no entry was left out
    bool m_keyWritten = false; ///< that of the values that follow
};

} // namespace da::formats
