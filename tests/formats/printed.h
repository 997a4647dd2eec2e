// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

// The ways by which one output reaches us.
#include "diagnostics/formats/text/text_decoding.h"
#include "tests/formats/disguise.h"
#include "tests/support/test.h"

#include <QStringConverter>

namespace da::test {

inline QString printed(const char *name)
{
    return QString::fromUtf8(fixture(QStringLiteral("network/") + QString::fromUtf8(name)));
}

/// The text through bytes of UTF-8, of UTF-16 as PowerShell redirects it, and of an OEM code page,
/// with the line ends of Windows.
inline QStringList asFiles(const QString &text, int codePage)
{
    const QString ended = withCrLf(text);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(ended);
    const auto oem = formats::encodeCodePage(ended, codePage);
    REQUIRE(oem);
    return {formats::decodeText(ended.toUtf8()).text, formats::decodeText(wide).text,
            formats::decodeText(*oem).text};
}

/// As it is, with either line end, squeezed and padded.
inline QStringList spacings(const QString &text)
{
    return {text, withLineFeeds(text), withCrLf(text), squeezed(text), padded(text)};
}

} // namespace da::test
