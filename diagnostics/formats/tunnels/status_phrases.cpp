// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/tunnels/tunnels.h"

namespace da::formats {

namespace {

struct Phrase final {
    const char *language;
    const char16_t *letters; ///< lower case, letters and digits only
    TunnelActivity activity;
};

// The English texts as Microsoft's articles and field notes print them (KB2980635, KB2980627,
// directaccessguide.com 2013/09/04); the last ones are also printed with another spelling of
// "IPHTTPs", "; waiting" and ". Waiting". No text of another language is known for certain.
constexpr Phrase kPhrases[] = {
    {"en", u"iphttpsinterfaceactive", TunnelActivity::Active},
    {"en", u"iphttpsinterfaceisactive", TunnelActivity::Active},
    {"en", u"interfaceisactive", TunnelActivity::Active},
    {"en", u"iphttpsinterfacedeactivated", TunnelActivity::Inactive},
    {"en", u"iphttpsinterfaceisdeactivated", TunnelActivity::Inactive},
    {"en", u"failedtoconnecttotheiphttpsserverwaitingtoreconnect", TunnelActivity::Inactive},
    {"en", u"failedtoconnecttoiphttpsserverwaitingtoreconnect", TunnelActivity::Inactive},
    {"en", u"nousablecertificatefound", TunnelActivity::Inactive},
    {"en", u"nousablecertificatesfound", TunnelActivity::Inactive},
    {"en", u"invalidiphttpsurlspecified", TunnelActivity::Inactive},
};

} // namespace

TunnelActivity tunnelActivity(QStringView statusText)
{
    // Blanks, dots and semicolons differ between the sources and where a window wraps.
    QString letters;
    for (const QChar c : statusText.first(qMin<qsizetype>(statusText.size(), 300)))
        if (c.isLetterOrNumber())
            letters += c.toLower();
    for (const Phrase &phrase : kPhrases)
        if (letters == QStringView(phrase.letters))
            return phrase.activity;
    return TunnelActivity::NotUnderstood;
}

} // namespace da::formats
