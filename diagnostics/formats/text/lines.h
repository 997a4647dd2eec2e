// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace da::formats {

/// A line of a text, without its line end and without blanks at its right.
struct Line final {
    QStringView text;
    qint64 number = 1;
    bool afterBlank = false; ///< an empty line stands before it
};

/// How rows that belong together follow each other: all directly, or all with an empty line between
/// (a paste that doubled its line ends). Both in one output means that two outputs met.
class Spacing final {
public:
    void next(bool afterBlank);
    [[nodiscard]] bool isMixed() const { return m_tight && m_wide; }

private:
    bool m_first = true;
    bool m_tight = false;
    bool m_wide = false;
};

/// The lines of a text. CRLF, LF and the "CR CR LF" that some tools leave in files end a line.
[[nodiscard]] std::vector<Line> linesOf(QStringView text);
/// Only those that hold something.
[[nodiscard]] std::vector<Line> filledLinesOf(QStringView text);

/// "label : value", split at the first colon (also the full-width one of Chinese and Japanese).
struct LabelRow final {
    QStringView label;
    QStringView value; ///< trimmed; may hold colons
};
[[nodiscard]] std::optional<LabelRow> labelRow(QStringView line);

/// A rule: three dashes or more and nothing else.
[[nodiscard]] bool isRule(QStringView line);

/// "value (mark)": what stands before a pair of brackets at the end, and whether there was one.
struct MarkedValue final {
    QStringView value;
    bool marked = false;
};
[[nodiscard]] MarkedValue withoutMark(QStringView value);

/// Words between blanks.
[[nodiscard]] std::vector<QStringView> wordsOf(QStringView text);

[[nodiscard]] bool equalsNoCase(QStringView a, QStringView b);

/// A decimal number of nothing but digits that fits an int.
[[nodiscard]] std::optional<int> plainNumber(QStringView text);

} // namespace da::formats
