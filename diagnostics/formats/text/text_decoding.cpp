// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/text_decoding.h"

#include "diagnostics/formats/text/code_page_guess.h"

#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

/// Enough to tell an encoding; what follows is of the same kind.
constexpr qsizetype kSample = 64 * 1024;

bool startsWith(QByteArrayView bytes, std::initializer_list<unsigned char> mark)
{
    if (bytes.size() < static_cast<qsizetype>(mark.size()))
        return false;
    return std::equal(mark.begin(), mark.end(), bytes.begin(),
                      [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); });
}

QString fromUtf16(QByteArrayView bytes, bool littleEndian)
{
    if (bytes.isEmpty())
        return {};
    QString out(bytes.size() / 2, Qt::Uninitialized);
    if (littleEndian)
        qFromLittleEndian<quint16>(bytes.data(), out.size(), out.data());
    else
        qFromBigEndian<quint16>(bytes.data(), out.size(), out.data());
    return out;
}

char16_t unitAt(QByteArrayView bytes, qsizetype i, bool littleEndian)
{
    const char *at = bytes.data() + i;
    return littleEndian ? qFromLittleEndian<quint16>(at) : qFromBigEndian<quint16>(at);
}

/// Units that no text holds. A line end read in the wrong order is U+0A00, which is no character.
bool isImpossible(char16_t unit)
{
    return unit == 0 || unit == 0x0A00 || unit >= 0xFFFE;
}

/// What one unit says for a byte order: ASCII most, then a script that goes on; blanks read in the
/// wrong order are U+2000, other nonsense is unassigned or private.
int pointsOf(char16_t unit, QChar::Script before)
{
    const QChar c(unit);
    if (unit == u'\n' || unit == u'\r' || unit == u'\t' || (unit >= 0x20 && unit < 0x7F))
        return 2;
    const QChar::Category kind = c.category();
    if (unit == 0x2000 || kind == QChar::Other_NotAssigned || kind == QChar::Other_PrivateUse ||
        kind == QChar::Other_Control)
        return -4;
    return c.script() == before || c.script() == QChar::Script_Common ? 1 : 0;
}

/// How much the units look like text in this order; nothing if they cannot be text.
std::optional<qsizetype> textPoints(QByteArrayView sample, bool littleEndian)
{
    qsizetype points = 0;
    QChar::Script before = QChar::Script_Common;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const char16_t unit = unitAt(sample, i, littleEndian);
        if (isImpossible(unit))
            return std::nullopt;
        points += pointsOf(unit, before);
        if (QChar(unit).isLetter())
            before = QChar(unit).script();
    }
    return points;
}

/// UTF-16 without a mark has line ends or ASCII (blanks, digits, colons) with a NUL beside them,
/// also where most of it is Chinese; single-byte text has no NUL at all.
std::optional<bool> littleEndianWithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample) & ~qsizetype(1));
    if (!sample.contains('\0'))
        return std::nullopt;
    const qsizetype enough = std::max<qsizetype>(1, sample.size() / 2 / 4);
    const qsizetype little = textPoints(sample, true).value_or(0);
    const qsizetype big = textPoints(sample, false).value_or(0);
    if (std::max(little, big) < enough || little == big)
        return std::nullopt;
    return little > big;
}

/// How many bytes a UTF-8 character takes that begins with this one; 1 where none does.
int lengthOfUtf8(unsigned char first)
{
    if (first < 0xC2 || first > 0xF4)
        return 1;
    return first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4);
}

/// The text without its last character, if that was cut off.
QByteArrayView withoutCutCharacter(QByteArrayView bytes)
{
    for (qsizetype cut = 1; cut <= 3 && cut <= bytes.size(); ++cut) {
        const auto first = static_cast<unsigned char>(bytes[bytes.size() - cut]);
        if (lengthOfUtf8(first) > cut)
            return bytes.chopped(cut);
        if (first < 0x80 || first >= 0xC0)
            break;
    }
    return bytes;
}

/// Strictly UTF-8; a last character that was cut off is forgiven and left out. One odd byte at the
/// end of pure ASCII is not UTF-8 for that: "café" in Windows-1252 ends so.
std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    const QByteArrayView rest = withoutCutCharacter(bytes);
    const qsizetype cut = bytes.size() - rest.size();
    QStringDecoder again(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    text = again.decode(rest);
    const bool isAscii = text.size() == rest.size();
    return cut == 0 || again.hasError() || (cut == 1 && isAscii) ? std::nullopt
                                                                 : std::optional(text);
}

/// A last double byte that was cut in half is left out.
std::optional<QString> fromCodePage(QByteArrayView bytes, int page)
{
    const bool hasDoubleBytes = page == 932 || page == 936 || page == 949 || page == 950;
    std::optional<QString> text = decodeCodePage(bytes, page);
    if (!text && hasDoubleBytes && !bytes.isEmpty())
        text = decodeCodePage(bytes.chopped(1), page);
    return text;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    qsizetype controls = 0;
    for (const char byte : sample) {
        const auto value = static_cast<unsigned char>(byte);
        if (value == 0)
            return true;
        // ESC, form feed and the old end-of-file mark 0x1A stand in console captures.
        controls += value < 0x20 && value != '\n' && value != '\r' && value != '\t' &&
                    value != 0x1B && value != 0x0C && value != 0x1A;
    }
    return controls * 50 > sample.size();
}

} // namespace

DecodedText decodeText(QByteArrayView bytes)
{
    if (startsWith(bytes, {0xEF, 0xBB, 0xBF})) {
        const QByteArrayView rest = bytes.sliced(3);
        return {fromUtf8(rest).value_or(QString::fromUtf8(rest)), u"UTF-8"_s, false};
    }
    if (startsWith(bytes, {0xFF, 0xFE}))
        return {fromUtf16(bytes.sliced(2), true), u"UTF-16LE"_s, false};
    if (startsWith(bytes, {0xFE, 0xFF}))
        return {fromUtf16(bytes.sliced(2), false), u"UTF-16BE"_s, false};
    if (const std::optional<bool> little = littleEndianWithoutMark(bytes))
        return {fromUtf16(bytes, *little), *little ? u"UTF-16LE"_s : u"UTF-16BE"_s, false};
    if (looksBinary(bytes))
        return {{}, u"binary"_s, true};
    if (const std::optional<QString> text = fromUtf8(bytes))
        return {*text, u"UTF-8"_s, false};
    for (const int page : plausibleCodePages(bytes)) {
        if (const std::optional<QString> text = fromCodePage(bytes, page))
            return {*text, u"cp"_s + QString::number(page), false};
    }
    // No page reads every byte: Latin-1 does, and keeps the ASCII that parsers look for.
    return {QString::fromLatin1(bytes), u"cp28591"_s, false};
}

} // namespace da::formats
