// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

#include "diagnostics/texts/translator.h"

using namespace da::test;
using da::causes::diagnose;
using da::causes::Diagnosis;
using da::causes::Outcome;

namespace {

using State = ServiceRecord::State;

Outcome outcome(const Evidence &evidence)
{
    return diagnose(evidence).outcome;
}

QString why(const Evidence &evidence)
{
    return da::Translator::english()(diagnose(evidence).why);
}

Evidence withQualifiedTeredo(Evidence evidence)
{
    evidence.teredo.read.value()->state = formats::TeredoState::Qualified;
    return evidence;
}

Evidence resting()
{
    Evidence evidence = healthy();
    evidence.ipHttps.read.value()->front().activity = formats::TunnelActivity::Inactive;
    return evidence;
}

Evidence unreported()
{
    Evidence evidence = healthy();
    evidence.ipHttps.read = std::vector<IpHttpsInterface>{};
    return evidence;
}

QStringList ids(const Diagnosis &diagnosis)
{
    QStringList out;
    for (const Assessment &one : diagnosis.causes)
        out += one.cause;
    return out;
}

} // namespace

TEST_CASE("a connected interface without an error is healthy")
{
    CHECK(outcome(healthy()) == Outcome::Healthy);
    CHECK(diagnose(healthy()).repairs.empty());
    Evidence byAdapter = resting();
    byAdapter.ipHttps.read.value()->front().adapterUp = true;
    CHECK(outcome(byAdapter) == Outcome::Healthy);
}

TEST_CASE("a cause that is confirmed or likely is a problem found")
{
    const Evidence confirmed = with(failing(), completeList({soundNode(), ghostNode(1)}));
    CHECK(outcome(confirmed) == Outcome::ProblemFound);
    CHECK(why(confirmed) == u"The cause was found: Duplicate or corrupted IP-HTTPS interface."_s);
    const Evidence likely = withDisabled(healthy(), quint32(0x80));
    CHECK(outcome(likely) == Outcome::ProblemFound);
    CHECK(why(likely) == u"A likely cause was found: IPv6 transition technology disabled."_s);
}

TEST_CASE("a code that means a fault is a problem found whether or not its cause is known")
{
    for (const quint32 code : {0x643U, 0x32U, 0x4beU, 0x2af9U, 0x274cU, 0x800b0109U, 0xdeadU})
        CHECK(outcome(failing(code)) == Outcome::ProblemFound);
    CHECK(why(failing(0x2af9)).contains(u"0x2af9"_s));
}

TEST_CASE("a code that is still in progress is inconclusive before all else")
{
    CHECK(outcome(failing(0x3e5)) == Outcome::Inconclusive);
    CHECK(outcome(with(failing(0x3e5), service(State::Stopped))) == Outcome::Inconclusive);
}

TEST_CASE("a connection code shortly after a start is inconclusive")
{
    const auto startedBefore = [](Evidence evidence, int seconds) {
        evidence.ipHelper.read.value()->startedAt = noon().addSecs(-seconds);
        return evidence;
    };
    CHECK(outcome(startedBefore(failing(0x274c), 14 * 60)) == Outcome::Inconclusive);
    CHECK(outcome(startedBefore(failing(0x274c), 16 * 60)) == Outcome::ProblemFound);
    CHECK(outcome(startedBefore(failing(0x274c), -60)) == Outcome::ProblemFound);
    CHECK(outcome(startedBefore(failing(0x643), 60)) == Outcome::ProblemFound);
    CHECK(outcome(startedBefore(failing(0x4be), 60)) == Outcome::ProblemFound);
    CHECK(outcome(startedBefore(failing(0xdead), 60)) == Outcome::ProblemFound);
}

TEST_CASE("the start of the computer counts like that of the service")
{
    Evidence evidence = failing(0x274c);
    evidence.platform.read.value()->startedAt = noon().addSecs(-60);
    CHECK(outcome(evidence) == Outcome::Inconclusive);
}

TEST_CASE("a start counts against the time at which the state was written down")
{
    Evidence evidence = failing(0x274c);
    evidence.ipHelper.read.value()->startedAt = noon().addDays(-1);
    CHECK(outcome(evidence) == Outcome::ProblemFound);
    machine::Origin origin;
    origin.time = noon().addDays(-1).addSecs(300);
    evidence.ipHttps.origins = {origin};
    CHECK(outcome(evidence) == Outcome::Inconclusive);
}

