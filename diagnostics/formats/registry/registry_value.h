// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace da::formats {

/// A registry value as it lies in the registry: a type number and its bytes (little-endian,
/// strings in UTF-16LE with whatever terminators they came with).
struct RegistryValue final {
    enum Type : quint32 {
        None = 0,
        String = 1,
        ExpandString = 2,
        Binary = 3,
        Dword = 4,
        DwordBigEndian = 5,
        Link = 6,
        MultiString = 7,
        ResourceList = 8,
        Qword = 11,
    };
    quint32 type = None; ///< one of Type, or any number that Windows was given
    QByteArray data;

    [[nodiscard]] static RegistryValue string(QStringView text); ///< terminated REG_SZ
    [[nodiscard]] static RegistryValue dword(quint32 value);
    [[nodiscard]] static RegistryValue multiString(const QStringList &items);

    /// The text of a REG_SZ, REG_EXPAND_SZ or REG_LINK, up to its first NUL, terminated or not.
    [[nodiscard]] std::optional<QString> asString() const;
    /// The number of a REG_DWORD (either byte order) of exactly four bytes.
    [[nodiscard]] std::optional<quint32> asDword() const;
    /// The number of a REG_QWORD of exactly eight bytes.
    [[nodiscard]] std::optional<quint64> asQword() const;
    /// The items of a REG_MULTI_SZ.
    [[nodiscard]] std::optional<QStringList> asMultiString() const;
    /// The value for people: text, "0x80 (128)", hex bytes. Not made harmless.
    [[nodiscard]] QString display() const;

    friend bool operator==(const RegistryValue &, const RegistryValue &) = default;
};

/// "REG_SZ", "REG_DWORD", ... or "REG_0x1234" for numbers without a name.
[[nodiscard]] QString registryTypeName(quint32 type);
/// The other way; names compare without case.
[[nodiscard]] std::optional<quint32> registryTypeFromName(QStringView name);

/// A key's full path with the long name of its hive: "HKEY_LOCAL_MACHINE\SOFTWARE\...". Names keep
/// their spelling and compare without case, as the registry does.
class KeyPath final {
public:
    KeyPath() = default;
    /// Accepts the long and short hive names (HKLM, HKU, HKCU, HKCR, HKCC), "Computer\" and
    /// "HKLM:\" in front, and one trailing backslash. Nothing if there is no hive in front, a
    /// name is empty, or the hive stands alone with more behind it than names.
    [[nodiscard]] static std::optional<KeyPath> parse(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringList names() const; ///< hive first
    [[nodiscard]] QString name() const;      ///< the last one
    [[nodiscard]] KeyPath child(QStringView name) const;
    [[nodiscard]] std::optional<KeyPath> parent() const; ///< nothing above a hive
    /// This key itself, or below it.
    [[nodiscard]] bool isWithin(const KeyPath &other) const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const KeyPath &a, const KeyPath &b);
    friend bool operator<(const KeyPath &a, const KeyPath &b);

private:
    QString m_text;
};

/// Key and value names compare without case, by code unit after simple upper-casing.
[[nodiscard]] bool sameRegistryName(QStringView a, QStringView b);
/// The order that goes with it: less than, equal to or greater than zero.
[[nodiscard]] int compareRegistryNames(QStringView a, QStringView b);

} // namespace da::formats
