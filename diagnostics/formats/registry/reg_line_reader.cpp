// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_line_reader.h"

#include "diagnostics/formats/registry/reg_hex.h"
#include "diagnostics/formats/registry/reg_quoted.h"
#include "diagnostics/formats/text/text_decoding.h"

#include <QCoreApplication>
#include <utility>

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
constexpr Text kNoKey{
    "reg.no-key",
    QT_TRANSLATE_NOOP("da-wizard", "The value “%1” stands below no key. It is left out.")};
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
constexpr Text kUnfinished{
    "reg.unfinished",
    QT_TRANSLATE_NOOP("da-wizard",
                      "The data of the value “%1” stops in the middle. The value is left out.")};
constexpr Text kTooLong{
    "reg.too-long",
    QT_TRANSLATE_NOOP("da-wizard", "The line is too long for a .reg file. It is left out.")};
constexpr Text kTooMuchData{
    "reg.too-much-data",
    QT_TRANSLATE_NOOP("da-wizard", "The data of the value “%1” is longer than this program keeps. "
                                   "The value is left out.")};

/// Far more than the registry takes well, and a bound for what a broken file can ask for.
constexpr qsizetype kLargestValue = 64 * 1024 * 1024;

/// A line as an issue shows it.
Outside excerpt(QStringView text)
{
    constexpr qsizetype kShown = 200;
    if (text.size() <= kShown)
        return Outside{text.toString()};
    return Outside{text.first(kShown).toString() + u'…'};
}

/// Nothing, or a comment.
bool isComment(QStringView rest)
{
    rest = rest.trimmed();
    return rest.isEmpty() || rest.startsWith(u';');
}

