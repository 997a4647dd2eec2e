// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/code_page_guess.h"

#include "diagnostics/formats/text_decoding.h"

#include <QStringList>
#include <array>

namespace da::formats {
namespace {

// East Asian pages first, because a byte pair that they read well is seldom chance; then the pages
// of Western, Central European and Cyrillic consoles before those of Windows: among equals the
// first wins, and most evidence is copied or redirected from a console.
constexpr std::array kCandidates{932, 936,  949, 950,  850, 437,  852, 866,  1252, 1250, 1251,
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

/// How common a Latin letter with a mark is in the console languages of Europe.
int markedLetterScore(QChar c)
{
    static constexpr QStringView kFrequent =
        u"äöüÄÖÜßéèêëàâçùûîïôœñáíóúÑ¿¡ãõåøæÅØÆąćęłńśźżĄĆĘŁŃŚŹŻčěřšťůžýďňČŘŠŽőűŐŰşğıİăâîșț";
    return kFrequent.contains(c) ? 6 : 1;
}

/// What one character beyond ASCII says, with its neighbours: letters inside words speak for a
/// reading, symbols, box drawing and odd mixtures against it.
int scoreOf(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    const Script script = scriptOf(c);
    if (c.unicode() < 0xA0 || c.isNonCharacter() || c.category() == QChar::Other_PrivateUse)
        return -20;
    if (isHalfWidthKatakana(c))
        return -4;
    if (script == Script::None)
        return c.isPunct() || (c >= QChar(0x3000) && c <= QChar(0x303F)) ? 0 : -3;
    if (script == Script::Kana)
        return 8;
    if (script == Script::Ideograph || script == Script::Hangul)
        return scriptOf(before) == script || scriptOf(after) == script ? 5 : -2;
    const bool besideLetter = before.isLetter() || after.isLetter();
    if (script == Script::Latin) {
        // A capital inside a word of small letters is a wrong reading.
        const bool oddCapital = c.isUpper() && before.isLower();
        return oddCapital ? -6 : (besideLetter ? markedLetterScore(c) : 0);
    }
    const bool sameScript = scriptOf(before) == script || scriptOf(after) == script;
    const bool oddCapital = c.isUpper() && before.isLower();
    return oddCapital || !sameScript ? -6 : 4;
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

} // namespace

int guessCodePage(QByteArrayView sample)
{
    constexpr int kWestern = 1252;
    const auto high = std::count_if(sample.begin(), sample.end(), [](char c) { return c < 0; });
    int best = kWestern;
    double bestScore = -1e9;
    for (const int page : kCandidates) {
        std::optional<QString> text = decodeCodePage(sample, page);
        if (!text && !sample.isEmpty()) // the sample may end inside a double byte
            text = decodeCodePage(sample.chopped(1), page);
        if (!text)
            continue;
        const double score = plausibility(*text, high);
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = page;
        }
    }
    return best;
}

} // namespace da::formats
