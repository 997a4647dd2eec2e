// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/report.h"
#include "diagnostics/report/text_page.h"
#include "diagnostics/texts/translator.h"

// The parts of the plain text report; each adds its heading and lines, or nothing.
namespace da::report::sections {

/// What every part is given.
struct Writing final {
    TextPage &page;
    const Report &report;
    const Translator &say;
};

/// The cause that the report is about: the first that is possible at least; null if there is none.
[[nodiscard]] const causes::Assessment *leadingCause(const causes::Diagnosis &diagnosis);

// text_causes.cpp
void cause(const Writing &writing);
void otherCauses(const Writing &writing);
void repairs(const Writing &writing);

// text_reading.cpp
void methods(const Writing &writing);
void contradictions(const Writing &writing);
void notUnderstood(const Writing &writing);

} // namespace da::report::sections
