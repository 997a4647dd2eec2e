// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

// The same output as another Windows, another editor or another hand would have left it.
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <random>

namespace da::test {

inline QString withLineFeeds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

inline QString withCrLf(const QString &text)
{
    return withLineFeeds(text).replace(u'\n', QStringLiteral("\r\n"));
}

/// More blanks than there were: in front, between and behind.
inline QString padded(const QString &text)
{
    QStringList lines = withLineFeeds(text).split(u'\n');
    for (QString &line : lines)
        if (!line.trimmed().isEmpty())
            line = QStringLiteral("    ") + QString(line).replace(u' ', QStringLiteral("  ")) +
                   QStringLiteral("   ");
    return lines.join(u'\n');
}

/// Runs of blanks become one blank, none at the line's ends.
inline QString squeezed(const QString &text)
{
    QStringList lines = withLineFeeds(text).split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(u'\n');
}

/// Some letters of a script that Windows is translated into, or of none.
inline QString randomWord(std::mt19937 &random)
{
    static constexpr char16_t kFirst[] = {0x41,  0x61,   0xc0,   0x410,  0x5d0,  0x627, 0x905,
                                          0xe01, 0x3042, 0x4e2d, 0xac00, 0x1e00, 0x391};
    const char16_t first = kFirst[random() % std::size(kFirst)];
    QString word;
    for (unsigned i = 0, n = 1 + random() % 9; i < n; ++i)
        word += QChar(char16_t(first + random() % 20));
    return word;
}

/// Every label and every word of a heading becomes another word; words that hold `keep`, brackets,
/// dots, rules and values stay, in their further lines, too.
inline QString relabelled(const QString &text, unsigned seed, QStringView keep = {})
{
    std::mt19937 random(seed);
    static const QRegularExpression word(QStringLiteral("[^\\s()\\[\\]]+"));
    QStringList lines = withLineFeeds(text).split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(QString(30, u' ')))
            continue; // a value goes on
        const qsizetype colon = line.indexOf(u':');
        QString head = colon < 0 ? line : line.first(colon);
        const QString tail = colon < 0 ? QString() : line.sliced(colon);
        qsizetype at = 0;
        for (auto match = word.match(head); match.hasMatch(); match = word.match(head, at)) {
            const QString found = match.captured();
            const bool isWord = std::any_of(found.begin(), found.end(),
                                            [](QChar c) { return c.isLetterOrNumber(); });
            const bool stays =
                !isWord || (!keep.isEmpty() && found.contains(keep, Qt::CaseInsensitive));
            const QString other = stays ? found : randomWord(random);
            head.replace(match.capturedStart(), found.size(), other);
            at = match.capturedStart() + other.size();
        }
        line = head + tail;
    }
    return lines.join(u'\n');
}

/// The text with some characters taken out, doubled or replaced, the way damage does it.
inline QString mutated(QString text, std::mt19937 &random)
{
    static constexpr char16_t kOdd[] = {0,    u'\n', u'\r', u':',   0xff1a, u'-',
                                        u' ', u'\\', u'(',  u')',   u'x',   u'0',
                                        u'>', u'[',  u'"',  0xd800, 0x2026, u'\t'};
    for (unsigned i = 0, n = 1 + random() % 8; i < n && !text.isEmpty(); ++i) {
        const qsizetype at = qsizetype(random() % size_t(text.size()));
        switch (random() % 4) {
        case 0:
            text.remove(at, 1 + qsizetype(random() % 20));
            break;
        case 1:
            text.insert(at, QChar(kOdd[random() % std::size(kOdd)]));
            break;
        case 2:
            text[at] = QChar(kOdd[random() % std::size(kOdd)]);
            break;
        default:
            text.insert(at, text.mid(at, 40));
        }
    }
    return text;
}

} // namespace da::test
