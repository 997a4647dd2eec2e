// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_hex.h"

#include <array>

namespace da::formats {
namespace {

constexpr std::array<signed char, 128> makeDigits()
{
    std::array<signed char, 128> digits{};
    digits.fill(-1);
    for (unsigned i = 0; i < 16; ++i) {
        digits[static_cast<unsigned char>("0123456789abcdef"[i])] = static_cast<signed char>(i);
        digits[static_cast<unsigned char>("0123456789ABCDEF"[i])] = static_cast<signed char>(i);
    }
    return digits;
}
constexpr std::array<signed char, 128> kDigits = makeDigits();

/// The value of a hex digit, or less than zero.
int digitOf(char16_t c)
{
    return c < kDigits.size() ? kDigits[c] : -1;
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

const char16_t *behindBlanks(const char16_t *at, const char16_t *end)
{
    while (at < end && isBlank(*at))
        ++at;
    return at;
}

bool isOverOrComment(const char16_t *at, const char16_t *end)
{
    at = behindBlanks(at, end);
    return at == end || *at == u';';
}

} // namespace

HexEnd readHexLine(QStringView line, QByteArray &into)
{
    const char16_t *at = line.utf16();
    const char16_t *const end = at + line.size();
    const qsizetype before = into.size();
    into.resize(before + line.size() / 2 + 1); // one digit and a comma at least for each byte
    char *out = into.data() + before;
    const auto finish = [&](HexEnd how) {
        into.truncate(out - into.constData());
        return how;
    };
    for (;;) {
        // What Windows writes: two digits and a comma.
        while (end - at >= 3 && at[2] == u',' && (digitOf(at[0]) | digitOf(at[1])) >= 0) {
            *out++ = static_cast<char>(digitOf(at[0]) * 16 + digitOf(at[1]));
            at += 3;
        }
        at = behindBlanks(at, end);
        if (isOverOrComment(at, end))
            return finish(HexEnd::Whole);
        if (*at == u'\\')
            return finish(isOverOrComment(at + 1, end) ? HexEnd::GoesOn : HexEnd::Broken);
        int value = digitOf(*at++);
        if (value >= 0 && at < end && digitOf(*at) >= 0)
            value = value * 16 + digitOf(*at++);
        if (value < 0)
            return finish(HexEnd::Broken);
        *out++ = static_cast<char>(value);
        at = behindBlanks(at, end);
        if (at < end && *at == u',')
            ++at;
        else
            return finish(isOverOrComment(at, end) ? HexEnd::Whole : HexEnd::Broken);
    }
}

std::optional<quint32> plainHexNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 8)
        return std::nullopt;
    quint32 number = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c.unicode());
        if (digit < 0)
            return std::nullopt;
        number = number * 16 + static_cast<quint32>(digit);
    }
    return number;
}

} // namespace da::formats
