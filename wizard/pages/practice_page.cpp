// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/practice_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace da::wizard {
namespace {

constexpr Text kIntro{
    "practice.intro",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Each of these computers is simulated. It breaks as a real one does.")};
constexpr Text kList{"practice.list", QT_TRANSLATE_NOOP("da-wizard", "Practice computers")};
constexpr Text kInGroup{"practice.in-group", QT_TRANSLATE_NOOP("da-wizard", "%1, group %2")};
constexpr Text kStory{"practice.story", QT_TRANSLATE_NOOP("da-wizard", "What happened")};

constexpr QChar kIndent{0x2003}; // below its heading, as in a book

bool isHeading(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

/// Home and Page Up would end at a heading and then do nothing: they go on to the row below it.
class GroupedList final : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex next = QListWidget::moveCursor(action, modifiers);
        return next.isValid() && isHeading(next) ? next.siblingAtRow(next.row() + 1) : next;
    }
};

} // namespace

void PracticePage::build(QVBoxLayout &body)
{
    addParagraph(body, kIntro);
    auto *row = new QHBoxLayout;
    m_list = new GroupedList(this);
    m_list->setAccessibleName(say(kList));
    m_list->setObjectName(u"scenarios"_s);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    m_story = plainLabel({}, this);
    m_story->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_story->setMargin(8);
    m_story->setObjectName(u"story"_s);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_story);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(say(kStory));
    row->addWidget(m_list, 1);
    row->addWidget(m_scroll, 1);
    body.addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PracticePage::showStory);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            wizard()->next();
    });
    fill();
}

void PracticePage::fill()
{
    for (const machine::ScenarioGroup group : machine::kScenarioGroups)
        addGroup(group);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void PracticePage::addGroup(machine::ScenarioGroup group)
{
    const QString title = say(machine::groupTitle(group));
    bool isFirst = true;
    for (const machine::Scenario &scenario : machine::builtInScenarios()) {
        if (scenario.group != group)
            continue;
        if (isFirst) {
            // Without flags the arrow keys and the mouse pass over it; its colour is not that of
            // something that is switched off.
            auto *heading = new QListWidgetItem(title, m_list);
            QFont bold = m_list->font();
            bold.setBold(true);
            heading->setFont(bold);
            heading->setForeground(palette().color(QPalette::Active, QPalette::Text));
            heading->setFlags(Qt::NoItemFlags);
        }
        isFirst = false;
        auto *row = new QListWidgetItem(kIndent + say(machine::titleOf(scenario)), m_list);
        row->setData(kScenarioRole, scenario.id);
        row->setData(Qt::AccessibleTextRole,
                     say(Message(kInGroup, nested(machine::titleOf(scenario)),
                                 nested(machine::groupTitle(group)))));
    }
}

const machine::Scenario *PracticePage::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? nullptr : machine::findScenario(item->data(kScenarioRole).toString());
}

void PracticePage::showStory(int row)
{
    const machine::Scenario *scenario = chosen();
    if (scenario == nullptr)
        return;
    const QString story = say(machine::storyOf(*scenario));
    m_story->setText(story);
    // The story belongs to the chosen row: a screen reader reads both.
    m_list->setAccessibleDescription(story);
    // The first of a group is never shown without its heading.
    const QListWidgetItem *above = row > 0 ? m_list->item(row - 1) : nullptr;
    if (above != nullptr && !above->flags().testFlag(Qt::ItemIsSelectable)) {
        m_list->scrollToItem(above);
        m_list->scrollToItem(m_list->item(row));
    }
}

bool PracticePage::validatePage()
{
    const machine::Scenario *scenario = chosen();
    if (scenario == nullptr)
        return false;
    session().chooseScenario(*scenario);
    return true;
}

} // namespace da::wizard
