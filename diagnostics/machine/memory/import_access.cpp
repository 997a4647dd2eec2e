// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/import_settle.h"

namespace da::machine::importing {

namespace {

template <class Parse>
bool agreeParsed(const QString &a, const QString &b, Parse parse)
{
    const auto read = parse(a);
    return read && read == parse(b);
}

/// A number and a word may mean the same.
bool agreeStatus(const QString &a, const QString &b)
{
    const auto readA = formats::parseGetDaConnectionStatus(a);
    const auto readB = formats::parseGetDaConnectionStatus(b);
    return readA && readB && (readA == readB || readA->isNumbered() != readB->isNumbered());
}

} // namespace

bool agreeAccess(QueryId query, const QString &a, const QString &b)
{
    switch (query) {
    case QueryId::IpHttpsConfigurationCmdlet:
        return agreeParsed(a, b, formats::parseGetNetIpHttpsConfiguration);
    case QueryId::DirectAccessStatus:
        return agreeStatus(a, b);
    case QueryId::DirectAccessSettings:
        return agreeParsed(a, b, formats::parseGetDaClientExperience);
    case QueryId::NrptPolicy:
        return agreeParsed(a, b, formats::parseGetDnsClientNrptPolicy);
    default:
        return false;
    }
}

bool tellsMoreOfAccess(QueryId query, const QString &kept, const QString &other)
{
    if (query != QueryId::DirectAccessStatus)
        return false;
    const auto isNumbered = [](const QString &text) {
        const auto read = formats::parseGetDaConnectionStatus(text);
        return read && read->isNumbered();
    };
    return isNumbered(kept) && !isNumbered(other);
}

} // namespace da::machine::importing
