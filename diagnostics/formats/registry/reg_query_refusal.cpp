// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

// What reg.exe of Windows 7 and later says, in lower case, as it was seen in public transcripts.
// Other languages are not in the table until somebody has seen theirs.
constexpr std::array kNotFound{
    QStringView(u"the system was unable to find the specified registry key or value"),
    QStringView(u"der angegebene registrierungsschlüssel bzw. wert wurde nicht gefunden"),
    QStringView(u"le système n'a pas trouvé la clé ou la valeur de registre spécifiée"),
    QStringView(
        u"el sistema no ha podido encontrar la clave o el valor del registro especificados"),
    QStringView(u"指定されたレジストリ キーまたは値が見つかりませんでした"),
    QStringView(u"系统找不到指定的注册表项或值"),
    QStringView(u"не удается найти указанный раздел или параметр в реестре"),
    QStringView(u"не удается найти указанный раздел или параметр реестра"),
};

// The system's own text for ERROR_ACCESS_DENIED, which reg.exe prints.
constexpr std::array kAccessDenied{
    QStringView(u"access is denied"),
    QStringView(u"zugriff verweigert"),
    QStringView(u"accès refusé"),
    QStringView(u"acceso denegado"),
    QStringView(u"accesso negato"),
    QStringView(u"acesso negado"),
    QStringView(u"アクセスが拒否されました"),
    QStringView(u"拒绝访问"),
    QStringView(u"отказано в доступе"),
    QStringView(u"odmowa dostępu"),
    QStringView(u"toegang geweigerd"),
};

/// The phrase stands behind the word for "error" and its colon, as reg.exe prints it.
template <std::size_t N>
bool says(const QString &words, const std::array<QStringView, N> &phrases)
{
    for (const QStringView phrase : phrases) {
        const qsizetype at = words.indexOf(phrase);
        if (at >= 0 && QStringView(words).first(at).trimmed().endsWith(u':'))
            return true;
    }
    return false;
}

} // namespace

std::optional<RegQueryRefusal> parseRegQueryRefusal(QStringView text)
{
    constexpr qsizetype kLongestRefusal = 400;
    if (text.size() > kLongestRefusal)
        return std::nullopt;
    QString words = text.toString().toLower().simplified();
    words.replace(QChar(0x2019), u'\''); // the apostrophe of newer French versions
    words.replace(QChar(0xFF1A), u':');  // the wide colon
    if (says(words, kNotFound))
        return RegQueryRefusal::NotFound;
    if (says(words, kAccessDenied))
        return RegQueryRefusal::AccessDenied;
    return std::nullopt;
}

} // namespace da::formats
