// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/texts/message.h"

namespace da {
namespace {

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

bool isHarmful(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    return control || separator || isBidiControl(c) || (c >= 0xFFF9 && c <= 0xFFFB);
}

bool isLoneSurrogate(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QString cleaned(QStringView text, bool keepLines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool layout = c == u'\n' || c == u'\t' || c == u'\r';
        if (layout)
            out += keepLines ? QChar(c) : QChar(u' ');
        else if (isHarmful(c) || isLoneSurrogate(text, i))
            out += QChar(0xFFFD);
        else
            out += QChar(c);
    }
    return out;
}

} // namespace

bool operator==(const Several &a, const Several &b)
{
    return a.messages == b.messages;
}

QString harmless(QStringView outside, qsizetype limit)
{
    if (outside.size() <= limit)
        return cleaned(outside, false);
    const bool splitsPair = outside[limit - 1].isHighSurrogate();
    return cleaned(outside.first(splitsPair ? limit - 1 : limit), false) + QChar(0x2026);
}

QString harmlessLines(QStringView outside)
{
    return cleaned(outside, true);
}

} // namespace da
