// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/reg_query.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

constexpr Text kBadData{
    "reg-query.bad-data",
    QT_TRANSLATE_NOOP("da-wizard", "The data of the value “%1” cannot be read: “%2”. The value is "
                                   "left out.")};

/// A value row: name, type and data, with blanks or tabs between.
struct Row final {
    QString name;
    quint32 type = 0;
    QString data;
};

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
        const bool apart = before.endsWith("  "_L1) || before.endsWith(u'\t');
        if (type && apart)
            return Row{before.trimmed().toString(), *type, line.sliced(end).trimmed().toString()};
        from = end > at ? end : at + 1;
    }
}

/// reg.exe names the default value in the display language, in round brackets.
QString valueName(const QString &printed)
{
    const bool bracketed = printed.size() > 2 && printed.startsWith(u'(') && printed.endsWith(u')');
    return bracketed || printed == "<NO NAME>"_L1 ? QString() : printed;
}

std::optional<RegistryValue> number(const QString &data, bool eightBytes)
{
    bool ok = false;
    const quint64 value = data.startsWith("0x"_L1, Qt::CaseInsensitive)
                              ? data.mid(2).toULongLong(&ok, 16)
                              : data.toULongLong(&ok, 10);
    if (!ok || (!eightBytes && value > 0xFFFFFFFFULL))
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
    case RegistryValue::MultiString:
        return RegistryValue::multiString(data.isEmpty() ? QStringList() : data.split(u"\\0"_s));
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

void addRow(RegQueryReport &report, const Row &row, qint64 lineNumber)
{
    const auto value = parseData(row.type, row.data);
    if (value)
        report.keys.back().values.push_back({valueName(row.name), *value});
    else
        report.issues.push_back(
            {lineNumber, Message(kBadData, Outside{row.name}, Outside{row.data})});
}

} // namespace

std::optional<RegQueryReport> parseRegQuery(QStringView text)
{
    RegQueryReport report;
    qsizetype rows = 0;
    qint64 lineNumber = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        ++lineNumber;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (isKeyLine(line)) {
            report.keys.push_back({*KeyPath::parse(line.trimmed()), {}, lineNumber});
            continue;
        }
        const bool indented = !line.isEmpty() && line[0].isSpace();
        const std::optional<Row> row = indented ? parseRow(line) : std::nullopt;
        if (row && !report.keys.empty()) {
            ++rows;
            addRow(report, *row, lineNumber);
        }
    }
    const bool isReport = rows > 0 || report.keys.size() > 1;
    return isReport ? std::optional(std::move(report)) : std::nullopt;
}

} // namespace da::formats
