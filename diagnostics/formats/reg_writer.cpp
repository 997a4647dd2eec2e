// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/reg_file.h"

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

constexpr qsizetype kColumns = 80;

QString quoted(QStringView text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

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
    QString out = hexHead(value.type);
    column += out.size();
    for (qsizetype i = 0; i < value.data.size(); ++i) {
        const bool last = i + 1 == value.data.size();
        out += QString::fromLatin1(value.data.sliced(i, 1).toHex());
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
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(c.unicode() & 0xFF);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    m_ok = m_ok && m_out.write(bytes) == bytes.size();
}

void RegWriter::write(const RegEntry &entry)
{
    put(entryText(entry));
}

bool RegWriter::finish()
{
    put(u"\r\n"_s);
    return m_ok;
}

} // namespace da::formats