TEST_CASE("IP-HTTPS that rests while something else carries the connection is idle")
{
    for (const Evidence &evidence : {resting(), unreported()}) {
        CHECK(outcome(evidence) == Outcome::Inconclusive);
        CHECK(outcome(withQualifiedTeredo(evidence)) == Outcome::Idle);
        CHECK(outcome(with(evidence, adapter(u"6to4"_s, u"2002:c000:204::1"_s))) == Outcome::Idle);
        CHECK(outcome(with(evidence, adapter(u"Ethernet"_s, u"2a00:1450::5%7"_s))) ==
              Outcome::Idle);
        Evidence inside = evidence;
        inside.network.read.value()->insideCorporateNetwork = true;
        CHECK(outcome(inside) == Outcome::Idle);
    }
    CHECK(why(withQualifiedTeredo(resting())).contains(u"Teredo"_s));
}

TEST_CASE("addresses that carry nothing do not make IP-HTTPS idle")
{
    const QStringList none{u"fe80::1%4"_s,   u"fd00::1"_s, u"2001:0:53aa:64c::1"_s, u"2001::1"_s,
                           u"192.168.1.2"_s, u"::1"_s,     u"20zz:1::1"_s};
    for (const QString &address : none)
        CHECK(outcome(with(resting(), adapter(u"Ethernet"_s, address))) == Outcome::Inconclusive);
    machine::NetworkAdapter unplugged = adapter(u"Ethernet"_s, u"2a00:1450::5"_s);
    unplugged.connected = false;
    CHECK(outcome(with(resting(), unplugged)) == Outcome::Inconclusive);
    machine::NetworkAdapter own = adapter(u"Tunnel"_s, u"2a00:1450::5"_s);
    own.interfaceGuid = u"{2EE2C70C-A092-4D88-A654-98C8D7645CD5}"_s;
    CHECK(outcome(with(resting(), own)) == Outcome::Inconclusive);
    CHECK(outcome(with(resting(), adapter(u"iphttpsinterface"_s, u"2a00:1450::5"_s))) ==
          Outcome::Inconclusive);
}

TEST_CASE("a fault is no idleness")
{
    CHECK(outcome(withQualifiedTeredo(failing(0x643))) == Outcome::ProblemFound);
    CHECK(outcome(withDisabled(withQualifiedTeredo(resting()), quint32(0x80))) ==
          Outcome::ProblemFound);
}

TEST_CASE("a connected interface is healthy although Teredo is qualified")
{
    CHECK(outcome(withQualifiedTeredo(healthy())) == Outcome::Healthy);
}

TEST_CASE("only a client that is idle is offered the test of IP-HTTPS alone")
{
    const Evidence idle = withQualifiedTeredo(resting());
    CHECK(diagnose(idle).repairs == std::vector<QString>{u"test-ip-https-alone"_s});
    CHECK(diagnose(asServer(idle)).repairs.empty());
    CHECK(diagnose(withoutRole(idle)).outcome == Outcome::Idle);
    CHECK(diagnose(withoutRole(idle)).repairs.empty());
}

TEST_CASE("nothing read is inconclusive and every cause unknown")
{
    const Diagnosis diagnosis = diagnose(Evidence{});
    CHECK(diagnosis.outcome == Outcome::Inconclusive);
    CHECK(!diagnosis.why.isEmpty());
    for (const Assessment &one : diagnosis.causes) {
        CHECK(one.verdict == Verdict::Unknown);
        CHECK(one.repairs.empty());
    }
}

TEST_CASE("a state that was not read is not idle")
{
    const Evidence evidence = without(withQualifiedTeredo(healthy()), &Evidence::ipHttps);
    CHECK(outcome(evidence) == Outcome::Inconclusive);
}

