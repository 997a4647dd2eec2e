// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/devices/device_text.h"

#include <algorithm>

namespace da::formats {

using namespace Qt::StringLiterals;

namespace {

/// Stages of a pipeline that leave nothing out.
bool keepsAll(QStringView stage)
{
    static constexpr const char16_t *kHarmless[] = {
        u"ft", u"fl", u"format-table", u"format-list", u"sort", u"sort-object", u"out-string"};
    const QStringList words = commandWords(stage);
    const QString verb = words.isEmpty() ? QString() : words.front();
    if (equalsNoCase(verb, u"select") || equalsNoCase(verb, u"select-object"))
        return std::none_of(words.begin(), words.end(),
                            [](const QString &word) { return word.startsWith(u'-'); });
    return std::any_of(std::begin(kHarmless), std::end(kHarmless),
                       [&](const char16_t *known) { return equalsNoCase(verb, known); });
}

} // namespace

ListingScope getPnpDeviceScope(const ListingScope &content, QStringView command)
{
    const QList<QStringView> stages = command.split(u'|');
    const QStringList words = commandWords(stages.front());
    if (words.isEmpty() || words[0] != u"get-pnpdevice"_s)
        return content;
    const ListingScope filtered{content.includesNotPresent, {}, {}, false};
    ListingScope scope{true, true, true, content.whole};
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (equalsNoCase(words[i], u"-PresentOnly")) {
            scope.includesNotPresent = false;
        } else if (equalsNoCase(words[i], u"-Class") && i + 1 < words.size()) {
            const QStringList classes = words[++i].split(u',');
            scope.includesNetworkClass = classes.contains(u"Net"_s, Qt::CaseInsensitive);
            scope.includesSoftwareDevices =
                classes.contains(u"SoftwareDevice"_s, Qt::CaseInsensitive);
        } else {
            return filtered;
        }
    }
    const bool all = std::all_of(stages.begin() + 1, stages.end(), keepsAll);
    return all ? scope : filtered;
}

} // namespace da::formats
