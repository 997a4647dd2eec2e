// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/simulated_computer.h"
#include "diagnostics/machine/memory/state_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kId{"json.scenario-id",
                   QT_TRANSLATE_NOOP("da-wizard", "an id of small letters, digits and hyphens")};
constexpr auto kSchemaName = "da-wizard.scenario/1"_L1;

bool isId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

const QStringList &writeFailureWords()
{
    static const QStringList words{u"denied"_s,    u"not-found"_s, u"not-empty"_s, u"timed-out"_s,
                                   u"disk-full"_s, u"refused"_s,   u"broken"_s};
    return words;
}

const QStringList &certificateWords()
{
    static const QStringList words{u"valid"_s, u"expired"_s, u"untrusted"_s, u"other-name"_s};
    return words;
}

QJsonObject surroundingsToJson(const Surroundings &around)
{
    return {{u"corporateNetwork"_s, around.corporateNetwork},
            {u"udp3544"_s, around.udp3544},
            {u"tcp443"_s, around.tcp443},
            {u"nameResolves"_s, around.nameResolves},
            {u"certificate"_s, certificateWords()[static_cast<int>(around.certificate)]},
            {u"hotfixFault"_s, around.hotfixFault},
            {u"serverUrl"_s, around.serverUrl}};
}

/// In the order of ScenarioGroup, without None.
const QStringList &groupWords()
{
    static const QStringList words{u"client"_s, u"network"_s, u"server"_s, u"healthy"_s};
    return words;
}

QJsonObject faultToJson(const Fault &fault)
{
    QJsonObject out{{u"at"_s, fault.at == Fault::At::Read ? u"read"_s : u"write"_s},
                    {u"target"_s, fault.target},
                    {u"nth"_s, fault.nth},
                    {u"delayMs"_s, static_cast<qint64>(fault.delay.count())}};
    if (fault.unreadable)
        out.insert(u"answers"_s, unreadableToJson(*fault.unreadable));
    if (fault.writeFailure) {
        out.insert(u"fails"_s, writeFailureWords()[static_cast<int>(fault.writeFailure->kind)]);
        out.insert(u"detail"_s, fault.writeFailure->detail);
    }
    return out;
}

Fault faultFromJson(JsonCursor &json)
{
    Fault out;
    out.at = json.word(u"at"_s, {u"read"_s, u"write"_s}) == 0 ? Fault::At::Read : Fault::At::Write;
    out.target = json.string(u"target"_s);
    out.nth = json.maybeInt(u"nth"_s).value_or(0);
    out.delay = std::chrono::milliseconds(json.maybeInt(u"delayMs"_s).value_or(0));
    if (json.has(u"answers"_s)) {
        JsonCursor answers = json.object(u"answers"_s);
        out.unreadable = unreadableFromJson(answers);
        answers.done();
    }
    const QString detail = json.string(u"detail"_s);
    if (json.has(u"fails"_s)) {
        const int kind = json.word(u"fails"_s, writeFailureWords());
        out.writeFailure = WriteFailure{static_cast<WriteFailure::Kind>(kind), detail};
    }
    return out;
}

Surroundings surroundingsFromJson(JsonCursor json)
{
    Surroundings out;
    out.corporateNetwork = json.boolean(u"corporateNetwork"_s, out.corporateNetwork);
    out.udp3544 = json.boolean(u"udp3544"_s, out.udp3544);
    out.tcp443 = json.boolean(u"tcp443"_s, out.tcp443);
    out.nameResolves = json.boolean(u"nameResolves"_s, out.nameResolves);
    if (json.has(u"certificate"_s))
        out.certificate =
            static_cast<Surroundings::Certificate>(json.word(u"certificate"_s, certificateWords()));
    out.hotfixFault = json.boolean(u"hotfixFault"_s, out.hotfixFault);
    out.serverUrl = json.string(u"serverUrl"_s);
    json.done();
    return out;
}

/// A practice computer is known completely, its device list included.
void completeDevices(State &state, bool listed)
{
    if (!listed)
        state.devices.read = DeviceInventory();
    if (DeviceInventory *devices = state.devices.read.value())
        devices->scope = {true, true, true, true};
}

} // namespace

std::expected<Scenario, formats::ParseIssue> scenarioFromJson(const QJsonObject &json)
{
    JsonProblem problem;
    JsonCursor cursor(json, {}, problem);
    cursor.schema(kSchemaName);
    Scenario out;
    out.id = cursor.string(u"id"_s);
    if (!isId(out.id))
        cursor.complain(u"id"_s, kId);
    out.title = cursor.string(u"title"_s);
    out.story = cursor.string(u"story"_s);
    if (cursor.has(u"group"_s))
        out.group = static_cast<ScenarioGroup>(cursor.word(u"group"_s, groupWords()) + 1);
    JsonCursor state = cursor.object(u"state"_s);
    out.state = stateFromCursor(state, true);
    state.done();
    completeDevices(out.state, state.has(u"devices"_s));
    out.surroundings = surroundingsFromJson(cursor.object(u"surroundings"_s));
    cursor.each(u"faults"_s, [&](JsonCursor &one) { out.faults.push_back(faultFromJson(one)); });
    out.policy = registryFromJson(cursor.object(u"policy"_s), true);
    JsonCursor expects = cursor.object(u"expects"_s);
    out.expectedOutcome = expects.string(u"outcome"_s);
    out.expectedCause = expects.string(u"cause"_s);
    expects.done();
    cursor.done();
    if (problem.what)
        return std::unexpected(formats::ParseIssue{0, *problem.what});
    return out;
}

QJsonObject toJson(const Scenario &scenario)
{
    QJsonObject state;
    stateToJson(scenario.state, state);
    QJsonArray faults;
    for (const Fault &fault : scenario.faults)
        faults.append(faultToJson(fault));
    QJsonObject out{{u"schema"_s, QString(kSchemaName)},
                    {u"id"_s, scenario.id},
                    {u"title"_s, scenario.title},
                    {u"story"_s, scenario.story},
                    {u"state"_s, state},
                    {u"surroundings"_s, surroundingsToJson(scenario.surroundings)},
                    {u"faults"_s, faults},
                    {u"policy"_s, registryToJson(scenario.policy)},
                    {u"expects"_s, QJsonObject{{u"outcome"_s, scenario.expectedOutcome},
                                               {u"cause"_s, scenario.expectedCause}}}};
    if (scenario.group != ScenarioGroup::None)
        out.insert(u"group"_s, groupWords()[static_cast<int>(scenario.group) - 1]);
    return out;
}

} // namespace da::machine
