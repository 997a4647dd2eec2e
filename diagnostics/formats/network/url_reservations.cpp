// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/url_reservations.h"
#include "diagnostics/formats/text/lines.h"

#include <QList>
#include <algorithm>

namespace da::formats {

namespace {

constexpr size_t kMostRows = 600; // of one reservation

bool isUrlPrefix(QStringView value)
{
    const bool web = value.startsWith(u"http://", Qt::CaseInsensitive) ||
                     value.startsWith(u"https://", Qt::CaseInsensitive);
    return web && wordsOf(value).size() == 1;
}

/// "D:(A;;GX;;;S-1-5-80-...)", perhaps with an owner and a group in front.
bool isSddl(QStringView value)
{
    const bool begins = value.startsWith(u"D:") || value.startsWith(u"O:") ||
                        value.startsWith(u"G:") || value.startsWith(u"S:");
    return begins && wordsOf(value).size() == 1 && value.contains(u'(');
}

/// A reservation while its rows are read.
struct Block final {
    UrlReservation reservation;
    std::vector<QStringView> rows;
    bool sddlLast = false;
};

/// Three rows for each account. Where they were lost, an account is what has a backslash.
QStringList ownersIn(const std::vector<QStringView> &rows)
{
    QStringList owners;
    const bool whole = rows.size() % 3 == 0;
    for (size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].isEmpty() && (whole ? i % 3 == 0 : rows[i].contains(u'\\')))
            owners.push_back(rows[i].toString());
    return owners;
}

class Reader final {
public:
    std::optional<UrlReservationReport> read(QStringView text);

private:
    bool line(QStringView text);
    bool row(QStringView value);
    void close();

    std::vector<Block> m_blocks;
    int m_titles = 0;
    UrlReservationReport m_report;
    bool m_proven = false;
};

bool Reader::row(QStringView value)
{
    Block &block = m_blocks.back();
    block.sddlLast = isSddl(value);
    if (!block.sddlLast)
        block.rows.push_back(value);
    else if (block.reservation.sddl.isEmpty())
        block.reservation.sddl = value.toString();
    return block.rows.size() <= kMostRows;
}

bool Reader::line(QStringView text)
{
    const std::optional<LabelRow> found = labelRow(text);
    if (found && isUrlPrefix(found->value)) {
        close();
        m_blocks.push_back({{found->value.toString(), {}, {}}, {}, false});
        return true;
    }
    if (m_blocks.empty()) // "URL Reservations:" and a rule
        return ++m_titles <= 2 && (isRule(text) || !found || found->value.isEmpty());
    if (found)
        return row(found->value);
    Block &block = m_blocks.back();
    if (!block.sddlLast || wordsOf(text).size() != 1 || block.reservation.sddl.size() > 10'000)
        return false;
    block.reservation.sddl += text.toString(); // wrapped at the window's width
    return true;
}

void Reader::close()
{
    if (m_blocks.empty())
        return;
    Block &block = m_blocks.back();
    const auto isAccount = [](QStringView row) { return row.contains(u'\\'); };
    block.reservation.owners = ownersIn(block.rows);
    m_proven = m_proven || !block.reservation.sddl.isEmpty() ||
               (block.rows.size() >= 3 && isAccount(block.rows.front()));
    m_report.reservations.push_back(std::move(block.reservation));
    m_blocks.clear();
}

std::optional<UrlReservationReport> Reader::read(QStringView text)
{
    for (const Line &one : filledLinesOf(text))
        if (!line(one.text.trimmed()))
            return std::nullopt;
    close();
    return m_proven ? std::optional(std::move(m_report)) : std::nullopt;
}

} // namespace

std::optional<UrlReservationReport> parseUrlAcl(QStringView text)
{
    if (!text.contains(u"://"))
        return std::nullopt;
    return Reader().read(text);
}

} // namespace da::formats
