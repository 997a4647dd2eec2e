// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/tunnels/tunnel_rows.h"

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// A heading and the rows under it, as they stand in the text.
struct Block final {
    QStringView heading; ///< empty if it was lost
    bool hasRule = false;
    std::vector<QString> rows; ///< the values, whole again where the window had wrapped them
    Spacing spacing;
    qint64 line = 1;
};

constexpr size_t kMaxRows = 6; // a server prints five

bool isNamePart(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
           c == u'_' || c == u'.' || c == u'-' || c == u'{' || c == u'}';
}

/// The run of name characters around "iphttps": Chinese and Japanese put no blanks around a name.
QStringView iphttpsWord(QStringView heading)
{
    const qsizetype at = heading.indexOf(u"iphttps", 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    qsizetype start = at;
    qsizetype end = at + 7;
    while (start > 0 && isNamePart(heading[start - 1]))
        --start;
    while (end < heading.size() && isNamePart(heading[end]))
        ++end;
    while (end > at + 7 && (heading[end - 1] == u'.' || heading[end - 1] == u'-'))
        --end;
    return heading.sliced(start, end - start);
}

qsizetype bracketOf(QStringView heading)
{
    for (qsizetype i = 0; i < heading.size(); ++i)
        if (heading[i] == u'(' || heading[i] == QChar(0xFF08))
            return i;
    return -1;
}

/// Where no word tells: the heading is "Interface NAME [(mark)] Parameters" in English, so the name
/// is the word before the mark or in the middle of three.
QString interfaceName(QStringView heading)
{
    if (const QStringView word = iphttpsWord(heading); !word.isEmpty())
        return word.toString();
    const qsizetype bracket = bracketOf(heading);
    const std::vector<QStringView> words = wordsOf(bracket < 0 ? heading : heading.first(bracket));
    if (bracket >= 0)
        return words.empty() ? QString() : words.back().toString();
    return words.size() == 3 ? words[1].toString() : QString();
}

/// A long URL breaks at the window's width; its second half has no label and no blank.
bool isWrappedUrl(const std::vector<Block> &blocks, QStringView line)
{
    return !blocks.empty() && !blocks.back().rows.empty() && isWebUrl(blocks.back().rows.back()) &&
           wordsOf(line).size() == 1 && !isRule(line);
}

/// Collects blocks line by line; false when the text does not have that shape.
class BlockReader final {
public:
    bool read(QStringView text);
    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }

private:
    bool heading(const Line &line);
    bool rule();
    bool row(const LabelRow &row, const Line &line);
    bool rest(QStringView text);

    std::vector<Block> m_blocks;
};

bool BlockReader::read(QStringView text)
{
    const std::vector<Line> lines = filledLinesOf(text);
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].text.trimmed();
        const QStringView next = i + 1 < lines.size() ? lines[i + 1].text : QStringView();
        const std::optional<LabelRow> asRow = labelRow(line);
        const bool emptyRowOnTop = asRow && asRow->value.isEmpty() && m_blocks.empty();
        const bool isHeading = isRule(next) || emptyRowOnTop || (!asRow && labelRow(next));
        bool good = false;
        if (isRule(line))
            good = rule();
        else if (isHeading && !isWrappedUrl(m_blocks, line))
            good = heading(lines[i]);
        else if (asRow)
            good = row(*asRow, lines[i]);
        else
            good = rest(line);
        if (!good)
            return false;
    }
    return !m_blocks.empty();
}

bool BlockReader::heading(const Line &line)
{
    if (!m_blocks.empty() && m_blocks.back().rows.empty())
        return false; // two headings
    m_blocks.push_back({line.text.trimmed(), false, {}, {}, line.number});
    return true;
}

bool BlockReader::rule()
{
    if (m_blocks.empty() || m_blocks.back().hasRule || !m_blocks.back().rows.empty())
        return false;
    m_blocks.back().hasRule = true;
    return true;
}

bool BlockReader::row(const LabelRow &row, const Line &line)
{
    if (m_blocks.empty())
        m_blocks.push_back({{}, false, {}, {}, line.number});
    Block &block = m_blocks.back();
    block.rows.push_back(row.value.toString());
    block.spacing.next(line.afterBlank);
    return block.rows.size() <= kMaxRows && !block.spacing.isMixed();
}

bool BlockReader::rest(QStringView text)
{
    if (m_blocks.empty() || m_blocks.back().rows.empty())
        return false;
    QString &value = m_blocks.back().rows.back();
    if (value.size() > 1000)
        return false; // a wrapped line is short
    value += isWebUrl(value) ? text.toString() : u' ' + text.toString();
    return true;
}

/// The values of a block by what they are. Nothing if it is no IP-HTTPS interface.
std::optional<TunnelInterface> interfaceOf(const Block &block, bool mayBeCut)
{
    TunnelInterface found;
    found.line = block.line;
    if (!block.heading.isEmpty()) {
        found.name = interfaceName(block.heading);
        found.fromGroupPolicy = bracketOf(block.heading) >= 0;
    }
    for (size_t i = 0; i < block.rows.size(); ++i) {
        const QString &value = block.rows[i];
        if (teredoState(value) != TeredoState::Unknown)
            return std::nullopt;
        if (const auto code = printedCode(value)) {
            if (found.code)
                return std::nullopt;
            found.code = code;
            if (i + 1 < block.rows.size())
                found.statusText = block.rows[i + 1];
            else if (mayBeCut)
                found.code.reset(); // "0x6" may be the beginning of "0x643"
        } else if (!found.code && isWebUrl(value) && found.url.isEmpty()) {
            found.url = value;
        } else if (i == 0) {
            found.role = tunnelRole(value);
        }
    }
    const bool told = found.role != TunnelRole::Unknown || !found.url.isEmpty();
    const bool named = found.name.contains(u"iphttps"_s, Qt::CaseInsensitive);
    const bool cut = !found.code && named && found.role != TunnelRole::Unknown;
    const bool headless = block.heading.isEmpty();
    const bool enough = !headless || (found.role != TunnelRole::Unknown && !found.url.isEmpty());
    if (!told || !enough || !(found.code || cut))
        return std::nullopt;
    return found;
}

} // namespace

TunnelRole tunnelRole(QStringView value)
{
    if (equalsNoCase(value, u"client"))
        return TunnelRole::Client;
    return equalsNoCase(value, u"server") ? TunnelRole::Server : TunnelRole::Unknown;
}

std::optional<ErrorCode> printedCode(QStringView value)
{
    if (!value.startsWith(u"0x", Qt::CaseInsensitive) || value.size() > 18)
        return std::nullopt;
    return parseErrorCode(value);
}

bool isWebUrl(QStringView value)
{
    const bool web = value.startsWith(u"https://", Qt::CaseInsensitive) ||
                     value.startsWith(u"http://", Qt::CaseInsensitive);
    return web && wordsOf(value).size() == 1;
}

std::optional<TunnelReport> parseHttpsTunnel(QStringView text)
{
    if (std::optional<TunnelReport> retyped = parseRetyped(text))
        return retyped;
    BlockReader reader;
    if (!reader.read(text))
        return std::nullopt;
    TunnelReport report;
    for (const Block &block : reader.blocks()) {
        // netsh prints the status behind the code. A text that ends in the code was cut in it.
        const bool mayBeCut = &block == &reader.blocks().back() && !text.endsWith(u'\n');
        const std::optional<TunnelInterface> found = interfaceOf(block, mayBeCut);
        if (!found)
            return std::nullopt;
        report.interfaces.push_back(*found);
    }
    return report;
}

} // namespace da::formats
