// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/views/report_view.h"

#include "wizard/theme.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

using report::Look;

/// Writes blocks of plain text at the end of a document.
class Writer final {
public:
    Writer(QTextDocument &document, Qt::LayoutDirection direction, const QPalette &palette)
        : m_cursor(&document), m_palette(palette), m_direction(direction),
          m_size(document.defaultFont().pointSizeF()), m_metrics(document.defaultFont())
    {
    }

    void headline(const QString &text, Look look)
    {
        QTextCharFormat letters = plain();
        letters.setFontPointSize(m_size * 1.5);
        letters.setForeground(colourOf(look));
        put(text, letters, 0, 0);
    }
    void heading(const QString &text)
    {
        QTextCharFormat letters = strong();
        letters.setFontPointSize(m_size * 1.15);
        put(text, letters, 0, m_size * 1.3);
    }
    void paragraph(const QString &text, Look look, int level = 0)
    {
        put(text, look == Look::Strong ? strong() : plain(), level, m_size * 0.3);
    }

    void operator()(const report::Paragraph &block) { paragraph(block.text, block.look); }
    void operator()(const report::Item &block)
    {
        const bool bullet = block.mark == report::Mark::Bullet;
        const QString mark = bullet ? u"\u2022"_s : report::markText(block.mark);
        const QString note = block.note.isEmpty() ? QString() : u' ' + block.note;
        const QString before = mark + u"\u2002"_s;
        put(before + block.text + note, plain(), block.level, m_size * 0.2,
            m_metrics.horizontalAdvance(before));
    }
    void operator()(const report::Row &block)
    {
        if (m_table == nullptr)
            return;
        m_table->appendRows(1);
        const int row = m_table->rows() - 1;
        for (qsizetype i = 0; i < block.cells.size() && i < m_table->columns(); ++i)
            fill(row, static_cast<int>(i), block.cells[i], plain());
    }
    void operator()(const report::Raw &) {}

    void beginTable(const QStringList &columns)
    {
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_palette.color(QPalette::Mid));
        format.setCellPadding(m_size * 0.4);
        format.setTopMargin(m_size * 0.4);
        format.setBottomMargin(m_size);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setLayoutDirection(m_direction);
        QList<QTextLength> widths;
        for (qsizetype i = 0; i < columns.size(); ++i)
            widths += QTextLength(QTextLength::PercentageLength, i == 1 ? 16 : i == 0 ? 32 : 52);
        format.setColumnWidthConstraints(widths);
        m_table = m_cursor.insertTable(1, static_cast<int>(columns.size()), format);
        for (qsizetype i = 0; i < columns.size(); ++i)
            fill(0, static_cast<int>(i), columns[i], strong());
    }
    void endTable()
    {
        m_table = nullptr;
        m_cursor.movePosition(QTextCursor::End);
        m_first = true; // the empty block behind a table is there already
    }

private:
    /// `hang`: how far the first line stands out, so that lines below begin under the words.
    void put(const QString &text, const QTextCharFormat &letters, int level, qreal above,
             qreal hang = 0)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(m_direction);
        block.setTopMargin(above);
        const qreal margin = level * m_size * 1.2 + hang;
        block.setLeftMargin(m_direction == Qt::LeftToRight ? margin : 0);
        block.setRightMargin(m_direction == Qt::RightToLeft ? margin : 0);
        block.setTextIndent(-hang);
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_first = false;
        m_cursor.insertText(harmless(text, text.size()), letters);
    }
    void fill(int row, int column, const QString &text, const QTextCharFormat &letters)
    {
        m_table->cellAt(row, column)
            .firstCursorPosition()
            .insertText(harmless(text, text.size()), letters);
    }
    /// Without a colour: the text keeps that of the window, or black on paper.
    [[nodiscard]] static QTextCharFormat plain() { return {}; }
    [[nodiscard]] static QTextCharFormat strong()
    {
        QTextCharFormat out = plain();
        out.setFontWeight(QFont::DemiBold);
        return out;
    }
    [[nodiscard]] QColor colourOf(Look look) const
    {
        const Signals colours = signalColours(m_palette);
        if (look == Look::Bad)
            return colours.bad;
        return look == Look::Unsure ? colours.unsure : colours.good;
    }

    QTextCursor m_cursor;
    QPalette m_palette;
    Qt::LayoutDirection m_direction;
    qreal m_size;
    QFontMetricsF m_metrics;
    QTextTable *m_table = nullptr;
    bool m_first = true;
};

bool isRaw(const report::Section &section)
{
    return std::ranges::all_of(section.blocks, [](const report::Block &block) {
        return std::holds_alternative<report::Raw>(block);
    });
}

void put(Writer &writer, const report::Section &section)
{
    if (isRaw(section))
        return;
    writer.heading(section.title);
    if (!section.columns.isEmpty())
        writer.beginTable(section.columns);
    for (const report::Block &block : section.blocks)
        std::visit(writer, block);
    if (!section.columns.isEmpty())
        writer.endTable();
}

} // namespace

void layOut(QTextDocument &target, const report::Document &document, const QPalette &palette)
{
    target.clear();
    target.setUndoRedoEnabled(false);
    Writer writer(target, document.direction, palette);
    writer.headline(document.headline, document.look);
    if (!document.why.isEmpty())
        writer.paragraph(document.why, Look::Plain);
    if (!document.source.isEmpty())
        writer.paragraph(document.source, document.isPractice ? Look::Strong : Look::Plain);
    put(writer, document.next);
    for (const report::Section &section : document.sections)
        put(writer, section);
    for (const report::Section &section : document.appendix)
        put(writer, section);
}

QPalette paperPalette()
{
    QPalette out(Qt::black, Qt::white);
    out.setColor(QPalette::Base, Qt::white);
    out.setColor(QPalette::Window, Qt::white);
    out.setColor(QPalette::Text, Qt::black);
    out.setColor(QPalette::Mid, Qt::gray);
    return out;
}

ReportView::ReportView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setReadOnly(true);
    // The arrows move a cursor: who reads with the keyboard can select and copy.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
}

void ReportView::show(const report::Document &shown)
{
    document()->setDefaultFont(font());
    layOut(*document(), shown, palette());
    moveCursor(QTextCursor::Start);
}

QVariant ReportView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace da::wizard
