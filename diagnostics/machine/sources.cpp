// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/sources.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kAsItIs{"source.as-it-is", "%1"};
constexpr Text kPlace{"source.place", QT_TRANSLATE_NOOP("da-wizard", "%1, line %2")};
constexpr Text kService{"source.service", QT_TRANSLATE_NOOP("da-wizard", "service %1")};

struct Named final {
    QLatin1StringView source;
    Text words;
};
constexpr Named kNamed[] = {
    {source::kWindows, {"source.windows", QT_TRANSLATE_NOOP("da-wizard", "Windows version")}},
    {source::kDevices, {"source.devices", QT_TRANSLATE_NOOP("da-wizard", "Device Manager")}},
    {source::kNetwork, {"source.network", QT_TRANSLATE_NOOP("da-wizard", "network adapters")}},
    {source::kPaste, {"source.paste", QT_TRANSLATE_NOOP("da-wizard", "pasted text")}},
    {source::kInput, {"source.input", QT_TRANSLATE_NOOP("da-wizard", "standard input")}},
    {source::kPerson,
     {"source.person", QT_TRANSLATE_NOOP("da-wizard", "told by the person at the computer")}},
};

constexpr QLatin1StringView kLine{", line "};
constexpr QLatin1StringView kServiceMark{"service "};
constexpr qsizetype kMostDigits = 9;

Message withoutLine(const QString &source)
{
    for (const auto &[name, words] : kNamed) {
        if (source == name)
            return words;
    }
    if (source.startsWith(kServiceMark) && !source.sliced(kServiceMark.size()).contains(u' '))
        return Message(kService, Outside{source.sliced(kServiceMark.size())});
    return Message(kAsItIs, Outside{source});
}

} // namespace

QString source::ofService(const QString &name)
{
    return kServiceMark + name;
}

QString source::ofLine(const QString &what, qint64 line)
{
    return line > 0 ? what + kLine + QString::number(line) : what;
}

Message sourceWords(const QString &source)
{
    const qsizetype mark = source.lastIndexOf(kLine);
    const QStringView digits =
        mark < 0 ? QStringView() : QStringView(source).sliced(mark + kLine.size());
    const bool isLine =
        !digits.isEmpty() && digits.size() <= kMostDigits &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isLine)
        return withoutLine(source);
    return Message(kPlace, nested(withoutLine(source.first(mark))), Number{digits.toLongLong()});
}

} // namespace da::machine