TEST_CASE("a code that was only told finds no problem")
{
    const Evidence evidence = withTold(without(failing(), &Evidence::ipHttps), 0x643);
    const Diagnosis diagnosis = diagnose(evidence);
    CHECK(diagnosis.outcome == Outcome::Inconclusive);
    CHECK(diagnosis.codeIsTold);
    CHECK(diagnosis.code == formats::ErrorCode{0x643});
    CHECK(why(evidence).contains(u"0x643"_s));
    for (const Assessment &one : diagnosis.causes)
        CHECK(one.verdict >= Verdict::Possible);
}

TEST_CASE("the measured code stands before the told one")
{
    const Diagnosis diagnosis = diagnose(withTold(failing(0x34), 0x643));
    CHECK(!diagnosis.codeIsTold);
    CHECK(diagnosis.code == formats::ErrorCode{0x34});
}

TEST_CASE("evidence of several computers proves nothing of any")
{
    Evidence evidence = with(failing(), completeList({soundNode(), ghostNode(1)}));
    evidence.mixedComputers = true;
    const Diagnosis diagnosis = diagnose(evidence);
    CHECK(diagnosis.outcome == Outcome::Inconclusive);
    for (const Assessment &one : diagnosis.causes) {
        CHECK(one.verdict == Verdict::Unknown);
        CHECK(!one.missing.empty());
        CHECK(one.repairs.empty());
    }
}

TEST_CASE("the catalogue lists every cause in the order of repair")
{
    QStringList all;
    for (const causes::Cause &cause : causes::catalogue())
        all += QString::fromUtf8(cause.id);
    CHECK(all ==
          QStringList{
              u"service-stopped"_s,        u"transition-disabled"_s, u"adapter-disabled"_s,
              u"stale-interface"_s,        u"stale-policy"_s,        u"url-reservation"_s,
              u"certificate-mismatch"_s,   u"certificate-expired"_s, u"certificate-untrusted"_s,
              u"revocation-unreachable"_s, u"tls-handshake"_s,       u"invalid-url"_s,
              u"name-resolution"_s,        u"proxy-blocking"_s,      u"nrpt-captures-name"_s,
              u"connection-refused"_s,     u"connection-timeout"_s,  u"policy-not-applied"_s,
              u"edition-unsupported"_s,    u"above-the-tunnel"_s,    u"missing-hotfix"_s});
    CHECK(ids(diagnose(Evidence{})) == all); // all unknown
}

TEST_CASE("every cause is there, best verdict first, then in the order of repair")
{
    const auto place = [](const Assessment &one) {
        const auto all = causes::catalogue();
        const auto found = std::find_if(all.begin(), all.end(), [&](const causes::Cause &cause) {
            return one.cause == QLatin1StringView(cause.id);
        });
        return std::pair(one.verdict, found - all.begin());
    };
    for (const quint32 code : {0x0U, 0x643U, 0x2afcU, 0x800b0101U}) {
        const causes::Diagnosis diagnosis = diagnose(failing(code));
        CHECK(diagnosis.causes.size() == causes::catalogue().size());
        CHECK(std::is_sorted(
            diagnosis.causes.begin(), diagnosis.causes.end(),
            [&](const Assessment &a, const Assessment &b) { return place(a) < place(b); }));
    }
}

TEST_CASE("every finding has a value for programs and a sentence for people")
{
    const auto english = da::Translator::english();
    for (const Evidence &evidence : {healthy(), failing(), Evidence{}, resting(),
                                     withoutRole(failing(0x32)), asServer(failing(0x34))}) {
        for (const Assessment &own : diagnose(evidence).causes) {
            for (const auto *list : {&own.speaksFor, &own.speaksAgainst, &own.missing}) {
                for (const da::causes::Finding &finding : *list) {
                    CHECK(!finding.value.isEmpty());
                    CHECK(english(finding.text).endsWith(u'.'));
                    CHECK(!english(finding.text).contains(u'%'));
                }
            }
        }
    }
}

TEST_CASE("an unknown or ruled out cause says why")
{
    for (const Evidence &evidence : {healthy(), failing(0x2af9), Evidence{}}) {
        for (const Assessment &own : diagnose(evidence).causes) {
            if (own.verdict == Verdict::Unknown)
                CHECK(own.missing.size() + own.speaksAgainst.size() > 0);
            if (own.verdict == Verdict::RuledOut)
                CHECK(!own.speaksAgainst.empty());
        }
    }
}
