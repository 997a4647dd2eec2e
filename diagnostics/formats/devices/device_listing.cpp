// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/devices/device_text.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

// cfg.h: CM_PROB_*, in their order from 0.
constexpr const char16_t *kProblems[] = {u"NONE",
                                         u"NOT_CONFIGURED",
                                         u"DEVLOADER_FAILED",
                                         u"OUT_OF_MEMORY",
                                         u"ENTRY_IS_WRONG_TYPE",
                                         u"LACKED_ARBITRATOR",
                                         u"BOOT_CONFIG_CONFLICT",
                                         u"FAILED_FILTER",
                                         u"DEVLOADER_NOT_FOUND",
                                         u"INVALID_DATA",
                                         u"FAILED_START",
                                         u"LIAR",
                                         u"NORMAL_CONFLICT",
                                         u"NOT_VERIFIED",
                                         u"NEED_RESTART",
                                         u"REENUMERATION",
                                         u"PARTIAL_LOG_CONF",
                                         u"UNKNOWN_RESOURCE",
                                         u"REINSTALL",
                                         u"REGISTRY",
                                         u"VXDLDR",
                                         u"WILL_BE_REMOVED",
                                         u"DISABLED",
                                         u"DEVLOADER_NOT_READY",
                                         u"DEVICE_NOT_THERE",
                                         u"MOVED",
                                         u"TOO_EARLY",
                                         u"NO_VALID_LOG_CONF",
                                         u"FAILED_INSTALL",
                                         u"HARDWARE_DISABLED",
                                         u"CANT_SHARE_IRQ",
                                         u"FAILED_ADD",
                                         u"DISABLED_SERVICE",
                                         u"TRANSLATION_FAILED",
                                         u"NO_SOFTCONFIG",
                                         u"BIOS_TABLE",
                                         u"IRQ_TRANSLATION_FAILED",
                                         u"FAILED_DRIVER_ENTRY",
                                         u"DRIVER_FAILED_PRIOR_UNLOAD",
                                         u"DRIVER_FAILED_LOAD",
                                         u"DRIVER_SERVICE_KEY_INVALID",
                                         u"LEGACY_SERVICE_NO_DEVICES",
                                         u"DUPLICATE_DEVICE",
                                         u"FAILED_POST_START",
                                         u"HALTED",
                                         u"PHANTOM",
                                         u"SYSTEM_SHUTDOWN",
                                         u"HELD_FOR_EJECT",
                                         u"DRIVER_BLOCKED",
                                         u"REGISTRY_TOO_LARGE",
                                         u"SETPROPERTIES_FAILED",
                                         u"WAITING_ON_DEPENDENCY",
                                         u"UNSIGNED_DRIVER",
                                         u"USED_BY_DEBUGGER",
                                         u"DEVICE_RESET",
                                         u"CONSOLE_LOCKED",
                                         u"NEED_CLASS_CONFIG",
                                         u"GUEST_ASSIGNMENT_FAILED"};

constexpr const char16_t *kEnumerators[] = {u"ROOT",
                                            u"SWD",
                                            u"PCI",
                                            u"USB",
                                            u"ACPI",
                                            u"ACPI_HAL",
                                            u"HTREE",
                                            u"SW",
                                            u"HID",
                                            u"HDAUDIO",
                                            u"DISPLAY",
                                            u"STORAGE",
                                            u"SCSI",
                                            u"IDE",
                                            u"USBSTOR",
                                            u"BTH",
                                            u"BTHENUM",
                                            u"BTHLE",
                                            u"UMB",
                                            u"VMBUS",
                                            u"PCIIDE",
                                            u"ISAPNP",
                                            u"UEFI",
                                            u"INTELAUDIO",
                                            u"LPTENUM",
                                            u"USBPRINT",
                                            u"WPDBUSENUMROOT",
                                            u"PRINTENUM",
                                            u"XEN",
                                            u"XENBUS",
                                            u"XENVIF",
                                            u"VID",
                                            u"NVME",
                                            u"SD",
                                            u"MF",
                                            u"TS_USB_HUB_ENUMERATOR",
                                            u"TERMINPUT_BUS",
                                            u"WSDPRINT",
                                            u"DRIVERENUM"};

constexpr Text kCutId{
    "device-listing.cut-id",
    QT_TRANSLATE_NOOP("da-wizard", "The name of a device was cut off and is left out: %1")};
constexpr Text kUnreadRow{"device-listing.unread-row",
                          QT_TRANSLATE_NOOP("da-wizard", "This line of a device list was not "
                                                         "understood: %1")};
