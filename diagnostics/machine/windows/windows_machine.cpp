// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/windows_machine.h"
#include "diagnostics/machine/network_probe/ask_server.h"
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/wmi.h"

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

Origin originNow(const QString &source, const QString &raw = {})
{
    return {source, raw, QDateTime::currentDateTimeUtc(), 0};
}

/// The classes behind the cmdlets.
struct CmdletClass final {
    QueryId id;
    windows::WmiSource source;
};
constexpr auto kStandard = u"ROOT\\StandardCimv2";
constexpr CmdletClass kCmdlets[] = {
    {QueryId::IpHttpsStateCmdlet, {kStandard, u"MSFT_NetIPHttpsState", {}, {}}},
    {QueryId::IpHttpsConfigurationCmdlet, {kStandard, u"MSFT_NetIPHttpsConfiguration", {}, {}}},
    {QueryId::DirectAccessStatus, {kStandard, u"MSFT_DAConnectionStatus", {}, {}}},
    {QueryId::DirectAccessSettings, {kStandard, u"MSFT_DAClientExperienceConfiguration", {}, {}}},
    // The class has no instances, its method gives them out (DnsClientPSProvider.mof).
    {QueryId::NrptPolicy,
     {u"ROOT\\Microsoft\\Windows\\DNS", u"PS_DnsClientNrptPolicy", u"Get", u"cmdletOutput"}},
};

} // namespace

WindowsMachine::WindowsMachine(Limits limits) : m_limits(std::move(limits)) {}

Reading<RegistryKey> WindowsMachine::registryTree(const KeyPath &path) const
{
    return {windows::readTree(path, m_limits.stop), originNow(path.text())};
}

Reading<DeviceInventory> WindowsMachine::devices() const
{
    return {windows::readDevices(m_limits.stop), originNow(u"SetupAPI"_s)};
}

Reading<ServiceRecord> WindowsMachine::service(const QString &name) const
{
    return {windows::readService(name), originNow(u"Service Control Manager"_s)};
}

Reading<QString> WindowsMachine::query(QueryId id) const
{
    for (const CmdletClass &cmdlet : kCmdlets) {
        if (cmdlet.id != id)
            continue;
        const Read<QString> text = windows::asText(windows::readWmi(cmdlet.source, m_limits));
        const QString source = QStringView(cmdlet.source.nameSpace).toString() + u':' +
                               QStringView(cmdlet.source.className).toString();
        return {text, originNow(source, text.valueOr({}))};
    }
    const Read<QString> text = windows::runNetsh(id, m_limits);
    return {text, originNow(queryCommand(id), text.valueOr({}))};
}

Reading<Platform> WindowsMachine::platform() const
{
    QString facts;
    const Platform platform = windows::readPlatform(m_limits, facts);
    return {platform, originNow(u"Windows"_s, facts)};
}

Reading<Network> WindowsMachine::network() const
{
    return {windows::readNetwork(), originNow(u"IP Helper API"_s)};
}

Reading<ServerAnswer> WindowsMachine::server(const ServerAddress &address,
                                             const std::stop_token &stop) const
{
    std::stop_source either;
    const auto pass = [&either] { either.request_stop(); };
    const std::stop_callback asked(stop, pass);
    const std::stop_callback closing(m_limits.stop, pass);
    return {askServer(address, either.get_token()),
            originNow(u"connection to "_s + address.text())};
}

} // namespace da::machine
