// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_file.h"
#include "diagnostics/formats/registry/reg_quoted.h"

#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

constexpr qsizetype kColumns = 80;

bool hasLineBreakOrNul(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar(0); });
}

/// The quoted form brings back exactly these bytes.
bool survivesQuotes(const RegistryValue &value)
{
    if (value.type != RegistryValue::String)
        return false;
    const std::optional<QString> text = value.asString();
    return text && !hasLineBreakOrNul(*text) && RegistryValue::string(*text) == value;
}

QString hexHead(quint32 type)
{
    if (type == RegistryValue::Binary)
        return u"hex:"_s;
    return u"hex("_s + QString::number(type, 16) + u"):"_s;
}

/// Broken as regedit breaks it: a backslash before column 80, two blanks in front.
QString hexText(qsizetype column, const RegistryValue &value)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString out = hexHead(value.type);
    out.reserve(out.size() + value.data.size() * 4);
    column += out.size();
    for (qsizetype i = 0; i < value.data.size(); ++i) {
        const bool last = i + 1 == value.data.size();
        const auto byte = static_cast<unsigned char>(value.data[i]);
        out += QLatin1Char(kDigits[byte >> 4]);
        out += QLatin1Char(kDigits[byte & 0xF]);
        if (!last)
            out += u',';
        column += 3;
        if (!last && column > kColumns - 4) {
            out += u"\\\r\n  "_s;
            column = 2;
        }
    }
    return out;
}

QString nameText(const QString &name)
{
    return name.isEmpty() ? u"@"_s : quoted(name);
}

/// The name or path of what an entry is about.
const QString &nameIn(const RegEntry &entry)
{
    if (const auto *key = std::get_if<RegKey>(&entry))
        return key->path.text();
    if (const auto *deletion = std::get_if<RegKeyDeletion>(&entry))
        return deletion->path.text();
    if (const auto *deletion = std::get_if<RegValueDeletion>(&entry))
        return deletion->name;
    return std::get<RegValue>(entry).name;
}

QString entryText(const RegEntry &entry)
{
    if (const auto *key = std::get_if<RegKey>(&entry))
        return u"\r\n["_s + key->path.text() + u"]\r\n"_s;
    if (const auto *deletion = std::get_if<RegKeyDeletion>(&entry))
        return u"\r\n[-"_s + deletion->path.text() + u"]\r\n"_s;
    if (const auto *deletion = std::get_if<RegValueDeletion>(&entry))
        return nameText(deletion->name) + u"=-\r\n"_s;
    const auto &[name, value] = std::get<RegValue>(entry);
    const QString head = nameText(name) + u'=';
    if (survivesQuotes(value))
        return head + quoted(*value.asString()) + u"\r\n"_s;
    if (value.type == RegistryValue::Dword && value.data.size() == 4)
        return head + u"dword:"_s + QString::number(*value.asDword(), 16).rightJustified(8, u'0') +
               u"\r\n"_s;
    return head + hexText(head.size(), value) + u"\r\n"_s;
}

} // namespace

RegWriter::RegWriter(QIODevice &out) : m_out(out)
{
    put(QString(QChar(0xFEFF)) + u"Windows Registry Editor Version 5.00\r\n"_s);
}

void RegWriter::put(QStringView text)
{
    if (text.isEmpty())
        return;
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), bytes.data());
    m_ok = m_ok && m_out.write(bytes) == bytes.size();
}

void RegWriter::write(const RegEntry &entry)
{
    const bool fits = !hasLineBreakOrNul(nameIn(entry));
    const bool isKey =
        std::holds_alternative<RegKey>(entry) || std::holds_alternative<RegKeyDeletion>(entry);
    if (isKey)
        m_keyWritten = fits;
    if (fits && m_keyWritten)
        put(entryText(entry));
    else
        m_complete = false;
}

bool RegWriter::finish()
{
    put(u"\r\n"_s);
    return m_ok && m_complete;
}

} // namespace da::formats
