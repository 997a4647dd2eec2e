// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/evidence_dialog.h"

#include "wizard/page.h"
#include "wizard/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kTitle{"evidence-dialog.title",
                      QT_TRANSLATE_NOOP("da-wizard", "Save evidence for the helpdesk")};
constexpr Text kPurpose{
    "evidence-dialog.purpose",
    QT_TRANSLATE_NOOP("da-wizard", "One file that the helpdesk opens with this program, and sees "
                                   "what you see. This is what will be in it:")};
constexpr Text kRedact{"evidence-dialog.redact",
                       QT_TRANSLATE_NOOP("da-wizard", "&Leave out names and addresses")};
constexpr Text kFiles{"evidence-dialog.files", QT_TRANSLATE_NOOP("da-wizard", "Files: %1")};
constexpr Text kPreview{"evidence-dialog.preview",
                        QT_TRANSLATE_NOOP("da-wizard", "What was read of this computer")};
constexpr Text kSave{"evidence-dialog.save", QT_TRANSLATE_NOOP("da-wizard", "&Save...")};
constexpr Text kCancel{"evidence-dialog.cancel", QT_TRANSLATE_NOOP("da-wizard", "&Cancel")};
constexpr Text kPacking{"evidence-dialog.packing", QT_TRANSLATE_NOOP("da-wizard", "Packing ...")};
constexpr Text kSaving{"evidence-dialog.saving", QT_TRANSLATE_NOOP("da-wizard", "Saving ...")};
constexpr Text kSame{"evidence-dialog.same",
                     QT_TRANSLATE_NOOP("da-wizard",
                                       "Names of people, computers and servers and addresses are "
                                       "replaced. The findings stay the same.")};
constexpr Text kOther{
    "evidence-dialog.other",
    QT_TRANSLATE_NOOP("da-wizard", "Without names and addresses, the findings are not the same. "
                                   "Tell the helpdesk so, or save with them.")};
constexpr Text kNames{
    "evidence-dialog.names",
    QT_TRANSLATE_NOOP("da-wizard", "Names of computers and servers stand in it: give it only to "
                                   "people you trust with them.")};
constexpr Text kArchive{"evidence-dialog.filter",
                        QT_TRANSLATE_NOOP("da-wizard", "Evidence (*.zip)")};

} // namespace

EvidenceDialog::EvidenceDialog(session::Session &session, const Translator &say, QWidget *parent)
    : QDialog(parent), m_session(session), m_say(say)
{
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(m_say(kTitle));
    build();
    connect(m_redact, &QCheckBox::toggled, this, &EvidenceDialog::pack);
    connect(&m_session, &session::Session::bundlePacked, this, &EvidenceDialog::show);
    connect(&m_session, &session::Session::saved, this, &QDialog::accept);
    connect(&m_session, &session::Session::saveFailed, this, [this](const Message &why) {
        m_save->setEnabled(m_bundle != nullptr);
        tell(why, true);
    });
    pack();
}

void EvidenceDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(m_say(kPurpose), this));
    m_redact = new QCheckBox(m_say(kRedact), this);
    m_redact->setObjectName(QString::fromLatin1(kRedact.id));
    m_redact->setChecked(true);
    column->addWidget(m_redact);
    m_files = plainLabel({}, this);
    m_files->setObjectName(QString::fromLatin1(kFiles.id));
    column->addWidget(m_files);
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(QString::fromLatin1(kPreview.id));
    m_preview->setAccessibleName(m_say(kPreview));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_preview, 1);
    m_told = plainLabel({}, this);
    m_told->setObjectName(u"evidence-dialog.told"_s);
    column->addWidget(m_told);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(m_say(kSave), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QString::fromLatin1(kSave.id));
    QPushButton *cancel = buttons->addButton(m_say(kCancel), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QString::fromLatin1(kCancel.id));
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(640, 480);
}

void EvidenceDialog::pack()
{
    m_bundle.reset();
    m_save->setEnabled(false);
    m_preview->clear();
    m_files->clear();
    tell(kPacking);
    m_session.packBundle({m_say.language(), QDateTime::currentDateTime(), m_redact->isChecked()});
}

/// One that was asked for before the box was ticked or unticked is not shown.
void EvidenceDialog::show(const std::shared_ptr<const bundle::Bundle> &bundle)
{
    if (bundle->redacted != m_redact->isChecked())
        return;
    m_bundle = bundle;
    QStringList names;
    for (const machine::ZipFile &file : bundle->files)
        names += file.name;
    m_files->setText(m_say(Message(kFiles, Term{names.join(u", "_s)})));
    m_preview->setPlainText(bundle->preview);
    if (!bundle->redacted)
        tell(kNames);
    else
        tell(bundle->sameDiagnosis ? kSame : kOther, !bundle->sameDiagnosis);
    m_save->setEnabled(true);
}

// A file that is there is never replaced, so the dialog does not ask whether it may be.
void EvidenceDialog::chooseFile()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, m_say(kTitle), documents, m_say(kArchive));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"zip"_s);
    const QString when = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s);
    dialog->selectFile(u"DirectAccess-evidence-"_s + when);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_save->setEnabled(false);
        tell(kSaving);
        m_session.saveBundle(path, m_bundle);
    });
    dialog->open();
}

void EvidenceDialog::tell(const Message &message, bool isBad)
{
    QPalette colours = palette();
    if (isBad)
        colours.setColor(QPalette::WindowText, signalColours(palette()).bad);
    m_told->setPalette(colours);
    m_told->setText(m_say(message));
}

} // namespace da::wizard
