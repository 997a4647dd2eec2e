// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/reg_file.h"

namespace da::formats {

/// Reads a .reg file line by line. Fed with physical lines, without their ends, in order; keeps no
/// more than one value.
class RegLineReader final {
public:
    RegLineReader(const std::function<bool(RegEntry)> &entry,
                  const std::function<void(ParseIssue)> &issue)
        : m_entry(entry), m_issue(issue)
    {
    }

    /// False once the receiver wants no more.
    bool feed(QStringView line);
    /// After the last line. `cut`: the last line had no line end.
    [[nodiscard]] RegFileSummary finish(bool cut);

private:
    void header(QStringView line);
    void keyLine(QStringView line);
    void valueLine(QStringView line);
    void data(QStringView text);
    void hexData(QStringView digits);
    void finishHex();
    void give(RegEntry entry);
    void complain(const Message &what);

    const std::function<bool(RegEntry)> &m_entry;
    const std::function<void(ParseIssue)> &m_issue;
    RegFileSummary m_summary;
    bool m_goOn = true;
    bool m_inKey = false; ///< a key line that could be read stands above
    bool m_lastWasEmpty = false;
    bool m_hexGoesOn = false; ///< the last line ended with a backslash
    bool m_hexBroken = false;
    QString m_name; ///< of the value whose hex is being read
    RegistryValue m_value;
};

} // namespace da::formats
