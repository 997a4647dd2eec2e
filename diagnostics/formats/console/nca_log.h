// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/formats/console/console_pieces.h"

namespace da::formats {

// The log that the "Collect" button of Windows 8 and later (Network Connectivity Assistant) and the
// DirectAccess Connectivity Assistant of Windows 7 make: the outputs of many commands one after
// another, as text or as HTML.

/// What a page in HTML shows, as data: entities decoded, tags, comments, scripts and styles
/// dropped, nothing interpreted, nothing fetched. One pass, whatever the text.
struct ShownText final {
    struct Line {
        qint64 source = 1;    ///< the line of the HTML that its first character stands in
        bool heading = false; ///< all of it stands in an element for headings, or right above <pre>
        bool block = false;   ///< <pre> begins or ends right before it
    };
    QString text;
    std::vector<Line> lines; ///< one for each line of `text`
};
[[nodiscard]] ShownText shownText(QStringView html);
/// What an entity stands for, by what is between "&" and ";": "amp", "uuml", "#65", "#x41". Signs
/// that nobody sees become a blank or a replacement character. Nothing for what is no entity.
[[nodiscard]] std::optional<QChar> htmlEntity(QStringView name);
/// It begins as HTML does.
[[nodiscard]] bool beginsAsHtml(QStringView text);

/// Parts a log at its headings and prompts. A heading is a command line that stands between two
/// rules, in a line of its own between "===" marks, or, in HTML, in a heading or right above <pre>.
/// What stands under one is not known to be all that the command printed. Nothing if the text is no
/// log: if it has no such heading, or shows fewer than two commands.
[[nodiscard]] std::optional<std::vector<ClosedPiece>> piecesOfLog(QStringView text);

} // namespace da::formats
