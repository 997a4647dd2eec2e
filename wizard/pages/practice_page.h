// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/machine/memory/simulated_computer.h"
#include "wizard/page.h"

class QListWidget;
class QListWidgetItem;
class QScrollArea;

namespace da::wizard {

/// A4: choose a practice computer, listed in groups. The first is chosen already, so that Next
/// alone goes on. Headings cannot be chosen; the arrow keys pass over them.
class PracticePage final : public Page {
    Q_OBJECT
public:
    explicit PracticePage(PageContext &context) : Page(PageId::Practice, context) {}
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Role); }
    bool validatePage() override;
    /// The scenario's id stands in its row under this role; headings have none.
    static constexpr int kScenarioRole = Qt::UserRole;

protected:
    void build(QVBoxLayout &body) override;

private:
    void fill();
    void addGroup(machine::ScenarioGroup group);
    void showStory(int row);
    [[nodiscard]] const machine::Scenario *chosen() const;

    QListWidget *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_story = nullptr;
};

} // namespace da::wizard
