// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/text_page.h"
#include "diagnostics/texts/message.h"
#include "diagnostics/texts/translator.h"

#include <QJsonObject>

namespace da::cli {

/// The two streams that the program writes to, always in UTF-8: answers to standard output,
/// everything said besides to standard error.
class Console final {
public:
    void print(const QString &text);
    /// One JSON document and a line end.
    void print(const QJsonObject &document);
    /// A line on standard error, after the program's name.
    void complain(const QString &text);
    /// How text on standard output is laid out: colours and width of a terminal, else plain.
    [[nodiscard]] report::TextStyle style() const;
    /// The answer did not get out whole. A reader that went away early (`| head`) is no failure.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool m_failed = false;
};

} // namespace da::cli
