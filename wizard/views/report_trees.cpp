// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/views/report_trees.h"

#include "diagnostics/machine/sources.h"
#include "diagnostics/report/recognised.h"
#include "diagnostics/report/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kVerdict{"others.verdict", QT_TRANSLATE_NOOP("da-wizard", "%1: %2")};
constexpr Text kFor{"others.for", QT_TRANSLATE_NOOP("da-wizard", "For: %1")};
constexpr Text kAgainst{"others.against", QT_TRANSLATE_NOOP("da-wizard", "Against: %1")};
constexpr Text kMissing{"others.missing", QT_TRANSLATE_NOOP("da-wizard", "Not available: %1")};

constexpr Text kProbes{"read.probes", QT_TRANSLATE_NOOP("da-wizard", "What was looked at")};
constexpr Text kEvidence{"read.evidence", QT_TRANSLATE_NOOP("da-wizard", "What was opened")};
constexpr Text kDiffer{"read.differ", QT_TRANSLATE_NOOP("da-wizard", "Where sources differ")};
constexpr Text kKept{
    "read.kept", QT_TRANSLATE_NOOP("da-wizard", "%1: the newer counts (%2), not the older (%3)")};
constexpr Text kUndecided{
    "read.undecided",
    QT_TRANSLATE_NOOP("da-wizard", "%1: %2 and %3 differ, and it can't be told which is newer. "
                                   "Neither counts.")};

QTreeWidgetItem *addBranch(QTreeWidget &tree, const QString &text)
{
    auto *branch = new QTreeWidgetItem(&tree, {text});
    branch->setExpanded(true);
    return branch;
}

void addLeaves(QTreeWidgetItem &branch, const Text &pattern,
               const std::vector<causes::Finding> &findings, const Translator &say)
{
    for (const causes::Finding &finding : findings)
        new QTreeWidgetItem(&branch, {say(Message(pattern, nested(finding.text)))});
}

Message contradictionWords(const evidence::Contradiction &one)
{
    return Message(one.decided ? kKept : kUndecided, nested(evidence::factTitle(one.fact)),
                   nested(machine::sourceWords(one.kept.source)),
                   nested(machine::sourceWords(one.dropped.source)));
}

/// Makes a row as high as its wrapped text is; the view itself asks for one line, whatever the
/// width.
class WholeText final : public QStyledItemDelegate {
public:
    explicit WholeText(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        int indent = m_view->indentation();
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            indent += m_view->indentation();
        constexpr int kMargins = 8;
        const int width = m_view->viewport()->width() - indent - kMargins;
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, index.data().toString());
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (width > 0)
            size.setHeight(std::max(size.height(), text.height() + 2));
        return size;
    }

private:
    QTreeView *m_view;
};

} // namespace

QTreeWidget *makeTree(QWidget *parent, const QString &accessibleName)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderHidden(true);
    tree->setColumnCount(1);
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    tree->setTextElideMode(Qt::ElideNone);
    tree->setItemDelegate(new WholeText(tree));
    // How many lines a row needs depends on the width, which is known only once it is shown.
    QObject::connect(tree->header(), &QHeaderView::sectionResized, tree,
                     &QTreeWidget::doItemsLayout);
    return tree;
}

void fillOtherCauses(QTreeWidget &tree, const report::Report &report, const Translator &say,
                     bool skipFirst)
{
    tree.clear();
    for (const causes::Assessment &one : report.diagnosis.causes) {
        const bool isFirst = &one == &report.diagnosis.causes.front();
        const causes::Cause *cause = causes::findCause(one.cause);
        if (cause == nullptr || (isFirst && skipFirst))
            continue;
        const Message line(kVerdict, nested(cause->title),
                           nested(report::verdictWords(one.verdict)));
        QTreeWidgetItem *branch = addBranch(tree, say(line));
        addLeaves(*branch, kFor, one.speaksFor, say);
        addLeaves(*branch, kAgainst, one.speaksAgainst, say);
        addLeaves(*branch, kMissing, one.missing, say);
    }
}

void fillWhatWasRead(QTreeWidget &tree, const report::Report &report, const Translator &say)
{
    tree.clear();
    if (!report.evidence.contradictions.empty()) {
        QTreeWidgetItem *differ = addBranch(tree, say(kDiffer));
        for (const evidence::Contradiction &one : report.evidence.contradictions)
            new QTreeWidgetItem(differ, {say(contradictionWords(one))});
    }
    if (!report.passages.empty()) {
        QTreeWidgetItem *opened = addBranch(tree, say(kEvidence));
        Several known =
            report::knownOf(report::computerName(report), report.evidence.platform.value());
        if (!known.messages.empty())
            new QTreeWidgetItem(opened, {say(report::computerWords(std::move(known)))});
        for (const machine::ImportedPassage &passage : report.passages)
            new QTreeWidgetItem(opened, {say(report::passageWords(passage))});
        for (const machine::ImportIssue &problem : report.issues)
            new QTreeWidgetItem(opened, {say(problem.issue.what)});
    }
    QTreeWidgetItem *probes = addBranch(tree, say(kProbes));
    for (const evidence::ProbeRun &run : report.evidence.probes)
        new QTreeWidgetItem(probes, {say(report::probeWords(run))});
}

} // namespace da::wizard
