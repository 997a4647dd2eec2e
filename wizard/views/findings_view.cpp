// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/views/findings_view.h"

#include "diagnostics/machine/sources.h"
#include "wizard/page.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kFindings{"findings.list", QT_TRANSLATE_NOOP("da-wizard", "Findings")};
constexpr Text kFor{"findings.for", QT_TRANSLATE_NOOP("da-wizard", "Speaks for it")};
constexpr Text kAgainst{"findings.against", QT_TRANSLATE_NOOP("da-wizard", "Speaks against it")};
constexpr Text kMissing{"findings.missing", QT_TRANSLATE_NOOP("da-wizard", "Not available")};
constexpr Text kFacts{"findings.facts", QT_TRANSLATE_NOOP("da-wizard", "What was read")};
constexpr Text kRaw{"findings.raw", QT_TRANSLATE_NOOP("da-wizard", "What it was read from")};
constexpr Text kSource{"findings.source", QT_TRANSLATE_NOOP("da-wizard", "Read from: %1")};
constexpr Text kSourceTime{"findings.source-time",
                           QT_TRANSLATE_NOOP("da-wizard", "Read from: %1 (%2)")};
constexpr Text kNoSource{
    "findings.no-source",
    QT_TRANSLATE_NOOP("da-wizard", "Nothing was read for this, so there is nothing to show.")};
constexpr Text kChoose{
    "findings.choose",
    QT_TRANSLATE_NOOP("da-wizard", "Choose a line to see what it was read from.")};

constexpr int kFactRole = Qt::UserRole;
constexpr int kNoFact = -1;

Message sourceOf(const machine::Origin &origin)
{
    const auto source = nested(machine::sourceWords(origin.source));
    if (origin.time)
        return Message(kSourceTime, source, Moment{*origin.time});
    return Message(kSource, source);
}

/// Without the empty lines before and after it that consoles print.
QString withoutBlankEnds(const QString &text)
{
    static const QRegularExpression ends(u"\\A\\s*\\n|\\s+\\z"_s);
    return QString(text).remove(ends);
}

} // namespace

FindingsView::FindingsView(const Translator &say, QWidget *parent) : QWidget(parent), m_say(say)
{
    m_rows = new QListWidget(this);
    m_rows->setAccessibleName(m_say(kFindings));
    m_rows->setWordWrap(true);
    m_rows->setResizeMode(QListView::Adjust);
    m_rows->setTextElideMode(Qt::ElideNone);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setObjectName(u"findings"_s);

    auto *beside = new QWidget(this);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    m_source = plainLabel(m_say(kChoose), beside);
    m_source->setMinimumWidth(1);
    m_raw = new QPlainTextEdit(beside);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setAccessibleName(m_say(kRaw));
    m_raw->setObjectName(u"raw"_s);
    column->addWidget(m_source);
    column->addWidget(m_raw, 1);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_rows);
    splitter->addWidget(beside);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(splitter);
    connect(m_rows, &QListWidget::currentRowChanged, this, &FindingsView::showRaw);
}

void FindingsView::clear(const evidence::Evidence &evidence)
{
    m_evidence = &evidence;
    m_rows->clear();
    m_raw->clear();
    m_source->setText(m_say(kChoose));
}

void FindingsView::showCause(const causes::Assessment &assessment,
                             const evidence::Evidence &evidence)
{
    clear(evidence);
    addGroup(kFor, assessment.speaksFor);
    addGroup(kAgainst, assessment.speaksAgainst);
    addGroup(kMissing, assessment.missing);
    chooseFirst();
}

void FindingsView::showFacts(const evidence::Evidence &evidence)
{
    clear(evidence);
    std::vector<causes::Finding> facts;
    for (const evidence::FactId fact : evidence::kAllFacts) {
        if (!evidence::originsOf(evidence, fact).empty())
            facts.push_back({fact, QString(), evidence::factTitle(fact)});
    }
    addGroup(kFacts, facts);
    chooseFirst();
}

void FindingsView::addGroup(const Text &title, const std::vector<causes::Finding> &findings)
{
    if (findings.empty())
        return;
    auto *head = new QListWidgetItem(m_say(title), m_rows);
    QFont bold = m_rows->font();
    bold.setBold(true);
    head->setFont(bold);
    head->setData(kFactRole, kNoFact);
    head->setFlags(Qt::ItemIsEnabled);
    for (const causes::Finding &finding : findings)
        addRow(m_say(finding.text), finding.fact);
}

void FindingsView::addRow(const QString &text, evidence::FactId fact)
{
    // Key paths have no blanks: let them break behind a backslash.
    auto *row =
        new QListWidgetItem(u"•  "_s + QString(text).replace(u"\\"_s, u"\\\u200b"_s), m_rows);
    row->setData(kFactRole, static_cast<int>(fact));
    row->setData(Qt::AccessibleTextRole, text);
}

void FindingsView::chooseFirst()
{
    for (int i = 0; i < m_rows->count(); ++i) {
        if (m_rows->item(i)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_rows->setCurrentRow(i);
            return;
        }
    }
}

void FindingsView::showRaw()
{
    const QListWidgetItem *row = m_rows->currentItem();
    m_raw->clear();
    if (row == nullptr || row->data(kFactRole).toInt() == kNoFact) {
        m_source->setText(m_say(kChoose));
        return;
    }
    const auto fact = static_cast<evidence::FactId>(row->data(kFactRole).toInt());
    const std::vector<machine::Origin> origins = evidence::originsOf(*m_evidence, fact);
    if (origins.empty()) {
        m_source->setText(m_say(kNoSource));
        return;
    }
    QStringList sources;
    QStringList texts;
    for (const machine::Origin &origin : origins) {
        sources += m_say(sourceOf(origin));
        texts += withoutBlankEnds(harmlessLines(origin.raw));
    }
    // Key paths have no blanks: let them break behind a backslash.
    m_source->setText(sources.join(u'\n').replace(u"\\"_s, u"\\\u200b"_s));
    m_raw->setPlainText(texts.join(u"\n\n"_s));
}

} // namespace da::wizard
