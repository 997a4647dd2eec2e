// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/parts.h"
#include "diagnostics/machine/windows/unique_handle.h"

#include <array>
#include <sddl.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

constexpr REGSAM kView = KEY_WOW64_64KEY;
constexpr DWORD kLongestValueName = 16'383;
constexpr int kMostAttempts = 5; ///< to see a key that does not change meanwhile

HKEY hiveOf(const QString &name)
{
    struct Hive final {
        QLatin1StringView name;
        HKEY key;
    };
    const std::array hives{Hive{"HKEY_LOCAL_MACHINE"_L1, HKEY_LOCAL_MACHINE},
                           Hive{"HKEY_USERS"_L1, HKEY_USERS},
                           Hive{"HKEY_CURRENT_USER"_L1, HKEY_CURRENT_USER},
                           Hive{"HKEY_CLASSES_ROOT"_L1, HKEY_CLASSES_ROOT},
                           Hive{"HKEY_CURRENT_CONFIG"_L1, HKEY_CURRENT_CONFIG}};
    for (const Hive &hive : hives)
        if (name == hive.name)
            return hive.key;
    return nullptr;
}

/// For reading, never more. A key may let itself be read but not say whom it lets in.
DWORD openToRead(HKEY parent, const QString &name, DWORD options, UniqueRegistry &out)
{
    DWORD error = ERROR_ACCESS_DENIED;
    for (const REGSAM rights : {REGSAM(KEY_READ), REGSAM(KEY_QUERY_VALUE | KEY_ENUMERATE_SUB_KEYS)})
        if (error == ERROR_ACCESS_DENIED)
            error = DWORD(RegOpenKeyExW(parent, wide(name), options, rights | kView, out.put()));
    return error;
}

