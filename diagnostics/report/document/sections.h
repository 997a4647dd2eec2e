// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/report/document/writer.h"

// The parts of a report; each adds its sections, or nothing.
namespace da::report::sections {

/// What every part is given.
struct Writing final {
    SectionWriter page;
    const Report &report;
    const Translator &say;
};

// causes.cpp
void cause(Writing &writing);
void otherCauses(Writing &writing);
void repairs(Writing &writing);

// code.cpp
void code(Writing &writing);
[[nodiscard]] QString codeTitle(const CodeExplanation &code, const Translator &say);
void codeBody(SectionWriter &page, const CodeExplanation &code, const Translator &say);

// reading.cpp
void methods(Writing &writing);
void contradictions(Writing &writing);
void notUnderstood(Writing &writing);

// server.cpp
void server(Writing &writing);

// appendix.cpp
void opened(Writing &writing);
void lookedAt(Writing &writing);
void rawEvidence(Writing &writing);
void aboutTheReport(Writing &writing);

} // namespace da::report::sections
