// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/registry_value.h"

#include <QtEndian>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

struct TypeName final {
    quint32 type;
    QLatin1StringView name;
};
constexpr std::array kTypeNames{
    TypeName{0, "REG_NONE"_L1},
    TypeName{1, "REG_SZ"_L1},
    TypeName{2, "REG_EXPAND_SZ"_L1},
    TypeName{3, "REG_BINARY"_L1},
    TypeName{4, "REG_DWORD"_L1},
    TypeName{5, "REG_DWORD_BIG_ENDIAN"_L1},
    TypeName{6, "REG_LINK"_L1},
    TypeName{7, "REG_MULTI_SZ"_L1},
    TypeName{8, "REG_RESOURCE_LIST"_L1},
    TypeName{9, "REG_FULL_RESOURCE_DESCRIPTOR"_L1},
    TypeName{10, "REG_RESOURCE_REQUIREMENTS_LIST"_L1},
    TypeName{11, "REG_QWORD"_L1},
};

/// In UTF-16LE with this many NULs behind it.
QByteArray utf16(QStringView text, qsizetype terminators)
{
    QByteArray out((text.size() + terminators) * 2, Qt::Uninitialized);
    if (!text.isEmpty()) // an empty view may point to nothing
        qToLittleEndian<quint16>(text.utf16(), text.size(), out.data());
    std::fill(out.end() - 2 * terminators, out.end(), '\0');
    return out;
}

/// An odd last byte is not part of any character.
QString fromUtf16(const QByteArray &data)
{
    QString out(data.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(data.constData(), out.size(), out.data());
    return out;
}

QString numberDisplay(quint64 value)
{
    return u"0x%1 (%2)"_s.arg(QString::number(value, 16), QString::number(value));
}

} // namespace

RegistryValue RegistryValue::string(QStringView text)
{
    return {String, utf16(text, 1)};
}

RegistryValue RegistryValue::dword(quint32 value)
{
    QByteArray data(4, Qt::Uninitialized);
    qToLittleEndian(value, data.data());
    return {Dword, data};
}

RegistryValue RegistryValue::multiString(const QStringList &items)
{
    QByteArray data;
    for (const QString &item : items)
        data += utf16(item, 1);
    return {MultiString, data + QByteArray(2, '\0')};
}

std::optional<QString> RegistryValue::asString() const
{
    if (type != String && type != ExpandString && type != Link)
        return std::nullopt;
    const QString text = fromUtf16(data);
    const qsizetype end = text.indexOf(QChar(0));
    return end < 0 ? text : text.first(end);
}

std::optional<quint32> RegistryValue::asDword() const
{
    if (data.size() != 4)
        return std::nullopt;
    if (type == Dword)
        return qFromLittleEndian<quint32>(data.constData());
    if (type == DwordBigEndian)
        return qFromBigEndian<quint32>(data.constData());
    return std::nullopt;
}

std::optional<quint64> RegistryValue::asQword() const
{
    if (type != Qword || data.size() != 8)
        return std::nullopt;
    return qFromLittleEndian<quint64>(data.constData());
}

std::optional<QStringList> RegistryValue::asMultiString() const
{
    if (type != MultiString)
        return std::nullopt;
    QStringList items = fromUtf16(data).split(QChar(0));
    while (!items.isEmpty() && items.last().isEmpty())
        items.removeLast();
    return items;
}

QString RegistryValue::display() const
{
    if (const auto text = asString())
        return *text;
    if (const auto number = asDword())
        return numberDisplay(*number);
    if (const auto number = asQword())
        return numberDisplay(*number);
    if (const auto items = asMultiString())
        return items->join(u" | "_s);
    return QString::fromLatin1(data.toHex(' '));
}

QString registryTypeName(quint32 type)
{
    for (const TypeName &known : kTypeNames) {
        if (known.type == type)
            return known.name;
    }
    return u"REG_0x"_s + QString::number(type, 16);
}

std::optional<quint32> registryTypeFromName(QStringView name)
{
    for (const TypeName &known : kTypeNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.type;
    }
    if (!name.startsWith("REG_0x"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    // toUInt alone would take a second "0x" or a sign.
    const QStringView digits = name.sliced(6);
    bool ok = false;
    const quint32 number = digits.toUInt(&ok, 16);
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        const char16_t lower = c.unicode() | 0x20;
        return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
    });
    return ok && plain ? std::optional(number) : std::nullopt;
}

} // namespace da::formats
