// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/import_parts.h"

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

/// `word` is a beginning of `whole`, long enough for netsh to know what is meant.
bool shortens(const QString &word, QStringView whole, qsizetype atLeast)
{
    return word.size() >= atLeast && whole.startsWith(word, Qt::CaseInsensitive);
}

/// "| fl *": only how it is shown, not what.
bool isFormatted(const QStringList &words)
{
    static const QStringList kFormats{u"fl"_s, u"ft"_s, u"format-list"_s, u"format-table"_s};
    return words.size() >= 2 && words.count(u"|"_s) == 1 && words[0] == u"|"_s &&
           kFormats.contains(words[1], Qt::CaseInsensitive);
}

/// The IP Helper service keeps each interface with its last code below this key.
bool hasIpHttpsKey(const RegistryKey &root)
{
    const Read<RegistryKey> key =
        subkeyOf(Read<RegistryKey>(root), u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet"
                                          u"\\Services\\iphlpsvc\\Parameters\\IPHTTPS"_s);
    return key.hasValue() && !key.value()->subkeys.empty();
}

bool reports(const State &state)
{
    for (const QueryId query : {QueryId::HttpsTunnelInterfaces, QueryId::IpHttpsStateCmdlet}) {
        const auto found = state.outputs.find(query);
        if (found != state.outputs.end() && !found->second.read.valueOr({}).trimmed().isEmpty())
            return true;
    }
    return hasIpHttpsKey(state.registry);
}

} // namespace

bool Found::isUnderstood() const
{
    if (std::holds_alternative<formats::EmptyAnswer>(content))
        return queryAsked(passage.command).has_value();
    return state || registry || !std::holds_alternative<formats::NotUnderstood>(content);
}

bool Found::reportsIpHttps() const
{
    return std::holds_alternative<formats::TunnelReport>(content) || (state && reports(*state)) ||
           (registry && hasIpHttpsKey(*registry));
}

std::optional<QueryId> queryAsked(QStringView command)
{
    QStringList words = command.toString().simplified().split(u' ');
    QString program = words.takeFirst().section(u'\\', -1).toLower();
    if (program.endsWith(u".exe"))
        program.chop(4);
    if (program == u"get-netiphttpsstate"_s && (words.isEmpty() || isFormatted(words)))
        return QueryId::IpHttpsStateCmdlet;
    // netsh takes every beginning of a word that fits one word alone: "netsh int http sh int".
    // Without "interface", "http" is HTTP.SYS.
    if (program != u"netsh"_s || words.size() != 4 || !shortens(words[0], u"interface", 3) ||
        !shortens(words[2], u"show", 2))
        return std::nullopt;
    if (shortens(words[1], u"httpstunnel", 2) && shortens(words[3], u"interfaces", 1))
        return QueryId::HttpsTunnelInterfaces;
    if (shortens(words[1], u"teredo", 2) && shortens(words[3], u"state", 1))
        return QueryId::TeredoState;
    return std::nullopt;
}

} // namespace da::machine::importing
