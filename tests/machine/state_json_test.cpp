// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/memory/simulated_computer.h"
#include "diagnostics/texts/translator.h"
#include "tests/report/json_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <random>

using namespace da::machine;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

QString anyText(Random &random)
{
    static const QStringList some{
        u""_s,          u"plain"_s,      u"mit \"Anführung\""_s, u"切断 \\ / ~"_s,
        u"a\r\nb\tc"_s, u"\U0001F600"_s, u"<b>x</b>"_s};
    return some[static_cast<qsizetype>(random() % static_cast<unsigned>(some.size()))];
}

QByteArray anyBytes(Random &random)
{
    QByteArray data(static_cast<qsizetype>(random() % 9), Qt::Uninitialized);
    for (char &byte : data)
        byte = static_cast<char>(random());
    return data;
}

/// Sound ones, and such as Windows holds all the same: cut, unterminated, of unknown types.
RegistryValue anyValue(Random &random)
{
    switch (random() % 6) {
    case 0:
        return RegistryValue::dword(static_cast<quint32>(random()));
    case 1:
        return RegistryValue::string(anyText(random));
    case 2:
        return RegistryValue::multiString({u"a"_s, anyText(random) + u"x"_s});
    case 3:
        return {RegistryValue::ExpandString, RegistryValue::string(anyText(random)).data};
    case 4:
        return {RegistryValue::String, QByteArray("a\0\0\0b\0\0\xd8", 8)};
    default:
        return {random() % 2 ? static_cast<quint32>(random() % 14) : 0x1234, anyBytes(random)};
    }
}

Origin anyOrigin(Random &random)
{
    Origin out{
        anyText(random), anyText(random), {}, random() % 2 ? 0 : Q_INT64_C(9007199254740993)};
    if (random() % 2)
        out.time = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + random() % 100'000, Qt::UTC);
    return out;
}

RegistryKey anyKey(Random &random, int depth)
{
    RegistryKey key;
    key.valuesComplete = random() % 2;
    key.subkeysComplete = random() % 2;
    for (unsigned i = random() % 3; i > 0; --i)
        key.values.insert_or_assign(anyText(random) + QString::number(i), anyValue(random));
    if (random() % 4 == 0)
        key.unreadable = Unreadable{Reason::Denied, anyText(random)};
    if (random() % 3 == 0)
        key.absentValues.emplace(u"gone"_s, Absent{});
    if (random() % 3 == 0)
        key.absentSubkeys.emplace(u"gone"_s, Absent{});
    if (random() % 3 == 0)
        key.origin = anyOrigin(random);
    if (random() % 3 == 0)
        key.securityDescriptor = QByteArray("\1\2\xff", 3);
    if (random() % 3 == 0)
        key.owner = u"S-1-5-18"_s;
    if (random() % 3 == 0)
        key.lastWrite = QDateTime::fromMSecsSinceEpoch(-11'644'473'600'000, Qt::UTC);
    for (unsigned i = depth > 0 ? random() % 3 : 0; i > 0; --i)
        key.subkeys.insert_or_assign(u"k%1 ] ü"_s.arg(i), anyKey(random, depth - 1));
    return key;
}

template <class T>
Reading<T> anyReading(Random &random, T value)
{
    switch (random() % 4) {
    case 0:
        return {};
    case 1:
        return {Absent{}, anyOrigin(random)};
    case 2:
        return {Unreadable{Reason::TimedOut, anyText(random)}, anyOrigin(random)};
    default:
        return {std::move(value), anyOrigin(random)};
    }
}

