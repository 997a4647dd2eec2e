// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

#include <functional>

// Taking a fact away never raises a verdict. What was ruled out may become unknown or possible
// again, because nothing excludes it any more, but never likely or confirmed.
using namespace da::test;

namespace {

using State = ServiceRecord::State;

struct Case final {
    const char *name;
    Evidence evidence;
};

struct Removal final {
    const char *name;
    std::function<void(Evidence &)> perform;
};

template <class T>
Removal removalOf(const char *name, evidence::Fact<T> Evidence::*fact)
{
    return {name, [fact](Evidence &evidence) { (evidence.*fact) = {}; }};
}

/// A part of a fact, where the fact is there.
template <class T>
Removal partOf(const char *name, evidence::Fact<T> Evidence::*fact, std::function<void(T &)> remove)
{
    return {name, [fact, remove](Evidence &evidence) {
                if (T *value = (evidence.*fact).read.value())
                    remove(*value);
            }};
}

std::vector<Removal> facts()
{
    return {
        removalOf("ip-https", &Evidence::ipHttps),
        removalOf("teredo", &Evidence::teredo),
        removalOf("devices", &Evidence::devices),
        removalOf("disabled components", &Evidence::disabledComponents),
        removalOf("ip-https policy", &Evidence::ipHttpsPolicy),
        removalOf("directaccess policy", &Evidence::directAccessPolicy),
        removalOf("ip helper", &Evidence::ipHelper),
        removalOf("ramgmtsvc", &Evidence::remoteAccessManagement),
        removalOf("platform", &Evidence::platform),
        removalOf("network", &Evidence::network),
        removalOf("url reservations", &Evidence::urlReservations),
        removalOf("proxies", &Evidence::proxies),
        removalOf("name rules", &Evidence::nameRules),
        removalOf("ip-https configuration", &Evidence::ipHttpsConfiguration),
        removalOf("direct access status", &Evidence::accessStatus),
        removalOf("direct access settings", &Evidence::accessSettings),
        removalOf("server answers", &Evidence::serverAnswers),
        {"told", [](Evidence &evidence) { evidence.told.code.reset(); }},
    };
}

std::vector<Removal> parts()
{
    using evidence::DirectAccessPolicy;
    using evidence::DisabledComponents;
    using evidence::IpHttpsPolicy;
    using machine::DeviceInventory;
    return {
        partOf<DeviceInventory>("extent of the list", &Evidence::devices,
                                [](DeviceInventory &list) { list.scope = {}; }),
        partOf<DeviceInventory>("presence and problems", &Evidence::devices,
                                [](DeviceInventory &list) {
                                    for (DeviceNode &one : list.nodes) {
                                        one.present.reset();
                                        one.problem.reset();
                                    }
                                }),
        partOf<DisabledComponents>("effective value", &Evidence::disabledComponents,
                                   [](DisabledComponents &value) { value.effective = {}; }),
        partOf<DirectAccessPolicy>("name resolution", &Evidence::directAccessPolicy,
                                   [](DirectAccessPolicy &value) { value.nameResolution = {}; }),
        partOf<IpHttpsPolicy>("last key", &Evidence::ipHttpsPolicy,
                              [](IpHttpsPolicy &value) {
                                  if (!value.keys.empty())
                                      value.keys.pop_back();
                                  value.complete = false;
                              }),
        partOf<IpHttpsPolicy>("urls", &Evidence::ipHttpsPolicy,
                              [](IpHttpsPolicy &value) {
                                  for (ClientUrlKey &key : value.keys)
                                      key.url = {};
                                  value.complete = false;
                              }),
    };
}

Evidence withRoute(Evidence evidence, bool blocked, bool captured)
{
    evidence::Proxies proxies{evidence::Proxy(), evidence::Proxy(), {}, Absent{}};
    if (blocked)
        proxies.system = evidence::Proxy{u"proxy:8080"_s, {}, {}};
    evidence.proxies.read = proxies;
    const QStringList names{captured ? u".example.com"_s : u".corp.example.com"_s};
    evidence.nameRules.read = std::vector<evidence::NameRule>{{names, {u"2001:db8::53"_s}}};
    return evidence;
}

Evidence withReservation(Evidence evidence, bool broken)
{
    using formats::DescriptorFault;
    evidence.urlReservations.read = evidence::UrlReservations{
        {{u"https://+:443/IPHTTPS/"_s,
          broken ? DescriptorFault::BadAccessList : DescriptorFault::Sound}},
        true};
    return evidence;
}

Evidence withStatus(Evidence evidence, const QString &status)
{
    evidence.accessStatus.read = formats::DirectAccessStatus{status, u"None"_s};
    evidence.accessSettings.read = formats::DirectAccessSettings{};
    using Configuration = formats::IpHttpsConfiguration;
    Configuration disabled;
    disabled.state = Configuration::State::Disabled;
    evidence.ipHttpsConfiguration.read = std::vector<Configuration>{disabled};
    return evidence;
}

Evidence onWindows81Pro(Evidence evidence)
{
    machine::Platform &platform = *evidence.platform.read.value();
    platform.build = 9600;
    platform.editionId = u"Professional"_s;
    platform.hotfixes = QStringList();
    return evidence;
}

std::vector<Case> cases()
{
    const auto two = completeList({soundNode(), ghostNode(1)});
    const std::vector<ClientUrlKey> stale{singleSite(u"https://old.example.com/IPHTTPS"_s),
                                          profile(u"A"_s, kUrl)};
    Evidence left = failing();
    left.directAccessPolicy.read = evidence::DirectAccessPolicy{Absent{}, Absent{}};
    ClientUrlKey disabled = singleSite(kUrl);
    disabled.state = quint32(3);
    return {
        {"healthy", healthy()},
        {"failing without a cause", failing()},
        {"two nodes", with(failing(0x34), two)},
        {"two nodes, everything works", with(healthy(), two)},
        {"ghost, service runs", with(failing(), completeList({ghostNode()}))},
        {"corrupted node", with(failing(), completeList({node(0, true, 31)}))},
        {"node cannot start", with(failing(), completeList({node(0, true, 10)}))},
        {"value blocks", withDisabled(failing(), quint32(0x80))},
        {"value blocks, still up", withDisabled(healthy(), quint32(0xff))},
        {"value blocks and node cannot start",
         withDisabled(with(failing(), completeList({node(0, true, 10)})), quint32(0x80))},
        {"not supported", withDisabled(failing(0x32), quint32(0x80))},
        {"state of policy", withKeys(failing(), {disabled})},
        {"stale URL", withKeys(failing(), stale)},
        {"settings left over", left},
        {"stale URL and devices denied",
         without(withKeys(failing(), stale), &Evidence::devices, Reason::Denied)},
        {"settings left over and devices denied",
         without(left, &Evidence::devices, Reason::Denied)},
        {"bus disabled", with(failing(), completeList({soundNode(), bus(22)}))},
        {"service stopped", with(failing(0x274c), service(State::Stopped))},
        {"another code", failing(0x2af9)},
        {"proxy", withRoute(failing(0x2af9), true, false)},
        {"bypassed", withRoute(failing(0x2afc), false, true)},
        {"name not found", withRoute(failing(0x2afc), false, false)},
        {"certificate", withRoute(failing(0x800b0101), true, true)},
        {"broken reservation", withReservation(asServer(failing()), true)},
        {"sound reservation", withReservation(asServer(failing(0x34)), false)},
        {"above the tunnel", withStatus(healthy(), u"Error"_s)},
        {"connected", withStatus(healthy(), u"ConnectedRemotely"_s)},
        {"Windows 8.1 Pro", onWindows81Pro(failing())},
        {"server", asServer(with(failing(), two))},
        {"role not known", withoutRole(with(failing(), two))},
        {"told", withTold(without(failing(), &Evidence::ipHttps), 0x643)},
        {"nothing", Evidence{}},
    };
}

bool isRaised(Verdict before, Verdict after)
{
    if (before == Verdict::RuledOut)
        return after < Verdict::Possible;
    return after < before;
}

using Verdicts = std::vector<Assessment>;

Verdicts verdictsOf(const Evidence &evidence)
{
    return causes::diagnose(evidence).causes;
}

void checkThatNothingRises(const Case &one, const Verdicts &before, const Evidence &less,
                           const std::string &removed)
{
    const Verdicts after = verdictsOf(less);
    for (const Assessment &own : before) {
        const Verdict now = causes::verdictIn(after, own.cause);
        if (!isRaised(own.verdict, now))
            continue;
        FAIL_CHECK(one.name << " without " << removed << ": " << own.cause.toStdString() << " "
                            << causes::verdictName(own.verdict) << " -> "
                            << causes::verdictName(now));
    }
}

} // namespace

