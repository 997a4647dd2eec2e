// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/shared/access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using formats::DirectAccessStatus;

/// When the oldest of the sources of a fact was written down; nothing if one of them does not tell.
std::optional<QDateTime> oldest(const std::vector<machine::Origin> &origins)
{
    std::optional<QDateTime> out;
    for (const machine::Origin &origin : origins) {
        if (!origin.time)
            return std::nullopt;
        out = out ? std::min(*out, *origin.time) : *origin.time;
    }
    return out;
}

std::optional<QDateTime> newest(const std::vector<machine::Origin> &origins)
{
    std::optional<QDateTime> out;
    for (const machine::Origin &origin : origins) {
        if (!origin.time)
            return std::nullopt;
        out = out ? std::max(*out, *origin.time) : *origin.time;
    }
    return out;
}

} // namespace

Access accessOf(const Evidence &evidence)
{
    const DirectAccessStatus *status = evidence.accessStatus.value();
    if (!status)
        return Access::NotRead;
    if (status->status == u"Error"_s || status->status == u"ActionableError"_s)
        return Access::Fault;
    const bool connected =
        status->status == u"ConnectedRemotely"_s || status->status == u"ConnectedLocally"_s;
    return connected ? Access::Connected : Access::NotUnderstood;
}

QString accessWords(const DirectAccessStatus &status)
{
    return status.substatus.isEmpty() ? status.status : status.status + u", "_s + status.substatus;
}

bool isFaultBelow(const Evidence &evidence)
{
    const DirectAccessStatus *status = evidence.accessStatus.value();
    return status && accessOf(evidence) == Access::Fault &&
           (status->substatus == u"InternetConnectivityDown"_s ||
            status->substatus == u"CouldNotContactDirectAccessServer"_s);
}

bool accessContradictsLink(const Evidence &evidence)
{
    if (!isFaultBelow(evidence))
        return false;
    const auto said = newest(evidence.accessStatus.origins);
    const auto up = oldest(evidence.ipHttps.origins);
    return !said || !up || *said >= *up;
}

} // namespace da::causes
