// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/reg_query.h"

#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

/// The words of a command line; quotes hold words together.
QStringList wordsOf(QStringView line)
{
    QStringList out;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                out += std::exchange(word, {});
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    if (any)
        out += word;
    return out;
}

bool isRegExe(const QString &word)
{
    const QString name = word.section(u'\\', -1);
    return name.compare("reg"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("reg.exe"_L1, Qt::CaseInsensitive) == 0;
}

struct Phrase final {
    QStringView words;
    RegQueryRefusal meaning;
};
// What reg.exe says, by display language: English, German, French, Spanish. Others are not in the
// table until somebody has seen them; then they are "not understood".
constexpr std::array kPhrases{
    Phrase{u"the system was unable to find the specified registry key or value",
           RegQueryRefusal::NotFound},
    Phrase{u"access is denied", RegQueryRefusal::AccessDenied},
    Phrase{u"der angegebene registrierungsschlüssel bzw. wert wurde nicht gefunden",
           RegQueryRefusal::NotFound},
    Phrase{u"zugriff verweigert", RegQueryRefusal::AccessDenied},
    Phrase{u"le système n’a pas trouvé la clé ou la valeur de registre spécifiée",
           RegQueryRefusal::NotFound},
    Phrase{u"le système n'a pas trouvé la clé ou la valeur de registre spécifiée",
           RegQueryRefusal::NotFound},
    Phrase{u"accès refusé", RegQueryRefusal::AccessDenied},
    Phrase{u"el sistema no pudo encontrar la clave o el valor de registro especificado",
           RegQueryRefusal::NotFound},
    Phrase{u"acceso denegado", RegQueryRefusal::AccessDenied},
};

} // namespace

std::optional<RegQueryCommand> parseRegQueryCommand(QStringView commandLine)
{
    const QStringList words = wordsOf(commandLine);
    const bool isQuery = words.size() >= 3 && isRegExe(words[0]) &&
                         words[1].compare("query"_L1, Qt::CaseInsensitive) == 0;
    const auto path = isQuery ? KeyPath::parse(words[2]) : std::optional<KeyPath>();
    if (!path)
        return std::nullopt;
    RegQueryCommand out{*path, {}, false};
    for (qsizetype i = 3; i < words.size(); ++i) {
        const QString option = words[i].toLower();
        if (option == "/s"_L1)
            out.recursive = true;
        else if (option == "/ve"_L1)
            out.valueName = QString();
        else if (option == "/v"_L1 && i + 1 < words.size())
            out.valueName = words[++i];
        else if (option == "/f"_L1 || option == "/t"_L1 || option == "/k"_L1 || option == "/d"_L1)
            return std::nullopt; // a search lists what it finds, not what is there
    }
    return out;
}

std::optional<RegQueryRefusal> parseRegQueryRefusal(QStringView text)
{
    constexpr qsizetype kLongestRefusal = 400;
    const QString words = text.trimmed().toString().toLower().simplified();
    if (words.size() > kLongestRefusal)
        return std::nullopt;
    for (const auto &[phrase, meaning] : kPhrases) {
        if (words.contains(phrase))
            return meaning;
    }
    return std::nullopt;
}

} // namespace da::formats
