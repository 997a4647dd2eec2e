// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

using machine::ServerAddress;
using machine::ServerAnswer;

/// A company has a few entry points; settings that name more are somebody's joke on this probe.
constexpr size_t kMostServers = 4;

/// Where to ask, and why nothing is known of it if there is nothing to ask.
struct Addresses final {
    std::vector<ServerAddress> all;
    Read<int> why = 0; ///< what the settings are: there, absent or unreadable

    void add(const QString &url)
    {
        const auto address = machine::serverAddressOf(url);
        if (address && std::ranges::find(all, *address) == all.end() && all.size() < kMostServers)
            all.push_back(*address);
    }
};

/// The settings first: they are in no language and do not depend on a service that answers.
Addresses addressesIn(const machine::Machine &machine)
{
    Addresses out;
    const Fact<IpHttpsPolicy> policy = ipHttpsPolicyIn(machine);
    out.why = policy.read.map([](const IpHttpsPolicy &) { return 0; });
    for (const ClientUrlKey &key : policy.read.valueOr({}).keys)
        out.add(key.url.valueOr({}));
    if (!out.all.empty())
        return out;
    const Reading<QString> printed = machine.query(machine::QueryId::HttpsTunnelInterfaces);
    const auto report = formats::parseHttpsTunnel(printed.read.valueOr({}));
    if (!report)
        return out;
    // A server's own interface has a URL, too: "https://da.contoso.com:443/IPHTTPS".
    for (const formats::TunnelInterface &one : report->interfaces)
        out.add(one.url);
    return out;
}

/// That an address was not asked must not pass for an answer of it.
bool saysSomething(const ServerAnswer &answer)
{
    return !answer.stopped || answer.spoke != ServerAnswer::Spoke::Nothing;
}

/// All at once: one that stays silent must not take the time of the others.
std::vector<Fact<ServerAnswer>> askAll(const machine::Machine &machine,
                                       const std::vector<ServerAddress> &addresses,
                                       const std::stop_token &stop)
{
    std::vector<std::future<Fact<ServerAnswer>>> asked;
    for (const ServerAddress &address : addresses)
        asked.push_back(std::async(std::launch::async, [&machine, &stop, address] {
            return factOf(machine.server(address, stop));
        }));
    std::vector<Fact<ServerAnswer>> out;
    for (auto &one : asked)
        out.push_back(one.get());
    return out;
}

Fact<std::vector<ServerAnswer>> ask(const machine::Machine &machine, const std::stop_token &stop)
{
    const Addresses addresses = addressesIn(machine);
    Fact<std::vector<ServerAnswer>> fact;
    std::vector<ServerAnswer> answers;
    std::optional<machine::Unreadable> why;
    for (const Fact<ServerAnswer> &one : askAll(machine, addresses.all, stop)) {
        if (const machine::Unreadable *reason = one.read.unreadable())
            why = why ? tellingMost(*why, *reason) : *reason;
        if (one.value() && saysSomething(*one.value()))
            answers.push_back(*one.value());
        for (const Origin &origin : one.origins)
            addOrigin(fact.origins, origin);
    }
    if (!answers.empty())
        fact.read = std::move(answers);
    else if (why)
        fact.read = *why;
    else if (addresses.all.empty() && addresses.why.isAbsent())
        fact.read = machine::Absent{};
    else if (const machine::Unreadable *reason = addresses.why.unreadable())
        fact.read = *reason;
    return fact;
}

} // namespace

ProbeResult serverAnswer(const machine::Machine &machine, std::stop_token stop)
{
    return resultOf(ask(machine, stop), &Evidence::serverAnswers);
}

} // namespace da::evidence::probes
