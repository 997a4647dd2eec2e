// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/state_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kKeyPath{"json.key-path",
                        QT_TRANSLATE_NOOP("da-wizard", "a key path such as HKLM\\SOFTWARE\\...")};
constexpr Text kValue{
    "json.registry-value",
    QT_TRANSLATE_NOOP("da-wizard", "a number, a text, a list of texts, or an object with type and "
                                   "hex")};

bool isPlain(const RegistryValue &value, const RegistryValue &canonical, const QString &text)
{
    return value == canonical && text.isValidUtf16();
}

RegistryValue valueFromJson(const QString &name, const QJsonValue &json, JsonCursor &at)
{
    if (json.isString())
        return RegistryValue::string(json.toString());
    const double number = json.toDouble(-1);
    if (json.isDouble() && number >= 0 && number <= 0xFFFFFFFFU && number == std::floor(number))
        return RegistryValue::dword(static_cast<quint32>(number));
    if (json.isArray()) {
        QStringList items;
        for (const QJsonValue &item : json.toArray())
            items += item.toString();
        return RegistryValue::multiString(items);
    }
    if (!json.isObject()) {
        at.complain(name, kValue);
        return {};
    }
    JsonCursor object(json.toObject(), at.pathOf(name), at.problem());
    RegistryValue out;
    const auto type = formats::registryTypeFromName(object.string(u"type"_s));
    if (!type)
        object.complain(u"type"_s, kValue);
    out.type = type.value_or(0);
    out.data = object.hex(u"hex"_s);
    object.done();
    return out;
}

bool isBare(const RegistryKey &key, bool complete)
{
    RegistryKey bare;
    bare.valuesComplete = complete;
    bare.subkeysComplete = complete;
    bare.subkeys = key.subkeys;
    return key == bare;
}

QJsonArray namesToJson(const std::map<QString, Absent, RegistryNameLess> &names)
{
    QJsonArray out;
    for (const auto &[name, absent] : names)
        out.append(name);
    return out;
}

QJsonObject keyToJson(const RegistryKey &key, bool complete)
{
    QJsonObject out;
    QJsonObject values;
    for (const auto &[name, value] : key.values)
        values.insert(name, registryValueToJson(value));
    if (!values.isEmpty())
        out.insert(u"values"_s, values);
    if (key.valuesComplete != complete)
        out.insert(u"valuesComplete"_s, key.valuesComplete);
    if (key.subkeysComplete != complete)
        out.insert(u"subkeysComplete"_s, key.subkeysComplete);
    if (!key.absentValues.empty())
        out.insert(u"absentValues"_s, namesToJson(key.absentValues));
    if (!key.absentSubkeys.empty())
        out.insert(u"absentSubkeys"_s, namesToJson(key.absentSubkeys));
    if (key.unreadable)
        out.insert(u"access"_s, unreadableToJson(*key.unreadable));
    if (!key.owner.isEmpty())
        out.insert(u"owner"_s, key.owner);
    if (!key.securityDescriptor.isEmpty())
        out.insert(u"security"_s, QString::fromLatin1(key.securityDescriptor.toHex()));
    if (key.lastWrite)
        out.insert(u"lastWrite"_s, timeToJson(*key.lastWrite));
    if (key.origin != Origin())
        out.insert(u"origin"_s, originToJson(key.origin));
    return out;
}

void addKeys(QJsonObject &keys, const QString &path, const RegistryKey &key, bool complete)
{
    const bool mustStand = !isBare(key, complete) || key.subkeys.empty();
    if (!path.isEmpty() && mustStand)
        keys.insert(path, keyToJson(key, complete));
    for (const auto &[name, subkey] : key.subkeys)
        addKeys(keys, path.isEmpty() ? name : path + u'\\' + name, subkey, complete);
}

/// The key at that path, made with its parents if it is not there.
RegistryKey &keyAt(RegistryKey &root, const KeyPath &path, bool complete)
{
    RegistryKey *at = &root;
    for (const QString &name : path.names()) {
        const auto [it, isNew] = at->subkeys.try_emplace(name);
        if (isNew) {
            it->second.valuesComplete = complete;
            it->second.subkeysComplete = complete;
        }
        at = &it->second;
    }
    return *at;
}

void fillKey(RegistryKey &key, JsonCursor &json, bool complete)
{
    JsonCursor values = json.object(u"values"_s);
    json.eachMember(u"values"_s, [&](const QString &name, const QJsonValue &value) {
        key.values.insert_or_assign(name, valueFromJson(name, value, values));
    });
    key.valuesComplete = json.boolean(u"valuesComplete"_s, complete);
    key.subkeysComplete = json.boolean(u"subkeysComplete"_s, complete);
    for (const QString &name : json.strings(u"absentValues"_s))
        key.absentValues.emplace(name, Absent{});
    for (const QString &name : json.strings(u"absentSubkeys"_s))
        key.absentSubkeys.emplace(name, Absent{});
    if (json.has(u"access"_s)) {
        JsonCursor access = json.object(u"access"_s);
        key.unreadable = unreadableFromJson(access);
        access.done();
    }
    key.owner = json.string(u"owner"_s);
    key.securityDescriptor = json.hex(u"security"_s);
    key.lastWrite = json.time(u"lastWrite"_s);
    key.origin = originFromJson(json.object(u"origin"_s));
}

} // namespace

QJsonValue registryValueToJson(const RegistryValue &value)
{
    if (const auto number = value.asDword(); number && value.type == RegistryValue::Dword)
        return static_cast<double>(*number);
    if (const auto text = value.asString();
        text && isPlain(value, RegistryValue::string(*text), *text))
        return *text;
    if (const auto items = value.asMultiString();
        items && isPlain(value, RegistryValue::multiString(*items), items->join(QString())))
        return QJsonArray::fromStringList(*items);
    return QJsonObject{{u"type"_s, formats::registryTypeName(value.type)},
                       {u"hex"_s, QString::fromLatin1(value.data.toHex())}};
}

QJsonObject registryToJson(const RegistryKey &root)
{
    const bool complete = root.subkeysComplete;
    QJsonObject keys;
    addKeys(keys, {}, root, complete);
    QJsonObject out{{u"complete"_s, complete}};
    if (!keys.isEmpty())
        out.insert(u"keys"_s, keys);
    return out;
}

RegistryKey registryFromJson(JsonCursor json, bool completeByDefault)
{
    const bool complete = json.boolean(u"complete"_s, completeByDefault);
    RegistryKey root;
    root.valuesComplete = complete;
    root.subkeysComplete = complete;
    JsonCursor keys = json.object(u"keys"_s);
    json.eachMember(u"keys"_s, [&](const QString &path, const QJsonValue &value) {
        const auto parsed = KeyPath::parse(path);
        if (!parsed || !value.isObject()) {
            keys.complain(path, kKeyPath);
            return;
        }
        JsonCursor key(value.toObject(), keys.pathOf(path), json.problem());
        fillKey(keyAt(root, *parsed, complete), key, complete);
        key.done();
    });
    json.done();
    return root;
}

} // namespace da::machine
