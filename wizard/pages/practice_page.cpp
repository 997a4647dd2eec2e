// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/practice_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace da::wizard {
namespace {

constexpr Text kIntro{
    "practice.intro",
    QT_TRANSLATE_NOOP("da-wizard",
                      "Each of these computers is simulated. It breaks as a real one does.")};
constexpr Text kList{"practice.list", QT_TRANSLATE_NOOP("da-wizard", "Practice computers")};

} // namespace

void PracticePage::build(QVBoxLayout &body)
{
    addParagraph(body, kIntro);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setAccessibleName(say(kList));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    for (const machine::Scenario &scenario : machine::builtInScenarios())
        m_list->addItem(say(machine::titleOf(scenario)));
    m_story = plainLabel({}, this);
    m_story->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_story->setMargin(8);
    row->addWidget(m_list, 1);
    row->addWidget(m_story, 1);
    body.addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PracticePage::showStory);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { wizard()->next(); });
    m_list->setCurrentRow(0);
}

void PracticePage::showStory(int row)
{
    if (row < 0)
        return;
    const QString story =
        say(machine::storyOf(machine::builtInScenarios()[static_cast<size_t>(row)]));
    m_story->setText(story);
    // The story belongs to the chosen row: a screen reader reads both.
    m_list->setAccessibleDescription(story);
}

bool PracticePage::validatePage()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return false;
    session().chooseScenario(machine::builtInScenarios()[static_cast<size_t>(row)]);
    return true;
}

} // namespace da::wizard
