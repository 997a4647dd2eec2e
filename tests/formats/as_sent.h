// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/text/text_decoding.h"
#include "tests/formats/disguise.h"
#include "tests/support/test.h"

namespace da::test {

/// The text as files hold it: with both line ends, in UTF-8, UTF-16 and, if its characters are in
/// it, an OEM code page; each as it is read again.
inline QStringList asSent(const QString &text, int codePage = 850)
{
    QStringList out;
    for (const QString &ends : {withLineFeeds(text), withCrLf(text)}) {
        QByteArray utf16("\xFF\xFE");
        for (const QChar c : ends)
            utf16 += QByteArray(1, char(c.unicode() & 0xFF)) + char(c.unicode() >> 8);
        out.append(formats::decodeText(ends.toUtf8()).text);
        out.append(formats::decodeText(utf16).text);
        if (const auto oem = formats::encodeCodePage(ends, codePage))
            out.append(formats::decodeText(*oem).text);
    }
    return out;
}

/// The text cut behind each of its characters.
inline QStringList cutEverywhere(const QString &text)
{
    QStringList out;
    for (qsizetype i = 0; i < text.size(); ++i)
        out.append(text.first(i));
    return out;
}

} // namespace da::test