State anyState(Random &random)
{
    State state;
    state.registry = anyKey(random, 0);
    state.registry.subkeys.emplace(u"HKEY_LOCAL_MACHINE"_s, anyKey(random, 3));
    if (random() % 2)
        state.registry.subkeys.emplace(u"HKEY_USERS"_s, anyKey(random, 1));
    DeviceNode node;
    node.instanceId = u"ROOT\\*IPHTTPS\\0000"_s;
    node.hardwareIds = {u"*IPHTTPS"_s};
    if (random() % 2)
        node.problem = 45;
    if (random() % 2)
        node.present = random() % 2;
    if (random() % 2)
        node.driverKey = u"{4d36e972-e325-11ce-bfc1-08002be10318}\\0007"_s;
    state.devices =
        anyReading(random, DeviceInventory{{node, DeviceNode{}}, {true, {}, false, false}});
    ServiceRecord service{anyText(random), static_cast<ServiceRecord::State>(random() % 8),
                          static_cast<ServiceRecord::Start>(static_cast<int>(random() % 6) - 1),
                          QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC),
                          random() % 2 ? std::optional(QStringList{u"NcaSvc"_s}) : std::nullopt};
    state.services.emplace(u"iphlpsvc"_s, anyReading(random, service));
    state.servicesComplete = random() % 2;
    for (const QueryId query : kAllQueries)
        if (random() % 3 == 0)
            state.outputs.emplace(query, anyReading(random, anyText(random)));
    Platform platform;
    platform.build = 9600;
    platform.edition = Edition::Server;
    if (random() % 2)
        platform.hotfixes = QStringList();
    platform.elevated = false;
    state.platform = anyReading(random, platform);
    state.network = anyReading(
        random, Network{{{u"Wi-Fi"_s, {}, true, {u"192.168.1.2"_s}}}, std::optional(false)});
    if (random() % 2)
        state.conflicts.push_back({u"devices"_s, anyOrigin(random), anyOrigin(random), false});
    return state;
}

QString problemOf(const QByteArray &json)
{
    const auto state = stateFromJson(QJsonDocument::fromJson(json).object());
    return state ? QString() : da::Translator::english()(state.error().what);
}

} // namespace

TEST_CASE("stateJson_everyState_comesBackEqual")
{
    Random random(45);
    for (int i = 0; i < 100; ++i) {
        const State state = anyState(random);
        const QByteArray text = QJsonDocument(toJson(state)).toJson();
        const auto back = stateFromJson(QJsonDocument::fromJson(text).object());
        INFO(text.toStdString());
        REQUIRE(back);
        CHECK(*back == state);
        if (i < 8)
            CHECK(da::test::schemaErrors(u"state-1"_s, toJson(state)) == QStringList());
    }
}

TEST_CASE("stateJson_valuesAsAPersonWritesThem_areRead")
{
    const auto state = stateFromJson(QJsonDocument::fromJson(R"({
        "schema": "da-wizard.state/1",
        "registry": {"keys": {"HKLM\\A": {"values": {
            "number": 128, "text": "x", "list": ["a", "b"],
            "hexadecimal": {"type": "REG_DWORD", "data": "0x80"},
            "wide": {"type": "reg_qword", "data": "0x100000000"},
            "expand": {"type": "REG_EXPAND_SZ", "data": "%SystemRoot%"},
            "bytes": {"type": "REG_BINARY", "hex": "00fF"}}}}},
        "services": {"IpHlpSvc": {"state": "running"}}})")
                                         .object());
    REQUIRE(state);
    const RecordedMachine machine(*state);
    const auto key = machine.registryTree(*KeyPath::parse(u"HKLM\\A")).read;
    CHECK(dwordOf(key, u"number"_s) == Read<quint32>(128));
    CHECK(stringOf(key, u"text"_s) == Read<QString>(u"x"_s));
    CHECK(valueOf(key, u"list"_s) ==
          Read<RegistryValue>(RegistryValue::multiString({u"a"_s, u"b"_s})));
    CHECK(dwordOf(key, u"hexadecimal"_s) == Read<quint32>(128));
    CHECK(valueOf(key, u"wide"_s).value()->asQword() == Q_UINT64_C(0x100000000));
    CHECK(stringOf(key, u"expand"_s) == Read<QString>(u"%SystemRoot%"_s));
    CHECK(valueOf(key, u"bytes"_s).value()->data == QByteArray("\0\xff", 2));
    // Evidence is never complete unless it says so.
    CHECK(valueOf(key, u"other"_s).isUnreadable());
    CHECK(machine.service(u"iphlpsvc"_s).read.value()->name == u"IpHlpSvc"_s);
}

