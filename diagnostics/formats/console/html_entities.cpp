// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/nca_log.h"

#include <algorithm>

namespace da::formats {

namespace {

/// HTML 4.01, section 24.2: the characters from U+00A0 on, in their order.
constexpr const char16_t *kLatin1[] = {
    u"nbsp",   u"iexcl",  u"cent",   u"pound",  u"curren", u"yen",    u"brvbar", u"sect",
    u"uml",    u"copy",   u"ordf",   u"laquo",  u"not",    u"shy",    u"reg",    u"macr",
    u"deg",    u"plusmn", u"sup2",   u"sup3",   u"acute",  u"micro",  u"para",   u"middot",
    u"cedil",  u"sup1",   u"ordm",   u"raquo",  u"frac14", u"frac12", u"frac34", u"iquest",
    u"Agrave", u"Aacute", u"Acirc",  u"Atilde", u"Auml",   u"Aring",  u"AElig",  u"Ccedil",
    u"Egrave", u"Eacute", u"Ecirc",  u"Euml",   u"Igrave", u"Iacute", u"Icirc",  u"Iuml",
    u"ETH",    u"Ntilde", u"Ograve", u"Oacute", u"Ocirc",  u"Otilde", u"Ouml",   u"times",
    u"Oslash", u"Ugrave", u"Uacute", u"Ucirc",  u"Uuml",   u"Yacute", u"THORN",  u"szlig",
    u"agrave", u"aacute", u"acirc",  u"atilde", u"auml",   u"aring",  u"aelig",  u"ccedil",
    u"egrave", u"eacute", u"ecirc",  u"euml",   u"igrave", u"iacute", u"icirc",  u"iuml",
    u"eth",    u"ntilde", u"ograve", u"oacute", u"ocirc",  u"otilde", u"ouml",   u"divide",
    u"oslash", u"ugrave", u"uacute", u"ucirc",  u"uuml",   u"yacute", u"thorn",  u"yuml"};

struct Named final {
    QStringView name;
    char16_t meaning;
};
constexpr Named kMarkup[] = {
    {u"amp", u'&'}, {u"lt", u'<'}, {u"gt", u'>'}, {u"quot", u'"'}, {u"apos", u'\''}};

QChar shown(uint code)
{
    if (code == 0xA0 || code == u'\t' || code == u'\n' || code == u'\r')
        return u' ';
    const bool seen = code >= u' ' && code < 0xFFFE && !(code >= 0xD800 && code < 0xE000);
    return seen ? QChar(char16_t(code)) : QChar(QChar::ReplacementCharacter);
}

} // namespace

std::optional<QChar> htmlEntity(QStringView name)
{
    for (const Named &one : kMarkup)
        if (name == one.name)
            return QChar(one.meaning);
    const auto latin = std::find_if(std::begin(kLatin1), std::end(kLatin1),
                                    [&](const char16_t *one) { return name == QStringView(one); });
    if (latin != std::end(kLatin1))
        return shown(uint(0xA0 + (latin - std::begin(kLatin1))));
    if (!name.startsWith(u'#') || name.size() < 2)
        return std::nullopt;
    const bool hex = name[1] == u'x' || name[1] == u'X';
    bool ok = false;
    const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    return ok ? std::optional(shown(code)) : std::nullopt;
}

} // namespace da::formats
