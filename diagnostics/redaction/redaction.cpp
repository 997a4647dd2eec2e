// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/redaction.h"

#include "diagnostics/redaction/known_words.h"
#include "diagnostics/redaction/parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace da::redaction {

using machine::Origin;
using machine::QueryId;
using machine::Reading;

namespace {

template <class T, class Anew>
Reading<T> readingAnew(Tokens &tokens, const Reading<T> &reading, Anew anew)
{
    Reading<T> out;
    if (reading.read.hasValue())
        out.read = anew(*reading.read.value());
    else if (reading.read.isAbsent())
        out.read = machine::Absent{};
    else
        out.read = unreadable(*reading.read.unreadable());
    out.origin = origin(tokens, reading.origin);
    return out;
}

void addOutputs(Tokens &tokens, const machine::State &state, Redacted &out)
{
    for (const auto &[query, reading] : state.outputs) {
        Reading<QString> &anew = out.state.outputs[query];
        anew = readingAnew(tokens, reading, [](const QString &) { return QString(); });
        if (!reading.read.hasValue())
            continue;
        const QString &text = *reading.read.value();
        const auto written =
            text.trimmed().isEmpty() ? std::optional(QString()) : output(tokens, query, text);
        anew.read = written.value_or(u"(left out)"_s);
        if (!written)
            out.leftOut += machine::queryName(query);
        anew.origin.raw = *anew.read.value();
    }
}

/// "devices", "netsh-teredo", "service:iphlpsvc", a key and perhaps a value of it.
QString subject(Tokens &tokens, const QString &text)
{
    static const QStringList kept{u"devices"_s, u"platform"_s, u"network"_s};
    if (kept.contains(text) || machine::queryFromName(text))
        return text;
    if (text.startsWith(u"service:"_s))
        return u"service:"_s + serviceName(tokens, QStringView(text).sliced(8));
    if (text.startsWith(u"server:"_s)) {
        const auto address = machine::serverAddressFromText(QStringView(text).sliced(7));
        return u"server:"_s + (address ? serverAddress(tokens, *address).text() : QString());
    }
    const auto path = machine::KeyPath::parse(text);
    return path ? keyPath(tokens, *path).text() : u"registry"_s;
}

/// Where Windows itself was asked.
bool isOfWindows(QStringView source)
{
    static const QStringList kept{
        u"Device Manager"_s,   u"SetupAPI"_s, u"Windows version"_s,
        u"network adapters"_s, u"WMI"_s,      u"Service Control Manager"_s};
    if (kept.contains(source))
        return true;
    for (const QueryId query : machine::kAllQueries) {
        if (source == machine::queryCommand(query))
            return true;
    }
    return false;
}

} // namespace

Origin origin(Tokens &tokens, const Origin &origin)
{
    static const QRegularExpression line(u"\\A(.*)(, line [0-9]{1,9})\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    Origin out;
    out.time = origin.time;
    out.order = origin.order;
    if (origin.source.isEmpty())
        return out;
    if (isOfWindows(origin.source)) {
        out.source = origin.source;
    } else if (const auto path = machine::KeyPath::parse(origin.source)) {
        out.source = keyPath(tokens, *path).text();
    } else if (origin.source.startsWith(u"service "_s)) {
        out.source = u"service "_s + serviceName(tokens, QStringView(origin.source).sliced(8));
    } else {
        const QRegularExpressionMatch match = line.match(origin.source);
        const QString file = match.hasMatch() ? match.captured(1) : origin.source;
        out.source = tokens.named("source"_L1, file) + match.captured(2);
    }
    return out;
}

machine::Unreadable unreadable(const machine::Unreadable &unreadable)
{
    static const QRegularExpression number(u"\\A(?:0x[0-9a-fA-F]{1,8}|-?[0-9]{1,10})\\z"_s);
    const bool isNumber = number.match(unreadable.detail).hasMatch();
    return {unreadable.reason, isNumber ? unreadable.detail : QString()};
}

Redacted redacted(const machine::State &state)
{
    Tokens tokens;
    Redacted out;
    out.state.registry = registry(tokens, state.registry);
    out.state.devices = readingAnew(tokens, state.devices,
                                    [&](const auto &value) { return devices(tokens, value); });
    out.state.servicesComplete = state.servicesComplete;
    for (const auto &[name, reading] : state.services)
        out.state.services[serviceName(tokens, name).toLower()] =
            readingAnew(tokens, reading, [&](const auto &value) { return service(tokens, value); });
    out.state.platform = readingAnew(tokens, state.platform,
                                     [&](const auto &value) { return platform(tokens, value); });
    out.state.network = readingAnew(tokens, state.network,
                                    [&](const auto &value) { return network(tokens, value); });
    for (const auto &[name, reading] : state.servers) {
        const auto address = machine::serverAddressFromText(name);
        if (address)
            out.state.servers[serverAddress(tokens, *address).text()] = readingAnew(
                tokens, reading, [&](const auto &value) { return server(tokens, value); });
    }
    addOutputs(tokens, state, out);
    for (const machine::Conflict &conflict : state.conflicts)
        out.state.conflicts.push_back({subject(tokens, conflict.subject),
                                       origin(tokens, conflict.kept),
                                       origin(tokens, conflict.dropped), conflict.decided});
    return out;
}

} // namespace da::redaction
