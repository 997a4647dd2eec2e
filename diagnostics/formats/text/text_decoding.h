// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace da::formats {

/// Bytes as text, with how they were read.
struct DecodedText final {
    QString text;
    /// "UTF-8", "UTF-16LE", "UTF-16BE", or the code page: "cp850", "cp932", "cp1252" ...
    QString encoding;
    /// The bytes are not text: NUL bytes or many control characters in every reading. Then `text`
    /// is empty.
    bool binary = false;
    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// The one place where bytes become text. A byte order mark decides; else UTF-16 without a mark is
/// told by where its NUL bytes and line ends stand; else strict UTF-8; else the most plausible of
/// the Windows and OEM code pages (437, 850, 852, 866, 932, 936, 949, 950, 1250, 1251, 1252 ...).
/// Pure ASCII is "UTF-8". Line ends and everything else stay as they are; the mark is removed.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes);

/// Bytes of one Windows or OEM code page (e.g. 850), strictly: nothing where a byte has no meaning
/// in it or this program cannot read the page.
[[nodiscard]] std::optional<QString> decodeCodePage(QByteArrayView bytes, int codePage);

/// The other way, for writing what old programs read; nothing where a character is not in the page.
[[nodiscard]] std::optional<QByteArray> encodeCodePage(QStringView text, int codePage);

} // namespace da::formats
