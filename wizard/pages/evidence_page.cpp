// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/evidence_page.h"

#include "diagnostics/report/recognised.h"
#include "diagnostics/report/words.h"
#include "wizard/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kIntro{
    "evidence.intro",
    QT_TRANSLATE_NOOP("da-wizard", "Choose what you were sent, drop it here, or paste the text. It "
                                   "is only read, never changed or sent anywhere.")};
constexpr Text kFile{"evidence.file", QT_TRANSLATE_NOOP("da-wizard", "Choose a &file …")};
constexpr Text kFolder{"evidence.folder", QT_TRANSLATE_NOOP("da-wizard", "Choose a f&older …")};
constexpr Text kPasteName{"evidence.paste", QT_TRANSLATE_NOOP("da-wizard", "Pasted text")};
constexpr Text kPasteHint{
    "evidence.paste.hint",
    QT_TRANSLATE_NOOP("da-wizard", "Paste text from a command window or a mail here.")};
constexpr Text kUsePaste{"evidence.use-paste", QT_TRANSLATE_NOOP("da-wizard", "&Read this text")};
constexpr Text kReading{"evidence.reading", QT_TRANSLATE_NOOP("da-wizard", "Reading …")};
constexpr Text kNothingYet{
    "evidence.nothing-yet",
    QT_TRANSLATE_NOOP("da-wizard", "Nothing is open yet. Choose a file or a folder first, or paste "
                                   "text and press “Read this text”.")};
constexpr Text kUnderstood{
    "evidence.understood",
    QT_TRANSLATE_NOOP("da-wizard", "%1 is open. This was recognised. Press Next to go on.")};
constexpr Text kNothingUnderstood{
    "evidence.nothing-understood",
    QT_TRANSLATE_NOOP("da-wizard",
                      "%1 is open, but this program understands nothing in it. Ask for "
                      "the output of: %2")};
constexpr Text kPastedText{"evidence.pasted", QT_TRANSLATE_NOOP("da-wizard", "The pasted text")};
constexpr Text kWhere{"evidence.where", QT_TRANSLATE_NOOP("da-wizard", "File and line")};
constexpr Text kWhat{"evidence.what", QT_TRANSLATE_NOOP("da-wizard", "Recognised as")};
constexpr Text kPlace{"evidence.place", QT_TRANSLATE_NOOP("da-wizard", "%1, line %2")};
constexpr Text kPlacePaste{"evidence.place-paste", QT_TRANSLATE_NOOP("da-wizard", "Line %1")};
constexpr Text kLeftOut{"evidence.left-out",
                        QT_TRANSLATE_NOOP("da-wizard", "%1 (left out: another computer, %2)")};
constexpr Text kIssue{"evidence.issue", QT_TRANSLATE_NOOP("da-wizard", "Problem: %1")};

Message placeOf(const QString &file, qint64 line)
{
    if (file.isEmpty())
        return Message(kPlacePaste, Number{line});
    return Message(kPlace, Outside{file}, Number{line});
}

} // namespace

void EvidencePage::build(QVBoxLayout &body)
{
    addParagraph(body, kIntro);
    buildChoosers(body);
    buildResult(body);
    connect(&session(), &session::Session::phaseChanged, this, &EvidencePage::showPhase);
    connect(&session(), &session::Session::openFailed, this, &EvidencePage::complain);
}

void EvidencePage::buildChoosers(QVBoxLayout &body)
{
    auto *row = new QHBoxLayout;
    auto *file = new QPushButton(say(kFile), this);
    auto *folder = new QPushButton(say(kFolder), this);
    m_usePaste = new QPushButton(say(kUsePaste), this);
    m_choosers = {file, folder, m_usePaste};
    for (QPushButton *button : m_choosers)
        button->setAutoDefault(true);
    connect(file, &QPushButton::clicked, this, &EvidencePage::chooseFile);
    connect(folder, &QPushButton::clicked, this, &EvidencePage::chooseFolder);
    connect(m_usePaste, &QPushButton::clicked, this, &EvidencePage::readPaste);
    row->addWidget(file);
    row->addWidget(folder);
    row->addStretch(1);
    body.addLayout(row);
    m_paste = new QPlainTextEdit(this);
    m_paste->setAccessibleName(say(kPasteName));
    m_paste->setPlaceholderText(say(kPasteHint));
    m_paste->setTabChangesFocus(true);
    m_paste->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_paste->setObjectName(u"paste"_s);
    // Files dropped on the text field mean the file, not its name: the window takes them.
    m_paste->setAcceptDrops(false);
    body.addWidget(m_paste, 1);
    body.addWidget(m_usePaste, 0, Qt::AlignLeading);
}

