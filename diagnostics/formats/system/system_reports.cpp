// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/formats/text/lines.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

struct Version final {
    int major = 0;
    int minor = 0;
    int build = 0;
};

/// "10.0.19045" or "10.0.19045.3570".
std::optional<Version> versionOf(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 3 && parts.size() != 4)
        return std::nullopt;
    int numbers[4] = {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<int> number = plainNumber(parts[i]);
        if (!number || *number > 999999)
            return std::nullopt;
        numbers[i] = *number;
    }
    const bool windows = numbers[0] >= 5 && numbers[0] < 20 && numbers[2] >= 1000;
    return windows ? std::optional(Version{numbers[0], numbers[1], numbers[2]}) : std::nullopt;
}

/// "10.0.19045 N/A Build 19045" in any language: the build comes once more at the end.
std::optional<Version> systemInfoVersion(QStringView value)
{
    const std::vector<QStringView> words = wordsOf(value);
    if (words.size() < 2)
        return std::nullopt;
    const std::optional<Version> version = versionOf(words.front());
    const bool repeated = version && value.endsWith(QString::number(version->build));
    return repeated ? version : std::nullopt;
}

Edition editionOf(QStringView osName)
{
    if (!osName.contains(u"Windows", Qt::CaseInsensitive))
        return Edition::Unknown;
    // "Server" is part of the product's name and never translated.
    return osName.contains(u"Server", Qt::CaseInsensitive) ? Edition::Server : Edition::Client;
}

/// Host name, product name, version: in every language in this order.
std::optional<SystemReport> systemOf(const std::vector<QStringView> &above, const Version &version)
{
    if (above.empty() || editionOf(above.back()) == Edition::Unknown)
        return std::nullopt;
    SystemReport report;
    report.osName = above.back().toString();
    if (above.size() > 1 && wordsOf(above[above.size() - 2]).size() == 1)
        report.computerName = above[above.size() - 2].toString();
    report.majorVersion = version.major;
    report.minorVersion = version.minor;
    report.build = version.build;
    report.edition = editionOf(report.osName);
    return report;
}

/// "[01]" or nothing.
std::optional<int> listNumber(QStringView label)
{
    if (!label.startsWith(u'[') || !label.endsWith(u']'))
        return std::nullopt;
    return plainNumber(label.sliced(1, label.size() - 2).trimmed());
}

bool isHotfixName(QStringView word)
{
    return word.size() > 2 && word.startsWith(u"KB", Qt::CaseInsensitive) &&
           plainNumber(word.sliced(2)).has_value();
}

/// The hotfixes stand as "[01]: KB2966807" under a row that counts them.
class HotfixReader final {
public:
    explicit HotfixReader(SystemReport &report) : m_report(report) {}
    void row(const LabelRow &row)
    {
        const std::optional<int> number = listNumber(row.label);
        if (!number) {
            close();
            m_announced = countOf(row.value);
            return;
        }
        const std::vector<QStringView> words = wordsOf(row.value);
        if (!words.empty() && isHotfixName(words[0])) {
            m_report.hotfixes.push_back(words[0].toString());
            m_found = true;
        }
        ++m_listed;
    }
    void close()
    {
        if (m_found && m_announced == m_listed)
            m_report.listsHotfixes = true;
        m_found = false;
        m_listed = 0;
    }

private:
    /// "5 Hotfix(s) Installed.": the first number in it.
    static std::optional<int> countOf(QStringView value)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const auto first = std::find_if(value.begin(), value.end(), isDigit);
        const auto last = std::find_if_not(first, value.end(), isDigit);
        return plainNumber(QStringView(first, last));
    }

    SystemReport &m_report;
    std::optional<int> m_announced;
    int m_listed = 0;
    bool m_found = false;
};

} // namespace

std::optional<SystemReport> parseSystemInfo(QStringView text)
{
    const std::vector<Line> lines = filledLinesOf(text);
    std::vector<QStringView> values; // of the rows above the version
    std::optional<SystemReport> report;
    size_t at = 0;
    for (; at < lines.size() && values.size() <= 3 && !report; ++at) {
        const std::optional<LabelRow> row = labelRow(lines[at].text);
        if (!row)
            return std::nullopt;
        if (const std::optional<Version> version = systemInfoVersion(row->value))
            report = systemOf(values, *version);
        else
            values.push_back(row->value);
    }
    if (!report)
        return std::nullopt;
    HotfixReader hotfixes(*report);
    Spacing spacing;
    for (size_t i = 0; i < lines.size(); ++i) {
        spacing.next(lines[i].afterBlank);
        const std::optional<LabelRow> row = labelRow(lines[i].text);
        if (row && i >= at)
            hotfixes.row(*row);
    }
    hotfixes.close();
    return spacing.isMixed() ? std::nullopt : report;
}

std::optional<SystemReport> parseVer(QStringView text)
{
    const std::vector<Line> lines = filledLinesOf(text.first(qMin<qsizetype>(text.size(), 2000)));
    if (text.size() > 2000 || lines.empty() || lines.size() > 2)
        return std::nullopt;
    // The second line of the command window's banner.
    if (lines.size() == 2 && !lines[1].text.contains(u"Microsoft Corporation"))
        return std::nullopt;
    const QStringView line = lines[0].text.trimmed();
    const qsizetype open = line.indexOf(u'[');
    if (open < 0 || !line.endsWith(u']') || !line.first(open).contains(u"Windows"))
        return std::nullopt;
    const std::vector<QStringView> words = wordsOf(line.sliced(open + 1).chopped(1));
    if (words.empty() || words.size() > 3)
        return std::nullopt;
    const std::optional<Version> version = versionOf(words.back());
    if (!version)
        return std::nullopt;
    SystemReport report;
    report.majorVersion = version->major;
    report.minorVersion = version->minor;
    report.build = version->build;
    return report;
}

} // namespace da::formats
