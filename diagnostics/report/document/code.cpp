// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/document/sections.h"

#include <QCoreApplication>

namespace da::report::sections {
namespace {

constexpr Text kCodeHeading{"report.code", QT_TRANSLATE_NOOP("da-wizard", "Error code %1")};
constexpr Text kCodeName{"report.code-name", QT_TRANSLATE_NOOP("da-wizard", "Error code %1 (%2)")};
constexpr Text kToldCode{
    "report.told-code", QT_TRANSLATE_NOOP("da-wizard", "This code was told by a person. It was not "
                                                       "measured.")};
constexpr Text kNotDocumented{
    "report.not-documented",
    QT_TRANSLATE_NOOP("da-wizard", "This code is not documented for IP-HTTPS.")};
constexpr Text kSources{"report.sources", QT_TRANSLATE_NOOP("da-wizard", "Source: %1")};

} // namespace

QString codeTitle(const CodeExplanation &code, const Translator &say)
{
    const Term hex{code.code.hex()};
    return say(code.name.isEmpty() ? Message(kCodeHeading, hex)
                                   : Message(kCodeName, hex, Term{code.name}));
}

void codeBody(SectionWriter &page, const CodeExplanation &code, const Translator &say)
{
    page.paragraph(say(code.meaning));
    if (code.known && !code.documented)
        page.paragraph(say(kNotDocumented));
    if (!code.sources.isEmpty())
        page.paragraph(say(Message(kSources, Term{code.sources})), Look::Faint);
}

void code(Writing &writing)
{
    const std::optional<CodeExplanation> about = explainCodeOf(writing.report.diagnosis);
    if (!about)
        return;
    writing.page.heading(codeTitle(*about, writing.say));
    if (writing.report.diagnosis.codeIsTold)
        writing.page.paragraph(writing.say(kToldCode));
    codeBody(writing.page, *about, writing.say);
}

} // namespace da::report::sections
