// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/registry_value.h"

#include <array>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

struct Hive final {
    QLatin1StringView shortName;
    QLatin1StringView longName;
};
constexpr std::array kHives{
    Hive{"HKLM"_L1, "HKEY_LOCAL_MACHINE"_L1},  Hive{"HKU"_L1, "HKEY_USERS"_L1},
    Hive{"HKCU"_L1, "HKEY_CURRENT_USER"_L1},   Hive{"HKCR"_L1, "HKEY_CLASSES_ROOT"_L1},
    Hive{"HKCC"_L1, "HKEY_CURRENT_CONFIG"_L1},
};

constexpr auto kComputer = "Computer\\"_L1; // regedit's address bar puts it in front

std::optional<QString> longHiveName(QStringView name)
{
    // PowerShell writes "HKLM:\...".
    if (name.endsWith(u':'))
        name.chop(1);
    for (const Hive &hive : kHives) {
        if (name.compare(hive.shortName, Qt::CaseInsensitive) == 0 ||
            name.compare(hive.longName, Qt::CaseInsensitive) == 0)
            return hive.longName;
    }
    return std::nullopt;
}

} // namespace

std::optional<KeyPath> KeyPath::parse(QStringView text)
{
    if (text.startsWith(kComputer, Qt::CaseInsensitive))
        text = text.sliced(kComputer.size());
    if (text.endsWith(u'\\'))
        text.chop(1);
    const qsizetype end = text.indexOf(u'\\');
    const std::optional<QString> hive = longHiveName(end < 0 ? text : text.first(end));
    if (!hive)
        return std::nullopt;
    KeyPath out;
    out.m_text = *hive;
    if (end < 0)
        return out;
    const QStringView rest = text.sliced(end);
    if (rest.contains(QStringView(u"\\\\")) || rest.endsWith(u'\\'))
        return std::nullopt;
    out.m_text += rest;
    return out;
}

QStringList KeyPath::names() const
{
    return m_text.isEmpty() ? QStringList() : m_text.split(u'\\');
}

QString KeyPath::name() const
{
    return m_text.section(u'\\', -1);
}

KeyPath KeyPath::child(QStringView name) const
{
    KeyPath out;
    out.m_text = m_text + u'\\' + name.toString();
    return out;
}

std::optional<KeyPath> KeyPath::parent() const
{
    const qsizetype end = m_text.lastIndexOf(u'\\');
    if (end < 0)
        return std::nullopt;
    KeyPath out;
    out.m_text = m_text.first(end);
    return out;
}

bool KeyPath::isWithin(const KeyPath &other) const
{
    const qsizetype size = other.m_text.size();
    if (m_text.size() < size || !sameRegistryName(QStringView(m_text).first(size), other.m_text))
        return false;
    return m_text.size() == size || m_text[size] == u'\\';
}

bool operator==(const KeyPath &a, const KeyPath &b)
{
    return sameRegistryName(a.m_text, b.m_text);
}

bool operator<(const KeyPath &a, const KeyPath &b)
{
    return compareRegistryNames(a.m_text, b.m_text) < 0;
}

} // namespace da::formats
