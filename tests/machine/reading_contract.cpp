// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/tunnels/tunnels.h"
#include "tests/machine/prepared_computer.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

// What looking at a computer must give, whatever stands behind it. Part of every program that can
// prepare one.
using namespace da::machine;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

using Statement = std::function<void(PreparedComputer &)>;

void holds(const Statement &statement)
{
    const auto computer = prepareComputer();
    if (!computer) {
        WARN("this computer may not be prepared");
        return;
    }
    statement(*computer);
}

Read<RegistryKey> look(PreparedComputer &computer, const KeyPath &path)
{
    return computer.machine().registryTree(path).read;
}

std::optional<DeviceNode> nodeIn(PreparedComputer &computer, const QString &instanceId)
{
    const auto devices = computer.machine().devices().read;
    REQUIRE(devices.hasValue());
    const auto &nodes = devices.value()->nodes;
    const auto found = std::ranges::find_if(nodes, [&](const DeviceNode &node) {
        return node.instanceId.compare(instanceId, Qt::CaseInsensitive) == 0;
    });
    return found == nodes.end() ? std::nullopt : std::optional(*found);
}

DeviceNode ipHttpsNode(const QString &instanceId, bool present)
{
    DeviceNode node;
    node.instanceId = instanceId;
    node.description = u"Microsoft IP-HTTPS Platform Adapter"_s;
    node.classGuid = u"{4d36e972-e325-11ce-bfc1-08002be10318}"_s;
    node.className = u"Net"_s;
    node.hardwareIds = {u"*IPHTTPS"_s, u"*IPHTTPS_OLD"_s};
    node.service = u"tunnel"_s;
    node.driverKey = u"{4d36e972-e325-11ce-bfc1-08002be10318}\\0912"_s;
    node.present = present;
    node.problem = present ? da::formats::problem::kNone : da::formats::problem::kNotPresent;
    return node;
}

} // namespace

TEST_CASE("reading_aKeyThatIsNotThere_isAbsentAndNotDenied")
{
    holds([](PreparedComputer &computer) {
        CHECK(look(computer, contractKey()).isAbsent());
        CHECK(look(computer, contractKey().child(u"deep").child(u"down")).isAbsent());
        computer.putKey(contractKey());
        CHECK(look(computer, contractKey()).hasValue());
        CHECK(look(computer, contractKey().child(u"deep")).isAbsent());
        CHECK(valueOf(look(computer, contractKey()), u"x"_s).isAbsent());
    });
}

TEST_CASE("reading_aKeyThatMayNotBeRead_isDeniedAndNotAbsent")
{
    holds([](PreparedComputer &computer) {
        const KeyPath closed = contractKey().child(u"closed");
        computer.putValue(closed, u"x"_s, RegistryValue::dword(1));
        computer.deny(closed);
        const auto key = look(computer, closed);
        REQUIRE(key.isUnreadable());
        CHECK(key.unreadable()->reason == Reason::Denied);
        CHECK(valueOf(key, u"x"_s).isUnreadable());
    });
}

TEST_CASE("reading_aSubkeyThatMayNotBeRead_isMarkedAndItsSiblingsAreRead")
{
    holds([](PreparedComputer &computer) {
        const KeyPath closed = contractKey().child(u"closed");
        computer.putValue(closed, u"x"_s, RegistryValue::dword(1));
        computer.putValue(contractKey().child(u"open"), u"y"_s, RegistryValue::dword(2));
        computer.deny(closed);
        const auto key = look(computer, contractKey());
        REQUIRE(key.hasValue());
        CHECK(dwordOf(subkeyOf(key, u"open"_s), u"y"_s) == Read<quint32>(2));
        const auto denied = dwordOf(subkeyOf(key, u"Closed"_s), u"x"_s);
        REQUIRE(denied.isUnreadable());
        CHECK(denied.unreadable()->reason == Reason::Denied);
        CHECK_FALSE(isComplete(*key.value()));
        CHECK(subkeyOf(key, u"other"_s).isAbsent());
    });
}

