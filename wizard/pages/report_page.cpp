// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/report_page.h"

#include "diagnostics/report/document/html_report.h"
#include "diagnostics/report/helpdesk.h"
#include "diagnostics/report/text_report.h"
#include "wizard/evidence_dialog.h"
#include "wizard/paper.h"
#include "wizard/theme.h"
#include "wizard/views/report_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kHelpdesk{"finish.helpdesk",
                         QT_TRANSLATE_NOOP("da-wizard", "What to tell the helpdesk")};
constexpr Text kPageCode{"finish.page-code", QT_TRANSLATE_NOOP("da-wizard", "Page: %1")};
constexpr Text kReport{"finish.report", QT_TRANSLATE_NOOP("da-wizard", "Report")};
constexpr Text kWhole{
    "finish.whole",
    QT_TRANSLATE_NOOP("da-wizard", "The saved report also holds everything that was read, word for "
                                   "word. Names of computers and servers stand in it: give it only "
                                   "to people you trust with them.")};
constexpr Text kSave{"finish.save", QT_TRANSLATE_NOOP("da-wizard", "&Save...")};
constexpr Text kCopy{"finish.copy", QT_TRANSLATE_NOOP("da-wizard", "C&opy")};
constexpr Text kPrint{"finish.print", QT_TRANSLATE_NOOP("da-wizard", "&Print...")};
constexpr Text kEvidence{"finish.evidence", QT_TRANSLATE_NOOP("da-wizard", "Save &evidence...")};
constexpr Text kSaveTitle{"finish.save-title", QT_TRANSLATE_NOOP("da-wizard", "Save the report")};
constexpr Text kPdfTitle{"finish.pdf-title",
                         QT_TRANSLATE_NOOP("da-wizard", "Save the report as PDF")};
constexpr Text kWebPage{"finish.filter-html", QT_TRANSLATE_NOOP("da-wizard", "Web page (*.html)")};
constexpr Text kTextFile{"finish.filter-text", QT_TRANSLATE_NOOP("da-wizard", "Text (*.txt)")};
constexpr Text kPdfFile{"finish.filter-pdf", QT_TRANSLATE_NOOP("da-wizard", "PDF (*.pdf)")};
constexpr Text kSaving{"finish.saving", QT_TRANSLATE_NOOP("da-wizard", "Saving ...")};
constexpr Text kSaved{"finish.saved", QT_TRANSLATE_NOOP("da-wizard", "Saved: %1")};
constexpr Text kCopied{"finish.copied",
                       QT_TRANSLATE_NOOP("da-wizard", "Copied. Paste it into a mail or a ticket.")};
constexpr Text kNoPrinter{
    "finish.no-printer",
    QT_TRANSLATE_NOOP("da-wizard", "There is no printer here. The report can be saved as PDF and "
                                   "printed elsewhere.")};
constexpr Text kPrinted{"finish.printed", QT_TRANSLATE_NOOP("da-wizard", "Sent to the printer.")};
constexpr Text kNotPrinted{
    "finish.not-printed",
    QT_TRANSLATE_NOOP("da-wizard", "The printer did not take the report. Look at the printer, or "
                                   "save the report.")};

/// A path may break behind each folder.
QString breakable(QString text)
{
    return text.replace(u"/"_s, u"/\u200b"_s).replace(u"\\"_s, u"\\\u200b"_s);
}

} // namespace

void ReportPage::build(QVBoxLayout &body)
{
    buildHelpdesk(body);
    m_view = new ReportView(this);
    m_view->setAccessibleName(say(kReport));
    m_view->setObjectName(u"report"_s);
    body.addWidget(m_view, 1);
    addParagraph(body, kWhole);
    buildButtons(body);
    connect(&session(), &session::Session::saved, this, [this](const QString &path) {
        m_saving = false;
        m_save->setEnabled(true);
        m_folder = QFileInfo(path).absolutePath();
        tell(Message(kSaved, Outside{QDir::toNativeSeparators(path)}));
    });
    connect(&session(), &session::Session::saveFailed, this, [this](const Message &why) {
        m_saving = false;
        m_save->setEnabled(true);
        tell(why, true);
    });
}

