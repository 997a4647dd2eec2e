// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

using namespace da::test;
using evidence::UrlReservation;
using evidence::UrlReservations;
using formats::DescriptorFault;

namespace {

const QString kOwn = u"https://+:443/IPHTTPS/"_s;
const QString kBranchCache = u"https://+:443/C574AC30-5794-4AEE-B1BB-6651C5315029/"_s;
const QString kSstp = u"https://+:443/sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/"_s;

UrlReservation sound(const QString &url)
{
    return {url, DescriptorFault::Sound};
}

UrlReservation broken(const QString &url)
{
    return {url, DescriptorFault::BadAccessList};
}

Evidence server(quint32 code = 0x643)
{
    Evidence out = failing(code);
    out.ipHttps.read.value()->front().role = formats::TunnelRole::Server;
    out.ipHttpsPolicy.read = Absent{};
    return out;
}

Evidence with(Evidence evidence, std::vector<UrlReservation> list, bool complete = true)
{
    evidence.urlReservations.read = UrlReservations{std::move(list), complete};
    return evidence;
}

Assessment assessed(const Evidence &evidence)
{
    return assessmentIn(evidence, u"url-reservation");
}

Verdict verdict(const Evidence &evidence)
{
    return assessed(evidence).verdict;
}

} // namespace

TEST_CASE("the broken reservation of the configured address confirms it on a server")
{
    const Evidence evidence = with(server(), {sound(kSstp), broken(kOwn)});
    CHECK(verdict(evidence) == Verdict::Confirmed);
    CHECK(verdict(with(server(0x34), {broken(u"https://*:44500/iphttps"_s)})) ==
          Verdict::Confirmed); // another port, another spelling
    CHECK(assessed(evidence).repairs == std::vector<QString>{u"reset-url-reservations"_s});
}

TEST_CASE("a broken reservation of the two that the article names makes it likely")
{
    for (const QString &url : {kBranchCache, kSstp, kSstp.toUpper()})
        CHECK(verdict(with(server(), {sound(kOwn), broken(url)})) == Verdict::Likely);
}

TEST_CASE("a broken reservation of somebody else says nothing")
{
    CHECK(verdict(with(server(), {sound(kOwn), broken(u"http://+:5985/wsman/"_s)})) ==
          Verdict::RuledOut);
}

TEST_CASE("sound reservations, or none, rule it out on a server")
{
    CHECK(verdict(with(server(), {sound(kOwn), sound(kSstp)})) == Verdict::RuledOut);
    CHECK(verdict(with(server(), std::vector<UrlReservation>{})) ==
          Verdict::RuledOut); // absence is no fault
    Evidence none = server();
    none.urlReservations.read = Absent{};
    CHECK(verdict(none) == Verdict::RuledOut);
}

TEST_CASE("a client is never the place of a broken reservation")
{
    CHECK(verdict(with(failing(), {broken(kOwn)})) == Verdict::RuledOut);
    CHECK(assessed(with(failing(), {broken(kOwn)})).repairs.empty());
}

TEST_CASE("an unknown role makes it possible at most, and offers nothing")
{
    const Evidence evidence = with(withoutRole(failing()), {broken(kOwn)});
    CHECK(verdict(evidence) == Verdict::Possible);
    CHECK(assessed(evidence).repairs.empty());
}

TEST_CASE("reservations that were not read rule nothing out")
{
    const Evidence notRead = without(server(), &Evidence::urlReservations);
    CHECK(verdict(notRead) == Verdict::Possible);
    CHECK(mentions(assessed(notRead).missing, FactId::UrlReservations));
    CHECK(verdict(with(server(), {sound(kOwn)}, false)) == Verdict::Possible);
    CHECK(verdict(with(server(), {{kOwn, std::nullopt}})) == Verdict::Possible);
    CHECK(verdict(without(server(0x2af9), &Evidence::urlReservations)) == Verdict::Unknown);
}

TEST_CASE("refused reservations make it likely once the other causes are out")
{
    const Evidence refused = without(server(), &Evidence::urlReservations, Reason::Denied);
    CHECK(verdict(refused) == Verdict::Likely);
    CHECK(verdict(without(refused, &Evidence::devices)) == Verdict::Possible);
}

TEST_CASE("a code that was only told proves nothing")
{
    const Evidence told = withTold(without(server(), &Evidence::ipHttps), 0x643);
    CHECK(verdict(with(asServer(told), {broken(kSstp)})) == Verdict::Possible);
}
