// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/page.h"

class QListWidget;

namespace da::wizard {

/// A4: choose a practice computer. The first is chosen already, so that Next alone goes on.
class PracticePage final : public Page {
    Q_OBJECT
public:
    explicit PracticePage(PageContext &context) : Page(PageId::Practice, context) {}
    [[nodiscard]] int nextId() const override { return static_cast<int>(PageId::Role); }
    bool validatePage() override;

protected:
    void build(QVBoxLayout &body) override;

private:
    void showStory(int row);
    QListWidget *m_list = nullptr;
    QLabel *m_story = nullptr;
};

} // namespace da::wizard
