// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/report/text_report.h"

#include "diagnostics/report/document/sections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace da::report {
namespace {

constexpr Text kNext{"report.next", QT_TRANSLATE_NOOP("da-wizard", "Next step")};
constexpr Text kFittingCauses{"report.fitting-causes",
                              QT_TRANSLATE_NOOP("da-wizard", "Causes that the code fits")};

/// Lays out one block after the other.
struct Layout final {
    TextPage &page;

    void operator()(const Paragraph &block) const { page.paragraph(block.text, 2, block.look); }
    void operator()(const Item &block) const
    {
        const QString text = block.note.isEmpty() ? block.text : block.text + u' ' + block.note;
        page.item(markText(block.mark), text, 2 * block.level);
    }
    void operator()(const Row &block) const { page.item(u"-"_s, block.sentence); }
    void operator()(const Raw &block) const
    {
        page.space();
        page.paragraph(block.title, 2, Look::Strong);
        page.verbatim(block.text, 4);
        if (!block.cut.isEmpty())
            page.paragraph(block.cut, 4);
    }
};

void put(TextPage &page, const Section &section)
{
    page.heading(section.title);
    for (const Block &block : section.blocks)
        std::visit(Layout{page}, block);
}

} // namespace

QString toText(const Document &document, TextStyle style, Extent extent)
{
    TextPage page(style);
    page.line(document.headline, document.look);
    if (!document.why.isEmpty())
        page.line(document.why);
    if (!document.source.isEmpty())
        page.line(document.source, Look::Faint);
    for (const Section &section : document.sections)
        put(page, section);
    put(page, document.next);
    if (extent == Extent::Whole) {
        for (const Section &section : document.appendix)
            put(page, section);
    }
    return page.text();
}

QByteArray toTextFile(const Document &document)
{
    QString text = toText(document, {}, Extent::Whole);
    return (QChar(QChar::ByteOrderMark) + text.replace(u"\n"_s, u"\r\n"_s)).toUtf8();
}

QString toText(const Report &report, const Translator &translator, TextStyle style)
{
    return toText(describe(report, translator), style);
}

QString toText(const CodeExplanation &explanation, const Translator &translator, TextStyle style)
{
    std::vector<Section> sections;
    SectionWriter writer(sections);
    writer.heading(sections::codeTitle(explanation, translator));
    sections::codeBody(writer, explanation, translator);
    if (!explanation.causes.empty()) {
        writer.heading(translator(kFittingCauses));
        for (const QString &id : explanation.causes) {
            if (const causes::Cause *cause = causes::findCause(id))
                writer.item(translator(cause->title));
        }
    }
    writer.heading(translator(kNext));
    writer.paragraph(translator(explanation.nextStep));

    TextPage page(style);
    for (const Section &section : sections)
        put(page, section);
    return page.text().mid(1); // the empty line above the first heading
}

} // namespace da::report
