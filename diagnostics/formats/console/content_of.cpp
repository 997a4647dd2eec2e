// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/devices/device_text.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// Reports that are never long; a text beyond this is not tried as one.
constexpr qsizetype kLongestShortReport = 200'000;
/// Objects of cmdlets, with all that ConvertTo-Json hangs on them.
constexpr qsizetype kLongestObjects = 4'000'000;

bool isQueryOfReg(QStringView command)
{
    return parseRegQueryCommand(command).has_value();
}

/// Lists of keys alone are also what instructions print; without the command they prove nothing.
bool provesKeys(const RegQueryReport &report, QStringView command)
{
    return isQueryOfReg(command) ||
           std::any_of(report.keys.begin(), report.keys.end(),
                       [](const RegQueryKey &key) { return !key.values.empty(); });
}

bool beginsWithHive(QStringView text)
{
    return text.trimmed().startsWith(u"HK", Qt::CaseInsensitive);
}

template <class Report>
void claim(std::vector<Content> &claims, std::optional<Report> report)
{
    if (report)
        claims.emplace_back(std::move(*report));
}

void claimShort(std::vector<Content> &claims, QStringView text)
{
    claim(claims, parseHttpsTunnel(text));
    claim(claims, parseGetNetIpHttpsState(text));
    claim(claims, parseTeredo(text));
    claim(claims, parseSystemInfo(text));
    claim(claims, parseVer(text));
    claim(claims, parseGetDaConnectionStatus(text));
    claim(claims, parseGetDaClientExperience(text));
}

/// Only some of the updates were asked for: "Get-HotFix -Id KB2966807", "| where ...".
bool asksForSome(QStringView command)
{
    static constexpr const char16_t *kFilters[] = {u"where", u"?", u"select", u"findstr"};
    const QStringList stages = command.toString().split(u'|');
    const QStringList words = commandWords(stages[0]);
    const auto filters = [](const QString &stage) {
        const QString typed = stage.trimmed();
        return std::any_of(std::begin(kFilters), std::end(kFilters), [&](const char16_t *filter) {
            return typed.startsWith(QStringView(filter), Qt::CaseInsensitive);
        });
    };
    return !words.isEmpty() && words[0] == u"get-hotfix"_s &&
           (words.size() > 1 || std::any_of(stages.begin() + 1, stages.end(), filters));
}

void claimObjects(std::vector<Content> &claims, QStringView text, QStringView command)
{
    claim(claims, parseGetNetIpHttpsConfiguration(text));
    claim(claims, parseGetDnsClientNrptPolicy(text));
    claim(claims, parseGetNetAdapter(text));
    if (auto hotfixes = parseGetHotFix(text)) {
        hotfixes->whole = hotfixes->whole && !asksForSome(command);
        claims.emplace_back(std::move(*hotfixes));
    }
}

void claimLong(std::vector<Content> &claims, QStringView text, QStringView command)
{
    claim(claims, parseDeviceListing(text, command));
    claim(claims, parseScQuery(text));
    claim(claims, parseGetService(text));
    if (!beginsWithHive(text))
        return;
    auto keys = parseRegQuery(text);
    if (keys && provesKeys(*keys, command))
        claims.emplace_back(std::move(*keys));
}

/// "sc query NAME", "sc.exe \\host queryex NAME"
QString askedService(QStringView command)
{
    const QStringList words = commandWords(command);
    const bool sc = words.size() >= 3 && words[0] == u"sc"_s;
    const QString verb = sc ? words[words.size() - 2].toLower() : QString();
    return verb == u"query"_s || verb == u"queryex"_s ? words.back() : QString();
}

/// What only the command makes understandable.
std::optional<Content> refusal(QStringView text, QStringView command)
{
    if (text.size() > 4000)
        return std::nullopt;
    if (const auto asked = parseRegQueryCommand(command))
        if (const auto said = parseRegQueryRefusal(text))
            return RegQueryAnswer{*asked, *said};
    if (const QString name = askedService(command);
        !name.isEmpty() && saysServiceDoesNotExist(text))
        return NoSuchService{name};
    return std::nullopt;
}

} // namespace

bool beginsRegFile(QStringView text)
{
    text = text.trimmed();
    // A byte order mark that a joined file left in the middle does not count.
    if (text.startsWith(QChar(0xFEFF)))
        text = text.sliced(1);
    if (!text.startsWith(u"Windows Registry Editor", Qt::CaseInsensitive) &&
        !text.startsWith(u"REGEDIT", Qt::CaseInsensitive))
        return false;
    const qsizetype end = text.indexOf(u'\n');
    const QString header = (end < 0 ? text : text.first(end)).trimmed().toString() + u'\n';
    const auto ignoreEntry = [](const RegEntry &) { return true; };
    const auto ignoreIssue = [](const ParseIssue &) {};
    return readRegText(header, ignoreEntry, ignoreIssue).recognised;
}

Content contentOf(QStringView text, QStringView command)
{
    if (beginsRegFile(text))
        return RegFileText{};
    if (!command.isEmpty())
        if (auto refused = refusal(text, command))
            return *refused;
    std::vector<Content> claims;
    if (text.size() <= kLongestShortReport)
        claimShort(claims, text);
    claimLong(claims, text, command);
    if (text.size() <= kLongestObjects)
        claimObjects(claims, text, command);
    return claims.size() == 1 ? std::move(claims.front()) : Content(NotUnderstood{});
}

const char *contentName(const Content &content)
{
    struct Name {
        const char *operator()(const NotUnderstood &) const { return "not-understood"; }
        const char *operator()(const EmptyAnswer &) const { return "empty"; }
        const char *operator()(const TunnelReport &report) const
        {
            return report.kind == TunnelReport::Kind::Cmdlet ? "get-netiphttpsstate"
                                                             : "netsh-httpstunnel";
        }
        const char *operator()(const TeredoReport &) const { return "netsh-teredo"; }
        const char *operator()(const DeviceListing &listing) const
        {
            switch (listing.tool) {
            case DeviceListing::Tool::PnpUtil:
                return "devices-pnputil";
            case DeviceListing::Tool::GetPnpDevice:
                return "devices-get-pnpdevice";
            case DeviceListing::Tool::Devcon:
                break;
            }
            return "devices-devcon";
        }
        const char *operator()(const RegFileText &) const { return "reg-file"; }
        const char *operator()(const RegQueryReport &) const { return "reg-query"; }
        const char *operator()(const RegQueryAnswer &) const { return "reg-query"; }
        const char *operator()(const ServiceReport &) const { return "services"; }
        const char *operator()(const NoSuchService &) const { return "services"; }
        const char *operator()(const SystemReport &report) const
        {
            return report.osName.isEmpty() ? "ver" : "systeminfo";
        }
        const char *operator()(const DirectAccessStatus &) const
        {
            return "get-daconnectionstatus";
        }
        const char *operator()(const DirectAccessSettings &) const
        {
            return "get-daclientexperienceconfiguration";
        }
        const char *operator()(const std::vector<IpHttpsConfiguration> &) const
        {
            return "get-netiphttpsconfiguration";
        }
        const char *operator()(const std::vector<NrptRule> &) const
        {
            return "get-dnsclientnrptpolicy";
        }
        const char *operator()(const std::vector<ListedAdapter> &) const
        {
            return "get-netadapter";
        }
        const char *operator()(const HotfixReport &) const { return "hotfixes"; }
    };
    return std::visit(Name(), content);
}

} // namespace da::formats
