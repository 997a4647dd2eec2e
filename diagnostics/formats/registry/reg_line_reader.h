// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/registry/reg_file.h"

namespace da::formats {

/// Reads a .reg file line by line. Fed with lines without their ends, in order; keeps no more than
/// one value.
class RegLineReader final {
public:
    RegLineReader(const std::function<bool(RegEntry)> &entry,
                  const std::function<void(ParseIssue)> &issue)
        : m_entry(entry), m_issue(issue)
    {
    }

    /// The code page of the file, 0 if it has none: that of the text in REGEDIT4's hex data.
    void setCodePage(int codePage) { m_codePage = codePage; }
    /// `ended`: a line end stands behind it. A last line without one may have been cut. False once
    /// the receiver wants no more.
    bool feed(QStringView line, bool ended);
    /// A line stands here that is too long to be kept.
    bool skipLine();
    /// After the last line. `cut`: the last line had no line end, or was not the last.
    [[nodiscard]] RegFileSummary finish(bool cut);

private:
    /// What value lines stand under.
    enum class Place { Nothing, Key, DeletedKey, UnreadableKey };

    void header(QStringView line);
    void keyLine(QStringView line);
    void valueLine(QStringView line);
    void data(QStringView text);
    bool stringData(QStringView text);
    bool dwordData(QStringView text);
    bool hexHead(QStringView text);
    bool hexLine(QStringView line);
    void hexData(QStringView digits);
    void finishHex();
    [[nodiscard]] QByteArray widened(const QByteArray &narrow) const;
    void giveValue(RegistryValue value);
    void give(RegEntry entry);
    void complain(const Message &what);

    const std::function<bool(RegEntry)> &m_entry;
    const std::function<void(ParseIssue)> &m_issue;
    RegFileSummary m_summary;
    Place m_place = Place::Nothing;
    int m_codePage = 0;
    bool m_goOn = true;
    bool m_ended = true; ///< a line end stands behind the line that is being read
    bool m_lastWasEmpty = false;
    bool m_hexGoesOn = false; ///< the last line ended with a backslash
    bool m_hexBroken = false;
    QString m_name;        ///< of the value that is being read
    RegistryValue m_value; ///< whose hex is being read
};

} // namespace da::formats