TEST_CASE("reading_typesAndBytes_comeAsTheyAre")
{
    holds([](PreparedComputer &computer) {
        const std::pair<QString, RegistryValue> values[] = {
            {QString(), RegistryValue::string(u"default")},
            {u"näme \\ \" \U0001F600"_s, RegistryValue::dword(0x80)},
            {u"none"_s, {RegistryValue::None, QByteArray("\1\2\3", 3)}},
            {u"embedded"_s, {RegistryValue::String, QByteArray("a\0\0\0b\0\0\0", 8)}},
            {u"odd text"_s, {RegistryValue::String, QByteArray("a\0b\0c", 5)}},
            {u"odd list"_s, {RegistryValue::MultiString, QByteArray("a\0b", 3)}},
            {u"short number"_s, {RegistryValue::Dword, QByteArray("ab")}},
            {u"qword"_s, {RegistryValue::Qword, QByteArray(8, '\7')}},
            {u"big"_s, {RegistryValue::Binary, QByteArray(1'500'000, 'x')}},
            {u"unknown"_s, {0x1234, QByteArray("x")}},
            {u"property"_s, {0xFFFF0011, QByteArray(1, '\0')}},
            {u"empty"_s, {RegistryValue::Binary, {}}}};
        for (const auto &[name, value] : values)
            computer.putValue(contractKey(), name, value);
        const auto key = look(computer, contractKey());
        REQUIRE(key.hasValue());
        CHECK(key.value()->values.size() == std::size(values));
        for (const auto &[name, value] : values) {
            INFO(name.toStdString());
            CHECK((valueOf(key, name) == Read<RegistryValue>(value)));
        }
        CHECK(isComplete(*key.value()));
    });
}