TEST_CASE("taking any fact away, or any two, never raises a verdict")
{
    const std::vector<Removal> all = facts();
    for (const Case &one : cases()) {
        const Verdicts before = verdictsOf(one.evidence);
        for (size_t i = 0; i < all.size(); ++i) {
            for (size_t j = i; j < all.size(); ++j) {
                Evidence less = one.evidence;
                all[i].perform(less);
                all[j].perform(less);
                checkThatNothingRises(one, before, less,
                                      std::string(all[i].name) + ", " + all[j].name);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("taking a part of a fact away never raises a verdict")
{
    for (const Case &one : cases()) {
        const Verdicts before = verdictsOf(one.evidence);
        for (const Removal &removal : parts()) {
            Evidence less = one.evidence;
            removal.perform(less);
            checkThatNothingRises(one, before, less, removal.name);
        }
    }
    SUCCEED();
}

// Two rules name the missing fact itself as what leaves a cause likely. There, and only there, less
// is more: a device that is not present while the service is known to be stopped, and 0x32 while
// the value is known to be harmless.
TEST_CASE("a verdict that rests on a missing fact is likely and not more")
{
    const Evidence ghost =
        with(with(failing(), completeList({ghostNode()})), service(State::Stopped));
    CHECK(assessmentIn(ghost, u"stale-interface").verdict == Verdict::Possible);
    CHECK(assessmentIn(without(ghost, &Evidence::ipHelper), u"stale-interface").verdict ==
          Verdict::Likely);
    const Evidence harmless = failing(0x32);
    CHECK(assessmentIn(harmless, u"transition-disabled").verdict == Verdict::Possible);
    CHECK(assessmentIn(without(harmless, &Evidence::disabledComponents), u"transition-disabled")
              .verdict == Verdict::Likely);
}
