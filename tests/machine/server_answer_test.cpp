// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/listing.h"
#include "tests/machine/practice.h"
#include "tests/report/json_schema.h"

#include <QJsonArray>

// What a server answered, recorded and simulated.
using namespace Qt::StringLiterals;
using namespace da::machine;
using da::test::schemaErrors;
using Spoke = ServerAnswer::Spoke;

namespace {

const ServerAddress kAddress{u"da.contoso.com"_s, 443};

QDateTime day(int year)
{
    return QDateTime(QDate(year, 2, 3), QTime(4, 5, 6), Qt::UTC);
}

ServerAnswer everything()
{
    ServerAnswer out;
    out.address = kAddress;
    out.askedAt = day(2026);
    out.lookup = Lookup::Found;
    out.lookupDetail = u"weitergeleitet"_s;
    out.attempts = {{u"203.0.113.10"_s, Reached::Connected, std::chrono::milliseconds(12), {}},
                    {u"2001:db8::1"_s, Reached::Unreachable, {}, u"kein Weg"_s}};
    out.spoke = Spoke::Tls;
    TlsAnswer tls;
    tls.protocol = u"TLS 1.2"_s;
    tls.certificate = {u"CN=a"_s,  {u"a"_s},  {u"a"_s, u"b"_s}, {u"1.2.3.4"_s},
                       u"CN=ca"_s, day(2024), day(2027),        u"00ff"_s};
    tls.flaws = {Flaw::Expired,   Flaw::NotYetValid,   Flaw::OtherName,
                 Flaw::Untrusted, Flaw::IssuerExpired, Flaw::Other};
    tls.complaints = {u"SelfSignedCertificate"_s};
    out.tls = tls;
    out.web = WebAnswer{302, u"HTTP/1.1 302 Found"_s, u"login.hotel.example"_s};
    out.handshakeDetail = u"abgebrochen"_s;
    out.firstBytes = QByteArray("\x15\x03\0", 3);
    out.stopped = true;
    return out;
}

State recorded(const ServerAnswer &answer)
{
    State state;
    state.servers[answer.address.text()] = {answer, Origin{u"connection"_s, {}, day(2026), 0}};
    return state;
}

ServerAnswer seenBy(const SimulatedComputer &computer)
{
    return computer.server(kAddress, {}).read.valueOr({});
}

} // namespace

TEST_CASE("answer_of_a_server_comes_back_from_json_whole")
{
    const State state = recorded(everything());
    const QJsonObject json = toJson(state);
    CHECK(schemaErrors(u"state-1"_s, json) == QStringList());
    CHECK(stateFromJson(json).value() == state);
    for (int spoke = 0; spoke <= static_cast<int>(Spoke::Silent); ++spoke) {
        ServerAnswer one;
        one.address = kAddress;
        one.spoke = static_cast<Spoke>(spoke);
        CHECK(stateFromJson(toJson(recorded(one))).value() == recorded(one));
        CHECK(schemaErrors(u"state-1"_s, toJson(recorded(one))) == QStringList());
    }
}

TEST_CASE("server_that_was_not_recorded_is_not_absent")
{
    const RecordedMachine none((State()));
    CHECK(none.server(kAddress, {}).read.unreadable()->reason == Reason::NotRecorded);
    const RecordedMachine machine(recorded(everything()));
    CHECK(machine.server(kAddress, {}).read.value()->tls->protocol == u"TLS 1.2"_s);
    CHECK(machine.server({u"da.contoso.com"_s, 8443}, {}).read.isUnreadable());
}

TEST_CASE("server_section_that_is_wrong_is_refused_by_its_place")
{
    const auto refused = [](const QString &key, const QJsonObject &answer) {
        QJsonObject json{{u"schema"_s, u"da-wizard.state/1"_s}};
        json.insert(u"servers"_s, QJsonObject{{key, answer}});
        return !stateFromJson(json).has_value();
    };
    const QString key = kAddress.text();
    CHECK_FALSE(refused(key, {}));
    CHECK(refused(u"da.contoso.com"_s, {}));
    CHECK(refused(key, {{u"spoke"_s, u"french"_s}}));
    CHECK(refused(key, {{u"tls"_s, QJsonObject{{u"flaws"_s, QJsonArray{u"ugly"_s}}}}}));
    CHECK(refused(key, {{u"more"_s, 1}}));
}

TEST_CASE("listing_of_an_answer_names_what_was_seen")
{
    const QString text = listed(everything());
    for (const QString &part : {u"da.contoso.com:443"_s, u"203.0.113.10  connected  12 ms"_s,
                                u"2001:db8::1  unreachable"_s, u"CN=ca"_s, u"00ff"_s,
                                u"expired, not yet valid, other name"_s, u"login.hotel.example"_s})
        CHECK(text.contains(part));
}

TEST_CASE("simulated_server_shows_what_its_surroundings_say")
{
    const auto flaws = [](Surroundings::Certificate certificate) {
        Scenario scenario = *findScenario(u"healthy");
        scenario.surroundings.certificate = certificate;
        return seenBy(SimulatedComputer(scenario)).tls.value().flaws;
    };
    CHECK(flaws(Surroundings::Certificate::Valid).empty());
    CHECK(flaws(Surroundings::Certificate::Expired) == std::set{Flaw::Expired});
    CHECK(flaws(Surroundings::Certificate::Untrusted) == std::set{Flaw::Untrusted});
    CHECK(flaws(Surroundings::Certificate::OtherName) == std::set{Flaw::OtherName});

    Scenario scenario = *findScenario(u"healthy");
    scenario.surroundings.tcp443 = false;
    CHECK(seenBy(SimulatedComputer(scenario)).allEnded(Reached::TimedOut));
    scenario.surroundings.nameResolves = false;
    CHECK(seenBy(SimulatedComputer(scenario)).lookup == Lookup::NotFound);
    CHECK(seenBy(SimulatedComputer(scenario)).attempts.empty());
}

TEST_CASE("simulated_computer_and_its_recording_tell_the_same_of_the_server")
{
    for (const Scenario &scenario : builtInScenarios()) {
        const SimulatedComputer computer(scenario);
        const State state = computer.state();
        INFO(scenario.id.toStdString());
        for (const auto &[address, reading] : state.servers)
            CHECK(computer.server(*serverAddressFromText(address), {}) == reading);
        CHECK(stateFromJson(toJson(state)).value() == state);
    }
}

TEST_CASE("fault_strikes_at_the_look_at_a_server")
{
    SimulatedComputer computer(*findScenario(u"healthy"));
    Fault fault;
    fault.target = u"server:da.contoso.com:443"_s;
    fault.unreadable = Unreadable{Reason::Unsupported, {}};
    computer.addFault(fault);
    CHECK(computer.server(kAddress, {}).read.unreadable()->reason == Reason::Unsupported);
    CHECK(computer.server({u"other.contoso.com"_s, 443}, {}).read.hasValue());
}
