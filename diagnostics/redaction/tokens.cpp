// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/redaction/tokens.h"

#include "diagnostics/redaction/addresses.h"
#include "diagnostics/redaction/known_words.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace da::redaction {
namespace {

QLatin1StringView kindOf(LabelPlace place)
{
    switch (place) {
    case LabelPlace::Host:
        return "host"_L1;
    case LabelPlace::Domain:
        return "domain"_L1;
    case LabelPlace::Top:
        return "example"_L1; // RFC 2606
    case LabelPlace::Path:
        break;
    }
    return "path"_L1;
}

LabelPlace placeOf(qsizetype fromRight, bool isAlone)
{
    if (isAlone)
        return LabelPlace::Host;
    return fromRight == 0   ? LabelPlace::Top
           : fromRight == 1 ? LabelPlace::Domain
                            : LabelPlace::Host;
}

/// MS-DTYP 2.4.2.4: the same on every computer. Those of services come from the service's name.
bool isWellKnown(const QStringList &parts)
{
    const QString authority = parts.value(2);
    const QString first = parts.value(3);
    if (parts.size() <= 3 || authority != u"5"_s)
        return authority == u"0"_s || authority == u"1"_s || authority == u"2"_s ||
               authority == u"3"_s || authority == u"16"_s;
    return parts.size() == 4 || first == u"32"_s || first == u"80"_s;
}

} // namespace

bool isGuid(QStringView text)
{
    static const QRegularExpression form(
        u"\\A(?:\\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}|"
        u"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\z"_s);
    return text.size() <= 38 && form.match(text.toString()).hasMatch();
}

quint32 Tokens::number(QLatin1StringView kind, const QString &text)
{
    const QString key = QString(kind) + u'\n' + text.toLower();
    const auto found = m_numbers.constFind(key);
    if (found != m_numbers.cend())
        return *found;
    const quint32 next = ++m_counts[QString(kind)];
    m_numbers.insert(key, next);
    return next;
}

QString Tokens::named(QLatin1StringView kind, QStringView text)
{
    if (text.trimmed().isEmpty())
        return {};
    return QString(kind) + u'-' + QString::number(number(kind, text.trimmed().toString()));
}

QString Tokens::label(QStringView label, LabelPlace place)
{
    if (label.isEmpty())
        return {};
    QString &token = m_labels[label.toString().toLower()];
    if (token.isEmpty()) {
        const quint32 count = number(kindOf(place), label.toString());
        const bool isFirstTop = place == LabelPlace::Top && count == 1;
        token = QString(kindOf(place));
        if (!isFirstTop)
            token += u'-' + QString::number(count);
    }
    return token;
}

QString Tokens::host(QStringView name)
{
    const QList<QStringView> labels = name.split(u'.');
    qsizetype filled = labels.size();
    while (filled > 0 && labels[filled - 1].isEmpty())
        --filled; // "contoso.com."
    QStringList out;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const LabelPlace place = placeOf(filled - 1 - i, filled == 1);
        QStringList pieces; // "*contoso", "da*"
        for (const QStringView piece : labels[i].split(u'*'))
            pieces += label(piece, place);
        out += pieces.join(u'*');
    }
    return out.join(u'.');
}

std::optional<QString> Tokens::address(QStringView text)
{
    const std::optional<Address> address = addressOf(text);
    if (!address)
        return std::nullopt;
    if (isSameEverywhere(*address))
        return textOf(*address);
    const QString spelling = textOf(*address);
    const AddressClass own = classOf(*address);
    const quint32 count = number(QLatin1StringView(kindName(own)), spelling);
    Address embedded; // an IPv4 address inside keeps its class, too
    if (const std::optional<Address> inner = innerOf(*address)) {
        const std::optional<QString> token = this->address(textOf(*inner));
        embedded = token ? addressOf(*token).value_or(Address()) : Address();
    }
    return textOf(placed(own, count, embedded));
}

QString Tokens::guid(QStringView text)
{
    if (isSameGuidEverywhere(text))
        return text.toString();
    const bool braces = text.startsWith(u'{');
    const quint32 count = number("guid"_L1, QString(text.toString()).remove(u'{').remove(u'}'));
    const QString plain =
        u"00000000-0000-0000-0000-"_s + QString::number(count, 16).rightJustified(12, u'0');
    return braces ? u'{' + plain + u'}' : plain;
}

QString Tokens::sid(QStringView text)
{
    static const QRegularExpression form(u"\\AS-1-[0-9]{1,15}(?:-[0-9]{1,10}){0,15}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (!form.match(text.trimmed().toString()).hasMatch())
        return named("account"_L1, text);
    const QStringList parts = text.toString().trimmed().toUpper().split(u'-');
    if (isWellKnown(parts))
        return parts.join(u'-');
    QStringList out = parts.first(std::min<qsizetype>(parts.size(), 4));
    const bool isAccount = parts[2] == u"5"_s && parts.value(3) == u"21"_s && parts.size() == 8;
    if (!isAccount) {
        while (out.size() + 1 < parts.size())
            out += u"0"_s;
        return (out + QStringList{QString::number(number("sid"_L1, parts.join(u'-')))}).join(u'-');
    }
    const QString domain = QStringList(parts.first(7)).join(u'-');
    const bool isBuiltIn = parts[7].toUInt() < 1000 && parts[7].size() <= 3;
    const QString account =
        isBuiltIn ? parts[7] : QString::number(1000 + number("account"_L1, parts.join(u'-')));
    out += {u"0"_s, u"0"_s, QString::number(number("sid-domain"_L1, domain)), account};
    return out.join(u'-');
}

} // namespace da::redaction
