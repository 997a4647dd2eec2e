// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/mutation/mutate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::test {

namespace {

/// .reg exports of Windows are in UTF-16 with a mark; the rest is taken byte by byte.
bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe");
}

QString textOf(const QByteArray &bytes)
{
    if (!isUtf16(bytes))
        return QString::fromLatin1(bytes);
    return QString(reinterpret_cast<const QChar *>(bytes.constData() + 2), (bytes.size() - 2) / 2);
}

QByteArray bytesOf(const QString &text, bool utf16)
{
    if (!utf16)
        return text.toLatin1();
    return QByteArray("\xff\xfe", 2) +
           QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

template <class Change>
void changeText(QByteArray &bytes, Change &&change)
{
    const bool utf16 = isUtf16(bytes);
    QString text = textOf(bytes);
    change(text);
    bytes = bytesOf(text, utf16);
}

qsizetype below(std::mt19937 &random, qsizetype end)
{
    return end <= 1 ? 0 : std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
}

void dropLine(QString &text, std::mt19937 &random)
{
    QStringList lines = text.split(u'\n');
    lines.removeAt(below(random, lines.size()));
    text = lines.join(u'\n');
}

void changeDigit(QString &text, std::mt19937 &random)
{
    const qsizetype start = below(random, text.size());
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text[i] >= u'0' && text[i] <= u'9') {
            text[i] = QChar(ushort(u'0' + below(random, 10)));
            return;
        }
    }
}

} // namespace

void removeLines(EvidenceFiles &files, const QRegularExpression &fitting)
{
    for (auto &[name, bytes] : files) {
        changeText(bytes, [&](QString &text) {
            QStringList lines = text.split(u'\n');
            lines.removeIf([&](const QString &line) { return fitting.match(line).hasMatch(); });
            text = lines.join(u'\n');
        });
    }
}

void mutate(EvidenceFiles &files, std::mt19937 &random)
{
    auto chosen = files.begin();
    std::advance(chosen, below(random, qsizetype(files.size())));
    QByteArray &bytes = chosen->second;
    switch (below(random, 4)) {
    case 0:
        changeText(bytes, [&](QString &text) { dropLine(text, random); });
        return;
    case 1:
        bytes.truncate(below(random, bytes.size() + 1));
        return;
    case 2: {
        auto other = files.begin();
        std::advance(other, below(random, qsizetype(files.size())));
        std::swap(bytes, other->second);
        return;
    }
    default:
        changeText(bytes, [&](QString &text) { changeDigit(text, random); });
    }
}

} // namespace da::test
