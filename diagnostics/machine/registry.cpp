// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/registry.h"

#include "diagnostics/formats/registry/reg_file.h"

#include <QBuffer>

namespace da::machine {
namespace {

/// The answer for a name that a list does not hold.
template <class T>
Read<T> unlisted(bool listIsComplete, bool knownAbsent)
{
    if (listIsComplete || knownAbsent)
        return Absent{};
    return Unreadable{Reason::NotRecorded, {}};
}

Read<RegistryKey> childOf(const Read<RegistryKey> &parent, const QString &name)
{
    if (!parent.hasValue())
        return parent;
    const RegistryKey &key = *parent.value();
    if (key.unreadable)
        return *key.unreadable;
    const auto found = key.subkeys.find(name);
    if (found == key.subkeys.end())
        return unlisted<RegistryKey>(key.subkeysComplete, key.absentSubkeys.contains(name));
    if (found->second.unreadable)
        return *found->second.unreadable;
    return found->second;
}

void writeTree(formats::RegWriter &writer, const KeyPath &path, const RegistryKey &key)
{
    writer.write(formats::RegKey{path});
    for (const auto &[name, value] : key.values)
        writer.write(formats::RegValue{name, value});
    for (const auto &[name, subkey] : key.subkeys)
        writeTree(writer, path.child(name), subkey);
}

} // namespace

bool RegistryNameLess::operator()(const QString &a, const QString &b) const
{
    return formats::compareRegistryNames(a, b) < 0;
}

Read<RegistryValue> valueOf(const Read<RegistryKey> &key, const QString &name)
{
    if (key.isAbsent())
        return Absent{};
    if (key.isUnreadable())
        return *key.unreadable();
    const RegistryKey &listed = *key.value();
    if (listed.unreadable)
        return *listed.unreadable;
    const auto found = listed.values.find(name);
    if (found == listed.values.end())
        return unlisted<RegistryValue>(listed.valuesComplete, listed.absentValues.contains(name));
    return found->second;
}

Read<RegistryKey> subkeyOf(const Read<RegistryKey> &key, const QString &path)
{
    Read<RegistryKey> at = key;
    for (const QString &name : path.split(u'\\', Qt::SkipEmptyParts))
        at = childOf(at, name);
    return at;
}

Read<QString> stringOf(const Read<RegistryKey> &key, const QString &name)
{
    const Read<RegistryValue> value = valueOf(key, name);
    if (!value.hasValue())
        return value.map([](const RegistryValue &) { return QString(); });
    const std::optional<QString> text = value.value()->asString();
    if (!text)
        return Unreadable{Reason::Broken, formats::registryTypeName(value.value()->type)};
    return *text;
}

Read<quint32> dwordOf(const Read<RegistryKey> &key, const QString &name)
{
    const Read<RegistryValue> value = valueOf(key, name);
    if (!value.hasValue())
        return value.map([](const RegistryValue &) { return quint32(0); });
    const std::optional<quint32> number = value.value()->asDword();
    if (!number)
        return Unreadable{Reason::Broken, formats::registryTypeName(value.value()->type)};
    return *number;
}

bool isComplete(const RegistryKey &key)
{
    if (key.unreadable || !key.valuesComplete || !key.subkeysComplete)
        return false;
    return std::ranges::all_of(key.subkeys,
                               [](const auto &entry) { return isComplete(entry.second); });
}

QString toRegText(const KeyPath &path, const RegistryKey &key)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    formats::RegWriter writer(buffer);
    writeTree(writer, path, key);
    (void)writer.finish();
    QString text(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2); // NOLINT
    text.remove(0, 1); // the byte order mark
    return text.remove(u'\r').trimmed() + u'\n';
}

} // namespace da::machine
