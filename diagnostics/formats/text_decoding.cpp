// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text_decoding.h"

#include "diagnostics/formats/code_page_guess.h"

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
    QString out(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char *at = bytes.data() + 2 * i;
        out[i] = QChar(littleEndian ? qFromLittleEndian<quint16>(at) : qFromBigEndian<quint16>(at));
    }
    return out;
}

/// How many of the 16-bit units are ASCII text, line ends among them, read in this byte order; and
/// whether a unit is one that no text has.
struct UnitCount final {
    qsizetype ascii = 0;
    qsizetype lineEnds = 0;
    bool impossible = false;
};

UnitCount countUnits(QByteArrayView bytes, bool littleEndian)
{
    UnitCount out;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const char *at = bytes.data() + i;
        const char16_t unit =
            littleEndian ? qFromLittleEndian<quint16>(at) : qFromBigEndian<quint16>(at);
        out.lineEnds += unit == u'\n' || unit == u'\r';
        out.ascii +=
            unit == u'\n' || unit == u'\r' || unit == u'\t' || (unit >= 0x20 && unit < 0x7F);
        out.impossible = out.impossible || unit == 0 || unit == 0xFFFF || unit == 0xFFFE;
    }
    return out;
}

/// UTF-16 without a mark has line ends or ASCII (blanks, digits, colons) with a NUL beside them,
/// also where most of it is Chinese; single-byte text has no NUL at all.
std::optional<bool> littleEndianWithoutMark(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample) & ~qsizetype(1));
    if (bytes.size() % 2 != 0 || sample.isEmpty() || !sample.contains('\0'))
        return std::nullopt;
    const UnitCount little = countUnits(sample, true);
    const UnitCount big = countUnits(sample, false);
    const qsizetype enough = std::max<qsizetype>(1, sample.size() / 2 / 50);
    if (!little.impossible && little.ascii >= enough && little.ascii > big.ascii)
        return true;
    if (!big.impossible && big.ascii >= enough && big.ascii > little.ascii)
        return false;
    return std::nullopt;
}

/// Strictly UTF-8; a last character that was cut off is forgiven and left out.
std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    for (qsizetype cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        const auto first = static_cast<unsigned char>(bytes[bytes.size() - cut]);
        if (first < 0xC2) // a trailing byte: the cut character begins before it
            continue;
        QStringDecoder again(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text = again.decode(bytes.chopped(cut));
        return again.hasError() ? std::nullopt : std::optional(text);
    }
    return std::nullopt;
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
    const int page = guessCodePage(bytes.first(std::min(bytes.size(), kSample)));
    if (const std::optional<QString> text = decodeCodePage(bytes, page))
        return {*text, u"cp"_s + QString::number(page), false};
    // No page reads every byte: Latin-1 does, and keeps the ASCII that parsers look for.
    return {QString::fromLatin1(bytes), u"cp28591"_s, false};
}

} // namespace da::formats
