// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/registry/reg_query.h"

#include <QStringList>
#include <utility>

using namespace Qt::StringLiterals;

namespace da::formats {
namespace {

/// The words of a command line; quotes hold words together. Nothing where the shell sends the
/// output elsewhere: what is shown then is not what reg.exe said.
QStringList wordsOf(QStringView line)
{
    QStringList out;
    QString word;
    bool quoted = false;
    bool any = false;
    for (const QChar c : line) {
        if (!quoted && (c == u'|' || c == u'>' || c == u'<' || c == u'&'))
            return {};
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
        else if (option != "/z"_L1 && option != "/reg:64"_L1)
            // A search (/f) lists what it finds and not what is there, /se changes how lists are
            // printed, and /reg:32 shows keys that lie elsewhere.
            return std::nullopt;
    }
    return out;
}

} // namespace da::formats
