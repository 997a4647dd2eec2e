// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/findings_page.h"

#include "diagnostics/report/text_report.h"
#include "diagnostics/report/words.h"
#include "wizard/theme.h"
#include "wizard/views/connection_picture.h"
#include "wizard/views/findings_view.h"
#include "wizard/views/report_trees.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kOutcome{"findings.outcome", QT_TRANSLATE_NOOP("da-wizard", "%1. %2")};
constexpr Text kCause{"findings.cause", QT_TRANSLATE_NOOP("da-wizard", "%1 (%2)")};
constexpr Text kPossible{"findings.possible",
                         QT_TRANSLATE_NOOP("da-wizard", "Possible, but not proven: %1.")};
constexpr Text kNext{"findings.next", QT_TRANSLATE_NOOP("da-wizard", "What comes next: %1")};
constexpr Text kWhy{"findings.tab.why", QT_TRANSLATE_NOOP("da-wizard", "&Why")};
constexpr Text kCode{"findings.tab.code", QT_TRANSLATE_NOOP("da-wizard", "&Error code")};
constexpr Text kWays{"findings.tab.ways", QT_TRANSLATE_NOOP("da-wizard", "Ways to the c&ompany")};
constexpr Text kOthers{"findings.tab.others", QT_TRANSLATE_NOOP("da-wizard", "Other ca&uses")};
constexpr Text kRead{"findings.tab.read", QT_TRANSLATE_NOOP("da-wizard", "What was &read")};
constexpr Text kCopy{"findings.copy", QT_TRANSLATE_NOOP("da-wizard", "Copy as &text")};
constexpr Text kCopied{"findings.copied", QT_TRANSLATE_NOOP("da-wizard", "Copied")};
constexpr Text kReport{"findings.report", QT_TRANSLATE_NOOP("da-wizard", "Re&port")};
constexpr Text kNoCode{
    "findings.no-code",
    QT_TRANSLATE_NOOP("da-wizard", "No error code was read, and none was told.")};
constexpr Text kTold{
    "findings.told",
    QT_TRANSLATE_NOOP("da-wizard", "This code was told by the person at the computer; it was not "
                                   "read by this program.")};
constexpr Text kCodeName{"findings.code-name", QT_TRANSLATE_NOOP("da-wizard", "%1, %2")};
constexpr Text kSources{"findings.code-sources",
                        QT_TRANSLATE_NOOP("da-wizard", "Described in: %1")};

QColor colourOf(causes::Outcome outcome, const QPalette &palette)
{
    const Signals colours = signalColours(palette);
    if (outcome == causes::Outcome::ProblemFound)
        return colours.bad;
    return outcome == causes::Outcome::Inconclusive ? colours.unsure : colours.good;
}

Several possibleCauses(const causes::Diagnosis &diagnosis)
{
    Several titles;
    for (const causes::Assessment &one : diagnosis.causes) {
        const causes::Cause *cause = causes::findCause(one.cause);
        if (cause && one.verdict == causes::Verdict::Possible)
            titles.messages.emplace_back(cause->title);
    }
    return titles;
}

} // namespace

void FindingsPage::build(QVBoxLayout &body)
{
    setButtonText(QWizard::NextButton, say(kReport));
    buildSummary(body);
    m_tabs = new QTabWidget(this);
    m_why = new FindingsView(context().say, m_tabs);
    m_code = plainLabel({}, m_tabs);
    m_code->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_code->setMargin(12);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_picture = new ConnectionPicture(context().say, m_tabs);
    m_others = makeTree(m_tabs, say(kOthers).remove(u'&'));
    m_read = makeTree(m_tabs, say(kRead).remove(u'&'));
    m_others->setObjectName(u"others"_s);
    m_read->setObjectName(u"read"_s);
    m_tabs->addTab(m_why, say(kWhy));
    m_tabs->addTab(m_code, say(kCode));
    m_tabs->addTab(m_picture, say(kWays));
    m_tabs->addTab(m_others, say(kOthers));
    m_tabs->addTab(m_read, say(kRead));
    body.addWidget(m_tabs, 1);
}

