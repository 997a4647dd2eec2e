// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/code_page_guess.h"

#include "diagnostics/formats/text/text_decoding.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace da::formats {
namespace {

// East Asian pages first, because a byte pair that they read well is seldom chance; then the pages
// of Western, Central European and Cyrillic consoles before those of Windows: among equals the
// first wins, and most evidence is copied or redirected from a console.
constexpr std::array kCandidates{932, 949,  936, 950,  850, 437,  852, 866,  1252, 1250, 1251,
                                 857, 1254, 737, 1253, 862, 1255, 720, 1256, 775,  1257, 874};

enum class Script { None, Latin, Greek, Cyrillic, Kana, Ideograph, Hangul, Other };

Script scriptOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Greek:
        return Script::Greek;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Kana;
    case QChar::Script_Han:
        return Script::Ideograph;
    case QChar::Script_Hangul:
        return Script::Hangul;
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return Script::None;
    default:
        return Script::Other;
    }
}

bool isHalfWidthKatakana(QChar c)
{
    return c >= QChar(0xFF61) && c <= QChar(0xFF9F);
}

constexpr int kWrong = -6; ///< no word looks so

/// What stands on both sides of a character.
struct Sides final {
    QChar before;
    QChar after;
    [[nodiscard]] bool have(Script script) const
    {
        return scriptOf(before) == script || scriptOf(after) == script;
    }
    /// A capital inside a word of small letters is a wrong reading.
    [[nodiscard]] bool makeOddCapital(QChar c) const { return c.isUpper() && before.isLower(); }
};

bool isLetterBeyondAscii(QChar c)
{
    return c.unicode() >= 0x80 && c.isLetter();
}

/// Latin letters with a mark stand between plain ones. Some stand only where a word ends ("più"),
/// and one between others like it comes from another alphabet that was misread.
int latinScore(QChar c, Sides sides)
{
    static constexpr QStringView kFrequent =
        u"äöüÄÖÜßéèêëâçûîïôœñáíóúÑãõåøæÅØÆąćęłńśźżĄĆĘŁŃŚŹŻčěřšťůžýďňČŘŠŽőűŐŰşğıİŞĞÇÉășț";
    static constexpr QStringView kAtWordEnd = u"àìòù";
    if (sides.makeOddCapital(c))
        return kWrong;
    const int strange = isLetterBeyondAscii(sides.before) + isLetterBeyondAscii(sides.after);
    if (strange == 2)
        return kWrong;
    const bool frequent =
        kFrequent.contains(c) || (kAtWordEnd.contains(c) && !sides.after.isLetter());
    const bool inWord = sides.before.isLetter() || sides.after.isLetter();
    if (!frequent)
        return inWord ? 1 : 0;
    return strange == 1 ? 4 : (inWord ? 6 : 3);
}

int signScore(QChar c, Sides sides)
{
    // Spanish turns them over, and where it does, a word follows.
    if (c == QChar(0x00BF) || c == QChar(0x00A1))
        return sides.after.isLetter() && !sides.before.isLetter() ? 8 : 3;
    const bool isQuiet = c.isPunct() || (c >= QChar(0x3000) && c <= QChar(0x303F));
    const bool inWord = sides.before.isLetter() && sides.after.isLetter();
    return isQuiet && (!inWord || c == QChar(0x2019)) ? 0 : -3;
}

int ideographScore(Sides sides)
{
    if (sides.have(Script::Hangul)) // Chinese read as Korean mixes both; Korean does not
        return -3;
    if (scriptOf(sides.before) == Script::Latin && scriptOf(sides.after) == Script::Latin)
        return kWrong;
    return sides.have(Script::Ideograph) || sides.have(Script::Kana) ? 8 : -2;
}

int hangulScore(Sides sides)
{
    if (sides.have(Script::Ideograph))
        return -3;
    return sides.have(Script::Hangul) ? 8 : 0;
}

