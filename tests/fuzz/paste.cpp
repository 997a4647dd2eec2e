// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/console/console_pieces.h"
#include "diagnostics/formats/console/nca_log.h"
#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/machine/import/import.h"
#include "tests/fuzz/fuzz.h"

using namespace da;

namespace {

/// Each passage stands in the text, behind the one before it, at the line it says.
void coverInOrder(const QString &text)
{
    qsizetype at = 0;
    qint64 line = 1;
    qint64 lastLine = 0;
    for (const formats::Passage &passage : formats::recognise(text)) {
        fuzz::require(passage.line >= lastLine, "lines grow");
        lastLine = passage.line;
        if (passage.text.isEmpty())
            continue;
        const qsizetype found = text.indexOf(passage.text, at);
        fuzz::require(found >= 0, "a passage is a stretch of the text, in order");
        line += QStringView(text).sliced(at, found - at).count(u'\n');
        fuzz::require(passage.line >= line, "a passage does not stand before its text");
        line += passage.text.count(u'\n');
        at = found + passage.text.size();
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = formats::decodeText(bytes).text;
    // These show another text than they are.
    const bool showsOther = formats::piecesOfLog(text).has_value() || formats::mayBeWrapped(text);
    if (!showsOther)
        coverInOrder(text);
    const std::vector<formats::ConsolePiece> pieces = formats::splitConsole(text);
    if (!showsOther && pieces.size() == 1 && pieces.front().output == text) {
        QString all;
        for (const formats::Passage &passage : formats::recognise(text))
            all += passage.text;
        fuzz::require(all == text || text.trimmed().isEmpty(),
                      "a text without prompts is all there");
    }
    const auto import = machine::importBytes(bytes, {}, {});
    fuzz::require(import == machine::importBytes(bytes, {}, {}), "reading has no memory");
    return 0;
}
