// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/url_reservations.h"
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

namespace da::evidence::probes {

namespace {

using machine::RegistryKey;
using machine::RegistryValue;

/// The name of a value is the URL, its bytes are the security descriptor.
UrlReservation reservationOf(const QString &url, const RegistryValue &value)
{
    return {url, formats::checkSecurityDescriptor(value.data)};
}

UrlReservations reservationsIn(const RegistryKey &key)
{
    UrlReservations out;
    out.complete = key.valuesComplete;
    for (const auto &[name, value] : key.values) {
        if (!name.isEmpty()) // the default value is no URL
            out.list.push_back(reservationOf(name, value));
    }
    return out;
}

/// netsh shows the descriptor as text. Whether the list is whole it does not tell.
std::optional<UrlReservations> printedReservations(const QString &text)
{
    const auto printed = formats::parseUrlAcl(text);
    if (!printed)
        return std::nullopt;
    UrlReservations out;
    for (const formats::UrlReservation &one : printed->reservations) {
        UrlReservation reservation{one.url, std::nullopt};
        // Windows prints only what it could read itself: a text that does not parse is a damaged
        // paste, never a broken descriptor.
        if (formats::checkSddl(one.sddl) == formats::DescriptorFault::Sound)
            reservation.descriptor = formats::DescriptorFault::Sound;
        out.list.push_back(std::move(reservation));
    }
    return out;
}

} // namespace

ProbeResult urlReservations(const machine::Machine &machine, std::stop_token /*stop*/)
{
    const machine::KeyPath path = urlReservationsKey();
    const Reading<RegistryKey> key = readKey(machine, path);
    Fact<UrlReservations> fact{key.read.map(reservationsIn), {}};
    addOriginOf(fact.origins, key.read, originOf(path, key));
    if (fact.read.isUnreadable()) {
        Fact<UrlReservations> printed = factOfOutput<UrlReservations>(
            machine, machine::QueryId::UrlReservations, printedReservations);
        if (printed.read.hasValue())
            fact = std::move(printed);
    }
    return resultOf(std::move(fact), &Evidence::urlReservations);
}

} // namespace da::evidence::probes
