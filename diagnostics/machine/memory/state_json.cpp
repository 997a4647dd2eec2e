// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/state_json.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr auto kSchemaName = "da-wizard.state/1"_L1;

const QStringList &reasonWords()
{
    static const QStringList words{u"not-recorded"_s, u"denied"_s, u"unsupported"_s,
                                   u"timed-out"_s,    u"broken"_s, u"contradictory"_s};
    return words;
}

} // namespace

QString timeToJson(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject originToJson(const Origin &origin)
{
    QJsonObject out{{u"source"_s, origin.source}};
    if (!origin.raw.isEmpty())
        out.insert(u"raw"_s, origin.raw);
    if (origin.time)
        out.insert(u"time"_s, timeToJson(*origin.time));
    if (origin.order != 0)
        out.insert(u"order"_s, origin.order);
    return out;
}

Origin originFromJson(JsonCursor json)
{
    Origin out;
    out.source = json.string(u"source"_s);
    out.raw = json.string(u"raw"_s);
    out.time = json.time(u"time"_s);
    out.order = json.integer(u"order"_s, 0);
    json.done();
    return out;
}

QJsonObject unreadableToJson(const Unreadable &unreadable)
{
    return {{u"unreadable"_s, reasonWords()[static_cast<int>(unreadable.reason)]},
            {u"detail"_s, unreadable.detail}};
}

std::optional<Unreadable> unreadableFromJson(JsonCursor &json)
{
    if (!json.has(u"unreadable"_s))
        return std::nullopt;
    const auto reason = static_cast<Reason>(json.word(u"unreadable"_s, reasonWords()));
    return Unreadable{reason, json.string(u"detail"_s)};
}

QJsonObject toJson(const State &state)
{
    QJsonObject out{{u"schema"_s, QString(kSchemaName)}};
    stateToJson(state, out);
    return out;
}

std::expected<State, formats::ParseIssue> stateFromJson(const QJsonObject &json)
{
    JsonProblem problem;
    JsonCursor cursor(json, {}, problem);
    cursor.schema(kSchemaName);
    State state = stateFromCursor(cursor, false);
    cursor.done();
    if (problem.what)
        return std::unexpected(formats::ParseIssue{0, *problem.what});
    return state;
}

} // namespace da::machine