TEST_CASE("stateJson_mistakes_areNamedWithTheirPlace")
{
    CHECK(problemOf("{}").contains(u"/schema"_s));
    const QByteArray head = R"({"schema": "da-wizard.state/1", )";
    CHECK(problemOf(head + R"("registry": {}})").isEmpty());
    CHECK(problemOf(head + R"("regisrty": {}})").contains(u"/regisrty"_s));
    CHECK(problemOf(head + R"("registry": {"keys": {"SOFTWARE": {}}}})").contains(u"SOFTWARE"_s));
    CHECK(problemOf(head + R"("registry": {"keys": {"HKLM\\A": {"values": {"x": true}}}}})")
              .contains(u"/registry/keys/HKLM\\A/values/x"_s));
    CHECK(problemOf(head + R"("devices": {"nodes": [{"instanceId": 5}]}})")
              .contains(u"/devices/nodes/0/instanceId"_s));
    CHECK(problemOf(head + R"("services": {"iphlpsvc": {"state": "sleeping"}}})")
              .contains(u"/services/iphlpsvc/state"_s));
    CHECK(problemOf(head + R"("outputs": {"ipconfig": {"text": ""}}})")
              .contains(u"/outputs/ipconfig"_s));
    CHECK(problemOf(head + R"("platform": {"startedAt": "yesterday"}})")
              .contains(u"/platform/startedAt"_s));
    // Without a zone a time means something else on every computer.
    CHECK(problemOf(head + R"("platform": {"startedAt": "2026-03-01T08:30:00"}})")
              .contains(u"/platform/startedAt"_s));
    CHECK(problemOf(head + R"("platform": {"build": 9600.5}})").contains(u"/platform/build"_s));
    CHECK(problemOf(head + R"("registry": {"keys": {"HKLM\\A": {"values": {"x": [1]}}}}})")
              .contains(u"/registry/keys/HKLM\\A/values/x"_s));
    CHECK(problemOf(head + R"("registry": {"keys": {"HKLM\\A": {"values": {"x": -1}}}}})")
              .contains(u"/registry/keys/HKLM\\A/values/x"_s));
    CHECK(problemOf(head + R"("registry": {"keys": {"HKLM\\A": {"values":
              {"x": {"type": "REG_DWORD", "data": "0x1ffffffff"}}}}}})")
              .contains(u"/registry/keys/HKLM\\A/values/x"_s));
}

TEST_CASE("stateJson_namesThatWindowsTakesForTheSame_areRefused")
{
    const QByteArray head = R"({"schema": "da-wizard.state/1", )";
    CHECK(problemOf(head + R"("registry": {"keys": {"HKLM\\A": {}, "hklm\\a": {}}}})")
              .contains(u"/registry/keys/hklm\\a"_s));
    CHECK(problemOf(head + R"("registry": {"keys": {"HKLM\\A": {"values": {"X": 1, "x": 2}}}}})")
              .contains(u"/values/x"_s));
    CHECK(problemOf(head + R"("services": {"A": {"state": "running"}, "a": {"state": "stopped"}}})")
              .contains(u"/services/a"_s));
}

TEST_CASE("stateJson_pathWithoutEnd_isRefusedAtOnce")
{
    QJsonObject keys{{u"HKLM"_s + u"\\a"_s.repeated(100'000), QJsonObject()}};
    const QJsonObject json{{u"schema"_s, u"da-wizard.state/1"_s},
                           {u"registry"_s, QJsonObject{{u"keys"_s, keys}}}};
    CHECK_FALSE(stateFromJson(json));
}

TEST_CASE("scenarioJson_everyBuiltInOne_comesBackEqual")
{
    for (const Scenario &scenario : builtInScenarios()) {
        const auto back = scenarioFromJson(toJson(scenario));
        REQUIRE(back);
        CHECK(back->state == scenario.state);
        CHECK(back->surroundings == scenario.surroundings);
        CHECK(back->policy == scenario.policy);
        CHECK(back->title == scenario.title);
        CHECK(back->group == scenario.group);
        CHECK(back->expectedCause == scenario.expectedCause);
    }
}

TEST_CASE("scenarioJson_faults_areRead")
{
    QJsonObject json = toJson(builtInScenarios().front());
    json[u"faults"_s] = QJsonDocument::fromJson(R"([
        {"at": "read", "target": "devices", "delayMs": 40,
         "answers": {"unreadable": "denied", "detail": "5"}},
        {"at": "write", "nth": 2, "fails": "disk-full"}])")
                            .array();
    CHECK(da::test::schemaErrors(u"scenario-1"_s, json) == QStringList());
    const auto scenario = scenarioFromJson(json);
    REQUIRE(scenario);
    REQUIRE(scenario->faults.size() == 2);
    CHECK(scenario->faults[0].unreadable == Unreadable{Reason::Denied, u"5"_s});
    CHECK(scenario->faults[0].delay.count() == 40);
    CHECK(scenario->faults[1].writeFailure->kind == WriteFailure::Kind::DiskFull);
    CHECK(scenario->faults[1].nth == 2);
}