void FindingsPage::buildSummary(QVBoxLayout &body)
{
    m_outcome = addParagraph(body, {});
    QFont bold = m_outcome->font();
    bold.setBold(true);
    m_outcome->setFont(bold);
    m_outcome->setObjectName(u"outcome"_s);
    m_cause = addParagraph(body, {});
    m_cause->setObjectName(u"cause"_s);
    m_next = plainLabel({}, this);
    m_next->setObjectName(u"next"_s);
    auto *row = new QHBoxLayout;
    auto *copy = new QPushButton(say(kCopy), this);
    copy->setAutoDefault(true);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        copySummary();
        copy->setText(say(kCopied));
    });
    row->addWidget(m_next, 1);
    row->addWidget(copy, 0, Qt::AlignBottom);
    body.addLayout(row);
}

void FindingsPage::enter()
{
    if (!session().report())
        return;
    const report::Report &report = *session().report();
    showSummary(report);
    showWhy(report);
    showCode(report);
    m_picture->show(report::connectionsOf(report.evidence));
    fillOtherCauses(*m_others, report, context().say,
                    report::leadingCause(report.diagnosis) != nullptr);
    fillWhatWasRead(*m_read, report, context().say);
    m_tabs->setCurrentIndex(0);
}

void FindingsPage::showSummary(const report::Report &report)
{
    const causes::Diagnosis &diagnosis = report.diagnosis;
    const Message headline(report::outcomeWords(diagnosis.outcome));
    m_outcome->setText(say(Message(kOutcome, nested(headline), nested(diagnosis.why))));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(diagnosis.outcome, palette()));
    m_outcome->setPalette(colours);

    const causes::Assessment *first = report::leadingCause(report.diagnosis);
    const causes::Cause *cause = first == nullptr ? nullptr : causes::findCause(first->cause);
    m_cause->setVisible(cause != nullptr);
    m_next->setText({});
    if (cause == nullptr)
        return;
    if (first->verdict == causes::Verdict::Possible) {
        // Nothing is stated as a fact, and nothing is to be done against what is only possible.
        m_cause->setText(say(Message(kPossible, possibleCauses(diagnosis))));
        m_next->setText(say(Message(kNext, nested(report::nextStepOf(report)))));
        return;
    }
    const Message verdict(report::verdictWords(first->verdict));
    m_cause->setText(say(Message(kCause, nested(cause->sentence), nested(verdict))));
    m_next->setText(say(Message(kNext, nested(cause->next))));
}

void FindingsPage::showWhy(const report::Report &report)
{
    if (const causes::Assessment *first = report::leadingCause(report.diagnosis))
        m_why->showCause(*first, report.evidence);
    else
        m_why->showFacts(report.evidence);
}

void FindingsPage::showCode(const report::Report &report)
{
    const auto explained = report::explainCodeOf(report.diagnosis);
    if (!explained) {
        m_code->setText(say(kNoCode));
        return;
    }
    QStringList lines;
    const Term hex{explained->code.hex()};
    const Term name{explained->name};
    lines += explained->name.isEmpty() ? hex.text : say(Message(kCodeName, hex, name));
    lines += say(explained->meaning);
    lines += say(explained->nextStep);
    if (report.diagnosis.codeIsTold)
        lines += say(kTold);
    if (!explained->sources.isEmpty())
        lines += say(Message(kSources, Term{explained->sources}));
    m_code->setText(lines.join(u"\n\n"_s));
}

void FindingsPage::copySummary()
{
    if (session().report()) {
        const QString text = report::toText(*session().report(), context().say, {});
        QGuiApplication::clipboard()->setText(text);
    }
}

} // namespace da::wizard
