// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/reg_line_reader.h"

#include "diagnostics/formats/text_decoding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

constexpr Text kNotAKey{
    "reg.not-a-key",
    QT_TRANSLATE_NOOP("da-wizard",
                      "“%1” is not a registry key. The values below it are left out.")};
constexpr Text kNotALine{
    "reg.not-a-line",
    QT_TRANSLATE_NOOP("da-wizard", "“%1” is neither a key nor a value. The line is left out.")};
constexpr Text kBadData{
    "reg.bad-data",
    QT_TRANSLATE_NOOP("da-wizard", "The data of the value “%1” cannot be read: “%2”. The value is "
                                   "left out.")};
constexpr Text kBadHex{
    "reg.bad-hex",
    QT_TRANSLATE_NOOP("da-wizard", "The data of the value “%1” holds something that is not a hex "
                                   "byte: “%2”. The value is left out.")};
constexpr Text kCut{
    "reg.cut", QT_TRANSLATE_NOOP("da-wizard",
                                 "The file ends in the middle of the value “%1”. It may have been "
                                 "cut; the value is left out.")};

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

/// A quoted string from its opening quote on: the text, and how much of `text` it took.
struct Quoted final {
    QString text;
    qsizetype length = 0; ///< 0: no closing quote
};

Quoted unquote(QStringView text)
{
    Quoted out;
    qsizetype from = 1;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'"') {
            out.text += text.sliced(from, i - from);
            out.length = i + 1;
            return out;
        }
        if (text[i] == u'\\' && i + 1 < text.size()) {
            out.text += text.sliced(from, i - from);
            from = ++i; // the escaped character stands for itself
        }
    }
    return out;
}

/// REGEDIT4 keeps the text of hex(2) and hex(7) in a code page. Windows-1252 reads every ASCII
/// path right, and that is what these hold.
QByteArray widened(const QByteArray &narrow)
{
    constexpr int kWestern = 1252;
    const QString text = decodeCodePage(narrow, kWestern).value_or(QString::fromLatin1(narrow));
    const RegistryValue value = RegistryValue::string(text);
    return value.data.chopped(2);
}

} // namespace

void RegLineReader::complain(const Message &what)
{
    m_issue({m_summary.lines, what});
}

void RegLineReader::give(RegEntry entry)
{
    m_goOn = m_entry(std::move(entry));
}

bool RegLineReader::feed(QStringView line)
{
    ++m_summary.lines;
    if (line.endsWith(u'\r'))
        line.chop(1);
    const QStringView content = line.trimmed();
    m_lastWasEmpty = content.isEmpty();
    if (m_hexGoesOn)
        hexData(content);
    else if (!m_summary.recognised)
        header(content);
    else if (content.isEmpty() || content.startsWith(u';'))
        return m_goOn;
    else if (content.startsWith(u'['))
        keyLine(content);
    else
        valueLine(content);
    return m_goOn && (m_summary.recognised || m_summary.lines < 20);
}

// The header is never translated.
void RegLineReader::header(QStringView line)
{
    if (line == u"Windows Registry Editor Version 5.00")
        m_summary.version = 5;
    else if (line == u"REGEDIT4")
        m_summary.version = 4;
    m_summary.recognised = m_summary.version != 0;
}

void RegLineReader::keyLine(QStringView line)
{
    m_inKey = false;
    const bool closed = line.endsWith(u']') && line.size() > 2;
    const bool deletion = line.size() > 1 && line[1] == u'-';
    const qsizetype from = deletion ? 2 : 1;
    const auto path = closed ? KeyPath::parse(line.sliced(from, line.size() - from - 1))
                             : std::optional<KeyPath>();
    if (!path) {
        complain(Message(kNotAKey, Outside{line.toString()}));
        return;
    }
    m_inKey = true;
    if (deletion)
        give(RegKeyDeletion{*path});
    else
        give(RegKey{*path});
}

