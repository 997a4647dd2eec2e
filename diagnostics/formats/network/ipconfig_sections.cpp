// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/ipconfig_sections.h"
#include "diagnostics/formats/network/internet_address.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

namespace {

constexpr size_t kMostSections = 500;
constexpr size_t kMostRows = 60;
constexpr qsizetype kMostValues = 60;

bool isColon(QChar c)
{
    return c == u':' || c == QChar(0xFF1A);
}

/// The place of the colon behind dots that lead to it: "DNS . . . :", "DNS-Suffix  . :".
qsizetype leaderColon(QStringView line)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!isColon(line[at]))
            continue;
        qsizetype dot = at - 1;
        while (dot >= 0 && line[dot].isSpace())
            --dot;
        const bool leads = dot > 0 && line[dot] == u'.' && line[dot - 1].isSpace();
        return leads ? at : -1;
    }
    return -1;
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return indent;
}

class SectionReader final {
public:
    explicit SectionReader(QStringView text) : m_lines(filledLinesOf(text)) {}
    std::optional<std::vector<IpConfigSection>> read();

private:
    void measure();
    [[nodiscard]] bool isHeading(size_t i) const;
    bool line(size_t i);
    bool row(QStringView value);
    bool goesOn(const Line &line, QStringView text);
    [[nodiscard]] bool isConvincing() const;

    std::vector<Line> m_lines;
    std::vector<IpConfigSection> m_sections{1};
    qsizetype m_base = 0;
    bool m_indented = false; ///< the rows stand further in than the headings
    bool m_spaced = false;   ///< there are empty lines
    size_t m_titles = 0;
    size_t m_leaders = 0;
    size_t m_plainRows = 0; ///< rows without dots: some languages have no room for them
};

/// A paste may have lost the blanks at the left, or have more of them before every line.
void SectionReader::measure()
{
    m_base = indentOf(m_lines.front().text);
    for (const Line &line : m_lines)
        m_base = std::min(m_base, indentOf(line.text));
    for (const Line &line : m_lines) {
        m_indented = m_indented || (indentOf(line.text) > m_base && leaderColon(line.text) >= 0);
        m_spaced = m_spaced || line.afterBlank;
    }
}

bool SectionReader::isHeading(size_t i) const
{
    const QStringView text = m_lines[i].text.trimmed();
    if (text.size() < 2 || !isColon(text.back()) || leaderColon(text) >= 0)
        return false;
    if (m_indented)
        return indentOf(m_lines[i].text) == m_base;
    const bool last = i + 1 == m_lines.size();
    return !m_spaced || last || m_lines[i + 1].afterBlank;
}

bool SectionReader::row(QStringView value)
{
    std::vector<IpConfigRow> &rows = m_sections.back().rows;
    rows.push_back({{value.trimmed()}});
    return rows.size() <= kMostRows;
}

bool SectionReader::goesOn(const Line &line, QStringView text)
{
    std::vector<IpConfigRow> &rows = m_sections.back().rows;
    const bool further = m_indented && indentOf(line.text) > m_base;
    if (rows.empty()) {
        const bool title = m_sections.size() == 1 && !further;
        return title && ++m_titles <= 2;
    }
    if (!further && (m_indented || wordsOf(text).size() != 1))
        return false;
    rows.back().values.push_back(text);
    return rows.back().values.size() <= kMostValues;
}

bool SectionReader::line(size_t i)
{
    const QStringView text = m_lines[i].text.trimmed();
    if (const qsizetype colon = leaderColon(text); colon >= 0) {
        ++m_leaders;
        return row(text.sliced(colon + 1));
    }
    if (isHeading(i)) {
        if (m_sections.size() > 1 && m_sections.back().rows.empty())
            return false;
        m_sections.push_back({text.chopped(1).trimmed(), {}});
        return m_sections.size() <= kMostSections;
    }
    const std::optional<LabelRow> plain = labelRow(text);
    if (!plain || internetAddress(text))
        return goesOn(m_lines[i], text);
    ++m_plainRows;
    const bool own = !m_indented || indentOf(m_lines[i].text) > m_base;
    const bool among = m_sections.size() > 1 || !m_sections.front().rows.empty();
    return own && among && row(plain->value);
}

/// An adapter with a row, or the rows above the adapters under their title.
bool SectionReader::isConvincing() const
{
    const bool adapter = m_sections.size() > 1 && !m_sections[1].rows.empty();
    const bool host = m_titles > 0 && m_sections.front().rows.size() >= 3;
    return (adapter || host) && m_leaders > 0 && m_plainRows <= m_leaders;
}

std::optional<std::vector<IpConfigSection>> SectionReader::read()
{
    if (m_lines.empty())
        return std::nullopt;
    measure();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!line(i))
            return std::nullopt;
    if (m_sections.size() > 1 && m_sections.back().rows.empty())
        m_sections.pop_back(); // cut behind a heading
    return isConvincing() ? std::optional(std::move(m_sections)) : std::nullopt;
}

} // namespace

std::optional<std::vector<IpConfigSection>> ipConfigSections(QStringView text)
{
    return SectionReader(text).read();
}

} // namespace da::formats