void ReportPage::buildHelpdesk(QVBoxLayout &body)
{
    auto *box = new QGroupBox(say(kHelpdesk), this);
    auto *column = new QVBoxLayout(box);
    m_helpdesk = plainLabel({}, box);
    m_helpdesk->setObjectName(u"helpdesk"_s);
    m_helpdesk->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_helpdesk->setFocusPolicy(Qt::StrongFocus);
    m_helpdesk->setAccessibleDescription(say(kHelpdesk));
    column->addWidget(m_helpdesk);
    body.addWidget(box);
}

void ReportPage::buildButtons(QVBoxLayout &body)
{
    auto *row = new QHBoxLayout;
    m_save = addButton(*row, kSave, &ReportPage::chooseFile);
    addButton(*row, kCopy, &ReportPage::copy);
    addButton(*row, kPrint, &ReportPage::print);
    addButton(*row, kEvidence, &ReportPage::saveEvidence);
    row->addStretch(1);
    body.addLayout(row);
    m_told = plainLabel({}, this);
    m_told->setObjectName(u"told"_s);
    m_told->setMinimumWidth(1);
    body.addWidget(m_told);
}

QPushButton *ReportPage::addButton(QHBoxLayout &row, const Text &text,
                                   void (ReportPage::*pressed)())
{
    auto *button = new QPushButton(say(text), this);
    button->setObjectName(QString::fromLatin1(text.id));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, pressed);
    row.addWidget(button);
    return button;
}

void ReportPage::enter()
{
    if (!session().report())
        return;
    const report::Report &report = *session().report();
    m_document = report::describe(report, context().say);
    m_view->show(m_document);
    QStringList lines{say(Message(kPageCode, Term{QString::fromLatin1(pageEntry(pageId()).code)}))};
    for (const Message &line : report::helpdeskLines(report))
        lines += say(line);
    m_helpdesk->setText(lines.join(u'\n'));
    m_told->hide();
}

void ReportPage::copy()
{
    QGuiApplication::clipboard()->setText(report::toText(m_document, {}));
    tell(kCopied);
}

void ReportPage::chooseFile()
{
    QFileDialog *dialog = openSaveDialog(kSaveTitle, {say(kWebPage), say(kTextFile)}, u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter == say(kTextFile) ? u"txt"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isText = path.endsWith(".txt"_L1, Qt::CaseInsensitive);
        saveAs(path, isText ? Format::Text : Format::Html);
    });
}

void ReportPage::choosePdf()
{
    QFileDialog *dialog = openSaveDialog(kPdfTitle, {say(kPdfFile)}, u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveAs(path, Format::Pdf); });
}

// The dialog itself asks before it lets a file be replaced.
QFileDialog *ReportPage::openSaveDialog(const Text &title, const QStringList &filters,
                                        const QString &suffix)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, say(title), m_folder);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName());
    dialog->open();
    return dialog;
}

void ReportPage::saveEvidence()
{
    m_told->hide();
    auto *dialog = new EvidenceDialog(session(), context().say, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString ReportPage::suggestedName() const
{
    const QDateTime at = session().report()->evidence.gatheredAt;
    const QDateTime when = at.isValid() ? at.toLocalTime() : QDateTime::currentDateTime();
    return u"DirectAccess-report-"_s + when.toString(u"yyyy-MM-dd-HHmm"_s);
}

void ReportPage::saveAs(const QString &path, Format format)
{
    if (m_saving)
        return;
    m_saving = true;
    m_save->setEnabled(false);
    tell(kSaving);
    session().save(path, bytesOf(format));
}

QByteArray ReportPage::bytesOf(Format format) const
{
    switch (format) {
    case Format::Html:
        return report::toHtml(m_document).toUtf8();
    case Format::Text:
        return report::toTextFile(m_document);
    case Format::Pdf:
        return toPdf(m_document);
    }
    Q_UNREACHABLE();
}

void ReportPage::print()
{
    if (!hasPrinter()) {
        tell(kNoPrinter);
        choosePdf();
        return;
    }
    switch (printOnPaper(m_document, this)) {
    case Printed::Yes:
        tell(kPrinted);
        break;
    case Printed::No:
        break;
    case Printed::Failed:
        tell(kNotPrinted, true);
        break;
    }
}

void ReportPage::tell(const Message &message, bool isBad)
{
    QPalette colours = palette();
    if (isBad)
        colours.setColor(QPalette::WindowText, signalColours(palette()).bad);
    m_told->setPalette(colours);
    m_told->setText(breakable(say(message)));
    m_told->show();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_told, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace da::wizard
