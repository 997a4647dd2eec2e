// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/causes/shared/access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::causes {
namespace {

using formats::DirectAccessStatus;

/// When the sources of a fact were written down; nothing if one of them does not tell.
std::vector<QDateTime> timesOf(const std::vector<machine::Origin> &origins)
{
    std::vector<QDateTime> out;
    for (const machine::Origin &origin : origins) {
        if (!origin.time)
            return {};
        out.push_back(*origin.time);
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
    const std::vector<QDateTime> said = timesOf(evidence.accessStatus.origins);
    const std::vector<QDateTime> up = timesOf(evidence.ipHttps.origins);
    return said.empty() || up.empty() || std::ranges::max(said) >= std::ranges::min(up);
}

} // namespace da::causes