void EvidencePage::buildResult(QVBoxLayout &body)
{
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(say(kReading));
    m_busy->hide();
    body.addWidget(m_busy);
    m_result = plainLabel({}, this);
    m_result->setObjectName(u"result"_s);
    body.addWidget(m_result);
    m_passages = new QTreeWidget(this);
    m_passages->setAccessibleName(say(kWhat));
    m_passages->setRootIsDecorated(false);
    m_passages->setWordWrap(true);
    m_passages->setHeaderLabels({say(kWhere), say(kWhat)});
    m_passages->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_passages->hide();
    body.addWidget(m_passages, 2);
}

void EvidencePage::enter()
{
    m_result->clear();
    m_passages->hide();
    showPhase(session().phase());
}

void EvidencePage::cleanupPage()
{
    session().forget();
}

void EvidencePage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, say(pageEntry(PageId::Evidence).title));
    if (!path.isEmpty())
        session().openPath(path);
}

void EvidencePage::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, say(pageEntry(PageId::Evidence).title));
    if (!path.isEmpty())
        session().openPath(path);
}

void EvidencePage::readPaste()
{
    const QString text = m_paste->toPlainText();
    if (text.trimmed().isEmpty()) {
        complain(kNothingYet);
        m_paste->setFocus();
        return;
    }
    session().openBytes(text.toUtf8(), QString());
}

void EvidencePage::showPhase(session::Phase phase)
{
    const bool opening = phase == session::Phase::Opening;
    m_busy->setVisible(opening);
    for (QPushButton *button : m_choosers)
        button->setEnabled(!opening);
    if (opening) {
        m_result->setText(say(kReading));
        m_passages->hide();
    } else if (phase == session::Phase::Ready && session().import()) {
        showImport(*session().import());
    }
}

void EvidencePage::showImport(const machine::Import &import)
{
    const QString name = session().source().name;
    const Message opened = name.isEmpty() ? Message(kPastedText) : Message();
    const Argument subject = name.isEmpty() ? Argument(nested(opened)) : Argument(Outside{name});
    const Term command{machine::queryCommand(machine::QueryId::HttpsTunnelInterfaces)};
    QString result = import.understoodAnything()
                         ? say(Message(kUnderstood, subject))
                         : say(Message(kNothingUnderstood, subject, command));
    const QString computer =
        import.computers.isEmpty() || import.mixedComputers ? QString() : import.computers.front();
    Several known = report::knownOf(computer, import.state.platform.read.value());
    if (!known.messages.empty())
        result += u'\n' + say(report::computerWords(std::move(known)));
    m_result->setText(result);
    m_passages->clear();
    for (const machine::ImportedPassage &passage : import.passages) {
        Message what = report::contentWords(passage);
        if (passage.leftOut)
            what = Message(kLeftOut, nested(what), Outside{passage.computer});
        const QString place = say(placeOf(passage.file, passage.line));
        m_passages->addTopLevelItem(new QTreeWidgetItem({place, say(what)}));
    }
    for (const machine::ImportIssue &problem : import.issues) {
        const QString place = say(placeOf(problem.file, problem.issue.line));
        const QString what = say(Message(kIssue, nested(problem.issue.what)));
        m_passages->addTopLevelItem(new QTreeWidgetItem({place, what}));
    }
    m_passages->setVisible(m_passages->topLevelItemCount() > 0);
}

void EvidencePage::complain(const Message &why)
{
    m_passages->hide();
    m_result->setText(say(why));
    QAccessibleEvent event(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool EvidencePage::validatePage()
{
    const bool open =
        session().phase() != session::Phase::Idle && session().phase() != session::Phase::Opening;
    const bool pasteWaits = !m_paste->toPlainText().trimmed().isEmpty();
    if (open)
        return true;
    if (pasteWaits && session().phase() == session::Phase::Idle)
        readPaste();
    else if (!open && session().phase() == session::Phase::Idle)
        complain(kNothingYet);
    return false;
}

} // namespace da::wizard