/// Thai writes some vowels in front of a consonant and all others, and its tones, behind one.
/// Double bytes of Chinese read as Thai have them anywhere.
bool isMisplacedThai(QChar c, Sides sides)
{
    const auto isConsonant = [](QChar other) { return other >= u'\u0E01' && other <= u'\u0E2E'; };
    const auto isMark = [](QChar other) { return other >= u'\u0E31' && other <= u'\u0E3A'; };
    if (c >= u'\u0E40' && c <= u'\u0E44')
        return !isConsonant(sides.after);
    if (c >= u'\u0E47' && c <= u'\u0E4E')
        return !isConsonant(sides.before) && !isMark(sides.before);
    if (c == u'\u0E31' || (c >= u'\u0E34' && c <= u'\u0E3A'))
        return !isConsonant(sides.before);
    return c == u'\u0E4F' || c == u'\u0E5A' || c == u'\u0E5B'; // signs of old manuscripts
}

/// Greek, Cyrillic, Hebrew and others: whole words, and never glued to Latin letters.
int otherScore(QChar c, Script script, Sides sides)
{
    if (isMisplacedThai(c, sides))
        return kWrong;
    if (sides.makeOddCapital(c) || sides.have(Script::Latin))
        return kWrong;
    if (!sides.have(script))
        return 0;
    // Of Cyrillic, the letters that every language has, and yo.
    const bool isCommon = script != Script::Cyrillic ||
                          (c >= QChar(0x0410) && c <= QChar(0x044F)) || c == QChar(0x0451);
    return isCommon ? 5 : 1;
}

/// What one character beyond ASCII says, with its neighbours: letters inside words speak for a
/// reading, symbols, box drawing and odd mixtures against it.
int scoreOf(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    const Sides sides{i > 0 ? text[i - 1] : QChar(u' '),
                      i + 1 < text.size() ? text[i + 1] : QChar(u' ')};
    if (c.unicode() < 0xA0 || c.isNonCharacter() || c.category() == QChar::Other_PrivateUse ||
        c.category() == QChar::Other_NotAssigned)
        return -20;
    if (isHalfWidthKatakana(c))
        return -4;
    const Script script = scriptOf(c);
    switch (script) {
    case Script::None:
        return signScore(c, sides);
    case Script::Kana:
        return 10;
    case Script::Ideograph:
        return ideographScore(sides);
    case Script::Hangul:
        return hangulScore(sides);
    case Script::Latin:
        return latinScore(c, sides);
    default:
        return otherScore(c, script, sides);
    }
}

/// Per byte beyond ASCII, so that a page of double bytes is not counted twice.
double plausibility(const QString &text, qsizetype highBytes)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() >= 0x80)
            sum += scoreOf(text, i);
    }
    return highBytes == 0 ? 0.0 : static_cast<double>(sum) / static_cast<double>(highBytes);
}

constexpr qsizetype kEnough = 16 * 1024;
/// A byte below it is a character of its own in every page, never the second half of one.
constexpr unsigned char kFirstTrailByte = 0x40;

/// Of the whole text only the words with bytes beyond ASCII: the rest tells nothing.
QByteArray tellingBytes(QByteArrayView bytes)
{
    QByteArray out;
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    qsizetype done = 0;
    for (qsizetype i = 0; i < bytes.size() && out.size() < kEnough; ++i) {
        if (at(i) < 0x80)
            continue;
        qsizetype from = i;
        while (from > done && at(from - 1) >= kFirstTrailByte)
            --from;
        while (i < bytes.size() && at(i) >= kFirstTrailByte && i - from < kEnough)
            ++i;
        out += bytes.sliced(from, i - from);
        out += ' ';
        done = i;
    }
    return out;
}

} // namespace

std::vector<int> plausibleCodePages(QByteArrayView bytes)
{
    const QByteArray sample = tellingBytes(bytes);
    const auto high = std::count_if(sample.begin(), sample.end(), [](char c) { return c < 0; });
    std::vector<std::pair<double, int>> scored;
    for (const int page : kCandidates) {
        std::optional<QString> text = decodeCodePage(sample, page);
        if (!text && sample.size() > 1) // the last character may be half a one
            text = decodeCodePage(QByteArrayView(sample).chopped(2), page);
        if (text)
            scored.emplace_back(-plausibility(*text, high), page);
    }
    std::ranges::stable_sort(scored, {}, &std::pair<double, int>::first);
    std::vector<int> pages;
    for (const auto &[score, page] : scored)
        pages.push_back(page);
    return pages;
}

} // namespace da::formats
