// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/unique_handle.h"

#include <QUuid>
#include <cfgmgr32.h>
#include <cstring>
#include <setupapi.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

// devpkey.h
constexpr GUID kDeviceState = {
    0x540b947e, 0x8b40, 0x45bc, {0xa8, 0xa2, 0x6a, 0x0b, 0x89, 0x4c, 0xbd, 0xa2}};
constexpr DEVPROPKEY kIsPresent = {kDeviceState, 5};
constexpr GUID kDeviceStatus = {
    0x4340a6c5, 0x93fa, 0x4706, {0x97, 0x2c, 0x7b, 0x64, 0x80, 0x08, 0xa5, 0xa7}};
constexpr DEVPROPKEY kProblemCode = {kDeviceStatus, 3};
constexpr DEVPROPTYPE kUint32Type = 0x07;
constexpr DEVPROPTYPE kBooleanType = 0x11;

const QString &netClass()
{
    static const QString text = u"{4d36e972-e325-11ce-bfc1-08002be10318}"_s;
    return text;
}

const QString &softwareDeviceClass()
{
    static const QString text = u"{62f9c741-b25a-46ce-b54c-9bccce08b6f2}"_s;
    return text;
}

struct DeviceListKind final {
    using Type = HDEVINFO;
    static Type none() { return INVALID_HANDLE_VALUE; }
    static void close(Type list) { SetupDiDestroyDeviceInfoList(list); }
};
using UniqueDeviceList = UniqueHandle<DeviceListKind>;

/// One device in a list, to ask for its properties.
struct Device final {
    HDEVINFO list;
    SP_DEVINFO_DATA data;
};

QByteArray propertyOf(Device &device, DWORD property)
{
    QByteArray bytes(512, '\0');
    DWORD needed = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (SetupDiGetDeviceRegistryPropertyW(device.list, &device.data, property, nullptr,
                                              reinterpret_cast<BYTE *>(bytes.data()),
                                              DWORD(bytes.size()), &needed))
            return bytes.first(qMin(qsizetype(needed), bytes.size()));
        if (GetLastError() != ERROR_INSUFFICIENT_BUFFER)
            return {};
        bytes.resize(qsizetype(needed));
    }
    return {};
}

QStringList textsOf(const QByteArray &bytes)
{
    const QString all =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    return all.split(QChar(u'\0'), Qt::SkipEmptyParts);
}

QString textOf(Device &device, DWORD property)
{
    const QStringList texts = textsOf(propertyOf(device, property));
    return texts.isEmpty() ? QString() : texts.first();
}

/// "@nettun.inf,%name%;Microsoft IP-HTTPS Platform Adapter" where nobody resolved it.
QString readableText(const QString &text)
{
    return text.startsWith(u'@') ? text.section(u';', -1) : text;
}

template <class Value>
std::optional<Value> devicePropertyOf(Device &device, const DEVPROPKEY &key, DEVPROPTYPE wanted)
{
    Value value = 0;
    DEVPROPTYPE type = 0;
    DWORD size = 0;
    const BOOL isRead =
        SetupDiGetDevicePropertyW(device.list, &device.data, &key, &type,
                                  reinterpret_cast<BYTE *>(&value), sizeof(value), &size, 0);
    return isRead && type == wanted && size == sizeof(value) ? std::optional(value) : std::nullopt;
}

/// What the configuration manager says of a node.
struct Standing final {
    std::optional<bool> present;
    std::optional<int> problem;
};

/// A success that leaves the outputs as they were has said nothing.
Standing statusOf(DEVINST node)
{
    constexpr ULONG kUntouched = 0xFFFFFFFF;
    ULONG status = kUntouched;
    ULONG code = kUntouched;
    const CONFIGRET result = CM_Get_DevNode_Status(&status, &code, node, 0);
    if (result == CR_NO_SUCH_DEVNODE)
        return {false, std::nullopt};
    if (result != CR_SUCCESS || status == kUntouched)
        return {};
    if ((status & DN_HAS_PROBLEM) == 0)
        return {true, formats::problem::kNone};
    return {true, code == kUntouched ? std::nullopt : std::optional(int(code))};
}

