// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/network/ipconfig.h"
#include "diagnostics/formats/network/internet_address.h"
#include "diagnostics/formats/network/ipconfig_sections.h"
#include "diagnostics/formats/network/network_phrases.h"
#include "diagnostics/formats/text/lines.h"

#include <QList>
#include <algorithm>

namespace da::formats {

namespace {

using Rows = std::vector<IpConfigRow>;

/// Bytes in hex with dashes between: a physical address has six or eight, a DUID more.
qsizetype dashedBytes(QStringView value)
{
    const QList<QStringView> parts = value.split(u'-');
    const bool bytes = std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        bool ok = false;
        (void)part.toUInt(&ok, 16);
        return ok && part.size() == 2;
    });
    return bytes ? parts.size() : 0;
}

QStringView firstOf(const IpConfigRow &row)
{
    return row.values.front();
}

std::optional<InternetAddress> addressOf(const IpConfigRow &row)
{
    return internetAddress(firstOf(row));
}

bool isPhysical(const IpConfigRow &row)
{
    return dashedBytes(firstOf(row)) >= 6;
}

QStringList addressesIn(const IpConfigRow &row)
{
    QStringList found;
    for (const QStringView value : row.values)
        if (const auto address = internetAddress(value); address && !address->isUnspecified())
            found.push_back(address->text);
    return found;
}

/// Right above the physical address, which an adapter for dial-up has empty.
QString descriptionIn(const Rows &rows)
{
    for (size_t i = 1; i < rows.size(); ++i)
        if (isPhysical(rows[i]))
            return firstOf(rows[i - 1]).toString();
    for (size_t i = 1; i + 1 < rows.size(); ++i)
        if (!firstOf(rows[i]).isEmpty() && firstOf(rows[i + 1]).isEmpty())
            return addressOf(rows[i]) ? QString() : firstOf(rows[i]).toString();
    return {};
}

/// The first row at or behind `from` that holds addresses, after `skip` others.
QStringList nextAddresses(const Rows &rows, size_t from, int skip)
{
    for (size_t i = from; i < rows.size(); ++i)
        if (addressOf(rows[i]) && skip-- == 0)
            return addressesIn(rows[i]);
    return {};
}

/// The DHCPv6 rows, a number and a DUID, stand between a DHCP server and the DNS servers.
std::optional<size_t> behindDhcp6(const Rows &rows, size_t from)
{
    for (size_t i = from; i + 1 < rows.size(); ++i)
        if (plainNumber(firstOf(rows[i])) && dashedBytes(firstOf(rows[i + 1])) > 6)
            return i + 2;
    return std::nullopt;
}

/// With /all: addresses carry a mark. Behind them and the mask stand the two dates of a DHCP lease
/// if there is one, the gateway (perhaps empty), the DHCP server if there is a lease, the rows of
/// DHCPv6, and the DNS servers.
void readAll(const Rows &rows, AdapterAddresses &into)
{
    size_t behind = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const std::optional<InternetAddress> address = addressOf(rows[i]);
        if (!address || !(address->marked || address->isNetMask()))
            continue;
        behind = i + 1;
        if (!address->isNetMask())
            into.addresses += addressesIn(rows[i]);
    }
    into.description = descriptionIn(rows);
    if (behind == 0)
        return;
    size_t gateway = behind;
    while (gateway < rows.size() && !firstOf(rows[gateway]).isEmpty() && !addressOf(rows[gateway]))
        ++gateway;
    if (gateway == rows.size())
        return;
    into.gateways = addressesIn(rows[gateway]);
    const bool lease = gateway - behind >= 2;
    if (const std::optional<size_t> dns = behindDhcp6(rows, gateway + 1))
        into.dnsServers = nextAddresses(rows, *dns, 0);
    else
        into.dnsServers = nextAddresses(rows, gateway + 1, lease ? 1 : 0);
}

/// Without /all the gateway is the last row. Where the text was cut that may be an address: a
/// gateway comes behind a mask, or in IPv6 behind a link-local address.
void readShort(const Rows &rows, AdapterAddresses &into)
{
    bool mask = false;
    bool linkLocal = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const std::optional<InternetAddress> address = addressOf(rows[i]);
        if (!address)
            continue;
        const bool last = i + 1 == rows.size();
        const bool reachable = address->version4 ? mask : linkLocal;
        if (address->isNetMask())
            mask = true;
        else if (last && reachable)
            into.gateways = addressesIn(rows[i]);
        else
            into.addresses += addressesIn(rows[i]);
        linkLocal = linkLocal || address->isLinkLocal();
    }
}

AdapterAddresses adapterOf(const IpConfigSection &section, bool all)
{
    AdapterAddresses adapter;
    adapter.name = withoutAdapterKind(section.heading).toString();
    if (all)
        readAll(section.rows, adapter);
    else
        readShort(section.rows, adapter);
    if (saysDisconnected(firstOf(section.rows.front())))
        adapter.connected = false;
    else if (!adapter.addresses.isEmpty())
        adapter.connected = true;
    return adapter;
}

/// Five rows, of which the first is the computer's name. Rows of an adapter whose heading was cut
/// away are no such rows.
QString hostNameIn(const Rows &rows)
{
    const bool foreign = std::any_of(rows.begin(), rows.end(), [](const IpConfigRow &row) {
        return isPhysical(row) || addressOf(row).has_value();
    });
    if (rows.size() < 3 || foreign || wordsOf(firstOf(rows.front())).size() != 1)
        return {};
    return firstOf(rows.front()).toString();
}

} // namespace

std::optional<AddressReport> parseIpConfig(QStringView text)
{
    const std::optional<std::vector<IpConfigSection>> sections = ipConfigSections(text);
    if (!sections)
        return std::nullopt;
    AddressReport report;
    report.hostName = hostNameIn(sections->front().rows);
    const bool all = std::any_of(sections->begin(), sections->end(), [](const auto &section) {
        return std::any_of(section.rows.begin(), section.rows.end(), isPhysical);
    });
    for (size_t i = 1; i < sections->size(); ++i)
        report.adapters.push_back(
            adapterOf((*sections)[i], all || !sections->front().rows.empty()));
    return report.adapters.empty() && report.hostName.isEmpty() ? std::nullopt
                                                                : std::optional(report);
}

} // namespace da::formats
