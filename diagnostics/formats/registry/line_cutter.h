// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_line_reader.h"

namespace da::formats {

/// Cuts a stream of text into lines for a RegLineReader and keeps only the unfinished one. A line
/// ends with LF, CRLF, "CR CR LF" or a CR alone, as regedit reads them.
class LineCutter final {
public:
    explicit LineCutter(RegLineReader &reader) : m_reader(reader) {}

    /// False once the reader wants no more.
    bool feed(QStringView text);
    /// The text is over; true if its last line had no end.
    [[nodiscard]] bool finish();

private:
    void keep(QStringView rest);
    bool line(QStringView text);
    bool lines(QStringView text);

    RegLineReader &m_reader;
    QString m_pending;
    bool m_tooLong = false; ///< the unfinished line is, and was not kept
};

} // namespace da::formats
