// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringDecoder>

namespace da::formats {

/// Turns the chunks of a file into text, in memory that does not grow with it. The encoding is told
/// by the first bytes that tell one: a file in a code page may begin with pages of ASCII.
class ChunkDecoder final {
public:
    [[nodiscard]] QString decode(const QByteArray &chunk);
    /// What was kept of the last chunk.
    [[nodiscard]] QString finish();
    /// The code page, or 0 while the text is ASCII or Unicode.
    [[nodiscard]] int codePage() const { return m_page; }

private:
    [[nodiscard]] QString choose(const QByteArray &chunk);
    [[nodiscard]] QString decodePage(QByteArrayView bytes) const;

    QStringDecoder m_decoder; ///< valid once the text is known to be Unicode
    int m_page = 0;
    bool m_begun = false;
    QByteArray m_kept; ///< the unfinished line of a text in a code page
};

} // namespace da::formats
