// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/evidence/computer.h"
#include "tests/evidence/silent_machine.h"

// Which servers are asked, and what is made of their answers.
using namespace Qt::StringLiterals;
using namespace da::evidence;
using namespace da::test;
using da::machine::Reading;
using da::machine::Reason;
using da::machine::ServerAddress;
using da::machine::ServerAnswer;

namespace {

const QString kSingle = kTransition + u"\\IPHTTPS\\IPHTTPSInterface"_s;
const QString kProfiles = kTransition + u"\\IPHTTPSProfiles"_s;

Computer setTo(const QString &url)
{
    Computer computer;
    computer.key(kTransition + u"\\IPHTTPS"_s);
    computer.text(kSingle, u"IPHTTPS_ClientUrl"_s, url);
    computer.noKey(kProfiles);
    return computer;
}

void answers(Computer &computer, const QString &host, const Reading<ServerAnswer> &answer)
{
    computer.state.servers[ServerAddress{host, 443}.text()] = answer;
}

ServerAnswer silent(const QString &host)
{
    ServerAnswer out;
    out.address = {host, 443};
    out.spoke = ServerAnswer::Spoke::Silent;
    return out;
}

/// Has policy, and counts who is asked.
class Counting final : public SilentMachine {
public:
    explicit Counting(const Computer &computer) : m_recorded(computer.machine()) {}
    [[nodiscard]] Reading<da::machine::RegistryKey>
    registryTree(const da::machine::KeyPath &path) const override
    {
        return m_recorded.registryTree(path);
    }
    [[nodiscard]] Reading<ServerAnswer> server(const ServerAddress &address,
                                               const std::stop_token & /*stop*/) const override
    {
        shared->arrived.add();
        ServerAnswer out = silent(address.host);
        return {out, {}};
    }

private:
    da::machine::RecordedMachine m_recorded;
};

} // namespace

TEST_CASE("server_of_the_policy_is_asked")
{
    Computer computer = setTo(u"https://da.example.com:443/IPHTTPS"_s);
    answers(computer, u"da.example.com"_s,
            {silent(u"da.example.com"_s), computer.origin(u"tcp"_s)});
    const Probed probed = probe(probes::serverAnswer, computer);
    REQUIRE(probed.evidence.serverAnswers.value());
    CHECK(probed.evidence.serverAnswers.value()->front() == silent(u"da.example.com"_s));
    CHECK(probed.result.status == ProbeStatus::Ok);
    CHECK(probed.evidence.serverAnswers.origins.front().raw.contains(u"da.example.com:443"_s));
}

TEST_CASE("server_of_the_interface_is_asked_where_no_settings_were_read")
{
    Computer computer;
    da::formats::TunnelInterface tunnel;
    tunnel.name = u"IPHTTPSInterface"_s;
    tunnel.role = da::formats::TunnelRole::Client;
    tunnel.url = u"https://da.example.com:443/IPHTTPS"_s;
    tunnel.code = da::formats::ErrorCode{0};
    tunnel.statusText = u"IPHTTPS interface active"_s;
    da::formats::TunnelReport report;
    report.interfaces = {tunnel};
    computer.printed(da::machine::QueryId::HttpsTunnelInterfaces,
                     da::formats::writeHttpsTunnel(report));
    answers(computer, u"da.example.com"_s, {silent(u"da.example.com"_s), {}});
    CHECK(probe(probes::serverAnswer, computer).evidence.serverAnswers.value());
}

TEST_CASE("server_that_nobody_asked_is_not_absent_and_no_address_is")
{
    const Computer notAsked = setTo(u"https://da.example.com:443/IPHTTPS"_s);
    CHECK(reasonOf(probe(probes::serverAnswer, notAsked).evidence.serverAnswers.read) ==
          Reason::NotRecorded);
    CHECK(reasonOf(probe(probes::serverAnswer, Computer()).evidence.serverAnswers.read) ==
          Reason::NotRecorded);
    Computer none;
    none.key(kTransition);
    none.noKey(kTransition + u"\\IPHTTPS"_s);
    none.noKey(kProfiles);
    CHECK(probe(probes::serverAnswer, none).evidence.serverAnswers.read.isAbsent());
    Computer denied;
    denied.denied(kTransition);
    CHECK(reasonOf(probe(probes::serverAnswer, denied).evidence.serverAnswers.read) ==
          Reason::Denied);
    const Computer placeholder = setTo(u"about:blank"_s);
    CHECK_FALSE(probe(probes::serverAnswer, placeholder).evidence.serverAnswers.value());
}

TEST_CASE("each_address_is_asked_once_and_never_too_many")
{
    Computer computer = setTo(u"https://DA.example.com:443/IPHTTPS"_s);
    computer.key(kProfiles);
    for (int i = 0; i < 20; ++i)
        computer.text(
            kProfiles + u"\\{%1}\\Site"_s.arg(i), u"IPHTTPS_ClientUrl"_s,
            u"https://da%1.example.com/IPHTTPS"_s.arg(i / 2 == 0 ? QString() : QString::number(i)));
    const Counting machine(computer);
    const Probed probed = probe(probes::serverAnswer, machine);
    CHECK(machine.shared->arrived.count() == 4);
    REQUIRE(probed.evidence.serverAnswers.value());
    CHECK(probed.evidence.serverAnswers.value()->size() == 4);
}

TEST_CASE("look_that_was_stopped_is_no_answer")
{
    Computer computer = setTo(u"https://da.example.com:443/IPHTTPS"_s);
    ServerAnswer stopped;
    stopped.address = {u"da.example.com"_s, 443};
    stopped.stopped = true;
    answers(computer, u"da.example.com"_s, {stopped, {}});
    CHECK_FALSE(probe(probes::serverAnswer, computer).evidence.serverAnswers.value());
}
