// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/internet_address.h"
#include "diagnostics/formats/network/name_resolution.h"
#include "diagnostics/formats/text/lines.h"

#include <QList>
#include <algorithm>

namespace da::formats {

namespace {

constexpr size_t kMostRows = 20;
constexpr size_t kMostTitles = 4; ///< the title, and a note that may take several lines

struct Row final {
    QStringView label;
    QList<QStringView> values;
};
struct Block final {
    QStringView heading;
    std::vector<Row> rows;
    Spacing spacing;
};

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'.' || c == u'-' || c == u'_' || c == u'*';
}

/// A DNS name with a dot inside or in front of it; "." alone is the rule for everything.
bool isDottedName(QStringView run)
{
    const qsizetype dot = run.indexOf(u'.');
    return run == u"." || (dot >= 0 && dot + 1 < run.size() && run[dot + 1] != u'.');
}

/// The names in a heading, "Settings for .corp.contoso.com". Chinese and Japanese put no blanks
/// around them.
QStringList dottedNames(QStringView heading)
{
    QStringList names;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= heading.size(); ++at) {
        if (at < heading.size() && isNameCharacter(heading[at]))
            continue;
        const QStringView run = heading.sliced(start, at - start);
        if (isDottedName(run))
            names.push_back(run.toString());
        start = at + 1;
    }
    return names;
}

/// A rule for one plain name: the word that no other heading has.
QStringList ownWord(const std::vector<Block> &blocks, const Block &block)
{
    QStringList own;
    const std::vector<QStringView> others =
        wordsOf((&block == &blocks.front() ? blocks.back() : blocks.front()).heading);
    for (const QStringView word : wordsOf(block.heading))
        if (std::find(others.begin(), others.end(), word) == others.end())
            own.push_back(word.toString());
    return own.size() == 1 ? own : QStringList();
}

class BlockReader final {
public:
    bool read(QStringView text);
    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }

private:
    bool title(QStringView text);
    bool row(const Line &line);

    std::vector<Block> m_blocks;
    size_t m_titles = 0;
};

/// A heading that ends in a colon is another output's.
bool BlockReader::title(QStringView text)
{
    const std::optional<LabelRow> row = labelRow(text);
    return ++m_titles <= kMostTitles && !(row && row->value.isEmpty());
}

bool BlockReader::row(const Line &line)
{
    const QStringView text = line.text.trimmed();
    Block &block = m_blocks.back();
    block.spacing.next(line.afterBlank);
    if (block.spacing.isMixed())
        return false; // another output begins
    const std::optional<LabelRow> found = labelRow(text);
    if (found && !internetAddress(text)) {
        block.rows.push_back({found->label, {found->value}});
        return block.rows.size() <= kMostRows;
    }
    if (block.rows.empty() || block.rows.back().values.size() > 60)
        return false;
    block.rows.back().values.push_back(text);
    return true;
}

bool BlockReader::read(QStringView text)
{
    const std::vector<Line> lines = filledLinesOf(text);
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].text.trimmed();
        const bool heading = i + 1 < lines.size() && isRule(lines[i + 1].text);
        if (isRule(line) && (i == 0 || m_blocks.empty() || !m_blocks.back().rows.empty()))
            return false;
        if (isRule(line))
            continue;
        if (heading)
            m_blocks.push_back({line, {}, {}});
        else if (m_blocks.empty() ? !title(line) : !row(lines[i]))
            return false;
    }
    return !m_blocks.empty();
}

QStringList serversIn(const Row &row)
{
    QStringList servers;
    for (const QStringView value : row.values)
        for (const QStringView part : value.split(u';'))
            for (const QStringView word : wordsOf(part))
                if (const auto address = internetAddress(word))
                    servers.push_back(address->text);
    return servers;
}

bool names(QStringView label, QStringView technology)
{
    return label.contains(technology, Qt::CaseInsensitive);
}

/// Windows 7 prints every row for every rule; later versions only those of what the rule sets.
std::optional<bool> isAboutDirectAccess(const Block &block)
{
    bool own = false;
    bool others = false;
    for (const Row &row : block.rows) {
        const bool directAccess = names(row.label, u"DirectAccess");
        if (directAccess && !serversIn(row).isEmpty())
            return true;
        own = own || directAccess;
        others = others || !directAccess;
    }
    return own && !others ? std::optional(true) : std::nullopt;
}

NameRule ruleOf(const std::vector<Block> &blocks, const Block &block)
{
    NameRule rule;
    rule.names = dottedNames(block.heading);
    if (rule.names.isEmpty() && blocks.size() > 1)
        rule.names = ownWord(blocks, block);
    for (const Row &row : block.rows)
        rule.dnsServers += serversIn(row);
    rule.directAccess = isAboutDirectAccess(block);
    return rule;
}

/// "DNSSEC (Validation)", "Generic (DNS Servers)", "IDN (Encoding)"
bool isPolicyLabel(QStringView label)
{
    return names(label, u"DirectAccess") || names(label, u"DNS") || names(label, u"IDN");
}

bool isRuleBlock(const Block &block)
{
    return std::any_of(block.rows.begin(), block.rows.end(),
                       [](const Row &row) { return isPolicyLabel(row.label); });
}

} // namespace

std::optional<NameRuleReport> parseNamespacePolicy(QStringView text)
{
    if (!isPolicyLabel(text))
        return std::nullopt;
    BlockReader reader;
    if (!reader.read(text))
        return std::nullopt;
    const std::vector<Block> &blocks = reader.blocks();
    const auto hasName = [](const Block &block) { return !dottedNames(block.heading).isEmpty(); };
    if (!std::all_of(blocks.begin(), blocks.end(), isRuleBlock) ||
        std::none_of(blocks.begin(), blocks.end(), hasName))
        return std::nullopt;
    NameRuleReport report;
    for (const Block &block : blocks) {
        report.rules.push_back(ruleOf(blocks, block));
        if (report.rules.back().names.isEmpty())
            return std::nullopt; // a heading that is not like the others
    }
    return report;
}

} // namespace da::formats
