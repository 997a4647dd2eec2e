// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/state_json.h"

#include <QCoreApplication>
#include <set>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kKeyPath{"json.key-path",
                        QT_TRANSLATE_NOOP("da-wizard", "a key path such as HKLM\\SOFTWARE\\...")};
constexpr Text kValue{
    "json.registry-value",
    QT_TRANSLATE_NOOP("da-wizard", "a number, a text, a list of texts, or an object with type and "
                                   "data or hex")};
constexpr qsizetype kDeepest = 512; // levels of keys, as Windows allows

bool isPlain(const RegistryValue &value, const RegistryValue &canonical, const QString &text)
{
    return value == canonical && text.isValidUtf16();
}

std::optional<quint64> numberOf(const QJsonValue &json)
{
    if (json.isString()) {
        bool ok = false;
        const quint64 number = json.toString().toULongLong(&ok, 0); // "0x80" or "128"
        return ok ? std::optional(number) : std::nullopt;
    }
    const qint64 number = json.toInteger(-1);
    return number >= 0 ? std::optional(static_cast<quint64>(number)) : std::nullopt;
}

/// The value of a type, written as a person would.
std::optional<RegistryValue> valueOfType(quint32 type, const QJsonValue &json)
{
    if (type == RegistryValue::Dword || type == RegistryValue::Qword) {
        const auto number = numberOf(json);
        const bool isWide = type == RegistryValue::Qword;
        if (!number || (!isWide && *number > std::numeric_limits<quint32>::max()))
            return std::nullopt;
        QByteArray data(isWide ? 8 : 4, Qt::Uninitialized);
        for (qsizetype i = 0; i < data.size(); ++i)
            data[i] = static_cast<char>(*number >> (8 * i) & 0xFF);
        return RegistryValue{type, data};
    }
    if ((type == RegistryValue::String || type == RegistryValue::ExpandString) && json.isString())
        return RegistryValue{type, RegistryValue::string(json.toString()).data};
    if (type != RegistryValue::MultiString || !json.isArray())
        return std::nullopt;
    QStringList items;
    for (const QJsonValue &item : json.toArray()) {
        if (!item.isString())
            return std::nullopt;
        items += item.toString();
    }
    return RegistryValue::multiString(items);
}

std::optional<RegistryValue> plainValue(const QJsonValue &json)
{
    if (json.isDouble())
        return valueOfType(RegistryValue::Dword, json);
    return valueOfType(json.isArray() ? RegistryValue::MultiString : RegistryValue::String, json);
}

std::optional<RegistryValue> typedValue(JsonCursor object)
{
    const auto type = formats::registryTypeFromName(object.string(u"type"_s));
    std::optional<RegistryValue> out;
    if (type && object.has(u"data"_s))
        out = valueOfType(*type, object.raw(u"data"_s));
    else if (type && object.has(u"hex"_s))
        out = RegistryValue{*type, object.hex(u"hex"_s)};
    if (out)
        object.done();
    return out;
}

RegistryValue valueFromJson(const QString &name, const QJsonValue &json, JsonCursor &at)
{
    const auto value = json.isObject()
                           ? typedValue({json.toObject(), at.pathOf(name), at.problem()})
                           : plainValue(json);
    if (!value)
        at.complain(name, kValue);
    return value.value_or(RegistryValue());
}

/// It says nothing but that it is there.
bool isBare(const RegistryKey &key, bool complete)
{
    return key.values.empty() && key.absentValues.empty() && key.absentSubkeys.empty() &&
           key.valuesComplete == complete && key.subkeysComplete == complete && !key.unreadable &&
           key.owner.isEmpty() && key.securityDescriptor.isEmpty() && !key.lastWrite &&
           key.origin == Origin();
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
    // The root above the hives has an empty path, and is there in any case.
    const bool goesWithoutSaying = path.isEmpty() || !key.subkeys.empty();
    if (!goesWithoutSaying || !isBare(key, complete))
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
        if (!key.values.try_emplace(name, valueFromJson(name, value, values)).second)
            values.complainTwice(name);
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
    const QString type = formats::registryTypeName(value.type);
    const auto text = value.asString();
    if (text &&
        value == RegistryValue{RegistryValue::ExpandString, RegistryValue::string(*text).data} &&
        text->isValidUtf16())
        return QJsonObject{{u"type"_s, type}, {u"data"_s, *text}};
    return QJsonObject{{u"type"_s, type}, {u"hex"_s, QString::fromLatin1(value.data.toHex())}};
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
    std::set<const RegistryKey *> filled;
    json.eachMember(u"keys"_s, [&](const QString &path, const QJsonValue &value) {
        const auto parsed = path.isEmpty() ? KeyPath() : KeyPath::parse(path);
        if (!parsed || parsed->names().size() > kDeepest || !value.isObject()) {
            keys.complain(path, kKeyPath);
            return;
        }
        RegistryKey &at = keyAt(root, *parsed, complete);
        if (!filled.insert(&at).second)
            keys.complainTwice(path);
        JsonCursor key(value.toObject(), keys.pathOf(path), json.problem());
        fillKey(at, key, complete);
        key.done();
    });
    json.done();
    return root;
}

} // namespace da::machine
