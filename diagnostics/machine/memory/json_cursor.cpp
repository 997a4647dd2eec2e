// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/json_cursor.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kExpected{"json.expected",
                         QT_TRANSLATE_NOOP("da-wizard", "At %1 there should be %2.")};
constexpr Text kUnknown{
    "json.unknown", QT_TRANSLATE_NOOP("da-wizard", "At %1 stands a field that does not exist.")};
constexpr Text kTwice{"json.twice",
                      QT_TRANSLATE_NOOP("da-wizard", "%1 stands there already, in other letters.")};
constexpr Text kString{"json.string", QT_TRANSLATE_NOOP("da-wizard", "a text")};
constexpr Text kStrings{"json.strings", QT_TRANSLATE_NOOP("da-wizard", "a list of texts")};
constexpr Text kBoolean{"json.boolean", QT_TRANSLATE_NOOP("da-wizard", "true or false")};
constexpr Text kNumber{"json.number", QT_TRANSLATE_NOOP("da-wizard", "a whole number")};
constexpr Text kTime{"json.time",
                     QT_TRANSLATE_NOOP("da-wizard", "a time such as 2026-03-01T08:30:00Z")};
constexpr Text kHex{"json.hex", QT_TRANSLATE_NOOP("da-wizard", "hex digits, two for each byte")};
constexpr Text kWord{"json.word", QT_TRANSLATE_NOOP("da-wizard", "one of: %1")};
constexpr Text kObject{"json.object", QT_TRANSLATE_NOOP("da-wizard", "an object in braces")};
constexpr Text kSchema{"json.schema", QT_TRANSLATE_NOOP("da-wizard", "the schema %1")};
constexpr Text kArray{"json.array", QT_TRANSLATE_NOOP("da-wizard", "a list of objects")};

} // namespace

void JsonCursor::complain(const QString &name, const Message &expected)
{
    if (!m_problem.what)
        m_problem.what = Message(kExpected, Outside{pathOf(name)}, nested(expected));
}

QJsonValue JsonCursor::take(const QString &name)
{
    m_asked.insert(name);
    return m_problem.what ? QJsonValue(QJsonValue::Undefined) : m_object.value(name);
}

QJsonValue JsonCursor::raw(const QString &name)
{
    return take(name);
}

void JsonCursor::schema(QLatin1StringView name)
{
    if (string(u"schema"_s) != name)
        complain(u"schema"_s, Message(kSchema, Term{name}));
}

QString JsonCursor::string(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isString())
        complain(name, kString);
    return value.toString();
}

QStringList JsonCursor::strings(const QString &name)
{
    const QJsonValue value = take(name);
    QStringList out;
    if (!value.isUndefined() && !value.isArray())
        complain(name, kStrings);
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            complain(name, kStrings);
        out += item.toString();
    }
    return out;
}

bool JsonCursor::boolean(const QString &name, bool otherwise)
{
    return maybeBoolean(name).value_or(otherwise);
}

std::optional<bool> JsonCursor::maybeBoolean(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        complain(name, kBoolean);
    return value.toBool();
}

qint64 JsonCursor::integer(const QString &name, qint64 otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    const qint64 number = value.toInteger(0);
    if (number != value.toInteger(1)) { // neither of both: not a whole number at all
        complain(name, kNumber);
        return otherwise;
    }
    return number;
}

std::optional<int> JsonCursor::maybeInt(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const qint64 number = integer(name, 0);
    if (number > std::numeric_limits<int>::max() || number < std::numeric_limits<int>::min()) {
        complain(name, kNumber);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<QDateTime> JsonCursor::time(const QString &name)
{
    const QString text = string(name);
    if (text.isEmpty())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone it would mean something else on every computer that reads it.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        complain(name, kTime);
        return std::nullopt;
    }
    return time.toUTC();
}

QByteArray JsonCursor::hex(const QString &name)
{
    const QByteArray digits = string(name).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.size() * 2 != digits.size())
        complain(name, kHex);
    return bytes;
}

int JsonCursor::word(const QString &name, const QStringList &words)
{
    if (!has(name)) {
        (void)take(name);
        return 0;
    }
    const auto index = words.indexOf(string(name));
    if (index < 0)
        complain(name, Message(kWord, Term{words.join(u", "_s)}));
    return index < 0 ? 0 : static_cast<int>(index);
}

JsonCursor JsonCursor::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        complain(name, kObject);
    return {value.toObject(), pathOf(name), m_problem};
}

void JsonCursor::each(const QString &name, const std::function<void(JsonCursor &)> &visit)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        complain(name, kArray);
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size() && !m_problem.what; ++i) {
        if (!items[i].isObject()) {
            complain(name, kArray);
            return;
        }
        JsonCursor item(items[i].toObject(), pathOf(name) + u'/' + QString::number(i), m_problem);
        visit(item);
        item.done();
    }
}

void JsonCursor::eachMember(const QString &name,
                            const std::function<void(const QString &, const QJsonValue &)> &visit)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        complain(name, kObject);
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end() && !m_problem.what; ++it)
        visit(it.key(), it.value());
}

void JsonCursor::complainTwice(const QString &name)
{
    if (!m_problem.what)
        m_problem.what = Message(kTwice, Outside{pathOf(name)});
}

void JsonCursor::done()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()) && !m_problem.what)
            m_problem.what = Message(kUnknown, Outside{pathOf(it.key())});
    }
}

} // namespace da::machine
