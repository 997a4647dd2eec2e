// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/devices/device_listing.h"
#include "diagnostics/formats/system/system_reports.h"
#include "diagnostics/machine/registry.h"
#include "diagnostics/machine/server_answer.h"

#include <expected>
#include <stop_token>
#include <vector>

namespace da::machine {

using formats::DeviceNode;
using formats::Edition;
using formats::ListingScope;
using formats::ServiceRecord;

/// All device nodes that were listed, present or not, and what the list covers.
struct DeviceInventory final {
    std::vector<DeviceNode> nodes;
    ListingScope scope;
    friend bool operator==(const DeviceInventory &, const DeviceInventory &) = default;
};

/// The computer and its Windows. Every field may be unknown by itself.
struct Platform final {
    QString computerName;
    QString osName; ///< "Microsoft Windows 8.1 Enterprise"
    Edition edition = Edition::Unknown;
    QString editionId; ///< "Enterprise", "Professional"; never translated
    std::optional<int> majorVersion;
    std::optional<int> minorVersion;
    std::optional<int> build;
    QString uiLanguage; ///< BCP 47
    std::optional<bool> elevated;
    std::optional<bool> domainControllerReachable;
    std::optional<QDateTime> startedAt;
    /// "KB2966807": what some list names. One that is missing may be part of another update, or in
    /// a list that nobody sent.
    std::optional<QStringList> hotfixes;
    friend bool operator==(const Platform &, const Platform &) = default;
};

struct NetworkAdapter final {
    QString name;
    QString interfaceGuid; ///< lower case with braces; empty if not known
    bool connected = false;
    QStringList addresses;
    friend bool operator==(const NetworkAdapter &, const NetworkAdapter &) = default;
};

struct Network final {
    std::vector<NetworkAdapter> adapters;
    std::optional<bool> insideCorporateNetwork;
    friend bool operator==(const Network &, const Network &) = default;
};

/// The closed list of commands that only look. Free command text exists nowhere.
enum class QueryId {
    HttpsTunnelInterfaces,      ///< netsh interface httpstunnel show interfaces
    TeredoState,                ///< netsh interface teredo show state
    IpHttpsStateCmdlet,         ///< Get-NetIPHttpsState
    SixToFourState,             ///< netsh interface 6to4 show state
    IsatapState,                ///< netsh interface isatap show state
    UrlReservations,            ///< netsh http show urlacl
    WinHttpProxy,               ///< netsh winhttp show proxy
    NamespacePolicy,            ///< netsh namespace show effectivepolicy
    DnsClientState,             ///< netsh dns show state
    IpHttpsConfigurationCmdlet, ///< Get-NetIPHttpsConfiguration
    DirectAccessStatus,         ///< Get-DAConnectionStatus
    DirectAccessSettings,       ///< Get-DAClientExperienceConfiguration
    NrptPolicy,                 ///< Get-DnsClientNrptPolicy
};
inline constexpr QueryId kAllQueries[] = {QueryId::HttpsTunnelInterfaces,
                                          QueryId::TeredoState,
                                          QueryId::IpHttpsStateCmdlet,
                                          QueryId::SixToFourState,
                                          QueryId::IsatapState,
                                          QueryId::UrlReservations,
                                          QueryId::WinHttpProxy,
                                          QueryId::NamespacePolicy,
                                          QueryId::DnsClientState,
                                          QueryId::IpHttpsConfigurationCmdlet,
                                          QueryId::DirectAccessStatus,
                                          QueryId::DirectAccessSettings,
                                          QueryId::NrptPolicy};
/// Stable id: "netsh-httpstunnel", "netsh-urlacl", "get-netiphttpsstate", ...
[[nodiscard]] QString queryName(QueryId id);
[[nodiscard]] std::optional<QueryId> queryFromName(QStringView name);
/// The command line a person would type for it.
[[nodiscard]] QString queryCommand(QueryId id);

/// A computer that can be looked at. Knows Windows, not DirectAccess. Blocking calls, safe from
/// any thread at the same time; looking never changes anything.
class Machine {
public:
    virtual ~Machine() = default;
    /// A key and everything below it.
    [[nodiscard]] virtual Reading<RegistryKey> registryTree(const KeyPath &path) const = 0;
    [[nodiscard]] virtual Reading<DeviceInventory> devices() const = 0;
    [[nodiscard]] virtual Reading<ServiceRecord> service(const QString &name) const = 0;
    /// What the command printed, decoded; an empty text is an answer.
    [[nodiscard]] virtual Reading<QString> query(QueryId id) const = 0;
    [[nodiscard]] virtual Reading<Platform> platform() const = 0;
    [[nodiscard]] virtual Reading<Network> network() const = 0;
    /// What answers there, asked over the network. Ends soon when asked to stop.
    [[nodiscard]] virtual Reading<ServerAnswer> server(const ServerAddress &address,
                                                       const std::stop_token &stop) const = 0;
};

/// Why a change did not happen. What was asked is then not done, and nothing else either.
struct WriteFailure final {
    enum class Kind { Denied, NotFound, NotEmpty, TimedOut, DiskFull, Refused, Broken };
    Kind kind = Kind::Broken;
    QString detail;
    friend bool operator==(const WriteFailure &, const WriteFailure &) = default;
};
using Done = std::expected<void, WriteFailure>;

/// The closed list of commands that change. Nothing is put into them from outside.
enum class CommandId {
    GroupPolicyUpdate, ///< gpupdate /force
};

/// The hands of a computer: one small change each. Only the repair engine is ever given them, and a
/// recorded computer has none. Each is durable when it returns. Deleting what is not there
/// succeeds.
class Hands {
public:
    virtual ~Hands() = default;
    /// With all missing parents.
    [[nodiscard]] virtual Done createKey(const KeyPath &path) = 0;
    /// One key without subkeys; NotEmpty if it has any.
    [[nodiscard]] virtual Done deleteKey(const KeyPath &path) = 0;
    /// The key must exist.
    [[nodiscard]] virtual Done setValue(const KeyPath &path, const QString &name,
                                        const RegistryValue &value) = 0;
    [[nodiscard]] virtual Done deleteValue(const KeyPath &path, const QString &name) = 0;
    [[nodiscard]] virtual Done setSecurity(const KeyPath &path, const QString &owner,
                                           const QByteArray &securityDescriptor) = 0;
    /// By exact instance ID.
    [[nodiscard]] virtual Done removeDevice(const QString &instanceId) = 0;
    [[nodiscard]] virtual Done enableDevice(const QString &instanceId) = 0;
    [[nodiscard]] virtual Done rescanDevices() = 0;
    [[nodiscard]] virtual Done startService(const QString &name) = 0;
    [[nodiscard]] virtual Done stopService(const QString &name) = 0;
    [[nodiscard]] virtual Done setServiceStart(const QString &name, ServiceRecord::Start start) = 0;
    [[nodiscard]] virtual Done perform(CommandId command) = 0;
};

} // namespace da::machine
