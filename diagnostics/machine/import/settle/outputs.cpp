// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/import/settle/settle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace da::machine::importing {

namespace {

using formats::TunnelInterface;
using formats::TunnelReport;

bool agreeText(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0;
}

template <class T>
bool agreeIfKnown(const T &a, const T &b, const T &unknown)
{
    return a == unknown || b == unknown || a == b;
}

/// The same code told in other words is the same: articles retype the words.
bool agreeInterfaces(const TunnelInterface &a, const TunnelInterface &b)
{
    using formats::TunnelActivity;
    return agreeText(a.name, b.name) && agreeText(a.url, b.url) && a.code == b.code &&
           agreeIfKnown(a.role, b.role, formats::TunnelRole::Unknown) &&
           agreeIfKnown(formats::tunnelActivity(a.statusText),
                        formats::tunnelActivity(b.statusText), TunnelActivity::NotUnderstood);
}

bool agreeTunnels(const std::optional<TunnelReport> &a, const std::optional<TunnelReport> &b)
{
    return a && b &&
           std::equal(a->interfaces.begin(), a->interfaces.end(), b->interfaces.begin(),
                      b->interfaces.end(), agreeInterfaces);
}

/// Without what differs between two copies of one output: blanks at line ends, and line ends.
QString bare(QString text)
{
    static const QRegularExpression blanks(u"[ \\t\\r]*\\n\\s*"_s);
    return text.replace(blanks, u"\n"_s).trimmed();
}

template <class Parse>
bool agreeRead(const QString &a, const QString &b, Parse parse)
{
    const auto read = parse(a);
    return read && read == parse(b);
}

/// A number and a word may mean the same.
bool agreeStatus(const QString &a, const QString &b)
{
    const auto readA = formats::parseGetDaConnectionStatus(a);
    const auto readB = formats::parseGetDaConnectionStatus(b);
    return readA && readB && (readA == readB || readA->isNumbered() != readB->isNumbered());
}

std::optional<formats::TransitionReport> asSixToFour(QStringView text)
{
    return formats::parseTransition(text, queryCommand(QueryId::SixToFourState));
}

std::optional<formats::TransitionReport> asIsatap(QStringView text)
{
    return formats::parseTransition(text, queryCommand(QueryId::IsatapState));
}

} // namespace

bool agreeOutputs(QueryId query, const QString &a, const QString &b)
{
    if (bare(a) == bare(b))
        return true;
    switch (query) {
    case QueryId::HttpsTunnelInterfaces:
        return agreeTunnels(formats::parseHttpsTunnel(a), formats::parseHttpsTunnel(b));
    case QueryId::IpHttpsStateCmdlet:
        return agreeTunnels(formats::parseGetNetIpHttpsState(a),
                            formats::parseGetNetIpHttpsState(b));
    case QueryId::TeredoState:
        return agreeRead(a, b, formats::parseTeredo);
    case QueryId::SixToFourState:
        return agreeRead(a, b, asSixToFour);
    case QueryId::IsatapState:
        return agreeRead(a, b, asIsatap);
    case QueryId::UrlReservations:
        return agreeRead(a, b, formats::parseUrlAcl);
    case QueryId::WinHttpProxy:
        return agreeRead(a, b, formats::parseWinHttpProxy);
    case QueryId::NamespacePolicy:
        return agreeRead(a, b, formats::parseNamespacePolicy);
    case QueryId::DnsClientState:
        return agreeRead(a, b, formats::parseDnsState);
    case QueryId::IpHttpsConfigurationCmdlet:
        return agreeRead(a, b, formats::parseGetNetIpHttpsConfiguration);
    case QueryId::DirectAccessStatus:
        return agreeStatus(a, b);
    case QueryId::DirectAccessSettings:
        return agreeRead(a, b, formats::parseGetDaClientExperience);
    case QueryId::NrptPolicy:
        return agreeRead(a, b, formats::parseGetDnsClientNrptPolicy);
    }
    return false;
}

/// netsh's own words tell more than an article's form of them, words of an enum more than the
/// numbers that JSON has for them.
bool tellsMore(QueryId query, const QString &kept, const QString &other)
{
    if (query == QueryId::DirectAccessStatus) {
        const auto isNumbered = [](const QString &text) {
            const auto read = formats::parseGetDaConnectionStatus(text);
            return read && read->isNumbered();
        };
        return isNumbered(kept) && !isNumbered(other);
    }
    if (query != QueryId::HttpsTunnelInterfaces)
        return false;
    const auto isRetyped = [](const QString &text) {
        const auto report = formats::parseHttpsTunnel(text);
        return report && report->kind == TunnelReport::Kind::Retyped;
    };
    return isRetyped(kept) && !isRetyped(other);
}

} // namespace da::machine::importing
