// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

using machine::Edition;
using machine::Platform;
using machine::RegistryKey;

/// The first build of Windows 11, whose ProductName still says "Windows 10".
constexpr int kFirstWindows11 = 22000;

bool lacks(const Platform &platform)
{
    return platform.osName.isEmpty() || platform.edition == Edition::Unknown || !platform.build ||
           platform.editionId.isEmpty();
}

/// InstallationType is "Client", "Server" or "Server Core"; EditionID of every server begins with
/// "Server". An EditionID that does not is no proof of a client, only the type is.
Edition editionIn(const Read<RegistryKey> &key)
{
    const QString type = machine::stringOf(key, u"InstallationType"_s).valueOr({});
    const QString id = machine::stringOf(key, u"EditionID"_s).valueOr({});
    if (type.contains(u"Server"_s, Qt::CaseInsensitive) ||
        id.startsWith(u"Server"_s, Qt::CaseInsensitive))
        return Edition::Server;
    if (type.compare(u"Client"_s, Qt::CaseInsensitive) == 0)
        return Edition::Client;
    return Edition::Unknown;
}

std::optional<int> buildIn(const Read<RegistryKey> &key)
{
    bool isNumber = false;
    const int build =
        machine::stringOf(key, u"CurrentBuildNumber"_s).valueOr({}).trimmed().toInt(&isNumber);
    return isNumber && build > 0 ? std::optional(build) : std::nullopt;
}

QString nameIn(const Read<RegistryKey> &key, std::optional<int> build)
{
    QString name = machine::stringOf(key, u"ProductName"_s).valueOr({});
    if (build && *build >= kFirstWindows11)
        name.replace(u"Windows 10"_s, u"Windows 11"_s);
    return name;
}

/// Fills what is missing; true if anything was.
bool complete(Platform &platform, const Read<RegistryKey> &key)
{
    const Platform before = platform;
    if (!platform.build)
        platform.build = buildIn(key);
    if (platform.edition == Edition::Unknown)
        platform.edition = editionIn(key);
    if (platform.editionId.isEmpty())
        platform.editionId = machine::stringOf(key, u"EditionID"_s).valueOr({});
    if (platform.osName.isEmpty())
        platform.osName = nameIn(key, platform.build);
    return platform != before;
}

} // namespace

ProbeResult platform(const machine::Machine &machine, std::stop_token /*stop*/)
{
    const Reading<Platform> told = machine.platform();
    Fact<Platform> fact = factOf(told);
    Platform value = told.read.valueOr({});
    if (!lacks(value))
        return resultOf(std::move(fact), &Evidence::platform);
    const machine::KeyPath path = windowsVersionKey();
    const Reading<RegistryKey> key =
        only(readKey(machine, path),
             {u"EditionID"_s, u"ProductName"_s, u"CurrentBuildNumber"_s, u"InstallationType"_s});
    if (complete(value, key.read)) {
        fact.read = value;
        addOrigin(fact.origins, originOf(path, key));
    } else if (told.read.isUnreadable() && key.read.isUnreadable()) {
        fact.read = reasonOf(told.read, key.read);
    }
    return resultOf(std::move(fact), &Evidence::platform);
}

} // namespace da::evidence::probes
