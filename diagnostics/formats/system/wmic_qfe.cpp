// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/system/hotfixes.h"
#include "diagnostics/formats/text/lines.h"

#include <QSet>
#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kColumn = u"HotFixID";

bool isHotfix(QStringView word)
{
    return word.size() > 2 && word.startsWith(u"KB", Qt::CaseInsensitive) &&
           plainNumber(word.sliced(2)).has_value();
}

/// Win32_QuickFixEngineering: names of properties and nothing else stand in the first line.
bool isProperty(QStringView word)
{
    static constexpr const char16_t *kProperties[] = {
        u"Node",        u"Caption",  u"CSName",      u"Description",
        u"FixComments", u"HotFixID", u"InstallDate", u"InstalledBy",
        u"InstalledOn", u"Name",     u"Status",      u"ServicePackInEffect"};
    return std::any_of(std::begin(kProperties), std::end(kProperties),
                       [&](const char16_t *name) { return equalsNoCase(word, QStringView(name)); });
}

bool isHeader(const std::vector<QStringView> &words)
{
    return std::all_of(words.begin(), words.end(), isProperty) &&
           std::any_of(words.begin(), words.end(),
                       [](QStringView word) { return equalsNoCase(word, kColumn); });
}

std::vector<QStringView> cellsOf(QStringView line)
{
    std::vector<QStringView> cells;
    for (const QStringView cell : line.split(u','))
        cells.push_back(cell.trimmed());
    return cells;
}

/// Collects each number once.
class Collector final {
public:
    void add(QStringView id)
    {
        const QString name = id.toString().toUpper();
        if (m_seen.contains(name))
            return;
        m_seen.insert(name);
        m_report.hotfixes.push_back(name);
    }
    void leaveOut() { m_report.whole = false; }
    [[nodiscard]] qsizetype size() const { return m_report.hotfixes.size(); }
    [[nodiscard]] std::optional<HotfixReport> report() const
    {
        return m_report.hotfixes.isEmpty() ? std::nullopt : std::optional(m_report);
    }

private:
    HotfixReport m_report;
    QSet<QString> m_seen;
};

/// An update of another kind ("File 1") stands in a row that is like the others, with the
/// computer's name in it, or alone.
bool isOtherUpdate(const std::vector<QStringView> &words, const std::vector<QStringView> &known)
{
    const bool alone = words.size() <= 2 && (words[0].startsWith(u'{') || words[0] == u"File");
    return alone || std::any_of(words.begin(), words.end(), [&](QStringView word) {
               return std::find(known.begin(), known.end(), word) != known.end();
           });
}

/// Blanks around the columns may be squeezed, so a cell is found by its form.
std::optional<HotfixReport> ofTable(const std::vector<Line> &lines)
{
    Collector found;
    std::vector<QStringView> known;
    for (size_t i = 1; i < lines.size(); ++i) {
        const std::vector<QStringView> words = wordsOf(lines[i].text);
        const auto word = std::find_if(words.begin(), words.end(), isHotfix);
        if (word != words.end()) {
            found.add(*word);
            known = known.empty() ? words : known;
        } else if (!isOtherUpdate(words, known)) {
            return std::nullopt;
        }
    }
    return found.report();
}

std::optional<HotfixReport> ofCsv(const std::vector<Line> &lines)
{
    const std::vector<QStringView> header = cellsOf(lines[0].text);
    const auto place = std::find_if(header.begin(), header.end(),
                                    [](QStringView cell) { return equalsNoCase(cell, kColumn); });
    const size_t column = size_t(place - header.begin());
    Collector found;
    for (size_t i = 1; i < lines.size(); ++i) {
        const std::vector<QStringView> cells = cellsOf(lines[i].text);
        const bool last = i + 1 == lines.size();
        if (cells.size() < 2 || (cells.size() < header.size() && !last))
            return std::nullopt;
        if (cells.size() != header.size())
            found.leaveOut(); // cut, or a comma inside a cell
        if (column < cells.size() && isHotfix(cells[column]))
            found.add(cells[column]);
    }
    return found.report();
}

/// "HotFixID=KB2966807", one property a line.
std::optional<HotfixReport> ofList(const std::vector<Line> &lines)
{
    Collector found;
    for (const Line &line : lines) {
        const qsizetype equals = line.text.indexOf(u'=');
        const QStringView name = equals < 0 ? QStringView() : line.text.first(equals).trimmed();
        if (!isProperty(name))
            return std::nullopt;
        const QStringView value = line.text.sliced(equals + 1).trimmed();
        if (equalsNoCase(name, kColumn) && isHotfix(value))
            found.add(value);
    }
    return found.report();
}

} // namespace

std::optional<HotfixReport> parseWmicQfe(QStringView text)
{
    if (!text.contains(kColumn, Qt::CaseInsensitive))
        return std::nullopt;
    const std::vector<Line> lines = filledLinesOf(text);
    if (lines.empty())
        return std::nullopt;
    if (lines[0].text.contains(u'='))
        return ofList(lines);
    Spacing spacing;
    for (const Line &line : lines)
        spacing.next(line.afterBlank);
    if (spacing.isMixed())
        return std::nullopt;
    if (lines[0].text.contains(u','))
        return isHeader(cellsOf(lines[0].text)) ? ofCsv(lines) : std::nullopt;
    return isHeader(wordsOf(lines[0].text)) ? ofTable(lines) : std::nullopt;
}

} // namespace da::formats