TEST_CASE("reading_longNames_areReadWhole")
{
    holds([](PreparedComputer &computer) {
        const QString valueName = u"v"_s + QString(16'382, u'x');
        const QString keyName(255, u'k');
        computer.putValue(contractKey().child(keyName), valueName, RegistryValue::dword(3));
        const auto key = look(computer, contractKey());
        CHECK(dwordOf(subkeyOf(key, keyName), valueName) == Read<quint32>(3));
    });
}

TEST_CASE("reading_aDeepTree_isReadToItsEnd")
{
    holds([](PreparedComputer &computer) {
        KeyPath path = contractKey();
        QStringList names;
        for (int i = 0; i < 200; ++i) {
            names.push_back(QString::number(i));
            path = path.child(names.back());
        }
        computer.putValue(path, u"end"_s, RegistryValue::dword(4));
        const auto key = look(computer, contractKey());
        CHECK(dwordOf(subkeyOf(key, names.join(u'\\')), u"end"_s) == Read<quint32>(4));
        CHECK(dwordOf(look(computer, path), u"END"_s) == Read<quint32>(4));
    });
}

TEST_CASE("reading_devicesThatAreGone_areListedAsGone")
{
    holds([](PreparedComputer &computer) {
        const DeviceNode here = ipHttpsNode(u"ROOT\\*IPHTTPS\\0912"_s, true);
        const DeviceNode gone = ipHttpsNode(u"ROOT\\*IPHTTPS\\0913"_s, false);
        computer.putDevice(here);
        computer.putDevice(gone);
        const auto devices = computer.machine().devices().read;
        REQUIRE(devices.hasValue());
        const ListingScope &scope = devices.value()->scope;
        CHECK(scope.whole);
        CHECK(scope.includesNotPresent == true);
        CHECK(scope.includesNetworkClass == true);
        CHECK((nodeIn(computer, here.instanceId) == here));
        CHECK((nodeIn(computer, gone.instanceId) == gone));
        CHECK_FALSE(nodeIn(computer, u"ROOT\\*IPHTTPS\\0914"_s));
    });
}

TEST_CASE("reading_aDeviceNobodyCanTellOf_isNeitherHereNorGone")
{
    holds([](PreparedComputer &computer) {
        DeviceNode node = ipHttpsNode(u"SWD\\IP_TUNNEL_VBUS\\DA_WIZARD_912"_s, true);
        node.classGuid = u"{62f9c741-b25a-46ce-b54c-9bccce08b6f2}"_s;
        node.className = u"SoftwareDevice"_s;
        node.present.reset();
        node.problem.reset();
        computer.putDevice(node);
        CHECK((nodeIn(computer, node.instanceId) == node));
    });
}

TEST_CASE("reading_aDeviceWithAProblem_namesIt")
{
    holds([](PreparedComputer &computer) {
        DeviceNode node = ipHttpsNode(u"ROOT\\*IPHTTPS\\0915"_s, true);
        node.problem = da::formats::problem::kDisabled;
        computer.putDevice(node);
        CHECK((nodeIn(computer, node.instanceId) == node));
    });
}

TEST_CASE("reading_services_haveStateAndStartTypeOrAreAbsent")
{
    holds([](PreparedComputer &computer) {
        const QString name = u"da-wizard-contract"_s;
        CHECK(computer.machine().service(name).read.isAbsent());
        ServiceRecord service{
            name, ServiceRecord::State::Stopped, ServiceRecord::Start::Manual, {}};
        computer.putService(service);
        const auto stopped = computer.machine().service(u"DA-wizard-Contract"_s).read;
        REQUIRE(stopped.hasValue());
        CHECK(stopped.value()->state == ServiceRecord::State::Stopped);
        CHECK(stopped.value()->start == ServiceRecord::Start::Manual);
        service.state = ServiceRecord::State::Running;
        service.start = ServiceRecord::Start::Automatic;
        computer.putService(service);
        const auto running = computer.machine().service(name).read;
        REQUIRE(running.hasValue());
        CHECK(running.value()->state == ServiceRecord::State::Running);
        CHECK(running.value()->start == ServiceRecord::Start::Automatic);
    });
}

TEST_CASE("reading_whatACommandPrints_comesBackAsText")
{
    holds([](PreparedComputer &computer) {
        const QByteArray printed = fixture(u"samples/teredo_disabled_offline_en.txt"_s);
        computer.putOutput(QueryId::TeredoState, printed);
        computer.putOutput(QueryId::SixToFourState, "\r\n");
        const auto text = computer.machine().query(QueryId::TeredoState);
        CHECK(text.read == Read<QString>(QString::fromUtf8(printed)));
        CHECK(text.origin.source == queryCommand(QueryId::TeredoState));
        CHECK(text.origin.raw == QString::fromUtf8(printed));
        CHECK(da::formats::parseTeredo(text.read.valueOr({})).has_value());
        CHECK(computer.machine().query(QueryId::SixToFourState).read == Read<QString>(u"\r\n"_s));
        CHECK(computer.machine().query(QueryId::UrlReservations).read.isUnreadable());
    });
}

TEST_CASE("reading_lookingTwice_givesTheSame")
{
    holds([](PreparedComputer &computer) {
        computer.putValue(contractKey().child(u"a"), u"x"_s, RegistryValue::dword(1));
        const Machine &machine = computer.machine();
        // All of it once, then all of it again: looking at one thing changes no other either.
        const auto rest = [&machine] {
            return std::tuple(machine.registryTree(contractKey()).read, machine.devices().read,
                              machine.platform().read, machine.network().read,
                              machine.service(u"iphlpsvc"_s).read);
        };
        const auto outputs = [&machine] {
            std::vector<Read<QString>> out;
            for (const QueryId query : kAllQueries)
                out.push_back(machine.query(query).read);
            return out;
        };
        const auto firstRest = rest();
        const auto firstOutputs = outputs();
        const auto secondRest = rest();
        const auto secondOutputs = outputs();
        CHECK((std::get<0>(firstRest) == std::get<0>(secondRest)));
        CHECK((std::get<1>(firstRest) == std::get<1>(secondRest)));
        CHECK((std::get<2>(firstRest) == std::get<2>(secondRest)));
        CHECK((std::get<3>(firstRest) == std::get<3>(secondRest)));
        CHECK((std::get<4>(firstRest) == std::get<4>(secondRest)));
        for (size_t i = 0; i < firstOutputs.size(); ++i) {
            const Read<QString> &first = firstOutputs[i];
            const Read<QString> &second = secondOutputs[i];
            INFO(queryCommand(kAllQueries[i]).toStdString());
            INFO((first.isUnreadable() ? first.unreadable()->detail : u"read"_s).toStdString());
            INFO((second.isUnreadable() ? second.unreadable()->detail : u"read"_s).toStdString());
            CHECK((first == second));
        }
    });
}

TEST_CASE("reading_fromManyThreads_isAsFromOne")
{
    holds([](PreparedComputer &computer) {
        computer.putValue(contractKey(), u"x"_s, RegistryValue::dword(7));
        computer.putOutput(QueryId::DnsClientState, "text\r\n");
        std::atomic<bool> isOdd = false; // assertions belong to the main thread
        const Machine &machine = computer.machine();
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&machine, &isOdd] {
                for (int n = 0; n < 5; ++n) {
                    const auto key = machine.registryTree(contractKey()).read;
                    const auto output = machine.query(QueryId::DnsClientState).read;
                    if (dwordOf(key, u"x"_s).valueOr(0) != 7 ||
                        output.valueOr({}) != u"text\r\n"_s || !machine.devices().read.hasValue())
                        isOdd = true;
                }
            });
        }
        threads.clear();
        CHECK_FALSE(isOdd);
    });
}
