// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/tunnels/tunnel_rows.h"

namespace da::formats {

namespace {

// KB2980660: "Error: 0x643" / "Translates to: Fatal error during installation."
// KB2980627: "URL: https://..." / "Error: 0x4BE" / "Interface Status: ..."
// KB2980635: "Role: Client" / "URL: ..." / "Last Error Code: 0x2AFC" / "Interface Status: ..."
// Those articles are English; their labels are part of the shape.
enum class Part { None, Code, Gloss, Role, Url, Status };

Part partOf(QStringView label)
{
    if (equalsNoCase(label, u"Error") || equalsNoCase(label, u"Last Error Code"))
        return Part::Code;
    if (equalsNoCase(label, u"Translates to"))
        return Part::Gloss;
    if (equalsNoCase(label, u"Role"))
        return Part::Role;
    if (equalsNoCase(label, u"URL"))
        return Part::Url;
    return equalsNoCase(label, u"Interface Status") ? Part::Status : Part::None;
}

struct Draft final {
    TunnelInterface tunnel;
    bool proven = false; ///< a line that only those articles have
    bool otherCode = false;
};

bool saysIpHttps(QStringView value)
{
    return value.contains(u"iphttps", Qt::CaseInsensitive) ||
           value.contains(u"ip-https", Qt::CaseInsensitive);
}

bool takeCode(Draft &draft, QStringView value)
{
    const std::optional<ErrorCode> code = printedCode(value);
    draft.otherCode = draft.otherCode || (code && draft.tunnel.code && draft.tunnel.code != code);
    draft.tunnel.code = code;
    return code.has_value();
}

/// "https://host/IPHTTPS Error: 0x4BE": the article has both in one line.
bool takeUrl(Draft &draft, QStringView value)
{
    const std::vector<QStringView> words = wordsOf(value);
    if (words.empty() || !isWebUrl(words[0]) || !draft.tunnel.url.isEmpty())
        return false;
    draft.tunnel.url = words[0].toString();
    draft.proven = draft.proven || saysIpHttps(words[0]);
    if (words.size() == 1)
        return true;
    const auto row = labelRow(value.sliced(words[1].data() - value.data()));
    return row && partOf(row->label) == Part::Code && takeCode(draft, row->value);
}

bool takeRow(Draft &draft, const LabelRow &row)
{
    switch (partOf(row.label)) {
    case Part::Code:
        return takeCode(draft, row.value);
    case Part::Gloss:
        draft.proven = true;
        return draft.tunnel.code.has_value();
    case Part::Role:
        draft.tunnel.role = tunnelRole(row.value);
        return draft.tunnel.role != TunnelRole::Unknown;
    case Part::Url:
        return takeUrl(draft, row.value);
    case Part::Status:
        draft.tunnel.statusText = row.value.toString();
        draft.proven = draft.proven || saysIpHttps(row.value);
        return !row.value.isEmpty();
    case Part::None:
        break;
    }
    return false;
}

} // namespace

std::optional<TunnelReport> parseRetyped(QStringView text)
{
    Draft draft;
    qsizetype lines = 0;
    for (const Line &line : linesOf(text)) {
        if (line.text.isEmpty())
            continue;
        const std::optional<LabelRow> row = labelRow(line.text);
        if (!row || ++lines > 12 || !takeRow(draft, *row))
            return std::nullopt;
        if (draft.tunnel.line == 0)
            draft.tunnel.line = line.number;
    }
    // Two codes are the article itself, which speaks of no computer.
    if (!draft.tunnel.code || !draft.proven || draft.otherCode)
        return std::nullopt;
    return TunnelReport{TunnelReport::Kind::Retyped, {draft.tunnel}};
}

} // namespace da::formats