/// The data without a comment behind it. Not for quoted data, which may hold a semicolon.
QStringView withoutComment(QStringView text)
{
    const qsizetype comment = text.indexOf(u';');
    return comment < 0 ? text : text.first(comment).trimmed();
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

bool RegLineReader::feed(QStringView line, bool ended)
{
    constexpr qint64 kHeaderWithin = 20;
    ++m_summary.lines;
    m_ended = ended;
    const QStringView content = line.trimmed();
    m_lastWasEmpty = content.isEmpty();
    if (!m_summary.recognised)
        header(content);
    else if (content.isEmpty() || content.startsWith(u';') || (m_hexGoesOn && hexLine(content)))
        return m_goOn;
    else if (content.startsWith(u'['))
        keyLine(content);
    else
        valueLine(content);
    return m_goOn && (m_summary.recognised || m_summary.lines < kHeaderWithin);
}

bool RegLineReader::skipLine()
{
    ++m_summary.lines;
    m_lastWasEmpty = false;
    m_hexGoesOn = false;
    m_value = {};
    if (m_summary.recognised)
        complain(Message(kTooLong));
    return m_goOn && m_summary.recognised;
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

// The last bracket closes, because a name may hold one.
void RegLineReader::keyLine(QStringView line)
{
    const qsizetype end = line.lastIndexOf(u']');
    const bool deletion = line.startsWith(u"[-");
    const qsizetype from = deletion ? 2 : 1;
    const bool closed = end > from && isComment(line.sliced(end + 1));
    const auto path =
        closed ? KeyPath::parse(line.sliced(from, end - from)) : std::optional<KeyPath>();
    if (!path) {
        m_place = Place::UnreadableKey;
        complain(Message(kNotAKey, excerpt(line)));
        return;
    }
    m_place = deletion ? Place::DeletedKey : Place::Key;
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
    } else if (std::optional<Quoted> name = unquote(line)) {
        m_name = std::move(name->text);
        nameEnd = name->length;
    }
    const QStringView rest = line.sliced(nameEnd).trimmed();
    if (nameEnd == 0 || !rest.startsWith(u'=')) {
        complain(Message(kNotALine, excerpt(line)));
        return;
    }
    data(rest.sliced(1).trimmed());
}

void RegLineReader::data(QStringView text)
{
    if (text.startsWith(u'-') && isComment(text.sliced(1))) {
        if (m_place == Place::Key)
            give(RegValueDeletion{m_name});
        return;
    }
    const bool read = text.startsWith(u'"') ? stringData(text) : dwordData(text) || hexHead(text);
    if (!read)
        complain(Message(kBadData, excerpt(m_name), excerpt(text)));
}

bool RegLineReader::stringData(QStringView text)
{
    const std::optional<Quoted> quoted = unquote(text);
    if (!quoted || !isComment(text.sliced(quoted->length)))
        return false;
    giveValue(RegistryValue::string(quoted->text));
    return true;
}

bool RegLineReader::dwordData(QStringView text)
{
    constexpr qsizetype kAllDigits = 8;
    if (!text.startsWith("dword:"_L1, Qt::CaseInsensitive))
        return false;
    const QStringView digits = withoutComment(text.sliced(6)).trimmed();
    const std::optional<quint32> number = plainHexNumber(digits);
    if (!number)
        return false;
    if (!m_ended && digits.size() < kAllDigits) // the others may have been cut off
        complain(Message(kCut, excerpt(m_name)));
    else
        giveValue(RegistryValue::dword(*number));
    return true;
}

/// "hex:" or "hex(7):", and the data behind it.
bool RegLineReader::hexHead(QStringView text)
{
    if (!text.startsWith("hex"_L1, Qt::CaseInsensitive))
        return false;
    const qsizetype colon = text.indexOf(u':');
    const QStringView kind = colon < 0 ? QStringView(u"?") : text.sliced(3, colon - 3);
    const bool inBrackets = kind.size() > 2 && kind.startsWith(u'(') && kind.endsWith(u')');
    const std::optional<quint32> type =
        inBrackets ? plainHexNumber(kind.sliced(1, kind.size() - 2)) : std::nullopt;
    if (!kind.isEmpty() && !type)
        return false;
    m_value = {type.value_or(RegistryValue::Binary), {}};
    m_hexBroken = false;
    hexData(text.sliced(colon + 1));
    return true;
}

/// A further line of hex data. False if it is none: then the data stopped in the middle.
bool RegLineReader::hexLine(QStringView line)
{
    if (!line.startsWith(u'[') && !line.startsWith(u'"') && !line.startsWith(u'@')) {
        hexData(line);
        return true;
    }
    if (!m_hexBroken)
        complain(Message(kUnfinished, excerpt(m_name)));
    m_hexGoesOn = false;
    m_value = {};
    return false;
}

void RegLineReader::hexData(QStringView digits)
{
    const HexEnd end = readHexLine(digits, m_value.data);
    m_hexGoesOn = end == HexEnd::GoesOn || (end == HexEnd::Broken && digits.endsWith(u'\\'));
    if (m_hexBroken) {
        m_value.data.clear();
    } else if (end == HexEnd::Broken) {
        m_hexBroken = true;
        complain(Message(kBadHex, excerpt(m_name), excerpt(digits)));
    } else if (m_value.data.size() > kLargestValue) {
        m_hexBroken = true;
        complain(Message(kTooMuchData, excerpt(m_name)));
    }
    if (!m_hexGoesOn)
        finishHex();
}

void RegLineReader::finishHex()
{
    RegistryValue value = std::exchange(m_value, {});
    if (m_hexBroken)
        return;
    if (!m_ended) { // nobody knows how many bytes were to follow
        complain(Message(kCut, excerpt(m_name)));
        return;
    }
    const bool isText = value.type == RegistryValue::String ||
                        value.type == RegistryValue::ExpandString ||
                        value.type == RegistryValue::MultiString;
    if (m_summary.version == 4 && isText)
        value.data = widened(value.data);
    giveValue(std::move(value));
}

/// REGEDIT4 keeps the text of hex(1), hex(2) and hex(7) in the ANSI code page of the computer that
/// wrote it. If the file's own text does not tell it, Windows-1252 reads every ASCII path right.
QByteArray RegLineReader::widened(const QByteArray &narrow) const
{
    constexpr int kWestern = 1252;
    const bool isAnsi = (m_codePage >= 1250 && m_codePage <= 1258) || m_codePage == 874 ||
                        (m_codePage >= 932 && m_codePage <= 950);
    const QString text = decodeCodePage(narrow, isAnsi ? m_codePage : kWestern)
                             .value_or(QString::fromLatin1(narrow));
    return RegistryValue::string(text).data.chopped(2);
}

void RegLineReader::giveValue(RegistryValue value)
{
    if (m_place == Place::Key)
        give(RegValue{std::move(m_name), std::move(value)});
    else if (m_place != Place::UnreadableKey) // of that one it was said already
        complain(Message(kNoKey, excerpt(m_name)));
}

RegFileSummary RegLineReader::finish(bool cut)
{
    if (m_hexGoesOn && !m_hexBroken)
        complain(Message(kCut, excerpt(m_name)));
    m_summary.endsWhole = m_summary.recognised && m_lastWasEmpty && !m_hexGoesOn && !cut;
    return m_summary;
}

} // namespace da::formats