constexpr Text kCutBlock{"device-listing.cut-block",
                         QT_TRANSLATE_NOOP("da-wizard", "A device list ends in the middle of a "
                                                        "device: %1")};
constexpr Text kCount{"device-listing.count",
                      QT_TRANSLATE_NOOP("da-wizard", "A device list says that it has %1 devices, "
                                                     "but %2 are there.")};

bool isIdPart(QStringView part)
{
    return !part.isEmpty() && std::all_of(part.begin(), part.end(),
                                          [](QChar c) { return c > u' ' && c != QChar(0x7f); });
}

bool isEnumerator(QStringView part)
{
    const auto good = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               c == u'_';
    };
    return !part.isEmpty() && part.size() <= 64 && std::all_of(part.begin(), part.end(), good);
}

bool isHive(QStringView part)
{
    return part.startsWith(u"HKEY_", Qt::CaseInsensitive) ||
           part.startsWith(u"HKLM", Qt::CaseInsensitive) ||
           part.startsWith(u"HKCU", Qt::CaseInsensitive) ||
           part.startsWith(u"HKCR", Qt::CaseInsensitive) ||
           part.startsWith(u"HKCC", Qt::CaseInsensitive) || equalsNoCase(part, u"HKU");
}

} // namespace

bool isInstanceId(QStringView word)
{
    const qsizetype first = word.indexOf(u'\\');
    const qsizetype last = word.lastIndexOf(u'\\');
    if (first <= 0 || last == first || word.size() > 400) // MAX_DEVICE_ID_LEN is 200
        return false;
    const QStringView enumerator = word.first(first);
    return isEnumerator(enumerator) && !isHive(enumerator) &&
           isIdPart(word.sliced(first + 1, last - first - 1)) && isIdPart(word.sliced(last + 1));
}

bool isKnownInstanceId(QStringView word)
{
    const QStringView enumerator = word.first(qMax<qsizetype>(0, word.indexOf(u'\\')));
    return isInstanceId(word) &&
           std::any_of(std::begin(kEnumerators), std::end(kEnumerators),
                       [&](const char16_t *known) { return equalsNoCase(enumerator, known); });
}

bool isGuid(QStringView text)
{
    if (text.size() != 38 || text.front() != u'{' || text.back() != u'}')
        return false;
    for (qsizetype i = 1; i < 37; ++i) {
        const bool dash = i == 9 || i == 14 || i == 19 || i == 24;
        const char16_t c = text[i].toLower().unicode();
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QStringList commandWords(QStringView command)
{
    QStringList words;
    for (const QStringView word : wordsOf(command)) {
        QString plain = word.toString();
        plain.remove(u'"').remove(u'\'');
        words.push_back(plain);
    }
    if (words.isEmpty())
        return words;
    QString &program = words.front();
    program = program.sliced(program.lastIndexOf(u'\\') + 1).toLower();
    if (program.endsWith(u".exe"_s))
        program.chop(4);
    return words;
}

ParseIssue cutIdIssue(qint64 line, QStringView read)
{
    return {line, Message(kCutId, Outside{read.toString()})};
}

ParseIssue unreadRowIssue(qint64 line, QStringView read)
{
    return {line, Message(kUnreadRow, Outside{read.toString()})};
}

ParseIssue cutBlockIssue(qint64 line, QStringView read)
{
    return {line, Message(kCutBlock, Outside{read.toString()})};
}

ParseIssue countIssue(qint64 line, qint64 announced, qint64 listed)
{
    return {line, Message(kCount, Number{announced}, Number{listed})};
}

std::optional<int> problemFromName(QStringView name)
{
    constexpr QStringView kPrefix = u"CM_PROB_";
    if (!name.startsWith(kPrefix, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = name.sliced(kPrefix.size());
    for (size_t i = 0; i < std::size(kProblems); ++i)
        if (equalsNoCase(rest, kProblems[i]))
            return int(i);
    return std::nullopt;
}

std::optional<DeviceListing> parseDeviceListing(QStringView text, QStringView command)
{
    if (!text.contains(u'\\') && !text.contains(u"matching"))
        return std::nullopt; // no instance id anywhere, and no devcon that found none
    if (const QStringView trimmed = text.trimmed();
        trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return parseGetPnpDevice(text, command); // JSON; nobody else writes it
    if (auto listing = parsePnpUtil(text, command))
        return listing;
    if (auto listing = parseGetPnpDevice(text, command))
        return listing;
    return parseDevcon(text, command);
}

} // namespace da::formats