std::optional<bool> isLocated(const QString &instanceId)
{
    QString id = instanceId;
    DEVINST found = 0;
    const CONFIGRET result = CM_Locate_DevNodeW(&found, reinterpret_cast<DEVINSTID_W>(id.data()),
                                                CM_LOCATE_DEVNODE_NORMAL);
    if (result == CR_NO_SUCH_DEVNODE)
        return false;
    return result == CR_SUCCESS && found != 0 ? std::optional(true) : std::nullopt;
}

/// The property is what Windows 8 and later go by themselves; the calls are older.
void addStanding(Device &device, DeviceNode &node)
{
    const auto isPresent = devicePropertyOf<quint8>(device, kIsPresent, kBooleanType);
    const Standing standing = statusOf(device.data.DevInst);
    if (isPresent)
        node.present = *isPresent != 0;
    else
        node.present = standing.present ? standing.present : isLocated(node.instanceId);
    node.problem = standing.problem;
    if (!node.problem)
        if (const auto code = devicePropertyOf<quint32>(device, kProblemCode, kUint32Type))
            node.problem = int(*code);
    if (node.present == std::optional(false))
        node.problem = formats::problem::kNotPresent;
    else if (node.problem == formats::problem::kNotPresent && !node.present)
        node.present = false;
}

QString instanceIdOf(Device &device)
{
    std::vector<wchar_t> id(MAX_DEVICE_ID_LEN + 1);
    DWORD needed = 0;
    BOOL isRead = SetupDiGetDeviceInstanceIdW(device.list, &device.data, id.data(),
                                              DWORD(id.size()), &needed);
    if (!isRead && GetLastError() == ERROR_INSUFFICIENT_BUFFER) {
        id.resize(size_t(needed) + 1);
        isRead = SetupDiGetDeviceInstanceIdW(device.list, &device.data, id.data(), DWORD(id.size()),
                                             &needed);
    }
    return isRead ? fromWide(id.data()) : QString();
}

QString guidText(const GUID &guid)
{
    static constexpr GUID kNone = {};
    return std::memcmp(&guid, &kNone, sizeof(GUID)) == 0 ? QString() : QUuid(guid).toString();
}

DeviceNode nodeOf(Device &device)
{
    DeviceNode node;
    node.instanceId = instanceIdOf(device);
    node.description = readableText(textOf(device, SPDRP_FRIENDLYNAME));
    if (node.description.isEmpty())
        node.description = readableText(textOf(device, SPDRP_DEVICEDESC));
    node.classGuid = guidText(device.data.ClassGuid);
    if (node.classGuid.isEmpty())
        node.classGuid = textOf(device, SPDRP_CLASSGUID).toLower();
    node.className = textOf(device, SPDRP_CLASS);
    node.hardwareIds = textsOf(propertyOf(device, SPDRP_HARDWAREID));
    node.service = textOf(device, SPDRP_SERVICE);
    node.driverKey = textOf(device, SPDRP_DRIVER).toLower();
    return node;
}

/// Those that a listing of these classes shows; a node that was never set up has no class.
bool isListed(const DeviceNode &node)
{
    return node.classGuid.isEmpty() || node.classGuid == netClass() ||
           node.classGuid == softwareDeviceClass();
}

} // namespace

Read<DeviceInventory> readDevices(const std::stop_token &stop)
{
    // Without DIGCF_PRESENT: devices that are gone are what this is about.
    const UniqueDeviceList list(SetupDiGetClassDevsW(nullptr, nullptr, nullptr, DIGCF_ALLCLASSES));
    if (!list)
        return unreadableFromLast(u"SetupDiGetClassDevs");
    DeviceInventory out;
    out.scope = {true, true, true, true};
    DWORD error = ERROR_SUCCESS;
    for (DWORD i = 0; error == ERROR_SUCCESS; ++i) {
        if (stop.stop_requested())
            return Unreadable{Reason::TimedOut, u"stopped"_s};
        Device device{list.get(), {}};
        device.data.cbSize = sizeof(device.data);
        if (!SetupDiEnumDeviceInfo(list.get(), i, &device.data)) {
            error = GetLastError();
            continue;
        }
        DeviceNode node = nodeOf(device);
        if (node.instanceId.isEmpty())
            out.scope.whole = false;
        else if (isListed(node)) {
            addStanding(device, node);
            out.nodes.push_back(std::move(node));
        }
    }
    out.scope.whole = out.scope.whole && error == ERROR_NO_MORE_ITEMS;
    return out;
}

} // namespace da::machine::windows
