// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/text_decoding.h"

#include <windows.h>

#include <algorithm>
#include <limits>

// Code pages as Windows has them. Strict: no substitutes.
namespace da::formats {
namespace {

/// Longer texts than Windows' own functions take are not code page text of any command.
bool fits(qsizetype size)
{
    return size <= std::numeric_limits<int>::max() / 4;
}

/// Windows gives bytes that a page does not define as control characters (0x81 of 1252 as U+0081)
/// or as private ones (0xFD of 932 as U+F8F1), and calls neither invalid.
bool isUndefined(QChar c)
{
    return (c >= QChar(0x80) && c < QChar(0xA0)) || (c >= QChar(0xF8C0) && c < QChar(0xF900));
}

} // namespace

std::optional<QString> decodeCodePage(QByteArrayView bytes, int codePage)
{
    if (bytes.isEmpty())
        return QString();
    if (!fits(bytes.size()))
        return std::nullopt;
    const auto page = static_cast<UINT>(codePage);
    const int size = static_cast<int>(bytes.size());
    QString text(bytes.size(), Qt::Uninitialized);
    const int got =
        ::MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), size,
                              reinterpret_cast<wchar_t *>(text.data()), static_cast<int>(size));
    if (got <= 0)
        return std::nullopt;
    text.truncate(got);
    if (std::ranges::any_of(text, isUndefined))
        return std::nullopt;
    return text;
}

std::optional<QByteArray> encodeCodePage(QStringView text, int codePage)
{
    if (text.isEmpty())
        return QByteArray();
    if (!fits(text.size()))
        return std::nullopt;
    const auto page = static_cast<UINT>(codePage);
    const auto *from = reinterpret_cast<const wchar_t *>(text.utf16());
    QByteArray bytes(text.size() * 4, Qt::Uninitialized);
    BOOL replaced = FALSE;
    const int got =
        ::WideCharToMultiByte(page, WC_NO_BEST_FIT_CHARS, from, static_cast<int>(text.size()),
                              bytes.data(), static_cast<int>(bytes.size()), nullptr, &replaced);
    if (got <= 0 || replaced != FALSE)
        return std::nullopt;
    bytes.truncate(got);
    return bytes;
}

} // namespace da::formats
