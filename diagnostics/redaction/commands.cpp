// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/name_resolution.h"
#include "diagnostics/formats/network/proxy.h"
#include "diagnostics/formats/network/transition.h"
#include "diagnostics/formats/network/url_reservations.h"
#include "diagnostics/formats/tunnels/tunnels.h"
#include "diagnostics/redaction/commands_written.h"
#include "diagnostics/redaction/descriptors.h"
#include "diagnostics/redaction/known_words.h"
#include "diagnostics/redaction/parts.h"

using namespace Qt::StringLiterals;

// netsh: what was read of an output, under other names, written as netsh does. What is written is
// read again; if that says something else, it is not used.
namespace da::redaction {

using formats::TunnelInterface;
using formats::TunnelReport;
using machine::QueryId;

namespace {

using Text = std::optional<QString>;

/// In the words of the English Windows, which are the only ones known for certain.
QString statusText(const QString &text)
{
    switch (formats::tunnelActivity(text)) {
    case formats::TunnelActivity::Active:
        return u"IPHTTPS interface active"_s;
    case formats::TunnelActivity::Inactive:
        return u"IPHTTPS interface deactivated"_s;
    case formats::TunnelActivity::NotUnderstood:
        break;
    }
    return text.isEmpty() ? QString() : u"IPHTTPS status left out"_s;
}

TunnelReport tunnelsAnew(Tokens &tokens, TunnelReport report)
{
    for (TunnelInterface &one : report.interfaces) {
        one.name = interfaceName(tokens, one.name);
        one.url = webWords(tokens, one.url);
        one.statusText = statusText(one.statusText);
    }
    return report;
}

QString retyped(const TunnelInterface &one)
{
    const QString role = one.role == formats::TunnelRole::Client   ? u"client"_s
                         : one.role == formats::TunnelRole::Server ? u"server"_s
                                                                   : QString();
    QString out = row(u"Role", role) + row(u"URL", one.url);
    out += row(u"Last Error Code", one.code ? one.code->hex() : QString());
    // A line that only the articles have, without which this form is not known again.
    return out + row(u"Translates to", u"left out"_s) + row(u"Interface Status", one.statusText);
}

QString written(const TunnelReport &report)
{
    if (report.kind != TunnelReport::Kind::Retyped)
        return formats::writeHttpsTunnel(report);
    return report.interfaces.empty() ? QString() : retyped(report.interfaces.front());
}

bool sameTunnels(const std::optional<TunnelReport> &a, const TunnelReport &b)
{
    const auto same = [](TunnelInterface x, const TunnelInterface &y) {
        x.line = y.line;
        return x == y;
    };
    return a && std::ranges::equal(a->interfaces, b.interfaces, same);
}

template <class Parse>
Text tunnels(Tokens &tokens, const QString &text, Parse parse)
{
    const auto read = parse(text);
    if (!read)
        return std::nullopt;
    const TunnelReport anew = tunnelsAnew(tokens, *read);
    const QString out = written(anew);
    return sameTunnels(parse(out), anew) ? Text(out) : std::nullopt;
}

Text teredo(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseTeredo(text);
    if (!read)
        return std::nullopt;
    formats::TeredoReport anew = *read;
    anew.serverName = webWords(tokens, read->serverName);
    anew.nat = knownNat(read->nat);
    anew.errorText.clear();
    const QString out = formats::writeTeredo(anew);
    const auto again = formats::parseTeredo(out);
    return again && again->state == anew.state && again->type == anew.type ? Text(out)
                                                                           : std::nullopt;
}

Text transition(QueryId query, const QString &text)
{
    using State = formats::TransitionReport::State;
    const QString command = machine::queryCommand(query);
    const auto read = formats::parseTransition(text, command);
    if (!read || !read->router.isEmpty())
        return std::nullopt;
    static constexpr const char16_t *kWords[] = {u"", u"default", u"automatic", u"enabled",
                                                 u"disabled"};
    const QString word = QString::fromUtf16(kWords[static_cast<size_t>(read->state)]);
    const bool isSixToFour = read->method == formats::TransitionReport::Method::SixToFour;
    const QString mark = read->fromGroupPolicy ? u" (Group Policy)"_s : QString();
    const QString out = row(isSixToFour ? u"6to4 Service State" : u"ISATAP State", word + mark);
    const bool same = formats::parseTransition(out, command) == read;
    return same && read->state != State::Unknown ? Text(out) : std::nullopt;
}

Text reservations(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseUrlAcl(text);
    if (!read)
        return std::nullopt;
    QString out = u"\r\nURL Reservations:\r\n-----------------\r\n\r\n"_s;
    for (const formats::UrlReservation &one : read->reservations) {
        out += row(u"    Reserved URL", webWords(tokens, one.url));
        for (const QString &owner : one.owners) {
            out += row(u"        User", u"OWNER\\"_s + tokens.named("account"_L1, owner));
            out += row(u"            Listen", u"Yes"_s) + row(u"            Delegate", u"No"_s);
        }
        out += row(u"            SDDL", sddl(tokens, one.sddl)) + u"\r\n"_s;
    }
    const auto again = formats::parseUrlAcl(out);
    return again && again->reservations.size() == read->reservations.size() ? Text(out)
                                                                            : std::nullopt;
}

Text winHttp(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseWinHttpProxy(text);
    if (!read)
        return std::nullopt;
    QString out = u"\r\nCurrent WinHTTP proxy settings:\r\n\r\n"_s;
    if (read->direct)
        return out + u"    Direct access (no proxy server).\r\n"_s;
    QStringList bypass;
    for (const QString &one : read->bypass)
        bypass += webWords(tokens, one);
    out += row(u"    Proxy Server(s)", webWords(tokens, read->server));
    out += row(u"    Bypass List", bypass.isEmpty() ? u"(none)"_s : bypass.join(u';'));
    const auto again = formats::parseWinHttpProxy(out);
    return again && again->bypass == bypass ? Text(out) : std::nullopt;
}

Text nameRules(Tokens &tokens, const QString &text)
{
    const auto read = formats::parseNamespacePolicy(text);
    if (!read)
        return std::nullopt;
    formats::NameRuleReport anew = *read;
    QString out = u"\r\nDNS Effective Name Resolution Policy Table Settings\r\n"_s;
    for (formats::NameRule &rule : anew.rules) {
        for (QString &name : rule.names)
            name = webWords(tokens, name);
        for (QString &server : rule.dnsServers)
            server = webWords(tokens, server);
        out += u"\r\n\r\nSettings for "_s + rule.names.join(u", "_s) + u"\r\n"_s +
               QString(70, u'-') + u"\r\n"_s;
        const bool isDirect = rule.directAccess.value_or(false);
        QStringList rows = rule.dnsServers;
        rows += QStringList(rows.isEmpty() ? 1 : 0);
        out += rowInAnyCase(isDirect ? u"DirectAccess (DNS Servers)" : u"Generic (DNS Servers)",
                            rows.takeFirst());
        for (const QString &server : rows)
            out += QString(35, u' ') + server + u"\r\n"_s;
    }
    return formats::parseNamespacePolicy(out) == anew ? Text(out) : std::nullopt;
}

} // namespace

std::optional<QString> output(Tokens &tokens, QueryId query, const QString &text)
{
    switch (query) {
    case QueryId::HttpsTunnelInterfaces:
        return tunnels(tokens, text, formats::parseHttpsTunnel);
    case QueryId::IpHttpsStateCmdlet:
        return tunnels(tokens, text, formats::parseGetNetIpHttpsState);
    case QueryId::TeredoState:
        return teredo(tokens, text);
    case QueryId::SixToFourState:
    case QueryId::IsatapState:
        return transition(query, text);
    case QueryId::UrlReservations:
        return reservations(tokens, text);
    case QueryId::WinHttpProxy:
        return winHttp(tokens, text);
    case QueryId::NamespacePolicy:
        return nameRules(tokens, text);
    default:
        return accessOutput(tokens, query, text);
    }
}

} // namespace da::redaction
