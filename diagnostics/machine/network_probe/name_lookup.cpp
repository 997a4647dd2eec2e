// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/network_probe/name_lookup.h"

#include "diagnostics/machine/free_thread.h"

#include <QHostInfo>
#include <atomic>
#include <memory>
#include <system_error>

namespace da::machine {
namespace {

constexpr qsizetype kMostAddresses = 6;

/// Shared with a thread that may outlive the question: a resolver cannot be interrupted.
struct Question final {
    QHostInfo answer;
    std::atomic<bool> answered = false;
};

Lookup lookupOf(const QHostInfo &info)
{
    switch (info.error()) {
    case QHostInfo::NoError:
        return info.addresses().isEmpty() ? Lookup::NotFound : Lookup::Found;
    case QHostInfo::HostNotFound:
        return Lookup::NotFound;
    case QHostInfo::UnknownError:
        break;
    }
    return Lookup::Failed;
}

LookedUp resultOf(const QHostInfo &info)
{
    LookedUp out;
    out.how = lookupOf(info);
    if (out.how == Lookup::NotFound || out.how == Lookup::Failed)
        out.detail = info.errorString();
    for (const QHostAddress &address : info.addresses()) {
        if (out.addresses.size() < kMostAddresses && !out.addresses.contains(address))
            out.addresses += address;
    }
    return out;
}

} // namespace

LookedUp lookUp(const QString &host, std::chrono::milliseconds limit, const Patience &patience)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return {Lookup::NotNeeded, {}, {literal}};
    const auto question = std::make_shared<Question>();
    try {
        startFreeThread([question, host] {
            question->answer = QHostInfo::fromName(host);
            question->answered = true;
        });
    } catch (const std::system_error &error) {
        return {Lookup::Failed, QString::fromLocal8Bit(error.what()), {}};
    }
    const auto isAnswered = [&] { return question->answered.load(); };
    if (patience.waitFor(limit, isAnswered))
        return resultOf(question->answer);
    return {patience.isStopped() ? Lookup::NotTried : Lookup::TimedOut, {}, {}};
}

} // namespace da::machine
