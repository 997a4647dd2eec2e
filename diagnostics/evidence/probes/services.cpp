// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

using formats::ServiceRecord;
using machine::RegistryKey;

QString startValue()
{
    return u"Start"_s;
}

ServiceRecord::Start startIn(const Read<RegistryKey> &key)
{
    const Read<quint32> start = machine::dwordOf(key, startValue());
    if (!start.hasValue() || *start.value() > quint32(ServiceRecord::Start::Disabled))
        return ServiceRecord::Start::Unknown;
    return ServiceRecord::Start(*start.value());
}

/// What the service's own key tells: that it exists or not, and how it starts. Never its state.
Read<ServiceRecord> fromKey(const QString &name, const Read<RegistryKey> &key)
{
    return key.map([&](const RegistryKey &value) {
        ServiceRecord record;
        record.name = name;
        record.start = startIn(value);
        return record;
    });
}

/// The service as its manager tells it, completed from its key where the manager does not.
Fact<ServiceRecord> readService(const machine::Machine &machine, const QString &name)
{
    const Reading<ServiceRecord> told = machine.service(name);
    Fact<ServiceRecord> fact = factOf(told);
    const ServiceRecord *record = fact.read.value();
    const bool enough = record && record->start != ServiceRecord::Start::Unknown;
    if (enough || fact.read.isAbsent())
        return fact;
    const machine::KeyPath path = serviceKey(name);
    const Reading<RegistryKey> key = only(readKey(machine, path), {startValue()});
    if (record)
        fact.read.value()->start = startIn(key.read);
    else if (key.read.wasRead())
        fact.read = fromKey(name, key.read);
    else
        fact.read = reasonOf(told.read, key.read);
    addOriginOf(fact.origins, key.read, originOf(path, key));
    return fact;
}

} // namespace

ProbeResult ipHelperService(const machine::Machine &machine, std::stop_token /*stop*/)
{
    return resultOf(readService(machine, u"iphlpsvc"_s), &Evidence::ipHelper);
}

// Its existence marks a DirectAccess server, together with a server edition. The service
// RemoteAccess does not: every Windows has it.
ProbeResult remoteAccessManagementService(const machine::Machine &machine, std::stop_token /*stop*/)
{
    return resultOf(readService(machine, u"RaMgmtSvc"_s), &Evidence::remoteAccessManagement);
}

} // namespace da::evidence::probes
