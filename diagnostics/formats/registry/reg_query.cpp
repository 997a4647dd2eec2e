// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_query.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

constexpr Text kBadData{
    "reg-query.bad-data",
    QT_TRANSLATE_NOOP("da-wizard", "The data of the value “%1” cannot be read: “%2”. The value is "
                                   "left out.")};
constexpr Text kGoesOn{
    "reg-query.goes-on",
    QT_TRANSLATE_NOOP("da-wizard", "Behind the value “%1” stands a line that is no value: “%2”. It "
                                   "may belong to the value, which is left out.")};
constexpr Text kNotARow{
    "reg-query.not-a-row",
    QT_TRANSLATE_NOOP("da-wizard", "“%1” is neither a key nor a value. The line is left out.")};

/// A value row: name, type and data, with blanks or tabs between.
struct Row final {
    QString name;
    quint32 type = 0;
    QString data;
};

/// `reg query /z` puts the type's number behind its name: "REG_SZ (1)    data".
QStringView withoutTypeNumber(QStringView data, quint32 type)
{
    const QString number = u" (%1)"_s.arg(type);
    const bool isThere =
        data.startsWith(number) && (data.size() == number.size() || data[number.size()].isSpace());
    return isThere ? data.sliced(number.size()) : data;
}

/// The type name stands between runs of blanks; names and data may hold blanks of their own, so
/// the first word that is a type name with two blanks (or a tab) before it decides.
std::optional<Row> parseRow(QStringView line)
{
    qsizetype from = 0;
    for (;;) {
        const qsizetype at = line.indexOf("REG_"_L1, from);
        if (at < 0)
            return std::nullopt;
        qsizetype end = at;
        while (end < line.size() && !line[end].isSpace())
            ++end;
        const auto type = registryTypeFromName(line.sliced(at, end - at));
        const QStringView before = line.first(at);
        const QStringView name = before.trimmed();
        const bool apart = before.endsWith("  "_L1) || before.endsWith(u'\t');
        if (type && apart && !name.isEmpty()) {
            const QStringView data = withoutTypeNumber(line.sliced(end), *type);
            return Row{name.toString(), *type, data.trimmed().toString()};
        }
        from = end;
    }
}

bool isBracketed(QStringView text)
{
    return text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')');
}

std::optional<RegistryValue> number(const QString &data, bool eightBytes)
{
    const bool isHex = data.startsWith("0x"_L1, Qt::CaseInsensitive);
    const QStringView digits = QStringView(data).sliced(isHex ? 2 : 0);
    // Qt would take a sign or a second "0x".
    const bool plain = !digits.isEmpty() && digits[0].isLetterOrNumber() &&
                       !digits.startsWith("0x"_L1, Qt::CaseInsensitive);
    bool ok = false;
    const quint64 value = digits.toULongLong(&ok, isHex ? 16 : 10);
    if (!ok || !plain || (!eightBytes && value > 0xFFFFFFFFULL))
        return std::nullopt;
    RegistryValue out = RegistryValue::dword(static_cast<quint32>(value));
    if (eightBytes) {
        out.type = RegistryValue::Qword;
        out.data += RegistryValue::dword(static_cast<quint32>(value >> 32)).data;
    }
    return out;
}

std::optional<RegistryValue> parseData(quint32 type, const QString &data)
{
    switch (type) {
    case RegistryValue::Dword:
        return number(data, false);
    case RegistryValue::Qword:
        return number(data, true);
    case RegistryValue::String:
    case RegistryValue::ExpandString:
    case RegistryValue::Link: {
        RegistryValue out = RegistryValue::string(data);
        out.type = type;
        return out;
    }
    case RegistryValue::MultiString: {
        QStringList items = data.split(u"\\0"_s);
        while (!items.isEmpty() && items.last().isEmpty()) // some versions print the terminators
            items.removeLast();
        return RegistryValue::multiString(items);
    }
    default:
        break;
    }
    const QByteArray digits = data.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.size() * 2 != digits.size())
        return std::nullopt;
    return RegistryValue{type, bytes};
}

bool isKeyLine(QStringView line)
{
    return !line.isEmpty() && !line[0].isSpace() && line.startsWith("HK"_L1, Qt::CaseInsensitive) &&
           KeyPath::parse(line.trimmed()).has_value();
}

/// Reads the lines one after another.
class Reader final {
public:
    void line(QStringView line);
    std::optional<RegQueryReport> finish();

private:
    void row(const Row &row);
    void value(QString name, const Row &row);
    void other(QStringView line);

    RegQueryReport m_report;
    qint64 m_number = 0;
    qsizetype m_rows = 0;
    bool m_hasDefault = false; ///< the key at hand has its default value
    QString m_printed;         ///< the name in the row just before, empty if there was none
    bool m_kept = false;       ///< and its value is in the report
};

void Reader::line(QStringView line)
{
    ++m_number;
    if (isKeyLine(line)) {
        m_report.keys.push_back({*KeyPath::parse(line.trimmed()), {}, m_number});
        m_hasDefault = false;
        m_printed.clear();
        return;
    }
    if (m_report.keys.empty())
        return;
    const bool indented = !line.isEmpty() && line[0].isSpace();
    if (const std::optional<Row> read = indented ? parseRow(line) : std::nullopt)
        row(*read);
    else
        other(line);
}

/// reg.exe names the default value in the display language, in round brackets, and does so at most
/// once in a key. "(value not set)", in brackets too, is no string but says that there is none.
void Reader::row(const Row &row)
{
    ++m_rows;
    m_printed = row.name;
    m_kept = false;
    const bool isDefault = !m_hasDefault && (isBracketed(row.name) || row.name == "<NO NAME>"_L1);
    m_hasDefault = m_hasDefault || isDefault;
    if (!(isDefault && row.type == RegistryValue::String && isBracketed(row.data)))
        value(isDefault ? QString() : row.name, row);
}

void Reader::value(QString name, const Row &row)
{
    const auto read = parseData(row.type, row.data);
    m_kept = read.has_value();
    if (read)
        m_report.keys.back().values.push_back({std::move(name), *read});
    else
        m_report.issues.push_back(
            {m_number, Message(kBadData, Outside{row.name}, Outside{row.data})});
}

/// A line directly behind a row: data with a line break in it, or data that a narrow window broke.
void Reader::other(QStringView line)
{
    const bool goesOn = !line.trimmed().isEmpty() && !m_printed.isEmpty();
    if (goesOn && line[0].isSpace()) {
        m_report.issues.push_back(
            {m_number, Message(kNotARow, Outside{line.trimmed().toString()})});
    } else if (goesOn) {
        if (m_kept)
            m_report.keys.back().values.pop_back();
        m_report.issues.push_back(
            {m_number, Message(kGoesOn, Outside{m_printed}, Outside{line.trimmed().toString()})});
    }
    m_printed.clear();
}

std::optional<RegQueryReport> Reader::finish()
{
    const bool isReport = m_rows > 0 || m_report.keys.size() > 1;
    return isReport ? std::optional(std::move(m_report)) : std::nullopt;
}

} // namespace

std::optional<RegQueryReport> parseRegQuery(QStringView text)
{
    Reader reader;
    for (const QStringView line : text.tokenize(u'\n'))
        reader.line(line);
    return reader.finish();
}

} // namespace da::formats
