// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/parts.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

/// `word` is a beginning of `whole`, long enough for netsh to know what is meant.
bool shortens(const QString &word, QStringView whole, qsizetype atLeast)
{
    return word.size() >= atLeast && whole.startsWith(word, Qt::CaseInsensitive);
}

/// Changes how objects are shown, not which: "fl *", "select Name, Status", "ConvertTo-Json".
bool isFormat(const QString &stage)
{
    static const QStringList kFormats{u"fl"_s,           u"ft"_s,         u"format-list"_s,
                                      u"format-table"_s, u"out-string"_s, u"convertto-json"_s,
                                      u"sort"_s,         u"sort-object"_s};
    static const QStringList kSelect{u"select"_s, u"select-object"_s};
    static const QStringList kSome{u"-first"_s, u"-last"_s, u"-skip"_s, u"-index"_s, u"-unique"_s};
    const QStringList words = stage.simplified().toLower().split(u' ');
    return kFormats.contains(words[0]) ||
           (kSelect.contains(words[0]) &&
            std::none_of(words.begin(), words.end(), [&](const QString &word) {
                return kSome.contains(word) || word.startsWith(u"-exp"_s);
            }));
}

/// The stages of a pipe behind the first only show what came out of that.
bool onlyFormats(const QStringList &stages)
{
    return std::all_of(stages.begin() + 1, stages.end(), isFormat);
}

/// Asks for what is in force on the computer itself, and for all of it.
bool asksForAll(const QStringList &parameters)
{
    bool storeFollows = false;
    for (const QString &parameter : parameters) {
        const QString word = QString(parameter).remove(u'"').remove(u'\'').toLower();
        const bool allowed = storeFollows ? word == u"activestore"_s
                                          : word == u"-effective"_s || word == u"-policystore"_s;
        if (!allowed)
            return false;
        storeFollows = word == u"-policystore"_s;
    }
    return !storeFollows;
}

/// The cmdlets among the queries, by the name of their command.
std::optional<QueryId> cmdletQuery(const QString &program)
{
    for (const QueryId id : kAllQueries) {
        const QString command = queryCommand(id);
        if (command.startsWith(u"Get-"_s) && command.compare(program, Qt::CaseInsensitive) == 0)
            return id;
    }
    return std::nullopt;
}

/// What words that netsh may shorten ask for. It takes every beginning of a word that fits one word
/// alone: "netsh int http sh int".
struct Asked final {
    struct Step final {
        const char16_t *word;
        qsizetype atLeast;
    };
    Step context;
    Step what;
    QueryId query;
};

std::optional<QueryId> askedIn(std::span<const Asked> table, const QString &context,
                               const QString &show, const QString &what)
{
    if (!shortens(show, u"show", 2))
        return std::nullopt;
    const auto asked = std::find_if(table.begin(), table.end(), [&](const Asked &one) {
        return shortens(context, one.context.word, one.context.atLeast) &&
               shortens(what, one.what.word, one.what.atLeast);
    });
    return asked == table.end() ? std::nullopt : std::optional(asked->query);
}

/// "interface teredo show state"
std::optional<QueryId> askedOfInterface(const QStringList &words)
{
    static constexpr Asked kTable[] = {
        {{u"httpstunnel", 2}, {u"interfaces", 1}, QueryId::HttpsTunnelInterfaces},
        {{u"teredo", 2}, {u"state", 1}, QueryId::TeredoState},
        {{u"6to4", 1}, {u"state", 1}, QueryId::SixToFourState},
        {{u"isatap", 2}, {u"state", 1}, QueryId::IsatapState},
    };
    return shortens(words[0], u"interface", 3) ? askedIn(kTable, words[1], words[2], words[3])
                                               : std::nullopt;
}

/// "http show urlacl"; without "interface", "http" is HTTP.SYS. "dnsclient" is the context's whole
/// name.
std::optional<QueryId> askedOfNetsh(const QStringList &words)
{
    static constexpr Asked kTable[] = {
        {{u"http", 2}, {u"urlacl", 1}, QueryId::UrlReservations},
        {{u"winhttp", 4}, {u"proxy", 1}, QueryId::WinHttpProxy},
        {{u"namespace", 2}, {u"effectivepolicy", 1}, QueryId::NamespacePolicy},
        {{u"dnsclient", 2}, {u"state", 1}, QueryId::DnsClientState},
    };
    return words.size() == 3 ? askedIn(kTable, words[0], words[1], words[2]) : std::nullopt;
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

bool asksAnotherComputer(QStringView command)
{
    static const QStringList kParameters{u"-computername"_s, u"-cn"_s, u"-cimsession"_s};
    static const QStringList kHere{u"localhost"_s, u"."_s, u"127.0.0.1"_s};
    const QStringList words = command.toString().simplified().toLower().split(u' ');
    for (qsizetype i = 1; words[0].startsWith(u"get-"_s) && i < words.size(); ++i) {
        const bool named = kParameters.contains(words[i]);
        if (named && (i + 1 == words.size() || !kHere.contains(words[i + 1])))
            return true;
    }
    return false;
}

bool isWholeAnswer(QStringView command)
{
    const QStringList stages = command.toString().simplified().split(u'|');
    QStringList words = stages[0].simplified().split(u' ');
    const bool cmdlet = words.takeFirst().startsWith(u"Get-", Qt::CaseInsensitive);
    return !cmdlet || (asksForAll(words) && onlyFormats(stages));
}

std::optional<QueryId> queryAsked(QStringView command)
{
    QStringList words = command.toString().replace(u'|', u" | "_s).simplified().split(u' ');
    QString program = words.takeFirst().section(u'\\', -1).toLower();
    if (program.endsWith(u".exe"))
        program.chop(4);
    if (program.startsWith(u"get-"_s))
        return isWholeAnswer(command) ? cmdletQuery(program) : std::nullopt;
    if (program != u"netsh"_s)
        return std::nullopt;
    return words.size() == 4 ? askedOfInterface(words) : askedOfNetsh(words);
}

} // namespace da::machine::importing