void RegLineReader::valueLine(QStringView line)
{
    qsizetype nameEnd = 0;
    if (line.startsWith(u'@')) {
        m_name.clear();
        nameEnd = 1;
    } else if (line.startsWith(u'"')) {
        Quoted name = unquote(line);
        m_name = std::move(name.text);
        nameEnd = name.length;
    }
    const QStringView rest = line.sliced(nameEnd).trimmed();
    if (nameEnd == 0 || !rest.startsWith(u'=')) {
        complain(Message(kNotALine, Outside{line.toString()}));
        return;
    }
    data(rest.sliced(1).trimmed());
}

void RegLineReader::data(QStringView text)
{
    if (text == u"-") {
        if (m_inKey)
            give(RegValueDeletion{m_name});
        return;
    }
    if (text.startsWith(u'"')) {
        const Quoted quoted = unquote(text);
        const QStringView behind = text.sliced(quoted.length).trimmed();
        if (quoted.length > 0 && (behind.isEmpty() || behind.startsWith(u';'))) {
            if (m_inKey)
                give(RegValue{m_name, RegistryValue::string(quoted.text)});
            return;
        }
    } else if (text.startsWith("dword:"_L1, Qt::CaseInsensitive)) {
        bool ok = false;
        const QStringView digits = text.sliced(6).trimmed();
        const quint32 number = digits.toUInt(&ok, 16);
        if (ok && digits.size() <= 8) {
            if (m_inKey)
                give(RegValue{m_name, RegistryValue::dword(number)});
            return;
        }
    } else if (text.startsWith("hex"_L1, Qt::CaseInsensitive)) {
        const qsizetype colon = text.indexOf(u':');
        const QStringView kind = colon < 0 ? QStringView() : text.sliced(3, colon - 3);
        bool ok = colon >= 0 && kind.isEmpty();
        m_value = {RegistryValue::Binary, {}};
        if (kind.size() > 2 && kind.startsWith(u'(') && kind.endsWith(u')'))
            m_value.type = kind.sliced(1, kind.size() - 2).toUInt(&ok, 16);
        if (ok) {
            m_hexBroken = false;
            hexData(text.sliced(colon + 1));
            return;
        }
    }
    complain(Message(kBadData, Outside{m_name}, Outside{text.toString()}));
}

void RegLineReader::hexData(QStringView digits)
{
    m_hexGoesOn = digits.endsWith(u'\\');
    if (m_hexGoesOn)
        digits.chop(1);
    int high = -1;
    bool wantsComma = false;
    for (const QChar c : digits) {
        const int digit = hexDigit(c.unicode());
        if (digit >= 0 && !wantsComma) {
            wantsComma = high >= 0;
            if (high >= 0)
                m_value.data += static_cast<char>(high * 16 + digit);
            high = high >= 0 ? -1 : digit;
        } else if (c == u',' && high < 0) {
            wantsComma = false;
        } else if (c != u' ' && c != u'\t') {
            high = 0; // broken
            break;
        }
    }
    if (high >= 0 && !m_hexBroken) {
        m_hexBroken = true;
        complain(Message(kBadHex, Outside{m_name}, Outside{digits.toString()}));
    }
    if (!m_hexGoesOn)
        finishHex();
}

void RegLineReader::finishHex()
{
    const bool isText =
        m_value.type == RegistryValue::ExpandString || m_value.type == RegistryValue::MultiString;
    if (m_summary.version == 4 && isText)
        m_value.data = widened(m_value.data);
    if (!m_hexBroken && m_inKey)
        give(RegValue{m_name, std::move(m_value)});
    m_value = {};
}

RegFileSummary RegLineReader::finish(bool cut)
{
    if (m_hexGoesOn)
        complain(Message(kCut, Outside{m_name}));
    m_summary.endsWhole = m_summary.recognised && m_lastWasEmpty && !m_hexGoesOn && !cut;
    return m_summary;
}

} // namespace da::formats
