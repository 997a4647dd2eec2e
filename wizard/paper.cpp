// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/paper.h"

#include "wizard/views/report_view.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr qreal kDotsPerInch = 96; // what screen and text layout reckon with
constexpr qreal kMarginMillimetres = 18;

/// One page and its number below.
void paintPage(QPainter &painter, const QTextDocument &pages, int page)
{
    const QSizeF size = pages.pageSize();
    const qreal line = QFontMetricsF(pages.defaultFont()).height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = paperPalette();
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    painter.save();
    painter.translate(0, -page * size.height());
    painter.setClipRect(context.clip);
    pages.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = pages.defaultFont();
    font.setPixelSize(12); // points would grow with the resolution of the paper once more
    painter.setFont(font);
    painter.drawText(QRectF(0, size.height() + line / 2, size.width(), line), Qt::AlignCenter,
                     u"%1 / %2"_s.arg(page + 1).arg(pages.pageCount()));
}

/// False if the printer does not take it. Not QTextDocument::print: it leaves indents and cell
/// padding as small as on a screen, while the letters grow.
bool putOn(QPagedPaintDevice &paper, const report::Document &document)
{
    QTextDocument pages;
    QFont font = pages.defaultFont();
    font.setPointSizeF(10);
    pages.setDefaultFont(font);
    pages.setUseDesignMetrics(true);
    pages.setDocumentMargin(0);
    layOut(pages, document, paperPalette());
    const qreal line = QFontMetricsF(font).height();
    const QSizeF points = paper.pageLayout().paintRect(QPageLayout::Point).size();
    const QSizeF area = points * kDotsPerInch / 72;
    pages.setPageSize({area.width(), area.height() - 2 * line});

    QPainter painter;
    if (!painter.begin(&paper))
        return false;
    painter.scale(paper.width() / area.width(), paper.height() / area.height());
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !paper.newPage())
            return false;
        paintPage(painter, pages, page);
    }
    return painter.end();
}

/// What people around here put into their printers.
QPageSize localPaper()
{
    const bool american = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(american ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

Printed printOnPaper(const report::Document &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return Printed::No;
    const bool took = putOn(printer, document) && printer.printerState() != QPrinter::Error;
    return took ? Printed::Yes : Printed::Failed;
}

QByteArray toPdf(const report::Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(u"da-wizard"_s);
    const qreal margin = kMarginMillimetres;
    writer.setPageLayout(QPageLayout(localPaper(), QPageLayout::Portrait,
                                     {margin, margin, margin, margin}, QPageLayout::Millimeter));
    (void)putOn(writer, document); // into memory: nothing refuses it
    return bytes;
}

} // namespace da::wizard