QDateTime timeOf(const FILETIME &time)
{
    const quint64 ticks = (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    constexpr qint64 kEpoch = 11'644'473'600'000; // from 1601 to 1970 in ms
    return QDateTime::fromMSecsSinceEpoch(qint64(ticks / 10'000) - kEpoch, Qt::UTC);
}

/// Owner and descriptor stay empty if they can't be read; the key was read all the same.
void readSecurity(HKEY key, RegistryKey &out)
{
    constexpr SECURITY_INFORMATION kParts =
        OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    QByteArray bytes(512, '\0');
    DWORD size = DWORD(bytes.size());
    LSTATUS error = RegGetKeySecurity(key, kParts, bytes.data(), &size);
    for (int i = 0; i < kMostAttempts && error == ERROR_INSUFFICIENT_BUFFER; ++i) {
        bytes.resize(qsizetype(size));
        error = RegGetKeySecurity(key, kParts, bytes.data(), &size);
    }
    if (error != ERROR_SUCCESS || !IsValidSecurityDescriptor(bytes.data()))
        return;
    out.securityDescriptor = bytes.first(qsizetype(GetSecurityDescriptorLength(bytes.data())));
    PSID owner = nullptr;
    BOOL defaulted = FALSE;
    LPWSTR text = nullptr;
    if (GetSecurityDescriptorOwner(bytes.data(), &owner, &defaulted) && owner &&
        ConvertSidToStringSidW(owner, &text)) {
        const UniqueLocal owned(text);
        out.owner = fromWide(text);
    }
}

/// What tells one state of a key from another.
struct Stamp final {
    DWORD subkeys = 0;
    DWORD values = 0;
    quint64 lastWrite = 0;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

class TreeReader final {
public:
    TreeReader(std::stop_token stop, const TreeLimits &limits)
        : m_stop(std::move(stop)), m_limits(limits)
    {
    }

    /// An error if nothing of the key itself could be read.
    DWORD read(HKEY key, int depth, RegistryKey &out);
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    static DWORD stampOf(HKEY key, Stamp &stamp, RegistryKey &out);
    DWORD readItself(HKEY key, RegistryKey &out, QStringList &names);
    static DWORD readNames(HKEY key, QStringList &names);
    DWORD readValues(HKEY key, RegistryKey &out);
    void readSubkey(HKEY key, const QString &name, int depth, RegistryKey &out);
    [[nodiscard]] std::optional<Unreadable> tooMuch(int depth) const;

    std::stop_token m_stop;
    TreeLimits m_limits;
    qint64 m_keys = 0;
    qint64 m_bytes = 0;
};

DWORD TreeReader::stampOf(HKEY key, Stamp &stamp, RegistryKey &out)
{
    FILETIME time{};
    const LSTATUS error =
        RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, &stamp.subkeys, nullptr, nullptr,
                         &stamp.values, nullptr, nullptr, nullptr, &time);
    stamp.lastWrite = (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    if (error == ERROR_SUCCESS && stamp.lastWrite != 0)
        out.lastWrite = timeOf(time);
    return DWORD(error);
}

DWORD TreeReader::readNames(HKEY key, QStringList &names)
{
    std::vector<wchar_t> name(512);
    for (DWORD i = 0;;) {
        DWORD size = DWORD(name.size());
        const LSTATUS error =
            RegEnumKeyExW(key, i, name.data(), &size, nullptr, nullptr, nullptr, nullptr);
        if (error == ERROR_MORE_DATA && name.size() < kLongestValueName) {
            name.resize(kLongestValueName + 1);
            continue;
        }
        if (error == ERROR_NO_MORE_ITEMS)
            return ERROR_SUCCESS;
        if (error != ERROR_SUCCESS)
            return DWORD(error);
        names.push_back(QString::fromWCharArray(name.data(), qsizetype(size)));
        ++i;
    }
}

DWORD TreeReader::readValues(HKEY key, RegistryKey &out)
{
    std::vector<wchar_t> name(kLongestValueName + 1);
    QByteArray data(4096, '\0');
    for (DWORD i = 0; m_bytes <= m_limits.bytes; ++i) {
        DWORD nameSize = DWORD(name.size());
        DWORD size = DWORD(data.size());
        DWORD type = 0;
        LSTATUS error = ERROR_MORE_DATA;
        // It may grow between two looks.
        for (int n = 0; n < kMostAttempts && error == ERROR_MORE_DATA; ++n) {
            if (size > DWORD(data.size()))
                data.resize(qsizetype(size));
            size = DWORD(data.size());
            nameSize = DWORD(name.size());
            error = RegEnumValueW(key, i, name.data(), &nameSize, nullptr, &type,
                                  reinterpret_cast<BYTE *>(data.data()), &size);
        }
        if (error == ERROR_NO_MORE_ITEMS)
            return ERROR_SUCCESS;
        if (error != ERROR_SUCCESS)
            return DWORD(error);
        m_bytes += qint64(size) + qint64(nameSize) * 2;
        out.values.insert_or_assign(QString::fromWCharArray(name.data(), qsizetype(nameSize)),
                                    RegistryValue{type, data.first(qsizetype(size))});
    }
    out.valuesComplete = false;
    return ERROR_SUCCESS;
}

/// Again if the key changed while it was read: an index then names something else.
DWORD TreeReader::readItself(HKEY key, RegistryKey &out, QStringList &names)
{
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        out = RegistryKey();
        names.clear();
        Stamp before;
        Stamp after;
        if (const DWORD error = stampOf(key, before, out); error != ERROR_SUCCESS)
            return error;
        const DWORD namesError = readNames(key, names);
        const DWORD valuesError = readValues(key, out);
        for (const DWORD error : {namesError, valuesError})
            if (error == ERROR_KEY_DELETED || (error != ERROR_SUCCESS && namesError == valuesError))
                return error;
        out.subkeysComplete = out.subkeysComplete && namesError == ERROR_SUCCESS;
        out.valuesComplete = out.valuesComplete && valuesError == ERROR_SUCCESS;
        if (const DWORD error = stampOf(key, after, out); error != ERROR_SUCCESS)
            return error;
        if (before == after)
            return ERROR_SUCCESS;
    }
    out.subkeysComplete = false;
    out.valuesComplete = false;
    return ERROR_SUCCESS;
}

std::optional<Unreadable> TreeReader::tooMuch(int depth) const
{
    if (m_stop.stop_requested())
        return Unreadable{Reason::TimedOut, u"stopped"_s};
    if (depth > m_limits.depth)
        return Unreadable{Reason::Unsupported, u"too deep"_s};
    if (m_keys >= m_limits.keys || m_bytes > m_limits.bytes)
        return Unreadable{Reason::Unsupported, u"too much"_s};
    return std::nullopt;
}

void TreeReader::readSubkey(HKEY key, const QString &name, int depth, RegistryKey &out)
{
    RegistryKey subkey;
    subkey.unreadable = tooMuch(depth);
    // The native interface allows NUL in a name, and this one would open another key.
    if (name.contains(QChar(u'\0')))
        subkey.unreadable = Unreadable{Reason::Unsupported, u"NUL in the name"_s};
    if (!subkey.unreadable) {
        ++m_keys;
        UniqueRegistry opened;
        // A link is shown as what it is: following it might never end.
        const DWORD error = openToRead(key, name, REG_OPTION_OPEN_LINK, opened);
        const DWORD result = error == ERROR_SUCCESS ? read(opened.get(), depth, subkey) : error;
        if (isNotFound(result) || result == ERROR_KEY_DELETED)
            return; // it went away meanwhile
        if (result != ERROR_SUCCESS) {
            subkey = RegistryKey();
            subkey.unreadable = unreadableFrom(result, u"RegOpenKeyEx");
        }
    }
    out.subkeys.insert_or_assign(name, std::move(subkey));
}

DWORD TreeReader::read(HKEY key, int depth, RegistryKey &out)
{
    QStringList names;
    if (const DWORD error = readItself(key, out, names); error != ERROR_SUCCESS)
        return error;
    readSecurity(key, out);
    for (const QString &name : names) {
        // What was not read at all is not listed one by one.
        if (tooMuch(0)) {
            out.subkeysComplete = false;
            break;
        }
        readSubkey(key, name, depth + 1, out);
    }
    return ERROR_SUCCESS;
}

} // namespace

Read<RegistryKey> readTree(const KeyPath &path, const std::stop_token &stop,
                           const TreeLimits &limits)
{
    QStringList names = path.names();
    const HKEY hive = names.isEmpty() ? nullptr : hiveOf(names.takeFirst());
    if (!hive)
        return Unreadable{Reason::Unsupported, path.text()};
    if (path.text().contains(QChar(u'\0')))
        return Unreadable{Reason::Unsupported, u"NUL in the name"_s};
    UniqueRegistry key;
    DWORD error = openToRead(hive, names.join(u'\\'), 0, key);
    RegistryKey out;
    TreeReader reader(stop, limits);
    if (error == ERROR_SUCCESS)
        error = reader.read(key.get(), 0, out);
    if (isNotFound(error) || error == ERROR_KEY_DELETED)
        return Absent{};
    if (error != ERROR_SUCCESS)
        return unreadableFrom(error, u"RegOpenKeyEx");
    if (reader.isStopped())
        return Unreadable{Reason::TimedOut, u"stopped"_s};
    return out;
}

} // namespace da::machine::windows
